package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of databases, spreadsheets and English tables; and calendar years, which are no fiscal years. */
class MoreLabelsTest {
    @ParameterizedTest
    @CsvSource({
        "Mar 2022, 2022-03",
        "March 2022, 2022-03",
        "MAR-2022, 2022-03",
        "Sep. 2021, 2021-09",
        "2022-03-01, 2022-03",
        "2022/3/1, 2022-03",
    })
    void readMonth_otherForms_areMonths(String label, YearMonth month) {
        assertThat(FiscalLabels.JAPAN.readMonth(label)).isEqualTo(Loaded.of(month));
    }

    @ParameterizedTest
    @CsvSource({
        "令和3年, 2021-01/2021-12",
        "令和元年, 2019-01/2019-12",
        "令和三年, 2021-01/2021-12",
        "2021年, 2021-01/2021-12",
        "CY2021, 2021-01/2021-12",
    })
    void readPeriod_calendarYear_isJanuaryToDecember(String label, String window) {
        assertThat(FiscalLabels.JAPAN.readPeriod(label).orThrow().window()).isEqualTo(Window.parse(window));
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和3年", "2021年", "CY2021"})
    void readYear_calendarYear_isNoFiscalYear(String label) {
        assertThat(FiscalLabels.JAPAN.readYear(label).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和3年度",
                "R3年度",
                "FY2021",
                "2021年度",
                "2021/22",
                "2021-22",
                "令和五年度",
                "R4(2022)",
                "平成31年度(令和元年度)",
                "2022年3月期",
                "令和3年度(2021年度)",
            })
    void readPeriod_fiscalYear_isThatOfReadYear(String label) {
        assertThat(FiscalLabels.JAPAN.readPeriod(label).orThrow().window())
                .isEqualTo(FiscalLabels.JAPAN.readYear(label).orThrow().window());
    }

    @Test
    void readYear_twoNamesOfTwoYears_isAProblemThatNamesBoth() {
        assertThat(FiscalLabels.JAPAN.readYear("令和6年度(2019)").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.EN)).contains("2024", "2019"));
    }

    @Test
    void readColumns_monthsOfShortYears_whereAllHaveThem() {
        Loaded<List<PeriodLabel>> read =
                FiscalLabels.JAPAN.readColumns(List.of("Apr-21", "May-21", "Mar-22"), FiscalYear.of(2021));

        assertThat(read.orThrow())
                .extracting(PeriodLabel::window)
                .containsExactly(Window.parse("2021-04"), Window.parse("2021-05"), Window.parse("2022-03"));
    }

    @Test
    void readColumns_shortYearAmongOthers_isAProblem() {
        assertThat(FiscalLabels.JAPAN
                        .readColumns(List.of("Apr-21", "5月"), FiscalYear.of(2021))
                        .value())
                .isEmpty();
        assertThat(FiscalLabels.JAPAN.readMonth("Apr-21").value()).isEmpty();
        assertThat(FiscalLabels.isMonthOfShortYear("Apr-21")).isTrue();
        assertThat(FiscalLabels.isMonthOfShortYear("Foo-21")).isFalse();
    }

    @Provide
    Arbitrary<Month> months() {
        return Arbitraries.of(Month.class);
    }

    @Property
    void month_inEnglish_readsBack(@ForAll @IntRange(min = 1001, max = 9998) int year, @ForAll("months") Month month) {
        YearMonth expected = YearMonth.of(year, month);
        String name = LabelPolicy.monthName(month, Language.EN);

        assertThat(FiscalLabels.JAPAN.readMonth(name + " " + year).orThrow()).isEqualTo(expected);
        assertThat(FiscalLabels.JAPAN.readMonth(expected.atDay(1).toString()).orThrow())
                .isEqualTo(expected);
    }

    @Property
    void columns_ofShortYears_areTheYearsMonths(@ForAll @IntRange(min = 1900, max = 2100) int number) {
        FiscalYear year = FiscalYear.of(number);
        List<String> headers = year.months().stream()
                .map(month -> LabelPolicy.monthName(month.getMonth(), Language.EN)
                        + String.format(Locale.ROOT, "-%02d", month.getYear() % 100))
                .toList();

        assertThat(FiscalLabels.JAPAN.readColumns(headers, year).orThrow())
                .extracting(PeriodLabel::window)
                .containsExactlyElementsOf(
                        year.months().stream().map(Window::month).toList());
    }

    @Property
    void calendarYear_any_isTwelveMonthsOfOneYear(@ForAll @IntRange(min = 1000, max = 9999) int year) {
        Window expected = Window.of(YearMonth.of(year, 1), YearMonth.of(year, 12));

        assertThat(FiscalLabels.JAPAN.readPeriod("CY" + year).orThrow().window())
                .isEqualTo(expected);
        assertThat(FiscalLabels.JAPAN.readPeriod(year + "年").orThrow().window()).isEqualTo(expected);
    }
}
