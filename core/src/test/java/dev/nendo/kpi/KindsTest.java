package dev.nendo.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each kind has a factory and is told apart by one method of its cases. */
class KindsTest {
    /** Answers every case by the name of its method. */
    @SuppressWarnings("unchecked")
    private static <C> C names(Class<? super C> cases) {
        return (C) Proxy.newProxyInstance(
                cases.getClassLoader(), new Class<?>[] {cases}, (proxy, method, arguments) -> method.getName());
    }

    private static String kind(Target target) {
        Target.Cases<String> names = names(Target.Cases.class);
        return target.match(names);
    }

    private static String kind(Actual actual) {
        Actual.Cases<String> names = names(Actual.Cases.class);
        return actual.match(names);
    }

    private static String kind(Phasing phasing) {
        Phasing.Cases<String> names = names(Phasing.Cases.class);
        return phasing.match(names);
    }

    @Test
    void target_everyFactory_isOfItsKind() {
        Target.Criterion few = Target.Criterion.of(Target.Subject.DENOMINATOR, Direction.AT_MOST, "4件");
        Target.Part part = new Target.Part("a", Printed.parse("1"), Printed.parse("2"), Optional.empty());
        assertThat(kind(Target.fixed("96.9%"))).isEqualTo("fixed");
        assertThat(kind(Target.priorYear())).isEqualTo("priorYear");
        assertThat(kind(Target.ofYears(Target.Selection.MAX, 1, 2))).isEqualTo("ofYears");
        assertThat(kind(Target.projected("1人", "2人"))).isEqualTo("projected");
        assertThat(kind(Target.monthly("t"))).isEqualTo("monthly");
        assertThat(kind(Target.conditional(few, few, few))).isEqualTo("conditional");
        assertThat(kind(Target.parts(PartKind.POPULATIONS, part))).isEqualTo("parts");
        assertThat(kind(Target.fromBaseline("1", "2", 1, 3))).isEqualTo("fromBaseline");
        assertThat(kind(Target.between("20件", "30件"))).isEqualTo("range");
        assertThat(kind(Target.within("96.9%", "2ポイント"))).isEqualTo("tolerance");
        assertThat(kind(Target.withinPercent("100件", "5%"))).isEqualTo("tolerance");
        assertThat(kind(Target.timesYear(1, Rational.of(21, 20)))).isEqualTo("ofYear");
        assertThat(kind(Target.plusYear(1, "3ポイント"))).isEqualTo("ofYear");
        assertThat(kind(Target.benchmark("nation"))).isEqualTo("ofBenchmark");
        assertThat(kind(Target.activity("12回"))).isEqualTo("activity");
        assertThat(kind(Target.qualitative())).isEqualTo("qualitative");
        assertThat(kind(Target.none(Reason.WORDING_LOST))).isEqualTo("none");
    }

    @Test
    void actual_everyFactory_isOfItsKind() {
        assertThat(kind(Actual.row("r"))).isEqualTo("rows");
        assertThat(kind(Actual.figure("f"))).isEqualTo("figure");
        assertThat(kind(Actual.ratio("s"))).isEqualTo("ratio");
        assertThat(kind(Actual.shares("s", "t"))).isEqualTo("parts");
        assertThat(kind(Actual.entries("e"))).isEqualTo("entries");
        assertThat(kind(Actual.done())).isEqualTo("stated");
        assertThat(Actual.notDone()).isNotEqualTo(Actual.done());
        assertThat(kind(Actual.none(Reason.MISSING_ACTUAL))).isEqualTo("none");
    }

    @Test
    void phasing_everyFactory_isOfItsKind() {
        assertThat(kind(Phasing.equalMonths())).isEqualTo("equalMonths");
        assertThat(kind(Phasing.lastYearShape())).isEqualTo("lastYearShape");
        assertThat(kind(Phasing.shares(Rational.ONE))).isEqualTo("shares");
        assertThat(kind(Phasing.monthlyTargets("r"))).isEqualTo("monthlyTargets");
    }

    @Test
    void fixed_aNumber_isInTheUnitOfTheDefinition() {
        assertThat(Target.fixed(new BigDecimal("96.80")))
                .isEqualTo(new Target.Fixed(Printed.of(new BigDecimal("96.80"), Unit.NONE)));
        assertThat(Target.fixed(12)).isEqualTo(Target.fixed(new BigDecimal("12")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.fixed(new BigDecimal("1E+400")))
                .withMessage("a figure has at most 50 digits: 1E+400");
    }

    @Test
    void timesYear_yearNotInThePast_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.timesYear(0, Rational.ONE))
                .withMessage("years back must be from 1 to 2147483647: 0");
    }

    @Test
    void addActual_anActual_isOfThePlansOwnYear() {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("calls")
                .target(Target.fixed(12))
                .addActual(Actual.row("r"))
                .build();
        assertThat(kpi.actuals()).containsExactly(Actual.row("r").thisYear());
        assertThat(kpi.name().ja()).isEqualTo("calls");
    }

    private static String stated(Target target) {
        return target.stated().map(Printed::text).orElse("-");
    }

    @Test
    void stated_everyKind_isTheNumberOfTheWhole() {
        Target.Criterion few = Target.Criterion.of(Target.Subject.DENOMINATOR, Direction.AT_MOST, "4件");
        Target.Criterion share = Target.Criterion.of(Target.Subject.VALUE, Direction.AT_MOST, "20%");
        Target.Part part = new Target.Part("a", Printed.parse("1"), Printed.parse("2"), Optional.empty());
        assertThat(stated(Target.fixed("96.9%"))).isEqualTo("96.9%");
        assertThat(stated(Target.priorYear("1.36"))).isEqualTo("1.36");
        assertThat(stated(Target.priorYear())).isEqualTo("-");
        assertThat(stated(Target.ofYears(Target.Selection.MAX, 1, 2))).isEqualTo("-");
        assertThat(stated(Target.projected("1人", "2人"))).isEqualTo("-");
        assertThat(stated(Target.monthly("t"))).isEqualTo("-");
        assertThat(stated(Target.conditional(few, few, share))).isEqualTo("20%");
        assertThat(stated(Target.conditional(few, few, few))).isEqualTo("-");
        assertThat(stated(Target.parts(PartKind.POPULATIONS, part))).isEqualTo("-");
        assertThat(stated(Target.fromBaseline("1", "2", 1, 3))).isEqualTo("2");
        assertThat(stated(Target.between("20件", "30件"))).isEqualTo("30件");
        assertThat(stated(Target.within("96.9%", "2ポイント"))).isEqualTo("96.9%");
        assertThat(stated(Target.plusYear(1, "3ポイント"))).isEqualTo("-");
        assertThat(stated(Target.benchmark("nation"))).isEqualTo("-");
        assertThat(stated(Target.activity("12回"))).isEqualTo("-");
        assertThat(stated(Target.qualitative())).isEqualTo("-");
        assertThat(stated(Target.none(Reason.WORDING_LOST))).isEqualTo("-");
    }
}
