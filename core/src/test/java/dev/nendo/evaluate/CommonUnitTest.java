package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Statement;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "36人, 1200人, 人/千人, 25人/千人, MET, ",
        "30件, 60分, 件/時間, 40件/時間, NOT_MET, ",
        "1200円, 3件, 円/千件, 300000円/千件, MET, ",
        "12件, 4人, %, 10%, UNDECIDED, UNITS_DIFFER",
        "12件, 4人, 件/年, 10件/年, UNDECIDED, UNITS_DIFFER"
    })
    void quotient_unitWithTwoSides_isScaledByBothOrNotCompared(
            String numerator, String denominator, String unit, String target, Met met, Reason reason) {
        Evaluation result = Kpis.of(Measure.AMOUNT_PER_UNIT, unit, Direction.AT_LEAST, Kpis.fixed(target))
                .ratio("S", numerator, denominator)
                .actual(Actual.ratio("S"))
                .evaluate();

        assertThat(result.met()).isEqualTo(met);
        assertThat(result.reason()).isEqualTo(Optional.ofNullable(reason));
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

    @ParameterizedTest
    @CsvSource({
        "90分, 2時間, MET",
        "130分, 2時間, NOT_MET",
        "7000秒, 2時間, MET",
        "900kg, 1t, MET",
        "1200kg, 1t, NOT_MET",
        "1500円, 2千円, MET"
    })
    void target_inAnotherUnitOfTheSameQuantity_isComparedInItsOwn(String actual, String target, Met met) {
        Evaluation result = Kpis.of(Measure.FLOW, "", Direction.AT_MOST, Kpis.fixed(target))
                .figure("F", actual)
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.metExactly()).isEqualTo(met);
    }

    @Test
    void quotient_ofMinutes_isTakenInTheHoursWanted() {
        Evaluation result = Kpis.of(Measure.AMOUNT_PER_UNIT, "時間", Direction.AT_MOST, Kpis.fixed("2時間"))
                .ratio("C", "270分", "3人")
                .actual(Actual.ratio("C"))
                .evaluate();
        assertThat(result.actual().nominal()).contains(Rational.of(3, 2));
        assertThat(result.explanation().in(Language.EN)).contains("270分 ÷ 3人 × 1/60(0.016…) = 1.5");
    }

    @ParameterizedTest
    @CsvSource({"90分, 2%", "10kg, 2km", "10件, 2円", "10件, 90%"})
    void target_inAUnitOfAnotherQuantity_isNotCompared(String actual, String target) {
        Evaluation result = Kpis.of(Measure.FLOW, "", Direction.AT_LEAST, Kpis.fixed(target))
                .figure("F", actual)
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.reason()).contains(Reason.UNITS_DIFFER);
        String given = Kpis.printed(actual).unit().symbol();
        String wanted = Kpis.printed(target).unit().symbol();
        assertThat(result.explanation().notes())
                .contains(Sentence.of(
                        "単位 " + given + " は " + wanted + " に換算できないため比較しない",
                        given + " can't be converted to " + wanted + ", so nothing is compared"));
    }
}
