package dev.nendo.evaluate;

import dev.nendo.evaluate.Achievement.Formula;
import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import java.util.Optional;

/** Computes ratio and difference, case by case. */
final class Achieving {
    private static final Rational TWO = Rational.of(2);

    private Achieving() {}

    static Achievement compute(Context context, Outcome<Known> actual, TargetValue target) {
        Outcome<Known> limit = target.interval().map(interval -> new Known(interval, target.nominal()));
        Formula formula = formula(context, target);
        Outcome<Known> ratio = actual.flatMap(a -> limit.flatMap(t -> ratio(formula, a, t, target)));
        Outcome<Known> difference = actual.combine(limit, Known::minus);
        Achievement.Builder builder = Achievement.builder();
        builder.formula(formula)
                .ratio(ratio.map(Known::interval))
                .nominal(ratio.value().flatMap(Known::nominal))
                .difference(difference.map(Known::interval))
                .nominalDifference(difference.value().flatMap(Known::nominal))
                .differenceUnit(differenceUnit(target.unit()))
                .display(context.definition().display());
        target.progress().map(TargetValue.Progress::elapsed).ifPresent(builder::elapsed);
        return builder.build();
    }

    static Unit differenceUnit(Unit unit) {
        return unit.kind() == UnitKind.RATE && unit.symbol().equals("%") ? Unit.of("ポイント") : unit;
    }

    private static Formula formula(Context context, TargetValue target) {
        Optional<Direction> direction = target.direction();
        if (target.progress().isPresent()) {
            return Formula.FROM_BASELINE;
        }
        if (direction.isEmpty() || direction.get() == Direction.ACTIVITY) {
            return Formula.NONE;
        }
        if (!direction.get().isLowerBetter()) {
            return Formula.ACTUAL_OVER_TARGET;
        }
        return context.definition().achievement() == AchievementConvention.TARGET_OVER_ACTUAL
                ? Formula.TARGET_OVER_ACTUAL
                : Formula.TWO_MINUS_RATIO;
    }

    private static Outcome<Known> ratio(Formula formula, Known actual, Known target, TargetValue value) {
        if (formula == Formula.NONE) {
            return Outcome.absent(Reason.NOT_APPLICABLE);
        }
        if (formula == Formula.FROM_BASELINE) {
            return progress(actual, value.progress().orElseThrow());
        }
        Optional<Reason> refused = refused(formula, actual, target);
        if (refused.isPresent()) {
            return Outcome.absent(refused.get());
        }
        return switch (formula) {
            case TARGET_OVER_ACTUAL -> target.dividedBy(actual);
            case TWO_MINUS_RATIO ->
                actual.dividedBy(target).map(ratio -> Known.exact(TWO).minus(ratio));
            default -> actual.dividedBy(target);
        };
    }

    /** Ratios need a target above 0 and an actual of at least 0; target / actual needs an actual above 0. */
    private static Optional<Reason> refused(Formula formula, Known actual, Known target) {
        Interval limit = target.interval();
        if (limit.upper().signum() < 0) {
            return Optional.of(Reason.NEGATIVE_TARGET);
        }
        if (limit.lower().signum() <= 0) {
            return Optional.of(Reason.ZERO_TARGET);
        }
        if (actual.nominal().orElse(actual.interval().lower()).signum() < 0) {
            return Optional.of(Reason.NEGATIVE_ACTUAL);
        }
        boolean mayBeZero = actual.interval().lower().signum() <= 0;
        return formula == Formula.TARGET_OVER_ACTUAL && mayBeZero ? Optional.of(Reason.ZERO_ACTUAL) : Optional.empty();
    }

    private static Outcome<Known> progress(Known actual, TargetValue.Progress progress) {
        Rational way = progress.goal().minus(progress.baseline());
        Known done = actual.minus(Known.exact(progress.baseline()));
        return way.isZero() ? Outcome.absent(Reason.ZERO_DENOMINATOR) : Outcome.present(done.times(way.reciprocal()));
    }
}
