package dev.nendo.evaluate.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.NumberEvidence;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.kpi.Target.Selection;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlySeries;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The number of each kind of target, for 10 a month this year, 8, 9 and 7 in the three years before, and 11 of the nation. */
class TargetRulesTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    private static MonthlySeries months(int yearsBack, int count, long value) {
        return MonthlySeries.of(
                YEAR.window().minusYears(yearsBack),
                Basis.MONTHLY,
                Collections.nCopies(count, BigDecimal.valueOf(value)));
    }

    private static Question question(Target target, int months, Optional<Phasing> phasing) {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("calls")
                .measure(Measure.FLOW)
                .unit(Unit.of("件"))
                .direction(Direction.AT_LEAST)
                .target(target)
                .phasing(phasing)
                .build();
        KpiNumbers numbers = KpiNumbers.of(YEAR, months(0, months, 10))
                .withEarlierYear(1, months(1, 12, 8))
                .withEarlierYear(2, months(2, 12, 9))
                .withEarlierYear(3, months(3, 12, 7))
                .withBenchmark("nation", months(0, 12, 11));
        return new Question(NumberEvidence.of(kpi, numbers), GapPolicy.ABSENT, Optional.empty());
    }

    private static TargetNumber full(Target target, int months) {
        Question question = question(target, months, Optional.empty());
        return TargetRules.full(question, YearEvidence.thisYear(question));
    }

    private static Arguments kind(Target target, String number) {
        return Arguments.of(target, number);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(Target.fixed("150件"), "150 件"),
                kind(Target.fixed("2千件"), "2000 件"),
                kind(Target.priorYear(), "96 件"),
                kind(Target.priorYear("100件"), "100 件"),
                kind(Target.ofYears(Selection.MAX, 1, 2, 3), "108 件"),
                kind(Target.ofYears(Selection.MIN, 1, 2, 3), "84 件"),
                kind(Target.ofYears(Selection.MEAN, 1, 2), "102 件"),
                kind(Target.timesYear(2, Rational.of(105, 100)), "567/5 件"),
                kind(Target.plusYear(1, "4件"), "100 件"),
                kind(Target.benchmark("nation"), "132 件"),
                kind(Target.between("20件", "30件"), "[20, 30] 件"),
                kind(Target.between("20件", "20件"), "20 件"),
                kind(Target.within("20件", "5件"), "[15, 25] 件"),
                kind(Target.withinPercent("20件", "10"), "[18, 22] 件"),
                kind(Target.fromBaseline("100件", "200件", 2, 5), "140 件"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void full_kindOfTarget_isItsNumber(Target target, String number) {
        assertThat(full(target, 12).value().value().map(Object::toString)).contains(number);
    }

    static Stream<Arguments> absent() {
        Printed twenty = Printed.parse("20件");
        return Stream.of(
                Arguments.of(Target.between("30件", "20件"), Reason.NOT_ASSESSABLE),
                Arguments.of(new Target.Range(twenty, false, twenty, true), Reason.NOT_ASSESSABLE),
                Arguments.of(new Target.Range(twenty, true, twenty, false), Reason.NOT_ASSESSABLE),
                Arguments.of(Target.benchmark("nobody"), Reason.MISSING_TARGET),
                Arguments.of(Target.timesYear(7, Rational.ONE), Reason.MISSING_TARGET),
                Arguments.of(Target.none(Reason.WORDING_LOST), Reason.WORDING_LOST));
    }

    @ParameterizedTest
    @MethodSource("absent")
    void full_targetWithoutANumber_hasTheReason(Target target, Reason reason) {
        assertThat(full(target, 12).value().reason()).contains(reason);
    }

    @Test
    void full_whatOthersReached_isOfTheSameMonths() {
        TargetNumber half = full(Target.benchmark("nation"), 6);

        assertThat(half.value().value()).hasToString("Optional[66 件]");
        assertThat(half.isLikeForLike()).isTrue();
        assertThat(half.isPartAgainstFullYear()).isFalse();
        assertThat(full(Target.benchmark("nation"), 12).isLikeForLike()).isFalse();
        assertThat(full(Target.benchmark("nobody"), 6).isLikeForLike()).isFalse();
        assertThat(half.working().get().inputs())
                .extracting(input -> input.label().en())
                .allMatch(label -> label.contains("nation"));
        assertThat(half.working().get().inputs()).isNotEmpty();
    }

    @Test
    void full_halfOfAYearAgainstLastYear_isLikeForLike() {
        TargetNumber half = full(Target.priorYear(), 6);

        assertThat(half.value().value()).hasToString("Optional[48 件]");
        assertThat(half.isLikeForLike()).isTrue();
        assertThat(half.full()).hasToString("Optional[96 件]");
    }

    @Test
    void toDate_phasedTarget_isItsPartOfTheMonthsSoFar() {
        Question question = question(Target.fixed("121件"), 5, Optional.of(Phasing.equalMonths()));
        EvidenceValue actual = YearEvidence.thisYear(question);
        TargetNumber full = TargetRules.full(question, actual);
        TargetNumber toDate = PhasedTarget.toDate(question, actual, full);

        assertThat(PhasedTarget.hasPlan(question, full)).isTrue();
        assertThat(toDate.value().value()).hasToString("Optional[605/12 件]");
        assertThat(toDate.full()).hasToString("Optional[121 件]");
        Question plain = question(Target.fixed("121件"), 5, Optional.empty());
        assertThat(PhasedTarget.toDate(plain, actual, full)).isEqualTo(full);
    }

    @Test
    void progress_goalOnTheWrongSide_contradictsTheDirection() {
        TargetNumber.Progress down =
                full(Target.fromBaseline("200件", "100件", 2, 5), 12).progress().orElseThrow();

        assertThat(down).isEqualTo(new TargetNumber.Progress(Rational.of(200), Rational.of(100), Rational.of(2, 5)));
        assertThat(down.contradicts(Direction.AT_LEAST)).isTrue();
        assertThat(down.contradicts(Direction.AT_MOST)).isFalse();
    }

    @Test
    void difference_pointsOfARate_areInItsUnit() {
        KpiDefinition share = KpiDefinition.builder()
                .id("share")
                .name(Sentence.of("率", "share"))
                .measure(Measure.RATE_OF_STOCKS)
                .unit(Unit.of("%"))
                .target(Target.within("80%", "3ポイント"))
                .build();
        Question question = new Question(
                NumberEvidence.of(share, KpiNumbers.of(YEAR, months(0, 12, 80))), GapPolicy.ABSENT, Optional.empty());

        assertThat(TargetRules.full(question, YearEvidence.thisYear(question))
                        .value()
                        .value())
                .hasToString("Optional[[77, 83] %]");
    }
}
