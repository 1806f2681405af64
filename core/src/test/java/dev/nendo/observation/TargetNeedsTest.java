package dev.nendo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.kpi.Target.Criterion;
import dev.nendo.kpi.Target.Part;
import dev.nendo.kpi.Target.Selection;
import dev.nendo.kpi.Target.Subject;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of target needs besides this year's numbers. */
class TargetNeedsTest {
    private static final Criterion FEW = Criterion.of(Subject.VALUE, Direction.AT_MOST, "4件");
    private static final Part PART = new Part("a", Printed.parse("1"), Printed.parse("2"), Optional.empty());

    private static Arguments needs(Target target, String needs) {
        return Arguments.of(target, needs);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                needs(Target.fixed("96.8%"), "[] direction % =96.8%"),
                needs(Target.fixed(100), "[] direction =100"),
                needs(Target.priorYear(), "[1] direction"),
                needs(Target.priorYear("5千円"), "[1] direction 千円"),
                needs(Target.ofYears(Selection.MAX, 1, 2, 3), "[1, 2, 3] direction"),
                needs(Target.projected("1", "2"), "[] direction"),
                needs(
                        new Target.Projected(Printed.parse("1"), Printed.parse("2"), Optional.of(Printed.parse("50%"))),
                        "[] direction %"),
                needs(Target.monthly("T1"), "[] row T1 direction"),
                needs(Target.conditional(FEW, FEW, FEW), "[]"),
                needs(Target.parts(Actual.PartKind.POPULATIONS, PART), "[] direction"),
                needs(
                        new Target.Parts(Actual.PartKind.POPULATIONS, List.of(PART), Optional.of(Printed.parse("50%"))),
                        "[] direction %"),
                needs(Target.fromBaseline("100件", "200件", 2, 5), "[] direction 件"),
                needs(Target.between("20%", "30%"), "[] %"),
                needs(Target.within("20件", "3件"), "[] 件"),
                needs(Target.timesYear(8, Rational.of(54, 100)), "[8] direction"),
                needs(Target.plusYear(2, "3%"), "[2] direction"),
                needs(Target.benchmark("nation"), "[] direction"),
                needs(Target.activity(), "[]"),
                needs(Target.qualitative(), "[]"),
                needs(Target.none(Reason.WORDING_LOST), "[] none WORDING_LOST"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void of_kindOfTarget_needs(Target target, String needs) {
        assertThat(text(TargetNeeds.of(target))).isEqualTo(needs);
    }

    private static String text(TargetNeeds needs) {
        return needs.yearsBack()
                + needs.row().map(row -> " row " + row).orElse("")
                + needs.none().map(reason -> " none " + reason.name()).orElse("")
                + (needs.isDirectionNeeded() ? " direction" : "")
                + needs.unit().map(Unit::toString).map(unit -> " " + unit).orElse("")
                + needs.fixed().map(fixed -> " =" + fixed).orElse("");
    }

    private static KpiDefinition.Builder kpi(Target target) {
        return KpiDefinition.builder().id("calls").target(target);
    }

    @Test
    void phasingRow_ofAPhasing_isThatOfMonthlyTargetsOnly() {
        KpiDefinition.Builder kpi = kpi(Target.fixed(1));

        assertThat(TargetNeeds.phasingRow(kpi.build())).isEmpty();
        assertThat(TargetNeeds.phasingRow(kpi.phasing(Phasing.equalMonths()).build()))
                .isEmpty();
        assertThat(TargetNeeds.phasingRow(kpi.phasing(Phasing.lastYearShape()).build()))
                .isEmpty();
        assertThat(TargetNeeds.phasingRow(
                        kpi.phasing(Phasing.monthlyTargets("T1")).build()))
                .contains("T1");
    }

    @Test
    void benchmarks_ofADefinition_areThoseComparedWithAndTheOneItIsJudgedAgainst() {
        assertThat(TargetNeeds.benchmarks(
                        kpi(Target.benchmark("nation")).addBenchmark("region").build()))
                .containsExactly("region", "nation");
        assertThat(TargetNeeds.benchmarks(kpi(Target.fixed(1)).build())).isEmpty();
    }
}
