package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of figures in a unit that nobody knows: counts as far as anybody can see, rounded figures perhaps. */
class UnknownUnitTest {
    private static AuditReport table(String lines) {
        return Tables.table(RoundingRule.UNKNOWN, lines);
    }

    @ParameterizedTest
    @CsvSource({
        // Four roundings of half a unit explain 2 at most.
        "'value monthly: 2 3 4 ; sum 9', '', 2 0 0",
        "'value monthly: 2 3 4 ; sum 10', WARNING total-is-sum FY2021/value/monthly, 2 0 0",
        "'value monthly: 2 3 4 ; sum 11', WARNING total-is-sum FY2021/value/monthly, 2 0 0",
        "'value monthly: 2 3 4 ; sum 12', ERROR total-is-sum FY2021/value/monthly, 1 1 0",
        "'value monthly 点検区: 2 3 4 ; sum 10', WARNING total-is-sum FY2021/value/monthly, 2 0 0",
        // A known counter counts, and a scaled unit is rounded.
        "'value monthly 件: 2 3 4 ; sum 10', ERROR total-is-sum FY2021/value/monthly, 1 1 0",
        "'value monthly 千円: 2 3 4 ; sum 10', '', 2 0 0",
        // Declared exact is no guess.
        "'value monthly: 2 3 4 ; sum 10 ; exact true', ERROR total-is-sum FY2021/value/monthly, 1 1 0",
        // Decimals anywhere in the row show that it is rounded.
        "'value monthly: 2.4 3.3 4 ; sum 10', '', 2 0 0",
        "'value monthly: 2 3 4 | value cumulative: 2 5 10', WARNING running-sum FY2021/value/cumulative 2021-06, 5 0 0",
    })
    void sum_thatRoundingCouldExplain_isAWarning(String lines, String findings, String counts) {
        AuditReport report = table(lines);
        assertThat(String.join("; ", Tables.lines(report))).isEqualTo(findings);
        assertThat(Tables.counts(report)).isEqualTo(counts);
    }

    @Test
    void warning_namesTheUnit() {
        Finding finding = table("value monthly 点検区: 2 3 4 ; sum 10").findings().get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(finding.message().ja())
                .isEqualTo("合計は 10 ですが、2 + 3 + 4 = 9 です。単位「点検区」が数えるものか分からず、端数処理された数値であればあり得る差です。");
        assertThat(finding.message().en())
                .isEqualTo(
                        "The total is printed 10, but 2 + 3 + 4 = 9; it is not known whether the unit 点検区 counts, and"
                                + " if the figures are rounded, rounding explains the difference.");
    }

    @Test
    void warning_withoutAUnit_saysSo() {
        Finding finding = table("value monthly: 2 3 4 ; sum 10").findings().get(0);
        assertThat(finding.message().ja()).isEqualTo("合計は 10 ですが、2 + 3 + 4 = 9 です。単位の表示がなく、端数処理された数値であればあり得る差です。");
        assertThat(finding.message().en())
                .isEqualTo(
                        "The total is printed 10, but 2 + 3 + 4 = 9; no unit is stated, and if the figures are rounded,"
                                + " rounding explains the difference.");
    }
}
