package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.audit.Audit;
import dev.nendo.audit.AuditReport;
import dev.nendo.audit.Finding;
import dev.nendo.audit.RoundingConvention;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.json.JsonWorkbookFormat;
import dev.nendo.number.RoundingRule;
import dev.nendo.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What the two bundled reports must give, read and calculated by hand.
 *
 * <p>All other sums, running sums, means, ratios, differences and breakdowns hold: 8 + 10 + 9 + 9 + 3 + 29 + 34 + 14 + 13 + 8 + 8 = 145 with a
 * carry-in of 609 − 8 = 601 and 767 − 21 = 746, the last figure of the year before; 26,983 + 21,393 + 21,178 + 22,214 = 91,768; and so on.
 */
class BundledReportsAuditTest {

    private static AuditReport audit(String resource) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(BundledReportsAuditTest.class.getResourceAsStream(resource), resource)) {
            return Audit.audit(new JsonWorkbookFormat()
                    .read(Source.of(resource, stream), ReadOptions.builder().build())
                    .orThrow()
                    .resolve()
                    .orThrow());
        }
    }

    private static List<String> lines(AuditReport report) {
        return report.findings().stream().map(BundledReportsAuditTest::line).toList();
    }

    private static String line(Finding finding) {
        String where = finding.place().row().or(() -> finding.place().kpi()).orElse("");
        return finding.severity()
                + " " + finding.relation()
                + " " + where
                + finding.place().month().map(month -> " " + month).orElse("");
    }

    @Test
    void audit_gunma_whatCannotBeRightAndNothingElse() throws IOException {
        assertThat(lines(audit("gunma-fy2021.json")))
                .containsExactlyInAnyOrder(
                        // 24+12+7+9+13-2+17-1+30+3+65+54 = 231, as the stock says: 2,589 - 2,358; printed 234.
                        "ERROR total-is-sum GT20.令和3年度",
                        // 731 / 7,677 = 9.52 %; printed 9.8 %.
                        "ERROR rate-is-quotient GR05",
                        // 1.25 to 1.31 by a July of 1.31 takes five sixths of the denominators so far: 15 times the
                        // others.
                        "WARNING weighted-mean GT04.令和3年度 2021-07",
                        // April to June against a target of the full year.
                        "INFO same-window GK04",
                        // 3 / 0.2 % ... 42 / 2.5 % leave 1,689 to 1,714; 46 / 2.9 % leaves 1,560 to 1,614.
                        "INFO one-denominator GT14.令和2年度.実施率 2021-03",
                        "INFO one-denominator GT14.令和3年度.実施率 2022-03",
                        // 7,893 planned, 8,174 reported.
                        "INFO same-population GK17",
                        // 46.38 % by the branch's own count, 46.23 % official.
                        "INFO same-quantity GF117 2022-03",
                        // March is blank, and the target is at the year's end.
                        "INFO reported-status GK19");
    }

    @Test
    void audit_saitama_whatCannotBeRightAndNothingElse() throws IOException {
        assertThat(lines(audit("saitama-fy2021.json")))
                .containsExactlyInAnyOrder(
                        // As of March 2021, before FY2021 begins.
                        "ERROR period-label ST04.令和3年度",
                        // 平成3年3月末 is March 1991.
                        "ERROR period-label ST08.平成3年3月末",
                        // 1,169 + 954 + 1,190 + 1,050 = 4,363; printed 4,630.
                        "ERROR total-is-sum ST14.令和2年度",
                        // The target says last year 55.12 %, the table 51.05 %, both at the end of March 2021.
                        "ERROR same-quantity SK06",
                        // The end of February 2021 lies in FY2020, and 3,632 up to then is more than 1,873 in the whole
                        // year.
                        "ERROR period-label ST20.令和3年2月末",
                        // The windows end in February, December or January, or begin in August.
                        "INFO same-window SK04",
                        "INFO same-window SK07",
                        "INFO same-window SK08",
                        "INFO same-window SK10",
                        "INFO same-window SK12",
                        "INFO same-window SK14",
                        "INFO same-window SK15",
                        // 588,779 and 165,684 planned, 598,651 and 149,873 reported.
                        "INFO same-population SK12",
                        "INFO same-population SK13",
                        "INFO same-population SK14",
                        // A status without an actual.
                        "INFO reported-status SK17");
    }

    /** What follows the arithmetic in the message of an error or warning: the cause, or the figures of which one must be another. */
    private static List<String> causes(String resource) throws IOException {
        return audit(resource).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.message().ja())
                .map(message -> message.substring(Math.max(message.indexOf("考えられる原因"), message.indexOf("次のどれかを直せば"))))
                .toList();
    }

    @Test
    void causes_gunma_areThoseAPersonFinds() throws IOException {
        assertThat(causes("gunma-fy2021.json"))
                .containsExactly(
                        // July's rate to date repeats July's own.
                        "考えられる原因: 7月までの累計 1.31 は単月の値の転記(1.26 / 1.27 / 1.28 / 1.29 / 1.30 なら合う)。",
                        // 731 / 7,677 = 9.5 %; 751 / 7,677 = 9.8 %; 731 / 7,477 = 9.8 %.
                        "考えられる原因: 「受診勧奨後3か月以内受診 R2実績(参考)」 9.8% は 9.5% の誤り(1桁の誤り)、または 分子 731人 は 751人 の誤り(1桁の誤り)、"
                                + "または 分母 7,677人 は 7,477人 の誤り(1桁の誤り)。",
                        // 24+12+7+9+13+17+30+3+65+54 = 234.
                        "考えられる原因: 負の数 △2、△1 が足されていない。");
    }

    @Test
    void causes_saitama_areThoseAPersonFinds() throws IOException {
        assertThat(causes("saitama-fy2021.json"))
                .containsExactly(
                        "考えられる原因: 「令和3年3月末時点」は「令和4年3月末時点」の誤り(別の年度のもの)。",
                        "考えられる原因: 「平成3年3月末」は「令和3年3月末」の誤り(元号の誤り)。",
                        // No slip makes one of the other: one of the two is another figure.
                        "次のどれかを直せばすべて合います: 目標の前年度の値 55.12% → 51.05%、または 「返納金債権の回収率 令和3年3月末」 51.05% → 55.12%。",
                        // 4,630 − 4,363 = 267: no slip of one figure.
                        "次のどれかを直せばすべて合います: 合計 4,630 件 → 4,363 件、または ４～６月 1,169 件 → 1,436 件、または ７～９月 954 件 → 1,221 件、"
                                + "または １０～12月 1,190 件 → 1,457 件、または １～３月 1,050 件 → 1,317 件。",
                        "考えられる原因: 「令和3年2月末」は「令和4年2月末」の誤り(別の年度のもの)。");
    }

    @Test
    void audit_gunma_roundingIsHalfUp() throws IOException {
        RoundingConvention convention = audit("gunma-fy2021.json").conventions().get(0);
        assertThat(convention.rule()).contains(RoundingRule.HALF_UP);
        // 85 / 2,000 = 4.25 %, printed 4.3 %, is a tie that went up from an even digit.
        assertThat(convention.deciding())
                .filteredOn(d -> d.rule() == RoundingRule.HALF_EVEN)
                .map(d -> d.place().row().orElse("") + " " + d.printed() + " " + d.exact())
                .containsExactly("GR06 4.3% 4.25");
    }
}
