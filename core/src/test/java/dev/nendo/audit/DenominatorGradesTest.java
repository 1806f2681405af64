package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import org.junit.jupiter.api.Test;

/** Counts and rates of one population of 68,120, with a slip, a shift and a change. */
class DenominatorGradesTest {
    private static final String COUNTS =
            "numerator cumulative 人: 2110 2587 3460 4831 6044 7208 8733 10790 12655 14280 ";

    private static AuditReport audit(String counts, String rates) {
        return Tables.table(RoundingRule.UNKNOWN, counts + "| rate cumulative %: " + rates + " ; measure coverage");
    }

    @Test
    void rate_ofOneMonthBetweenEqualDenominators_isAWarningWithWhatFits() {
        AuditReport report = audit(COUNTS, "3.1 3.8 5.1 7.1 8.9 10.6 12.8 15.8 16.8 21.0");
        assertThat(Tables.lines(report)).containsExactly("WARNING one-denominator FY2021/rate/cumulative 2021-12");
        assertThat(report.findings().get(0).expected()).contains("18.6");
        assertThat(report.findings().get(0).message().en())
                .startsWith("In 2021-12 alone the count 12655 and the rate 16.8 need another denominator than the"
                        + " months before and after, [");
    }

    @Test
    void rates_oneColumnLate_areRecognised() {
        AuditReport report = audit(COUNTS, "- 3.1 3.8 5.1 7.1 8.9 10.6 12.8 15.8 18.6");
        assertThat(Tables.lines(report)).containsExactly("WARNING one-denominator FY2021/rate/cumulative");
        assertThat(report.findings().get(0).message().en())
                .startsWith("The row of rates is shifted by one column: each rate stands one month too late.");
    }

    @Test
    void change_thatLasts_isInformation() {
        assertThat(Tables.lines(audit(COUNTS, "3.1 3.8 5.1 7.1 8.9 10.6 12.3 15.1 17.8 20.0")))
                .containsExactly("INFO one-denominator FY2021/rate/cumulative 2021-10");
    }

    @Test
    void fourMonths_areNotGraded() {
        assertThat(Tables.lines(audit("numerator cumulative 人: 2110 2587 3460 4831 ", "3.1 3.8 4.1 7.1")))
                .allMatch(line -> line.startsWith("INFO"));
    }

    @Test
    void onePopulation_isConsistent() {
        assertThat(audit(COUNTS, "3.1 3.8 5.1 7.1 8.9 10.6 12.8 15.8 18.6 21.0").findings())
                .isEmpty();
    }
}
