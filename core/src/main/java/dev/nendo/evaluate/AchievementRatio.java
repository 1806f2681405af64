package dev.nendo.evaluate;

import dev.nendo.evaluate.Achievement.Formula;
import dev.nendo.evaluate.target.TargetNumber;
import dev.nendo.evaluate.verdict.Points;
import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.util.Optional;

/** Computes ratio and difference, case by case. */
final class AchievementRatio {
    private static final Quantity TWO = Quantity.exact(2, Unit.NONE);

    private AchievementRatio() {}

    static Achievement of(JudgedCase judged) {
        TargetNumber target = judged.target();
        Outcome<Quantity> actual = judged.compared();
        Outcome<Quantity> limit = target.value();
        Formula formula = formula(judged);
        boolean open = formula != Formula.NONE
                && actual.isPresent()
                && limit.isPresent()
                && !judged.standing().hasRatio();
        Outcome<Quantity> ratio = open
                ? Outcome.absent(Reason.PERIOD_OPEN)
                : actual.flatMap(a -> limit.flatMap(t -> ratio(formula, a, t, target)));
        Outcome<Quantity> difference = actual.combine(limit, (a, t) -> difference(target.direction(), a, t));
        return ImmutableAchievement.builder()
                .formula(formula)
                .ratio(ratio.map(Quantity::interval))
                .nominal(ratio.value().flatMap(Quantity::nominal))
                .difference(difference.map(Quantity::interval))
                .nominalDifference(difference.value().flatMap(Quantity::nominal))
                .differenceUnit(Points.unit(target.unit()))
                .missed(judged.verdict().met() == Met.NOT_MET)
                .aboveEveryRatio(!open && isAboveEveryRatio(formula, actual, limit))
                .elapsed(target.progress().map(TargetNumber.Progress::elapsed))
                .display(judged.definition().display())
                .build();
    }

    /** Nothing at all of what was to be at most some. */
    private static boolean isAboveEveryRatio(Formula formula, Outcome<Quantity> actual, Outcome<Quantity> limit) {
        Interval none = Interval.point(Rational.ZERO);
        return formula == Formula.TARGET_OVER_ACTUAL
                && actual.value().filter(a -> a.interval().equals(none)).isPresent()
                && limit.value()
                        .filter(t ->
                                t.interval().hasLower() && t.interval().lower().signum() > 0)
                        .isPresent();
    }

    /** To a range, what is missing to its nearer end, or what is too much. */
    private static Quantity difference(Optional<Direction> direction, Quantity actual, Quantity target) {
        if (!direction.equals(Optional.of(Direction.BETWEEN))) {
            return actual.minus(target);
        }
        Rational lower = target.interval().lower();
        Rational upper = target.interval().upper();
        Rational at = actual.nominal().orElse(actual.interval().lower());
        if (at.compareTo(lower) < 0) {
            return actual.minus(Quantity.exact(lower, target.unit()));
        }
        return at.compareTo(upper) > 0
                ? actual.minus(Quantity.exact(upper, target.unit()))
                : Quantity.exact(Rational.ZERO, actual.unit());
    }

    private static Formula formula(JudgedCase judged) {
        Optional<Direction> direction = judged.target().direction();
        if (judged.target().progress().isPresent()) {
            return Formula.FROM_BASELINE;
        }
        if (direction.isEmpty() || direction.get() == Direction.ACTIVITY || direction.get() == Direction.BETWEEN) {
            return Formula.NONE;
        }
        if (!direction.get().isLowerBetter()) {
            return Formula.ACTUAL_OVER_TARGET;
        }
        return judged.definition().achievement() == AchievementConvention.TARGET_OVER_ACTUAL
                ? Formula.TARGET_OVER_ACTUAL
                : Formula.TWO_MINUS_RATIO;
    }

    private static Outcome<Quantity> ratio(Formula formula, Quantity actual, Quantity limit, TargetNumber target) {
        if (formula == Formula.NONE) {
            return Outcome.absent(Reason.NOT_APPLICABLE);
        }
        if (formula == Formula.FROM_BASELINE) {
            TargetNumber.Progress progress = target.progress().orElseThrow();
            return target.direction().filter(progress::contradicts).isPresent()
                    ? Outcome.absent(Reason.DIRECTION_CONTRADICTED)
                    : progress(actual, progress);
        }
        Optional<Reason> refused = refused(formula, actual, limit);
        if (refused.isPresent()) {
            return Outcome.absent(refused.get());
        }
        return switch (formula) {
            case TARGET_OVER_ACTUAL -> limit.ratioTo(actual);
            case TWO_MINUS_RATIO -> actual.ratioTo(limit).map(TWO::minus);
            default -> actual.ratioTo(limit);
        };
    }

    /** Ratios need a target above 0 and an actual of at least 0; target / actual needs an actual above 0. */
    private static Optional<Reason> refused(Formula formula, Quantity actual, Quantity target) {
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

    private static Outcome<Quantity> progress(Quantity actual, TargetNumber.Progress progress) {
        Quantity way = Quantity.exact(progress.goal().minus(progress.baseline()), actual.unit());
        Quantity done = actual.minus(Quantity.exact(progress.baseline(), actual.unit()));
        return way.interval().lower().isZero() ? Outcome.absent(Reason.ZERO_DENOMINATOR) : done.ratioTo(way);
    }
}
