package dev.nendo.bulk;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.YearOnYear;
import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.policy.Label;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One series of {@link Judgements}: actual, achievement, year on year and status, each computed when it is asked for.
 *
 * <p>It is a view without an explanation; {@link #evaluation} has one. Rates and achievements are ratios, 1 being 100 %. Example: 4 of 10
 * against at least 1/2 has the actual 2/5 and the achievement 4/5. Nothing is rounded but by {@link #roundedActual} and
 * {@link #roundedAchievement}, half-up. Immutable and thread-safe as the columns are.
 */
public final class Judgement {
    private static final Rational TWO = Rational.of(2);
    private static final Rational HUNDRED = Rational.of(100);

    private final Judgements all;
    private final int series;

    Judgement(Judgements all, int series) {
        this.all = all;
        this.series = series;
    }

    /** {@return the number of the series, from 0} */
    public int series() {
        return series;
    }

    /** {@return whether the target is met} */
    public Met met() {
        return all.met(series);
    }

    /** {@return why it is undecided; empty where it is met or not} */
    public Optional<Reason> reason() {
        return all.reason(series);
    }

    /** {@return the label of the reports' legend} */
    public Label status() {
        return all.status(series);
    }

    /** {@return the target's number; empty where none is stated} */
    public Optional<Rational> target() {
        return all.basis().targets().target(series);
    }

    /** {@return the last month that the actual covers; empty where there is none} */
    public Optional<YearMonth> month() {
        return results().isWide(series)
                ? evaluation().actual().month()
                : Optional.of(last())
                        .filter(last -> last >= 0)
                        .map(last -> results().columns().window().months().get(last));
    }

    /** {@return the value to date, or why there is none} */
    public Outcome<Rational> actual() {
        if (results().isWide(series)) {
            return ratio(evaluation()
                    .actual()
                    .interval()
                    .flatMap(i -> i.isBounded()
                            ? Outcome.present(i.lower())
                            : evaluation().achievement().difference().map(d -> i.lower())));
        }
        return results().isKnown(series) ? results().value(series) : Outcome.absent(absence());
    }

    private Reason absence() {
        // Why nothing is decided says nothing about the value where it is the target or the rest of the period.
        return reason().filter(reason -> reason != Reason.TARGET_NOT_STATED && reason != Reason.PERIOD_OPEN)
                .orElseGet(() -> Judge.absence(results(), series));
    }

    /** A rate is evaluated in per cent. */
    private Outcome<Rational> ratio(Outcome<Rational> value) {
        return results().way().measure().isRate() ? value.map(percent -> percent.dividedBy(HUNDRED)) : value;
    }

    /** {@return actual over target, or target over actual or 2 − ratio where lower is better; or why there is no ratio} */
    public Outcome<Rational> achievement() {
        TargetColumns targets = all.basis().targets();
        return actual().flatMap(actual -> target().map(target ->
                        achievement(actual, target, targets.direction(series).orElseThrow()))
                .orElseGet(() -> Outcome.absent(Reason.TARGET_NOT_STATED)));
    }

    private Outcome<Rational> achievement(Rational actual, Rational target, Direction direction) {
        if (!all.standing(series).orElseThrow().hasRatio()) {
            return Outcome.absent(Reason.PERIOD_OPEN);
        }
        if (target.signum() <= 0) {
            return Outcome.absent(target.isZero() ? Reason.ZERO_TARGET : Reason.NEGATIVE_TARGET);
        }
        if (actual.signum() < 0) {
            return Outcome.absent(Reason.NEGATIVE_ACTUAL);
        }
        if (!direction.isLowerBetter()) {
            return Outcome.present(actual.dividedBy(target));
        }
        if (all.basis().targets().achievement() == AchievementConvention.TWO_MINUS_RATIO) {
            return Outcome.present(TWO.minus(actual.dividedBy(target)));
        }
        return actual.isZero() ? Outcome.absent(Reason.ZERO_ACTUAL) : Outcome.present(target.dividedBy(actual));
    }

    /** {@return actual less target, a rate's as a ratio; or why there is no difference} */
    public Outcome<Rational> difference() {
        return actual().flatMap(actual -> target().map(target -> Outcome.present(actual.minus(target)))
                .orElseGet(() -> Outcome.absent(Reason.TARGET_NOT_STATED)));
    }

    /** {@return the value of the same months of the year before; empty where either is not known, or no such year was given} */
    public Optional<Rational> yearBefore() {
        Latest before = all.basis().yearBefore();
        if (before == null) {
            return Optional.empty();
        }
        if (isLike(before)) {
            return actual().isPresent() ? before.value(series).value() : Optional.empty();
        }
        return evaluation().yearsOnYear().stream()
                .findFirst()
                .map(YearOnYear::previous)
                .flatMap(previous ->
                        ratio(previous.interval().map(Interval::lower)).value());
    }

    /** Whether both years are reported from the first month through the last one, so that there is nothing to be careful about. */
    private boolean isLike(Latest before) {
        int last = last();
        if (last < 0 || results().isWide(series) || before.isWide(series)) {
            return false;
        }
        long both = results().columns().masks().known()[series]
                & before.columns().masks().known()[series];
        return (~both & Bits.first(last + 1)) == 0;
    }

    /** {@return this year's value less the one of the year before; empty as {@link #yearBefore}} */
    public Optional<Rational> yearOnYear() {
        return yearBefore().map(before -> actual().value().orElseThrow().minus(before));
    }

    /**
     * The actual rounded half-up, ties away from zero, by one division where that is enough.
     *
     * @param decimals how many decimals, from 0 to 18
     * @return such as 4000 for 2/5 at 4; {@link CumulativeColumns#NO_VALUE} where there is none, or none that fits into a long
     */
    public long roundedActual(int decimals) {
        long bottom = results().bottoms()[series];
        long quick =
                bottom > 0 ? quotients(decimals).round(results().tops()[series], bottom) : CumulativeColumns.NO_VALUE;
        return quick == CumulativeColumns.NO_VALUE ? rounded(actual(), decimals) : quick;
    }

    private Quotients quotients(int decimals) {
        return Quotients.of(decimals + results().shift());
    }

    /**
     * The achievement rounded half-up, ties away from zero.
     *
     * @param decimals how many decimals, from 0 to 18
     * @return such as 1133 for 17/15 at 3; {@link CumulativeColumns#NO_VALUE} where there is none, or none that fits into a long
     */
    public long roundedAchievement(int decimals) {
        long quick = quickAchievement(decimals);
        return quick == CumulativeColumns.NO_VALUE ? rounded(achievement(), decimals) : quick;
    }

    private long quickAchievement(int decimals) {
        TargetColumns targets = all.basis().targets();
        long top = results().tops()[series];
        long bottom = results().bottoms()[series];
        long goal = targets.above()[series];
        long part = targets.below()[series];
        boolean usable = targets.isAtLeast(series) && top >= 0 && bottom > 0 && goal > 0 && part > 0;
        return usable ? quotients(decimals).ofProducts(top, part, bottom, goal) : CumulativeColumns.NO_VALUE;
    }

    /**
     * The change from the same months of the year before, rounded half-up, ties away from zero.
     *
     * @param decimals how many decimals, from 0 to 18
     * @return such as -51 for 0.51 points less at 4 decimals of a ratio; {@link CumulativeColumns#NO_VALUE} where there is none, or none
     *     that fits into a long
     */
    public long roundedYearOnYear(int decimals) {
        long quick = quickYearOnYear(decimals);
        return quick == CumulativeColumns.NO_VALUE
                ? yearOnYear()
                        .map(change -> rounded(Outcome.present(change), decimals))
                        .orElse(CumulativeColumns.NO_VALUE)
                : quick;
    }

    private long quickYearOnYear(int decimals) {
        Latest before = all.basis().yearBefore();
        if (before == null || before.shift() != results().shift()) {
            return CumulativeColumns.NO_VALUE;
        }
        long bottom = results().bottoms()[series];
        long bottomBefore = before.bottoms()[series];
        return bottom > 0 && bottomBefore > 0 && isLike(before)
                ? quotients(decimals)
                        .ofDifference(results().tops()[series], bottom, before.tops()[series], bottomBefore)
                : CumulativeColumns.NO_VALUE;
    }

    private static long rounded(Outcome<Rational> value, int decimals) {
        return value.map(
                        exact -> exact.toDecimal(decimals, RoundingMode.HALF_UP).unscaledValue())
                .value()
                .filter(Products::fitsLong)
                .map(BigInteger::longValueExact)
                .orElse(CumulativeColumns.NO_VALUE);
    }

    /** {@return the full evaluation with its explanation} */
    public Evaluation evaluation() {
        return all.evaluation(series);
    }

    private Latest results() {
        return all.basis().results();
    }

    /** The index of the last reported month that may be used; -1 when there is none. */
    private int last() {
        return results().reach().last(series);
    }

    /**
     * The judgement and the actual.
     *
     * @return such as {@code series 0: 2/5 met}
     */
    @Override
    public String toString() {
        String value = actual().value().map(Rational::toString).orElse("no value");
        return "series " + series + ": " + value + " " + met().id();
    }
}
