package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import dev.nendo.problem.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The total of a distinct count lies between its largest month and the sum of its months. */
class DistinctTotalsTest {
    private static AuditReport audit(String months, String total) {
        return Tables.table(
                RoundingRule.UNKNOWN, "value monthly 人: " + months + " ; " + total + " ; measure distinct-count");
    }

    @ParameterizedTest
    @CsvSource({
        "10 20 15, sum 20",
        "10 20 15, sum 31",
        "10 20 15, cumulative 45",
        "10, sum 10",
        "10 － 15, sum 15",
        "'1,200 900', 'sum 1,200'"
    })
    void audit_totalBetweenLargestMonthAndSum_isNoFinding(String months, String total) {
        assertThat(audit(months, total).findings()).isEmpty();
    }

    @Test
    void audit_totalAboveSum_isAnError() {
        Finding finding = audit("10 20 15", "sum 46").findings().get(0);

        assertThat(finding.relation()).isEqualTo(Relation.TOTAL_IS_SUM);
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(finding.expected()).contains("≤ 45");
        assertThat(finding.message().in(Language.EN))
                .startsWith("The total is printed 46, but a distinct count is at most the sum of its months,"
                        + " 10 + 20 + 15 = 45; they are 1 apart in units of the last place.");
        assertThat(finding.message().in(Language.JA))
                .startsWith("合計は 46 ですが、重複を除いた数なので、各月の和 10 + 20 + 15 = 45 を上回りません(末位で 1 の差)。");
    }

    @Test
    void audit_totalBelowLargestMonth_isAnError() {
        Finding finding = audit("10 20 15", "sum 19").findings().get(0);

        assertThat(finding.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(finding.expected()).contains("≥ 20");
        assertThat(finding.message().in(Language.EN))
                .startsWith("The total is printed 19, which is below 20 of 2021-05;");
    }

    @Test
    void audit_monthMissing_checksTheLargestMonthAlone() {
        assertThat(audit("10 － 15", "sum 99").findings()).isEmpty();
        assertThat(Tables.lines(audit("10 － 15", "sum 14")))
                .isEqualTo(List.of("ERROR total-is-sum FY2021/value/monthly"));
    }
}
