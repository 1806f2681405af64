package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import dev.nendo.problem.Language;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A table holds only if one assignment of values satisfies all its relations. */
class JointCheckTest {
    /** Each quarter may be 31 and the year 121, by their months; but four quarters of at least 30.5 are no less than 122. */
    private static final String QUARTERS =
            "value monthly 千円: 10 10 10 Q1=31 10 10 10 Q2=31 10 10 10 Q3=31 10 10 10 Q4=31 ; sum ";

    private static AuditReport audit(String table) {
        return Tables.table(RoundingRule.UNKNOWN, table);
    }

    @Test
    void audit_relationsPossibleOneByOneAndNotTogether_isOneErrorWithItsLeastRepair() {
        AuditReport report = audit(QUARTERS + "121");

        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.relation()).isEqualTo(Relation.TOGETHER);
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(finding.message().in(Language.EN))
                .startsWith("Each relation among the 17 figures involved can hold alone,"
                        + " but no values satisfy all of them at once.");
        assertThat(finding.message().in(Language.JA)).startsWith("関係する 17 個の数値は、関係の一つ一つは成り立ち得ますが、すべてを同時に満たす値がありません。");
        assertThat(report.repairs()).hasSize(1);
        ComponentRepair repair = report.repairs().get(0);
        assertThat(finding.repair()).contains(repair);
        assertThat(repair.extent()).isEqualTo(new ComponentRepair.Extent(17, 1, 1, true));
        assertThat(repair.sets()).hasSize(5);
        assertThat(CertificateCheck.fault(repair.certificate().orElseThrow())).isEmpty();
    }

    @Test
    void audit_relationsPossibleTogether_isNoFinding() {
        assertThat(audit(QUARTERS + "122").findings()).isEmpty();
    }

    /** Money in a unit that nobody knows may be rounded after all. */
    @Test
    void audit_unitThatNobodyKnows_isNoFinding() {
        assertThat(audit(QUARTERS.replace("千円", "口") + "121").findings())
                .noneMatch(finding -> finding.relation() == Relation.TOGETHER);
    }

    /** Hundreds of yen printed in 千円, to nearest: whatever they are, the table is honest. */
    @Property(tries = 300)
    void audit_honestlyRoundedRunningSums_isNoFinding(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 40_000) Integer> amounts) {
        StringBuilder months = new StringBuilder();
        StringBuilder running = new StringBuilder();
        long sum = 0;
        for (int amount : amounts) {
            sum += amount;
            months.append(' ').append((amount + 500) / 1_000);
            running.append(' ').append((sum + 500) / 1_000);
        }
        assertThat(audit("value monthly 千円:" + months + " ; sum " + (sum + 500) / 1_000 + " | value cumulative 千円:"
                                + running)
                        .findings())
                .isEmpty();
    }
}
