package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLabelTest {

    private static final FiscalYear FY2021 = FiscalYear.of(2021);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 3月 | 2021-04 2022-03 12",
                "Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar | 2021-04 2022-03 12",
                "2021-04 2021-05 2021-06 | 2021-04 2021-06 3",
                "3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 | 2021-03 2022-02 12",
                "3月 4月 | 2021-03 2021-04 2",
                "2月 3月 4月 | 2021-02 2021-04 3",
                "5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 3月 4月 | 2020-05 2021-04 12",
                "3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 3月 | 2021-03 2022-03 13",
                "4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 | 2021-04 2022-01 10",
                "8月 9月 10月 11月 12月 1月 2月 | 2021-08 2022-02 7",
                "10月 11月 12月 1月 2月 3月 | 2021-10 2022-03 6",
                "6月 9月 12月 3月 | 2021-06 2022-03 4",
                "6月末 9月末 12月末 3月末 | 2021-06 2022-03 4",
                "3月 | 2022-03 2022-03 1",
                "3月末 6月末 9月末 12月末 3月末 | 2021-03 2022-03 5",
                "3月 7月 11月 2月 | 2021-03 2022-02 4",
                "4月 3月 | 2021-04 2022-03 2",
                "令和元年3月末 令和2年3月末 3月末 | 2019-03 2022-03 3",
                "令和3年3月 4月 5月 | 2021-03 2021-05 3",
                "4月 5月 2021-06 | 2021-04 2021-06 3",
                "2月 3月 令和4年4月 | 2022-02 2022-04 3",
            })
    void readColumns_months_areEachInOrder(String headers, String expected) {
        List<Window> windows = windows(headers, FY2021);
        assertThat(windows.get(0) + " " + windows.get(windows.size() - 1) + " " + windows.size())
                .isEqualTo(expected);
        assertThat(windows).isSortedAccordingTo((a, b) -> a.last().compareTo(b.last()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4-6月 7-9月 10-12月 1-3月 | 2021-04/2021-06 2021-07/2021-09 2021-10/2021-12 2022-01/2022-03",
                "４～６月 ７～９月 １０～12月 １～３月 | 2021-04/2021-06 2021-07/2021-09 2021-10/2021-12 2022-01/2022-03",
                "（2～4月）４～６月 （5～7月）７～9月 （8～10月）１０～12月 （11～1月）１～３月"
                        + " | 2021-02/2021-04 2021-05/2021-07 2021-08/2021-10 2021-11/2022-01",
                "Q1 Q2 Q3 Q4 | 2021-04/2021-06 2021-07/2021-09 2021-10/2021-12 2022-01/2022-03",
                "第1四半期 第2四半期 | 2021-04/2021-06 2021-07/2021-09",
                "Q4 | 2022-01/2022-03",
                "上期 下期 | 2021-04/2021-09 2021-10/2022-03",
                "Apr-Jun Jul-Sep | 2021-04/2021-06 2021-07/2021-09",
                "令和2年度 令和3年度 | 2020-04/2021-03 2021-04/2022-03",
            })
    void readColumns_blocks_areEachInOrder(String headers, String expected) {
        if (expected.equals("-")) {
            assertThat(FiscalLabels.JAPAN
                            .readColumns(List.of(headers.split(" ")), FY2021)
                            .errors())
                    .hasSize(1);
        } else {
            assertThat(windows(headers, FY2021)).map(Window::toString).isEqualTo(List.of(expected.split(" ")));
        }
    }

    @Test
    void readColumns_otherCalendar_isTheYearsOwn() {
        FiscalYear october = FiscalYear.of(2021, FiscalCalendar.of(Month.OCTOBER, YearNaming.END_YEAR));
        assertThat(windows("10月 11月 9月", october)).hasToString("[2020-10, 2020-11, 2021-09]");
        assertThat(windows("Q1 Q4", october)).hasToString("[2020-10/2020-12, 2021-07/2021-09]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 3月 4月 | 4月",
                "5月 4月 3月 | 5月",
                "3月 3月 | 3月",
                "Q1 2021-05 | Q1",
                "4月 4月 | 4月",
                "2021-04 2021-04 | 2021-04",
                "2021-05 2021-04 | 2021-05",
                "Q2 Q1 | Q2",
            })
    void readColumns_outOfOrder_isAnError(String headers, String rejected) {
        Loaded<List<PeriodLabel>> read = FiscalLabels.JAPAN.readColumns(List.of(headers.split(" ")), FY2021);
        assertThat(read.value()).isEmpty();
        assertThat(read.errors()).hasSize(1).first().satisfies(error -> {
            assertThat(error.code()).hasToString("month-columns-not-valid");
            assertThat(error.message().ja())
                    .isEqualTo("FY2021の月の列は暦の順に並べます。年のない月は年度の始まる11か月前までで、四半期より離れた列とは12か月以内に収めるか、年を付けます: " + rejected);
            assertThat(error.message().en())
                    .isEqualTo(
                            "month columns of FY2021 stand in calendar order; those without a year begin at most 11 months"
                                    + " before it and, unless a quarter or less apart, lie within 12 months, or else say their year: "
                                    + rejected);
        });
    }

    @Test
    void readColumns_unreadableHeaders_areAllReportedInOrder() {
        Location where = Location.ofSource("t.csv").withLine(1);
        Loaded<List<PeriodLabel>> read =
                FiscalLabels.JAPAN.withLocation(where).readColumns(List.of("4月", "合計", "5月", "x", "平成33年6月"), FY2021);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.location() + " " + problem.code() + " " + problem.rejected())
                .containsExactly(
                        "t.csv:1 period-not-valid 合計", "t.csv:1 period-not-valid x", "t.csv:1 era-ended 平成33年6月");
    }

    @Test
    void readColumns_unreadableBetween_doesNotHideTheOrder() {
        assertThat(FiscalLabels.JAPAN
                        .readColumns(List.of("4月", "x", "4月"), FY2021)
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.rejected())
                .containsExactly("month-columns-not-valid 4月", "period-not-valid x");
    }

    @Test
    void readColumns_warningsOnly_keepTheColumns() {
        Loaded<List<PeriodLabel>> read = FiscalLabels.JAPAN.readColumns(List.of("5月", "平成33年6月"), FY2021);
        assertThat(read.orThrow()).hasToString("[OVER 2021-05, OVER 2021-06]");
        assertThat(read.warnings())
                .extracting(problem -> problem.message().en())
                .containsExactly("Heisei ended on 2019-04-30, so this is 令和3年6月: 平成33年6月");
    }

    @Test
    void readColumns_none_isEmpty() {
        assertThat(FiscalLabels.JAPAN.readColumns(List.of(), FY2021)).isEqualTo(Loaded.of(List.of()));
    }

    private static List<Window> windows(String headers, FiscalYear year) {
        return FiscalLabels.JAPAN
                .readColumns(Arrays.stream(headers.split(" ")).collect(Collectors.toList()), year)
                .orThrow()
                .stream()
                .map(PeriodLabel::window)
                .toList();
    }
}
