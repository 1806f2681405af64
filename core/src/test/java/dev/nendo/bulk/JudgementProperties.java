package dev.nendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.series.GapPolicy;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Judging in columns gives what the one-by-one evaluator gives. */
class JudgementProperties {
    private static final List<Direction> DIRECTIONS =
            List.of(Direction.AT_LEAST, Direction.AT_MOST, Direction.LESS_THAN, Direction.EQUAL);
    private static final List<Measure> RATES =
            Stream.of(Measure.values()).filter(Measure::isRate).toList();
    private static final List<Measure> VALUES = Stream.of(Measure.values())
            .filter(measure -> !measure.isRate() && Way.canAccumulate(measure))
            .toList();
    private static final int SERIES = 6;

    private static CumulativeColumns results(Given given, Window window, Measure measure, GapPolicy gaps) {
        ColumnsBuilder builder = SeriesColumns.builder(window);
        for (int i = 0; i < SERIES; i++) {
            if (measure.isRate()) {
                builder.add(given.rates(window));
            } else {
                builder.add(given.values(window));
            }
        }
        return builder.build().cumulate(measure, gaps);
    }

    private static TargetColumns targets(Given given, CumulativeColumns results, AchievementConvention convention) {
        TargetColumns.Builder targets = TargetColumns.builder().achievement(convention);
        for (int i = 0; i < results.size(); i++) {
            if (given.random().nextInt(12) == 0) {
                targets.addNone();
                continue;
            }
            Rational value = results.value(
                            i, 1 + given.random().nextInt(results.window().size()))
                    .value()
                    .orElse(Rational.ONE);
            targets.add(DIRECTIONS.get(given.random().nextInt(4)), given.near(value));
        }
        return targets.build();
    }

    @Property(tries = 60)
    void evaluate_anySeries_equalsItsOwnEvaluation(
            @ForAll long seed,
            @ForAll GapPolicy gaps,
            @ForAll AchievementConvention convention,
            @ForAll boolean rates) {
        Given given = new Given(seed);
        List<Measure> measures = rates ? RATES : VALUES;
        Measure measure = measures.get(given.random().nextInt(measures.size()));
        CumulativeColumns results = results(given, Given.YEAR, measure, gaps);
        CumulativeColumns before = results(given, Given.YEAR.minusYears(1), measure, gaps);
        TargetColumns targets = targets(given, results, convention);
        BulkEvaluator evaluator = BulkEvaluator.standard();
        if (given.random().nextBoolean()) {
            evaluator =
                    evaluator.asOf(Given.YEAR.first().plusMonths(given.random().nextInt(16) - 2));
        }
        Judgements all = evaluator.evaluateWithYearBefore(results, targets, before);
        Judgements atOnce =
                evaluator.evaluateWithYearBefore(results.columns(), measure, gaps, targets, before.columns());
        for (Judgement one : all.all()) {
            Evaluation evaluation = one.evaluation();
            for (Judgement same : List.of(one, atOnce.get(one.series()))) {
                check(same, evaluation, measure);
                checkRounded(same, given.random().nextInt(7));
            }
        }
    }

    /** Equal, over a gap, in mid-year: undecided as the period is open, and without a value because of the gap. */
    @Example
    void evaluate_boundOverAGapInAnOpenPeriod_hasNoValueBecauseOfTheGap() {
        evaluate_anySeries_equalsItsOwnEvaluation(
                21713, GapPolicy.ABSENT, AchievementConvention.TARGET_OVER_ACTUAL, true);
    }

    private static void check(Judgement one, Evaluation evaluation, Measure measure) {
        Rational unit = Rational.of(measure.isRate() ? 100 : 1);
        assertThat(one.met()).isEqualTo(evaluation.met());
        assertThat(one.reason()).isEqualTo(evaluation.reason());
        assertThat(one.status()).isEqualTo(evaluation.status().value().orElseThrow());
        assertThat(one.month()).isEqualTo(evaluation.actual().month());
        // A lower bound over a gap is enough to judge by, and no value.
        Outcome<Rational> actual = one.actual().map(unit::times);
        assertThat(actual.value()).isEqualTo(evaluation.actual().nominal());
        evaluation.actual().interval().reason().ifPresent(r -> assertThat(actual.reason())
                .contains(r));
        assertThat(one.achievement()).isEqualTo(point(evaluation.achievement().ratio()));
        assertThat(one.difference().map(unit::times))
                .isEqualTo(point(evaluation.achievement().difference()));
        Optional<Rational> yearOnYear = evaluation.yearsOnYear().stream()
                .findFirst()
                .map(year -> year.toDate().difference().lower());
        assertThat(one.yearOnYear().map(unit::times)).isEqualTo(yearOnYear);
    }

    private static void checkRounded(Judgement one, int decimals) {
        assertThat(one.roundedActual(decimals)).isEqualTo(rounded(one.actual().value(), decimals));
        assertThat(one.roundedAchievement(decimals))
                .isEqualTo(rounded(one.achievement().value(), decimals));
        assertThat(one.roundedYearOnYear(decimals)).isEqualTo(rounded(one.yearOnYear(), decimals));
    }

    private static long rounded(Optional<Rational> value, int decimals) {
        return value.map(
                        exact -> exact.toDecimal(decimals, RoundingMode.HALF_UP).unscaledValue())
                .filter(unscaled -> unscaled.bitLength() < 64)
                .map(BigInteger::longValueExact)
                .orElse(CumulativeColumns.NO_VALUE);
    }

    private static Outcome<Rational> point(Outcome<Interval> interval) {
        interval.value().ifPresent(some -> assertThat(some.isPoint()).isTrue());
        return interval.map(Interval::lower);
    }
}
