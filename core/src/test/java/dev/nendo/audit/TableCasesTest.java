package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small tables: what is found, and how many identities hold, do not hold and can't be checked. A row with months in its heads counts one. */
class TableCasesTest {

    private static void check(String rule, String table, String counts, String findings) {
        AuditReport report = Tables.table(RoundingRule.parse(rule), table);
        List<String> expected = findings == null
                ? List.of()
                : Arrays.stream(findings.split("\\+")).map(String::strip).toList();
        assertThat(Tables.lines(report)).containsExactlyElementsOf(expected);
        assertThat(Tables.counts(report)).isEqualTo(counts);
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
        "value cumulative 件: 1 2 - ; cumulative 1, 2 1 0, ERROR monotone FY2021/value/cumulative",
        "value cumulative 千円: 1 2 - ; cumulative 1, 1 0 1,",
        "value stock 社: 5 4 3 ; cumulative 3, 2 0 0,",
        "value stock 社: 5 4 - ; cumulative 3, 1 0 1,",
        "value stock 社: 5 4 3 ; sum 12, 1 0 1,",
    })
    void audit_totals(String table, String counts, String findings) {
        check("unknown", table, counts, findings);
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
        "value monthly 件: 1 - 3 | value cumulative 件: 2 1 4, 3 2 0, ERROR running-sum FY2021/value/cumulative 2021-04"
                + " + ERROR running-sum FY2021/value/cumulative 2021-05",
        "value monthly 千円: 1 2 3 | value cumulative 千円: 1 3 5, 5 0 0,",
        "value monthly 千円: 1 2 3 | value cumulative 千円: 1 3 8, 4 1 0, ERROR running-sum FY2021/value/cumulative 2021-06",
        "value monthly 千円: 1 2 3 | value cumulative 千円: 2 3 6, 5 1 0, ERROR same-quantity FY2021/value/cumulative 2021-04",
        "value monthly 社: 1 △2 3 | value stock 社: 11 9 12, 4 0 0,",
        "value monthly 社: 1 △2 3 | value stock 社: 11 13 16, 3 1 0, ERROR running-sum FY2021/value/stock 2021-05",
        "value monthly 社: 1 △2 3 | value stock 社: 11 8 12, 3 1 0, ERROR running-sum FY2021/value/stock 2021-05",
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
        "denominator monthly 件: 100 100 | rate monthly %: 10.0 20.0 | rate cumulative %: 10.0 15.0, 5 0 0,",
        "denominator monthly 件: 100 100 | rate monthly %: 10.0 20.0 | rate cumulative %: 10.0 16.0,"
                + " 4 1 0, ERROR weighted-mean FY2021/rate/cumulative 2021-05",
        "denominator monthly 件: 100 100 | rate monthly %: 10.0 20.0 ; cumulative 15.2,"
                + " 2 1 0, ERROR weighted-mean FY2021/rate/monthly",
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
}
