package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PartKind;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The unit of results where the definition names none: the target's as printed, else that of the first actual that prints one. */
class CommonUnitTest {
    private static final Target NONE = new Target.None(Reason.TARGET_NOT_STATED);

    private static Kpis kpis(Target target) {
        return Kpis.of(Measure.RATE_OF_FLOWS, "", Direction.AT_LEAST, target);
    }

    private static Target.Criterion criterion(Target.Subject subject, String value) {
        return new Target.Criterion(subject, Direction.AT_MOST, Kpis.printed(value));
    }

    static Stream<Arguments> targets() {
        Target.Criterion count = criterion(Target.Subject.NUMERATOR, "1件");
        Target.Criterion value = criterion(Target.Subject.VALUE, "20%");
        Target.Part part = new Target.Part("協会", Kpis.printed("1人"), Kpis.printed("2人"), Optional.empty());
        return Stream.of(
                Arguments.of(Kpis.fixed("50%"), "%"),
                Arguments.of(Kpis.fixed("50"), ""),
                Arguments.of(Target.priorYear("50%"), "%"),
                Arguments.of(Target.priorYear(), ""),
                Arguments.of(
                        new Target.Projected(Kpis.printed("1人"), Kpis.printed("2人"), Optional.of(Kpis.printed("50%"))),
                        "%"),
                Arguments.of(Target.projected("1人", "2人"), ""),
                Arguments.of(
                        new Target.Parts(PartKind.SHARES, List.of(part, part), Optional.of(Kpis.printed("50%"))), "%"),
                Arguments.of(new Target.Parts(PartKind.SHARES, List.of(part, part), Optional.empty()), ""),
                Arguments.of(Target.fromBaseline("10%", "20%", 1, 2), "%"),
                Arguments.of(Target.conditional(count, count, value), "%"),
                Arguments.of(Target.conditional(count, value, count), "%"),
                Arguments.of(Target.conditional(value, count, count), ""),
                Arguments.of(NONE, ""));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void unit_ofTheTarget_isTheUnitOfResults(Target target, String unit) {
        assertThat(kpis(target).evaluate().actual().unit()).isEqualTo(unit.isEmpty() ? Unit.NONE : Unit.of(unit));
    }

    @Test
    void unit_ofTheDefinition_comesFirst() {
        Kpis kpis = kpis(Kpis.fixed("1円"));
        kpis.definition().unit(Unit.of("千円"));
        Evaluation result = kpis.figure("F", "2千円").actual(Actual.figure("F")).evaluate();
        assertThat(result.actual().unit()).isEqualTo(Unit.of("千円"));
    }

    @Test
    void unit_ofTheTarget_comesBeforeThatOfTheActual() {
        Evaluation result = kpis(Kpis.fixed("2千円"))
                .figure("F", "1円")
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.actual().unit()).isEqualTo(Unit.of("千円"));
    }

    @Test
    void unit_ofAFigureOrRow_isTakenWhereTheTargetHasNone() {
        assertThat(kpis(Kpis.fixed("5"))
                        .figure("F", "60件")
                        .actual(Actual.figure("F"))
                        .evaluate()
                        .actual()
                        .unit())
                .isEqualTo(Unit.of("件"));
        assertThat(kpis(NONE)
                        .row("R", PrintedRow.Kind.MONTHLY, "%", "2021-04", "50.0")
                        .actual(Actual.row("R"))
                        .evaluate()
                        .actual()
                        .unit())
                .isEqualTo(Unit.of("%"));
    }

    @Test
    void unit_ofTheFirstActualThatPrintsOne_isTaken() {
        Statement.Ratio.Builder bare =
                Statement.Ratio.builder().id("S").label("比率").kind(Statement.RatioKind.ACTUAL);
        Kpis kpis = kpis(NONE)
                .actual(new Actual.None(Reason.MISSING_ACTUAL))
                .ratio("C", "1件", "2件")
                .actual(Actual.ratio("C"))
                .actual(Actual.ratio("S"))
                .figure("F", "60件")
                .actual(Actual.figure("F"));
        kpis.item().addStatement(bare.rate(Kpis.printed("50.0%")).build());
        assertThat(kpis.evaluate().actual().unit()).isEqualTo(Unit.of("%"));
    }

    @Test
    void unit_printedNowhere_isNone() {
        assertThat(kpis(Kpis.fixed("5"))
                        .ratio("C", "1件", "2件")
                        .actual(Actual.ratio("C"))
                        .evaluate()
                        .actual()
                        .unit())
                .isEqualTo(Unit.NONE);
    }
}
