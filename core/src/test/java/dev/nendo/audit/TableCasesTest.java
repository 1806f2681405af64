package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small tables: what is found, and how many identities hold, do not hold and can't be checked. A row with months in its heads counts one. */
class TableCasesTest {

    private static void check(String rule, String table, String counts, String findings) {
        AuditReport report = Tables.table(RoundingRule.parse(rule), table);
        List<String> expected = findings == null
                ? List.of()
                : Arrays.stream(findings.split("\\+", -1)).map(String::strip).toList();
        assertThat(Tables.lines(report)).containsExactlyElementsOf(expected);
        assertThat(Tables.counts(report)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"令和6年度(2019), 1", "令和6年度(平成31年度), 1", "令和6年度(2024), 0", "令和6年度, 0", "目標, 0"})
    void yearLabel_twoNamesOfTwoYears_isAnError(String label, int findings) {
        AuditReport report = Tables.table(RoundingRule.UNKNOWN, "value monthly 件: 1 2 ; year 2024 ; named " + label);

        assertThat(report.findings())
                .filteredOn(f -> f.message().en().contains("names two different years"))
                .hasSize(findings);
    }

    /** 115 of 400 are exactly 28.75 %: a tie whose nearest double lies below it; 12.5 % is one exactly. */
    @ParameterizedTest
    @CsvSource({
        "double-percent-even, 115, 400, %, 28.7, true",
        "double-percent-even, 115, 400, %, 28.8, false",
        "double-percent-away, 115, 400, %, 28.7, true",
        "double-percent-away, 25, 200, %, 13, true",
        "double-percent-even, 25, 200, %, 12, true",
        "double-percent-even, 25, 200, %, 13, false",
        "double-ratio-away, 1, 8, '', 0.13, true",
        "double-ratio-even, 1, 8, '', 0.13, false",
        "double-ratio-even, 1, 8, %, 12.5, true",
        "double-ratio-away, 1, 8, %, 13, true",
        "double-percent-away, 1, 8, 倍, 0.13, true",
        "half-up, 115, 400, %, 28.8, true",
        "half-down, 115, 400, %, 28.7, true",
        "half-down, 115, 400, %, 28.8, false"
    })
    void quotient_ofExactFigures_isRoundedAsTheRuleOfTheSheet(
            String rule, String above, String below, String unit, String rate, boolean holds) {
        String table = "numerator monthly 件: " + above + " | denominator monthly 件: " + below + " | rate monthly "
                + unit + ": " + rate;

        assertThat(Tables.table(RoundingRule.parse(rule), table).findings().isEmpty())
                .isEqualTo(holds);
    }

    /** Numerator, denominator and rate in one month: the rate is scaled by both sides of its unit, and never wrong in a unit of nobody. */
    @ParameterizedTest
    @CsvSource({
        "numerator monthly 人: 36 | denominator monthly 人: 1200 | rate monthly 人/千人: 30.0, 4 0 0,",
        "numerator monthly 人: 36 | denominator monthly 人: 1200 | rate monthly 人/千人: 39.0, 3 1 0, ERROR rate-is-quotient FY2021/rate/monthly 2021-04",
        "numerator monthly 人: 12 | denominator monthly 人: 40000 | rate monthly 人口10万対: 30.0, 4 0 0,",
        "numerator monthly 人: 12 | denominator monthly 人: 40000 | rate monthly 人口10万対: 31.0, 3 1 0, ERROR rate-is-quotient FY2021/rate/monthly 2021-04",
        "numerator monthly 人: 12 | denominator monthly 人: 40000 | rate monthly 宙対: 31.0, 3 0 1,",
        "numerator monthly 時間: 1230.0 | denominator monthly 件: 100 | rate monthly 分/件: 738.0, 4 0 0,",
        "numerator monthly 件: 30 | denominator monthly 分: 60 | rate monthly 件/時間: 30.0, 4 0 0,",
        "numerator monthly 千円: 1200 | denominator monthly 千人: 3 | rate monthly 円/人: 400.0, 4 0 0,",
        "numerator monthly 件: 30 | denominator monthly 日: 10 | rate monthly 件/月: 3.0, 3 0 1,",
        "numerator monthly 件: 30 | denominator monthly 人: 100 | rate monthly %: 30.0, 4 0 0,",
        "numerator monthly 件: 30 | denominator monthly 人: 100 | rate monthly %: 31.0, 3 1 0, ERROR rate-is-quotient FY2021/rate/monthly 2021-04"
    })
    void quotient_unitWithTwoSides_isScaledByBoth(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "value monthly 件: 1 2 3 ; sum 6, 2 0 0,",
        "value monthly 件: 1 2 3 ; sum 7, 1 1 0, ERROR total-is-sum FY2021/value/monthly",
        "value monthly 件: 1 - 3 ; sum 7, 1 0 1,",
        "value monthly 件: 1 - 3 ; sum 4, 1 0 1,",
        "value monthly 件: 1 - 3 ; sum 3, 1 1 0, ERROR total-is-sum FY2021/value/monthly",
        "value monthly 千円: 1 - 3 ; sum 3, 1 0 1,",
        "value monthly 件: 1 2 3 ; sum -, 1 0 1,",
        "value monthly 千円: 10 ; sum 11, 1 1 0, ERROR total-is-sum FY2021/value/monthly",
        "value monthly 千円: 10 10 ; sum 21, 2 0 0,",
        "value monthly 千円: 10 10 ; sum 22, 1 1 0, ERROR total-is-sum FY2021/value/monthly",
        "value monthly 件: 1 2 3 ; cumulative 6, 2 0 0,",
        "value monthly 件: 1 2 3 ; cumulative 5, 1 1 0, ERROR total-is-sum FY2021/value/monthly",
        "value monthly 件: 1 2 3 ; measure stock ; cumulative 3, 1 0 1,",
        "value cumulative 件: 1 2 3 ; cumulative 3, 3 0 0,",
        "value cumulative 件: 1 2 3 ; cumulative 6, 2 1 0, ERROR same-quantity FY2021/value/cumulative",
        "value cumulative 件: 1 2 3 ; sum 3, 3 0 0,",
        "value cumulative 件: 1 2 3 ; sum 6, 2 0 1,",
        "value cumulative 件: 1 2 - ; cumulative 9, 2 0 1,",
        "value cumulative 件: 1 2 - ; cumulative 1, 3 0 0, WARNING monotone FY2021/value/cumulative",
        "value cumulative 千円: 1 2 - ; cumulative 1, 1 0 1,",
        "value stock 社: 5 4 3 ; cumulative 3, 2 0 0,",
        "value stock 社: 5 4 - ; cumulative 3, 1 0 1,",
        "value stock 社: 5 4 3 ; sum 12, 1 0 1,",
    })
    void audit_totals(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    /** A blank, here a no-break space, after the last figure: the year may not be over, or months may only not be printed. */
    @ParameterizedTest
    @CsvSource({
        "value monthly 件: 1 2 \u00a0 ; sum 3, 2 0 0,",
        "value monthly 件: 1 2 \u00a0 ; sum 2, 1 1 0, ERROR total-is-sum FY2021/value/monthly",
        "value monthly 件: 1 2 \u00a0 ; sum 4, 1 0 1, INFO total-is-sum FY2021/value/monthly",
        "value monthly 件: 1 2 - ; sum 4, 1 0 1,",
        "value monthly 件: 1 - 2 \u00a0 ; sum 4, 1 0 1,",
        "value monthly 件: \u00a0 1 2 ; sum 4, 1 0 1,",
        "value monthly 千円: 10 10 \u00a0 ; sum 21, 2 0 0,",
        "value monthly 千円: 10 10 \u00a0 ; sum 22, 1 0 1, INFO total-is-sum FY2021/value/monthly",
        "value monthly 千円: 10 \u00a0 ; sum 11, 1 0 1, INFO total-is-sum FY2021/value/monthly",
        "value cumulative 件: 1 2 \u00a0 ; cumulative 2, 3 0 0,",
        "value cumulative 件: 1 2 \u00a0 ; cumulative 3, 2 0 1, INFO same-quantity FY2021/value/cumulative",
        "value cumulative 件: 1 2 \u00a0 ; sum 2, 3 0 0,",
        "value cumulative 件: 1 2 \u00a0 ; sum 3, 2 0 1,",
        "rate monthly %: 10.0 20.0 \u00a0 ; cumulative 15.0 | rate cumulative %: 10.0 15.0 \u00a0, 4 0 0,",
        "rate monthly %: 10.0 20.0 \u00a0 ; cumulative 15.1 | rate cumulative %: 10.0 15.0 \u00a0,"
                + " 3 0 1, INFO same-quantity FY2021/rate/monthly",
        "rate monthly %: 10.0 20.0 30.0 ; cumulative 15.1 | rate cumulative %: 10.0 15.0 \u00a0, 3 0 0,",
    })
    void audit_lastMonthsBlank(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    @Test
    void audit_lastMonthsBlank_saysWhatIsFilledIn() {
        assertThat(messages("value monthly 件: 1 2\u00a0 \u00a0 ; sum 4"))
                .containsExactly(
                        "合計は 4 で、記入のある月の和 1 + 2 = 3 と異なります。6月から後が空欄なので、誤りかどうかは確かめられません。",
                        "The total is printed 4, other than the sum of what is filled in, 1 + 2 = 3. Nothing is filled in from 2021-06 on,"
                                + " so it can't be told whether this is an error.");
        assertThat(messages("value cumulative 件: 1 2 \u00a0 ; cumulative 3"))
                .containsExactly(
                        "累計は 3 で、最後に記入のある5月の欄の 2 と異なります。6月から後が空欄なので、誤りかどうかは確かめられません。",
                        "The cumulative total is printed 3, other than the last one filled in, the cell of 2021-05, 2. Nothing is filled"
                                + " in from 2021-06 on, so it can't be told whether this is an error.");
    }

    private static List<String> messages(String table) {
        return Tables.table(RoundingRule.UNKNOWN, table).findings().stream()
                .flatMap(finding ->
                        Stream.of(finding.message().ja(), finding.message().en()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "value monthly 時間: 10.0 20.0 ; measure average ; average 15.0, 2 0 0,",
        "value monthly 時間: 10.0 20.0 ; measure average ; average 15.2, 1 1 0, ERROR total-is-mean FY2021/value/monthly",
        "value monthly 時間: 10.0 20.0 ; measure average ; cumulative 15.0, 2 0 0,",
        "value monthly 時間: 10.0 20.0 ; measure average ; cumulative 30.0, 1 1 0, ERROR total-is-mean FY2021/value/monthly",
        "value monthly 時間: 10.0 - 20.0 ; measure average ; average 15.0, 2 0 0,",
        "value monthly 時間: 10.0 - 20.0 ; measure average ; average 19.0, 1 0 1,",
        "value monthly 時間: - - ; measure average ; average 19.0, 1 0 1,",
        "value monthly 時間: 4 - ; measure average ; average 5, 2 0 0,",
        "value monthly 時間: 4 - ; measure average ; average 6, 1 0 1,",
        "value monthly 時間: 10.0 ; measure average ; average 10.1, 1 1 0, ERROR total-is-mean FY2021/value/monthly",
        "rate cumulative %: 10.0 20.0 ; average 15.0, 2 0 1,",
        "value monthly 時間: 10.0 20.0 30.0 ; measure average | value cumulative 時間: 10.0 15.0 20.0 ; measure average, 5 0 0,",
        "value monthly 時間: 10.0 20.0 30.0 ; measure average | value cumulative 時間: 10.0 16.0 20.0 ; measure average,"
                + " 4 1 0, ERROR total-is-mean FY2021/value/cumulative 2021-05",
        "value monthly 時間: 10.0 20.0 30.0 ; measure average | value cumulative 時間: 10.1 15.0 20.0 ; measure average,"
                + " 4 1 0, ERROR same-quantity FY2021/value/cumulative 2021-04",
        "value monthly 時間: 10.0 - 30.0 ; measure average | value cumulative 時間: 10.0 15.0 20.0 ; measure average, 3 0 2,",
        "value monthly 時間: 10.0 20.0 30.0 ; average 20.0 | value cumulative 時間: 10.0 30.0 60.0, 6 0 0,",
        "value monthly 時間: 10.0 20.0 30.0 ; average 20.0 | value cumulative 時間: 10.0 30.0 61.0,"
                + " 5 1 0, ERROR running-sum FY2021/value/cumulative 2021-06",
    })
    void audit_means(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "value monthly 件: 1 2 3 Q1=6 4 5 6 Q2=15 ; sum 21, 4 0 0,",
        "value monthly 件: 1 2 3 Q1=7, 1 1 0, ERROR block-of-months FY2021/value/monthly 2021-04/2021-06",
        "value monthly 件: 1 - 3 Q1=7, 1 0 1,",
        "value monthly 件: - - - Q1=7 ; sum 7, 2 0 0,",
        "value monthly 件: - - - Q1=7 ; sum 8, 1 1 0, ERROR total-is-sum FY2021/value/monthly",
        "value cumulative 千円: 1 2 3 Q1=3, 2 0 0,",
        "value cumulative 千円: 1 2 3 Q1=4, 1 1 0, ERROR block-of-months FY2021/value/cumulative 2021-04/2021-06",
        "value cumulative 千円: - - 3 Q1=4, 1 1 0, ERROR block-of-months FY2021/value/cumulative 2021-04/2021-06",
        "value cumulative 千円: 1 2 - Q1=4, 1 0 1,",
        "value stock 社: 1 2 3 Q1=4, 1 1 0, ERROR block-of-months FY2021/value/stock 2021-04/2021-06",
        "rate monthly %: 10.0 20.0 30.0 Q1=30.1, 2 0 0,",
        "rate monthly %: 10.0 20.0 30.0 Q1=30.2, 1 1 0, ERROR block-of-months FY2021/rate/monthly 2021-04/2021-06",
        "rate monthly %: 10.0 20.0 30.0 Q1=9.8, 1 1 0, ERROR block-of-months FY2021/rate/monthly 2021-04/2021-06",
        "rate monthly %: 1.0 2.0 3.0 Q1=6.1 ; measure coverage, 2 0 0,",
        "rate monthly %: 1.0 2.0 3.0 Q1=6.3 ; measure coverage, 1 1 0, ERROR block-of-months FY2021/rate/monthly 2021-04/2021-06",
        "rate monthly %: 1.0 2.0 3.0 Q1=3.0 ; measure rate-of-stocks, 1 0 1,",
        "value monthly 時間: 1.0 2.0 3.0 Q1=2.0 ; measure average, 2 0 0,",
        "value monthly 時間: 1.0 2.0 3.0 Q1=2.2 ; measure average, 1 1 0, ERROR block-of-months FY2021/value/monthly 2021-04/2021-06",
        // A block is no stand-in for a month that is missing: not as the month's rate, nor as one of so many months.
        "rate monthly %: 30.0 60.0 - Q1=50.0 | rate cumulative %: 30.0 45.0 50.0, 3 0 1,",
        "numerator monthly 件: - 30 30 Q1=90 10 10 10 Q2=30 | rate monthly %: 30.0 30.0 30.0 Q1=30.0 - 10.0 10.0 Q2=10.0 ; cumulative 20.0,"
                + " 8 0 1,",
        "value monthly 時間: - 2.0 3.0 Q1=2.0 4.0 5.0 6.0 Q2=5.0 ; measure average ; average 3.5, 2 0 1,",
        "value monthly 時間: - 2.0 3.0 Q1=2.0 4.0 ; measure average | value cumulative 時間: 1.0 1.5 2.0 Q1=2.0 2.5 ; measure average,"
                + " 4 0 3,",
        "value monthly 件: 1 2 3 Q1=6 ; average 2, 3 0 0,",
        "value monthly 件: 1 2 3 Q1=2 ; average 2, 3 0 0,",
        "value monthly 件: 1 2 3 Q1=7 ; average 2, 2 1 0, ERROR block-of-months FY2021/value/monthly 2021-04/2021-06",
    })
    void audit_blocks(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "value monthly 件: 1 2 3 | value cumulative 件: 1 3 6, 5 0 0,",
        "value monthly 件: 1 2 3 | value cumulative 件: 1 3 7, 4 1 0, ERROR running-sum FY2021/value/cumulative 2021-06",
        "value monthly 件: 1 2 3 | value cumulative 件: 2 4 7, 4 1 0, ERROR running-sum FY2021/value/cumulative 2021-04",
        "value monthly 件: 1 - 3 | value cumulative 件: 1 3 6, 4 0 1,",
        "value monthly 件: 1 - 3 | value cumulative 件: 2 1 4, 4 1 0, ERROR running-sum FY2021/value/cumulative 2021-04"
                + " + WARNING running-sum FY2021/value/cumulative 2021-05",
        "value monthly 千円: 1 2 3 | value cumulative 千円: 1 3 5, 5 0 0,",
        "value monthly 千円: 1 2 3 | value cumulative 千円: 1 3 8, 4 1 0, ERROR running-sum FY2021/value/cumulative 2021-06",
        "value monthly 千円: 1 2 3 | value cumulative 千円: 2 3 6, 5 1 0, ERROR same-quantity FY2021/value/cumulative 2021-04",
        "value monthly 千円: 1 2 3 ; sum 6 | value cumulative 千円: 1 3 6, 7 0 0,",
        "value monthly 千円: 1 2 3 ; sum 7 | value cumulative 千円: 1 3 5,"
                + " 6 1 0, ERROR same-quantity FY2021/value/monthly",
        "value monthly 千円: 1 2 3 ; sum 9 | value cumulative 千円: 1 3 6, 5 1 0, ERROR total-is-sum FY2021/value/monthly",
        "value monthly 千円: 1 2 3 ; sum 6 | value cumulative 千円: 1 3 9, 5 1 0, ERROR running-sum FY2021/value/cumulative 2021-06",
        "value monthly 社: 1 △2 3 | value stock 社: 11 9 12, 4 0 0,",
        "value monthly 社: 1 △2 3 | value stock 社: 11 13 16, 3 1 0, ERROR running-sum FY2021/value/stock 2021-05",
        "value monthly 社: 1 △2 3 | value stock 社: 11 8 12, 3 1 0, ERROR running-sum FY2021/value/stock 2021-05",
        "value monthly 社: 1 - 3 | value stock 社: 11 9 12, 3 0 1,",
        "value monthly 社: 1 - 3 ; sum 2 | value stock 社: 11 9 12, 3 0 2,",
        "value monthly 千人: 1 0 ; sum 0 | value stock 千人: 11 11, 4 0 0,",
        "value monthly 社: 1 2 3 | value stock 社: 11 13 - | value stock 社: - - 5 ; year 2020, 4 0 0,",
        "target monthly 件: 1 2 | target cumulative 件: 1 4, 3 1 0, ERROR running-sum FY2021/target/cumulative 2021-05",
        "value monthly 件: 1 2 - ; cumulative 4 | value cumulative 件: 1 3 5,"
                + " 4 1 2, ERROR same-quantity FY2021/value/monthly",
    })
    void audit_runningSums(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "numerator monthly 件: 1 2 | denominator monthly 件: 10 10 | rate monthly %: 10.0 20.0, 5 0 0,",
        "numerator monthly 件: 1 2 | denominator monthly 件: 10 10 | rate monthly %: 10.0 21.0,"
                + " 4 1 0, ERROR rate-is-quotient FY2021/rate/monthly 2021-05",
        "numerator monthly 件: 1 2 | denominator monthly 件: 10 10 | rate monthly: 0.1 0.2, 5 0 0,",
        "numerator monthly 件: 1 0 | denominator monthly 件: 10 0 | rate monthly %: 10.0 0.0, 4 0 1,",
        "numerator monthly 件: 1 2 | denominator monthly 件: 10 10 | rate monthly %: 10.0 20.0 ; cumulative 15.0, 6 0 0,",
        "numerator monthly 件: 1 2 | denominator monthly 件: 10 10 | rate monthly %: 10.0 20.0 ; cumulative 15.2,"
                + " 5 1 0, ERROR rate-is-quotient FY2021/rate/monthly",
        "numerator monthly 件: 1 3 | denominator monthly 件: 10 20 | rate monthly %: 10.0 15.0 ; average 12.5, 6 0 0,",
        "numerator monthly 件: 1 3 | denominator monthly 件: 10 20 | rate monthly %: 10.0 15.0 ; average 13.3, 6 0 0,",
        "numerator monthly 件: 1 3 | denominator monthly 件: 10 20 | rate monthly %: 10.0 15.0 ; average 14.0,"
                + " 5 1 0, ERROR total-is-mean FY2021/rate/monthly",
        "numerator cumulative 件: 1 3 | denominator cumulative 件: 10 20 | rate cumulative %: 10.0 15.0, 7 0 0,",
        "numerator cumulative 件: 1 3 | denominator cumulative 件: 10 20 | rate cumulative %: 10.0 25.0,"
                + " 6 1 0, ERROR rate-is-quotient FY2021/rate/cumulative 2021-05",
        "numerator cumulative 件: 1 3 | denominator stock 人: 50 50 | rate cumulative %: 2.0 6.0, 7 0 0,",
        "numerator cumulative 件: 1 3 | denominator cumulative 件: 10 20 | rate monthly %: 10.0 20.0, 7 0 0,",
        "numerator stock 社: 5 6 | denominator stock 社: 10 10 | rate stock %: 50.0 60.0, 5 0 0,",
        "numerator stock 社: 5 6 | denominator stock 社: 10 10 | rate stock %: 50.0 61.0,"
                + " 4 1 0, ERROR rate-is-quotient FY2021/rate/stock 2021-05",
        "numerator monthly 円: 500 700 | denominator monthly 件: 10 10 | rate monthly 円/件: 50 70, 5 0 0,",
        "numerator monthly 円: 500 700 | denominator monthly 件: 10 10 | rate monthly 円/件: 50 71,"
                + " 4 1 0, ERROR rate-is-quotient FY2021/rate/monthly 2021-05",
        // a population may be printed as it stood at the month, or to date
        "numerator monthly 人: 2 6 | denominator stock 人: 40 50 | rate monthly %: 5.0 12.0 ; measure coverage, 5 0 0,",
        "numerator monthly 人: 2 6 | denominator stock 人: 40 50 | rate monthly %: 5.0 15.0 ; measure coverage,"
                + " 4 1 0, ERROR rate-is-quotient FY2021/rate/monthly 2021-05",
        "numerator monthly 人: 2 6 | denominator cumulative 人: 40 50 | rate monthly %: 5.0 12.0 ; measure coverage, 5 0 0,",
        "numerator cumulative 人: 2 6 | denominator monthly 人: 40 50 | rate cumulative %: 5.0 12.0 ; measure coverage, 7 0 0,",
        "numerator cumulative 人: 2 6 | denominator monthly 人: 40 50 | rate cumulative %: 5.0 13.0 ; measure coverage,"
                + " 6 1 0, ERROR rate-is-quotient FY2021/rate/cumulative 2021-05",
        // what stood so at a month belongs to no flow
        "numerator monthly 件: 2 6 | denominator stock 人: 40 50 | rate monthly %: 5.0 12.0 ; measure rate-of-flows, 3 0 2,",
        // the rate of the whole: of what is printed for the year where a month is missing
        "numerator monthly 件: 1 - ; sum 6 | denominator monthly 件: 10 20 | rate monthly %: 10.0 - ; cumulative 20.0, 5 0 1,",
        "numerator monthly 件: 1 - ; sum 6 | denominator monthly 件: 10 20 | rate monthly %: 10.0 - ; cumulative 21.0,"
                + " 4 1 1, ERROR rate-is-quotient FY2021/rate/monthly",
        "numerator monthly 件: 1 - ; average 6 | denominator monthly 件: 10 20 | rate monthly %: 10.0 - ; cumulative 21.0, 4 0 2,",
        "numerator cumulative 件: 1 3 | denominator monthly 件: 10 20 | rate monthly %: 10.0 10.0 ; cumulative 10.0, 7 0 0,",
        "numerator cumulative 件: 1 3 | denominator monthly 件: 10 20 | rate monthly %: 10.0 10.0 ; cumulative 11.0,"
                + " 6 1 0, ERROR rate-is-quotient FY2021/rate/monthly",
    })
    void audit_quotients(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "numerator cumulative 人: 36 38 | rate cumulative %: 2.1 2.2, 5 0 0,",
        "numerator cumulative 人: 36 38 42 46 | rate cumulative %: 2.1 2.2 2.5 2.9,"
                + " 4 0 1, INFO one-denominator FY2021/rate/cumulative 2021-07",
        "numerator cumulative 人: 3 | rate cumulative %: 175.0,"
                + " 2 1 0, ERROR one-denominator FY2021/rate/cumulative 2021-04",
        "numerator cumulative 人: 0 3 | rate cumulative %: 1.0 3.0,"
                + " 5 1 0, ERROR one-denominator FY2021/rate/cumulative 2021-04",
        "numerator stock 社: 500 510 | rate stock %: 5.00 5.30, 2 0 1, INFO one-denominator FY2021/rate/stock 2021-05",
        "numerator stock 社: 500 510 | rate stock %: 5.00 5.10, 3 0 0,",
        "numerator monthly 件: 10 20 | rate monthly %: 10.0 5.0, 4 0 0,",
        "numerator monthly 件: 10 20 30 | rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 15.0 20.0, 10 0 0,",
        "numerator monthly 件: 10 20 30 | rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 15.0 22.0,"
                + " 9 1 0, ERROR weighted-mean FY2021/rate/cumulative 2021-06",
        "denominator monthly 件: 100 100 | rate monthly %: 10.0 20.0 | rate cumulative %: 10.0 15.0, 9 0 0,",
        "denominator monthly 件: 100 100 | rate monthly %: 10.0 20.0 | rate cumulative %: 10.0 16.0,"
                + " 8 1 0, ERROR weighted-mean FY2021/rate/cumulative 2021-05",
        "denominator monthly 件: 100 100 | rate monthly %: 10.0 20.0 ; cumulative 15.2,"
                + " 4 1 0, ERROR weighted-mean FY2021/rate/monthly",
    })
    void audit_countsAndRates(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "rate monthly %: 10.0 20.0 ; cumulative 15.0, 2 0 0,",
        "rate monthly %: 10.0 20.0 ; cumulative 20.2, 1 1 0, ERROR weighted-mean FY2021/rate/monthly",
        "rate monthly %: 10.0 20.0 ; cumulative 19.9, 2 0 0, WARNING weighted-mean FY2021/rate/monthly",
        "rate monthly %: 10.0 20.0 | rate cumulative %: 10.0 20.2,"
                + " 2 1 0, ERROR weighted-mean FY2021/rate/cumulative 2021-05",
        "rate cumulative %: 5.0 4.0, 1 0 1, INFO monotone FY2021/rate/cumulative 2021-05",
        "rate cumulative %: 5.0 5.0, 2 0 0,",
        "benchmark monthly %: 10.0 20.0 | benchmark cumulative %: 10.1 15.0,"
                + " 3 1 0, ERROR same-quantity FY2021/benchmark/cumulative 2021-04",
        "benchmark monthly %: 10.0 20.0 ; cumulative 15.0 | benchmark cumulative %: 10.0 15.1,"
                + " 3 1 0, ERROR same-quantity FY2021/benchmark/monthly",
        "rate monthly %: 10.0 ; cumulative 10.0, 2 0 0,",
        "rate monthly %: 10.0 ; cumulative 10.1, 2 1 0, ERROR same-quantity FY2021/rate/monthly",
        "rate monthly %: 10.0 ; cumulative 10.2, 1 1 0, ERROR weighted-mean FY2021/rate/monthly",
        "benchmark monthly %: 10.0 20.0 | benchmark cumulative %: 10.0 20.2,"
                + " 2 1 0, ERROR weighted-mean FY2021/benchmark/cumulative 2021-05",
        "rate monthly %: 10.0 12.0 ; cumulative 11.0 | rate cumulative %: 10.0 11.1,"
                + " 3 1 0, ERROR same-quantity FY2021/rate/monthly",
    })
    void audit_ratesAlone(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "value monthly 件: 1 2 ; prior 3 | value monthly 件: 1 2 ; year 2020, 3 0 0,",
        "value monthly 件: 1 2 ; prior 4 | value monthly 件: 1 2 ; year 2020, 2 1 0, ERROR same-quantity FY2021/value/monthly",
        "value monthly 件: 1 2 ; prior 9 | value monthly 件: 1 2 6 ; year 2020 ; sum 9, 4 0 0,",
        "value monthly 件: 1 2 ; prior 3, 1 0 1,",
        "value cumulative 件: 1 2 ; prior 5 | value cumulative 件: 4 5 6 ; year 2020, 5 0 0,",
        "value cumulative 件: 1 2 ; prior 6 | value cumulative 件: 4 5 6 ; year 2020,"
                + " 4 1 0, ERROR same-quantity FY2021/value/cumulative",
        "value monthly 社: 1 | value stock 社: 11 | value stock 社: 1 1 1 1 1 1 1 1 1 1 1 10 ; year 2020, 4 0 0,",
        "value monthly 社: 1 | value stock 社: 11 | value stock 社: 1 1 1 1 1 1 1 1 1 1 1 11 ; year 2020,"
                + " 3 1 0, ERROR carry-in FY2021/value/stock 2021-04",
        // to date, the cell of the same month; a total is the whole year's
        "value stock 社: 1 2 ; prior 5 | value stock 社: 4 5 6 ; year 2020, 3 0 0,",
        "value monthly 件: 1 - ; prior 4 | value monthly 件: 4 5 6 ; year 2020, 3 0 0,",
        "value monthly 件: 1 - ; prior 9 | value monthly 件: 4 5 6 ; year 2020,"
                + " 2 1 0, ERROR same-quantity FY2021/value/monthly",
        "value monthly 件: 1 2 ; prior 約9 | value monthly 件: 4 5 6 ; year 2020, 2 0 1,",
        // thousands are rounded one by one, so their sum is no one number
        "value monthly 千円: 1 2 ; prior 9 | value monthly 千円: 4 5 6 ; year 2020, 2 0 1,",
        "value monthly 社: 2 | value stock 社: 11 | value stock 社: 1 1 1 1 1 1 1 1 1 1 1 10 ; year 2020,"
                + " 3 1 0, ERROR carry-in FY2021/value/stock 2021-04",
    })
    void audit_twoYears(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "value monthly 件: 1 2 ; named 令和3年度, 2 0 0,",
        "value monthly 件: 1 2 ; named 令和2年度, 1 1 0, ERROR period-label FY2021/value/monthly",
        "value monthly 件: 1 2 ; named 平成3年度, 1 1 0, ERROR period-label FY2021/value/monthly",
        "value monthly 件: 1 2 ; named 何か, 1 0 0,",
        "value cumulative 件: 1 2 ; named 令和3年4月末, 3 0 0,",
    })
    void audit_labels(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
    }

    /** Ids of rows repeat from branch to branch. */
    @Test
    void audit_severalBranchesWithRowsOfTheSameIds_eachIsChecked() {
        PlanItem item = PlanItem.builder()
                .number("1")
                .title("事業")
                .addRow(Tables.line("value monthly 件: 1 2 3"))
                .addRow(Tables.line("value cumulative 件: 1 3 7"))
                .build();
        Workbook.Builder workbook = Workbook.builder();
        for (String id : List.of("gunma", "saitama")) {
            workbook.addBranch(Branch.builder().id(id).name(Sentence.of(id, id)).build())
                    .addPlan(BusinessPlan.builder()
                            .branch(id)
                            .fiscalYear(Tables.YEAR)
                            .addItem(item)
                            .build());
        }
        AuditReport report = Audit.audit(workbook.build().resolve().orThrow());
        assertThat(report.findings())
                .extracting(finding -> finding.place().toText())
                .containsExactly(
                        "gunma 1 FY2021/value/cumulative FY2021 2021-06",
                        "saitama 1 FY2021/value/cumulative FY2021 2021-06");
        assertThat(Tables.counts(report)).isEqualTo("8 2 0");
    }

    private static AuditReport twoPlans(String first, String again) {
        Workbook.Builder workbook = Workbook.builder()
                .addBranch(Branch.builder()
                        .id("gunma")
                        .name(Sentence.of("群馬", "Gunma"))
                        .build());
        int year = 2021;
        for (String lines : List.of(first, again)) {
            PlanItem.Builder item = PlanItem.builder().number("1").title("事業");
            Arrays.stream(lines.split("\\|", -1)).map(Tables::line).forEach(item::addRow);
            workbook.addPlan(BusinessPlan.builder()
                    .branch("gunma")
                    .fiscalYear(FiscalYear.of(year++))
                    .addItem(item.build())
                    .build());
        }
        return Audit.audit(workbook.build().resolve().orThrow());
    }

    /** The plan of 2022 prints the row of 2021 again. */
    @ParameterizedTest
    @CsvSource({
        "value monthly 件: 1 2, value monthly 件: 1 2, 4 0 0,",
        "value monthly 件: 1 2, value monthly 件: 1 3, 3 1 0, ERROR same-quantity FY2021/value/monthly 2021-05",
        "value monthly 件: 1 2, value monthly 件: 2 2, 3 1 0, ERROR same-quantity FY2021/value/monthly 2021-04",
        "value monthly 件: 1 -, value monthly 件: 1 3, 3 0 0,",
        "value monthly 件: 1 3, value monthly 件: 1 -, 3 0 0,",
        "value monthly 件: 1 2 ; sum 3, value monthly 件: 1 2 ; sum 3, 7 0 0,",
        "value monthly 件: 1 2 ; sum 3, value monthly 件: 1 2 ; sum 4,"
                + " 5 2 0, ERROR total-is-sum FY2021/value/monthly; ERROR same-quantity FY2021/value/monthly",
        "value monthly 件: 1 2 ; sum 3, value monthly 件: 1 2 ; average 1.5, 6 0 0,",
        "value monthly 件: 1 2 ; from A, value monthly 件: 1 3 ; from B, 2 0 0,",
        "value monthly 件: 1 2 ; titled A, value monthly 件: 1 3 ; titled B, 2 0 0,",
    })
    void audit_rowOfAYearPrintedAgain_saysTheSame(String first, String again, String counts, String findings) {
        AuditReport report = twoPlans(first, again);
        assertThat(Tables.counts(report)).isEqualTo(counts);
        assertThat(String.join("; ", Tables.lines(report)).strip()).isEqualTo(findings == null ? "" : findings);
    }

    @Test
    void audit_rowOfAYearPrintedOtherwise_saysInWhichPlan() {
        AuditReport report = twoPlans("value monthly 件: 1 2", "value monthly 件: 1 30");
        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly(Sentence.of(
                        "5月は 30 ですが、同じ数値のFY2021の計画の値は 2 です(末位で 28 の差)。次のどれかを直せばすべて合います: 5月 30 → 2、または FY2021の計画の値 2 → 30。",
                        "2021-05 is printed 30, but the same quantity, the figure in the plan of FY2021, is printed 2;"
                                + " they are 28 apart in units of the last place. All would agree with one of these changes: 2021-05 30 → 2;"
                                + " or the figure in the plan of FY2021 2 → 30."));
    }

    private static PrintedRow labelled(String role, String unit, String labels, String cells) {
        PrintedRow.Builder row = PrintedRow.builder()
                .id(role)
                .table("T")
                .role(PrintedRow.Role.parse(role))
                .kind(PrintedRow.Kind.LABELLED)
                .unit(Unit.of(unit));
        Arrays.stream(labels.split(" ", -1))
                .forEach(label -> row.addColumn(new PrintedRow.Column(label, Optional.empty(), Optional.empty())));
        Arrays.stream(cells.split(" ", -1)).forEach(cell -> row.addCell(Tables.cell(cell)));
        return row.build();
    }

    @ParameterizedTest
    @CsvSource({
        "甲 乙, 10.0 20.0, 2 0 0,",
        "甲 乙, 10.0 21.0, 1 1 0, ERROR rate-is-quotient rate",
        "甲 丙, 10.0 21.0, 0 0 2,",
    })
    void audit_quotientsUnderLabels_meetUnderTheSameLabels(
            String labels, String rates, String counts, String findings) {
        AuditReport report = Tables.audit(
                RoundingRule.UNKNOWN,
                labelled("numerator", "件", "甲 乙", "1 2"),
                labelled("denominator", "件", "甲 乙", "10 10"),
                labelled("rate", "%", labels, rates));
        assertThat(Tables.counts(report)).isEqualTo(counts);
        assertThat(String.join("; ", Tables.lines(report))).isEqualTo(findings == null ? "" : findings);
    }

    private static AuditReport headed(String label, String period) {
        PrintedRow row = PrintedRow.builder()
                .id("R")
                .table("T")
                .role(PrintedRow.Role.VALUE)
                .kind(PrintedRow.Kind.MONTHLY)
                .unit(Unit.of("件"))
                .addColumn(new PrintedRow.Column(label, Optional.of(Window.parse(period)), Optional.empty()))
                .addCell(Tables.cell("5"))
                .build();
        return Tables.audit(RoundingRule.UNKNOWN, row);
    }

    @ParameterizedTest
    @CsvSource({
        "4月, 2021-04, 1 0 0,",
        "４月, 2021-04, 1 0 0,",
        "5月, 2021-04, 0 1 0, ERROR period-label R 2021-04",
        "4～6月, 2021-04/2021-06, 1 0 0,",
        "4月～6月, 2021-04/2021-06, 1 0 0,",
        "6月, 2021-04/2021-06, 1 0 0,",
        "4月, 2021-04/2021-06, 0 1 0, ERROR period-label R 2021-04/2021-06",
        "7～9月, 2021-04/2021-06, 0 1 0, ERROR period-label R 2021-04/2021-06",
        "第1四半期, 2021-07/2021-09, 0 0 0,",
    })
    void audit_columnLabel_namesItsMonths(String label, String period, String counts, String findings) {
        AuditReport report = headed(label, period);
        assertThat(Tables.counts(report)).isEqualTo(counts);
        assertThat(String.join("; ", Tables.lines(report))).isEqualTo(findings == null ? "" : findings);
    }

    @Test
    void audit_columnLabelOfOtherMonths_saysBoth() {
        AuditReport report = headed("5月", "2021-04");
        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly(Sentence.of(
                        "列の見出し「5月」は、その列の期間 2021-04 と合いません。考えられる原因: 「5月」は「4月」の誤り(1桁の誤り)。",
                        "The column head \"5月\" does not fit the period of its cells, 2021-04."
                                + " Possible causes: \"5月\" should be \"4月\" (one digit)."));
        assertThat(report.findings().get(0).printed()).contains("5月");
        assertThat(report.findings().get(0).expected()).contains("2021-04");
    }

    @ParameterizedTest
    @CsvSource({
        "value monthly 件: 1 2, true, 0, 0, 0",
        "numerator stock 社: 500 510 | rate stock %: 5.00 5.30, true, 0, 0, 1",
        "rate monthly %: 10.0 20.0 ; cumulative 19.9, false, 0, 1, 0",
        "value monthly 件: 1 2 ; sum 4, false, 1, 0, 0",
    })
    void report_findings_partBySeverity(String table, boolean clean, int errors, int warnings, int infos) {
        AuditReport report = Tables.table(RoundingRule.UNKNOWN, table);
        assertThat(report.isClean()).isEqualTo(clean);
        assertThat(report.of(Severity.ERROR)).hasSize(errors);
        assertThat(report.of(Severity.WARNING)).hasSize(warnings);
        assertThat(report.of(Severity.INFO)).hasSize(infos);
    }
}
