package dev.nendo.evaluate;

import dev.nendo.evaluate.Achievement.Formula;
import dev.nendo.evaluate.verdict.PartOfYear.Standing;
import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
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

    static Achievement compute(Context context, Outcome<Known> actual, TargetValue target, Standing standing, Met met) {
        Outcome<Known> limit = target.interval().map(interval -> new Known(interval, target.nominal()));
        Formula formula = formula(context, target);
        Outcome<Known> whole = actual.flatMap(a -> limit.flatMap(t -> ratio(formula, a, t, target)));
        boolean open = formula != Formula.NONE && actual.isPresent() && limit.isPresent() && !standing.hasRatio();
        Outcome<Known> ratio = open ? Outcome.absent(Reason.PERIOD_OPEN) : whole;
        Outcome<Known> difference = actual.combine(limit, (a, t) -> difference(target.direction(), a, t));
        ImmutableAchievement.Builder builder = ImmutableAchievement.builder();
        builder.formula(formula)
                .ratio(ratio.map(Known::interval))
                .nominal(ratio.value().flatMap(Known::nominal))
                .difference(difference.map(Known::interval))
                .nominalDifference(difference.value().flatMap(Known::nominal))
                .differenceUnit(differenceUnit(target.unit()))
                .missed(met == Met.NOT_MET)
                .aboveEveryRatio(!open && isAboveEveryRatio(formula, actual, limit))
                .display(context.definition().display());
        target.progress().map(TargetValue.Progress::elapsed).ifPresent(builder::elapsed);
        return builder.build();
    }

    /** Nothing at all of what was to be at most some. */
    private static boolean isAboveEveryRatio(Formula formula, Outcome<Known> actual, Outcome<Known> limit) {
        Interval none = Interval.point(Rational.ZERO);
        return formula == Formula.TARGET_OVER_ACTUAL
                && actual.value().filter(a -> a.interval().equals(none)).isPresent()
                && limit.value()
                        .filter(t ->
                                t.interval().hasLower() && t.interval().lower().signum() > 0)
                        .isPresent();
    }

    /** To a range, what is missing to its nearer end, or what is too much. */
    private static Known difference(Optional<Direction> direction, Known actual, Known target) {
        if (!direction.equals(Optional.of(Direction.BETWEEN))) {
            return actual.minus(target);
        }
        Known lower = Known.exact(target.interval().lower());
        Known upper = Known.exact(target.interval().upper());
        Rational at = actual.nominal().orElse(actual.interval().lower());
        if (at.compareTo(target.interval().lower()) < 0) {
            return actual.minus(lower);
        }
        return at.compareTo(target.interval().upper()) > 0 ? actual.minus(upper) : Known.exact(Rational.ZERO);
    }

    static Unit differenceUnit(Unit unit) {
        return unit.kind() == UnitKind.RATE && unit.symbol().equals("%") ? Unit.of("ポイント") : unit;
    }

    private static Formula formula(Context context, TargetValue target) {
        Optional<Direction> direction = target.direction();
        if (target.progress().isPresent()) {
            return Formula.FROM_BASELINE;
        }
        if (direction.isEmpty() || direction.get() == Direction.ACTIVITY || direction.get() == Direction.BETWEEN) {
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
            TargetValue.Progress way = value.progress().orElseThrow();
            return value.direction().filter(way::contradicts).isPresent()
                    ? Outcome.absent(Reason.DIRECTION_CONTRADICTED)
                    : progress(actual, way);
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
