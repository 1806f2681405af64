package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "APRIL,   START_YEAR, 2021, 2021-04, 2022-03",
        "APRIL,   END_YEAR,   2022, 2021-04, 2022-03",
        "JANUARY, START_YEAR, 2021, 2021-01, 2021-12",
        "JANUARY, END_YEAR,   2021, 2021-01, 2021-12",
        "OCTOBER, START_YEAR, 2020, 2020-10, 2021-09",
        "OCTOBER, END_YEAR,   2021, 2020-10, 2021-09",
        "FEBRUARY, START_YEAR, 2021, 2021-02, 2022-01",
        "FEBRUARY, END_YEAR,  2022, 2021-02, 2022-01",
        "DECEMBER, START_YEAR, 2020, 2020-12, 2021-11",
        "DECEMBER, END_YEAR,  2021, 2020-12, 2021-11",
    })
    void year_anyStartAndNaming_beginsAndEndsThere(
            Month start, YearNaming naming, int year, YearMonth first, YearMonth last) {
        FiscalCalendar calendar = FiscalCalendar.of(start, naming);
        FiscalYear fiscal = calendar.year(year);
        assertThat(fiscal.first()).isEqualTo(first);
        assertThat(fiscal.last()).isEqualTo(last);
        assertThat(fiscal.calendar()).isEqualTo(calendar);
        assertThat(calendar.yearOf(first)).isEqualTo(fiscal);
        assertThat(calendar.yearOf(last)).isEqualTo(fiscal);
        assertThat(calendar.yearOf(first.minusMonths(1)).year()).isEqualTo(year - 1);
        assertThat(calendar.yearOf(last.plusMonths(1)).year()).isEqualTo(year + 1);
    }

    @Test
    void japan_constant_isAprilNamedByStart() {
        assertThat(FiscalCalendar.JAPAN)
                .isEqualTo(FiscalCalendar.of(Month.APRIL, YearNaming.START_YEAR))
                .hasSameHashCodeAs(FiscalCalendar.of(Month.APRIL, YearNaming.START_YEAR))
                .isNotEqualTo(FiscalCalendar.of(Month.APRIL, YearNaming.END_YEAR))
                .isNotEqualTo(FiscalCalendar.of(Month.MAY, YearNaming.START_YEAR))
                .isNotEqualTo("APRIL/START_YEAR")
                .hasToString("APRIL/START_YEAR");
        assertThat(FiscalCalendar.JAPAN.start()).isEqualTo(Month.APRIL);
        assertThat(FiscalCalendar.JAPAN.naming()).isEqualTo(YearNaming.START_YEAR);
        assertThat(FiscalCalendar.JAPAN.hashCode())
                .isNotEqualTo(
                        FiscalCalendar.of(Month.APRIL, YearNaming.END_YEAR).hashCode());
    }

    @Test
    void of_january_knowsOneNaming() {
        assertThat(FiscalCalendar.of(Month.JANUARY, YearNaming.END_YEAR))
                .isEqualTo(FiscalCalendar.of(Month.JANUARY, YearNaming.START_YEAR))
                .hasToString("JANUARY/START_YEAR");
    }

    @Test
    void year_outsideFourDigits_isRefused() {
        FiscalCalendar ending = FiscalCalendar.of(Month.APRIL, YearNaming.END_YEAR);
        assertThat(FiscalCalendar.JAPAN.year(1000).first()).isEqualTo("1000-04");
        assertThat(FiscalCalendar.JAPAN.year(9998).last()).isEqualTo("9999-03");
        assertThat(ending.year(1001).first()).isEqualTo("1000-04");
        assertThat(ending.year(9999).last()).isEqualTo("9999-03");
        assertThatThrownBy(() -> FiscalCalendar.JAPAN.year(999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months from 1000-01 to 9999-12 are supported: 999-04");
        assertThatThrownBy(() -> ending.year(1000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months from 1000-01 to 9999-12 are supported: 999-04");
        assertThatThrownBy(() -> FiscalCalendar.JAPAN.year(9999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months from 1000-01 to 9999-12 are supported: 10000-03");
        assertThatThrownBy(() -> FiscalCalendar.JAPAN.year(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months from 1000-01 to 9999-12 are supported: 2147483647-04");
        assertThatThrownBy(() -> ending.year(Integer.MIN_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months from 1000-01 to 9999-12 are supported: -2147483649-04");
    }

    @Test
    void yearOf_monthOfUnsupportedYear_isRefused() {
        assertThat(FiscalCalendar.JAPAN.yearOf(YearMonth.of(1000, 4)).year()).isEqualTo(1000);
        assertThat(FiscalCalendar.JAPAN.yearOf(YearMonth.of(1000, 3)).year()).isEqualTo(999);
        assertThatThrownBy(() -> FiscalCalendar.JAPAN.yearOf(YearMonth.of(900, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "months from 1000-01 to 9999-12, and in arithmetic 100 years beyond, are supported: 899-04");
        assertThatThrownBy(() -> FiscalCalendar.JAPAN.yearOf(YearMonth.of(999_999_999, 12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "months from 1000-01 to 9999-12, and in arithmetic 100 years beyond, are supported: 999999999-12");
    }
}
