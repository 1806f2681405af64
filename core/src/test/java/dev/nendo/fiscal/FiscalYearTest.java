package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private static final FiscalYear FY2021 = FiscalYear.of(2021);

    @Test
    void of_2021_isAprilToMarch() {
        assertThat(FY2021.year()).isEqualTo(2021);
        assertThat(FY2021.first()).isEqualTo("2021-04");
        assertThat(FY2021.last()).isEqualTo("2022-03");
        assertThat(FY2021.months())
                .extracting(YearMonth::toString)
                .containsExactly(
                        "2021-04", "2021-05", "2021-06", "2021-07", "2021-08", "2021-09", "2021-10", "2021-11",
                        "2021-12", "2022-01", "2022-02", "2022-03");
        assertThat(FY2021.window()).hasToString("2021-04/2022-03");
        assertThat(FY2021).hasToString("FY2021");
    }

    @ParameterizedTest
    @CsvSource({"2021-03, 2020", "2021-04, 2021", "2021-12, 2021", "2022-01, 2021", "2022-03, 2021", "2022-04, 2022"})
    void containing_month_isItsYear(YearMonth month, int year) {
        assertThat(FiscalYear.containing(month)).isEqualTo(FiscalYear.of(year));
        assertThat(FY2021.contains(month)).isEqualTo(year == 2021);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2021-04, APRIL",
        "2, 2021-05, MAY",
        "9, 2021-12, DECEMBER",
        "10, 2022-01, JANUARY",
        "12, 2022-03, MARCH"
    })
    void month_positionOrName_isTheSameMonth(int position, YearMonth month, Month name) {
        assertThat(FY2021.month(position)).isEqualTo(month);
        assertThat(FY2021.position(month)).isEqualTo(position);
        assertThat(FY2021.month(name)).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void month_positionOutside_isRefused(int position) {
        assertThatThrownBy(() -> FY2021.month(position))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position must be from 1 to 12: " + position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-03", "2022-04"})
    void position_monthOutside_isRefused(YearMonth month) {
        assertThatThrownBy(() -> FY2021.position(month))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a month of 2021-04/2022-03 is needed: " + month);
    }

    @Test
    void quarters_ofYear_areFour() {
        assertThat(FY2021.quarters()).hasToString("[FY2021-Q1, FY2021-Q2, FY2021-Q3, FY2021-Q4]");
        assertThat(FY2021.halves()).hasToString("[FY2021-H1, FY2021-H2]");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04, 1, 1",
        "2021-06, 1, 1",
        "2021-07, 2, 1",
        "2021-09, 2, 1",
        "2021-10, 3, 2",
        "2021-12, 3, 2",
        "2022-01, 4, 2",
        "2022-03, 4, 2"
    })
    void quarterOfAndHalfOf_month_containIt(YearMonth month, int quarter, int half) {
        assertThat(FY2021.quarterOf(month)).isEqualTo(FY2021.quarter(quarter));
        assertThat(FY2021.halfOf(month)).isEqualTo(FY2021.half(half));
    }

    @Test
    void shift_byYears_keepsTheCalendar() {
        FiscalYear october = FiscalYear.of(2021, FiscalCalendar.of(Month.OCTOBER, YearNaming.END_YEAR));
        assertThat(october.next().first()).isEqualTo("2021-10");
        assertThat(october.previous().first()).isEqualTo("2019-10");
        assertThat(october.next()).isEqualTo(FiscalYear.of(2022, october.calendar()));
        assertThat(october.plusYears(5)).isEqualTo(FiscalYear.of(2026, october.calendar()));
        assertThat(october.minusYears(5)).isEqualTo(FiscalYear.of(2016, october.calendar()));
        assertThat(october.minusYears(5).last()).isEqualTo("2016-09");
    }

    @Test
    void shift_outsideFourDigits_isRefusedAfterACentury() {
        assertThat(FiscalYear.of(1000).previous()).hasToString("FY999").isLessThan(FiscalYear.of(1000));
        assertThat(FiscalYear.of(1000).previous().next()).isEqualTo(FiscalYear.of(1000));
        assertThat(FiscalYear.of(9998).next().last()).isEqualTo(YearMonth.of(10_000, 3));
        assertThatThrownBy(() -> FY2021.plusYears(8078))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "months from 1000-01 to 9999-12, and in arithmetic 100 years beyond, are supported: 2022-01 + 96936 months");
        assertThatThrownBy(() -> FY2021.minusYears(1122))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "months from 1000-01 to 9999-12, and in arithmetic 100 years beyond, are supported: 2021-04 - 13464 months");
        assertThatThrownBy(() -> FY2021.plusYears(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "months from 1000-01 to 9999-12, and in arithmetic 100 years beyond, are supported: 2021-04 + 25769803764 months");
        assertThatThrownBy(() -> FY2021.minusYears(Integer.MIN_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "months from 1000-01 to 9999-12, and in arithmetic 100 years beyond, are supported: 2021-04 + 25769803776 months");
    }

    @ParameterizedTest
    @CsvSource({
        "MARCH, FEBRUARY, 2021-03/2022-02",
        "APRIL, FEBRUARY, 2021-04/2022-02",
        "APRIL, JANUARY, 2021-04/2022-01",
        "AUGUST, FEBRUARY, 2021-08/2022-02",
        "OCTOBER, MARCH, 2021-10/2022-03",
        "APRIL, MARCH, 2021-04/2022-03",
        "APRIL, JUNE, 2021-04/2021-06",
        "FEBRUARY, APRIL, 2021-02/2021-04",
        "NOVEMBER, JANUARY, 2021-11/2022-01",
        "DECEMBER, DECEMBER, 2021-12",
        "MARCH, MARCH, 2022-03",
    })
    void window_namedMonths_endsInTheYear(Month from, Month to, String expected) {
        assertThat(FY2021.window(from, to)).hasToString(expected);
    }

    @Test
    void compareTo_yearsOfCalendars_ordersByFirstMonthThenName() {
        FiscalYear sameMonths = FiscalYear.of(2022, FiscalCalendar.of(Month.APRIL, YearNaming.END_YEAR));
        FiscalYear january = FiscalYear.of(2021, FiscalCalendar.of(Month.JANUARY, YearNaming.START_YEAR));
        assertThat(FY2021)
                .isLessThan(FY2021.next())
                .isGreaterThan(FY2021.previous())
                .isGreaterThan(january);
        assertThat(FY2021).isLessThan(sameMonths).isNotEqualTo(sameMonths);
        assertThat(FY2021).isEqualByComparingTo(FiscalYear.of(2021));
    }

    @Test
    void equals_sameYearAndCalendar_only() {
        assertThat(FY2021)
                .isEqualTo(FiscalYear.of(2021))
                .hasSameHashCodeAs(FiscalYear.of(2021))
                .isNotEqualTo(FiscalYear.of(2020))
                .isNotEqualTo(FiscalYear.of(2021, FiscalCalendar.of(Month.MAY, YearNaming.START_YEAR)))
                .isNotEqualTo("FY2021");
        assertThat(FY2021.hashCode()).isNotEqualTo(FiscalYear.of(2020).hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和3年度", "R3", "R3年度", "2021年度", "FY2021", "2021", " 令和３年度 "})
    void parse_label_isFiscalYear(String label) {
        assertThat(FiscalYear.parse(label)).isEqualTo(FY2021);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            令和3年 | a fiscal year is written 令和3年度, R3, R3年度, 2021年度, FY2021 or 2021: 令和3年
            3年度   | a year without an era needs one in context; a fiscal year is written 令和3年度, R3, R3年度, 2021年度, FY2021 or 2021: 3年度
            令和0年度 | Reiwa begins with its year 1 (令和元年); a fiscal year is written 令和3年度, R3, R3年度, 2021年度, FY2021 or 2021: 令和0年度
            平成32年度 | Heisei ended on 2019-04-30, so this is 令和2年度: 平成32年度
            昭和64年度 | Showa ended on 1989-01-07, so this is 平成元年度: 昭和64年度
            """)
    void parse_otherText_isRefusedWithTheValidForms(String label, String message) {
        assertThatThrownBy(() -> FiscalYear.parse(label))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void parse_otherCalendar_givesTheNamingYear() {
        FiscalCalendar october = FiscalCalendar.of(Month.OCTOBER, YearNaming.END_YEAR);
        assertThat(FiscalYear.parse("令和3年度", october)).isEqualTo(FiscalYear.of(2021, october));
    }
}
