package dev.nendo.compare;

import dev.nendo.evaluate.Achievement;
import dev.nendo.evaluate.TargetValue;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.util.Optional;

/** Turns what branches reached into figures of which the larger is the better. */
final class Scores {
    /** What a branch is ranked by, and the same so that more is better. */
    record Score(Quantity figure, Quantity better) {}

    private final Optional<Direction> direction;
    private final RankBasis basis;

    Scores(Optional<Direction> direction, RankBasis basis) {
        this.direction = direction;
        this.basis = basis;
    }

    Outcome<Score> of(BranchResult result) {
        return switch (basis) {
            case ACTUAL -> result.value().flatMap(value -> better(result, value).map(b -> new Score(value, b)));
            case ACHIEVEMENT -> achievement(result).map(ratio -> new Score(ratio, ratio));
            case IMPROVEMENT -> improvement(result);
        };
    }

    private static Outcome<Quantity> achievement(BranchResult result) {
        // A month compared by itself is not what the evaluation judges.
        boolean isJudged = result.evaluation()
                .filter(e -> e.actual().window().equals(result.actual().window()))
                .isPresent();
        if (!isJudged) {
            return Outcome.absent(Reason.NOT_ASSESSABLE);
        }
        Achievement achievement = result.evaluation().orElseThrow().achievement();
        return achievement.ratio().flatMap(interval -> achievement
                .nominal()
                .map(nominal -> Outcome.present(Quantity.of(nominal, interval, Unit.NONE)))
                .orElseGet(() -> Outcome.absent(Reason.PUBLISHED_ONLY)));
    }

    private Outcome<Score> improvement(BranchResult result) {
        AnnualChange change = result.yearOnYear(1).orElseThrow();
        Outcome<Quantity> now = result.value().flatMap(value -> better(result, value));
        Outcome<Quantity> before = change.previous().flatMap(value -> better(result, value));
        Outcome<Quantity> better = now.combine(before, Quantity::minus);
        return change.difference().combine(better, Score::new);
    }

    private Outcome<Quantity> better(BranchResult result, Quantity value) {
        if (direction.filter(Direction::isLowerBetter).isPresent()) {
            return Outcome.present(value.negated());
        }
        return direction.equals(Optional.of(Direction.EQUAL))
                ? target(result).map(target -> distance(value, target).negated())
                : Outcome.present(value);
    }

    /** The branch's own target in the comparison's unit; a bare number is in that unit already. */
    private static Outcome<Quantity> target(BranchResult result) {
        return result.evaluation()
                .map(evaluation -> target(evaluation.target(), result.unit()))
                .orElseGet(() -> Outcome.absent(Reason.MISSING_TARGET));
    }

    private static Outcome<Quantity> target(TargetValue target, Unit wanted) {
        return target.value()
                .flatMap(known ->
                        known.nominal().isPresent() ? known.in(wanted) : Outcome.absent(Reason.PUBLISHED_ONLY));
    }

    private static Quantity distance(Quantity value, Quantity target) {
        Quantity difference = value.minus(target);
        return Quantity.of(Digits.nominal(difference).abs(), absolute(difference.interval()), difference.unit());
    }

    private static Interval absolute(Interval interval) {
        if (interval.lower().signum() >= 0) {
            return interval;
        }
        if (interval.upper().signum() <= 0) {
            return interval.negated();
        }
        Interval other = interval.negated();
        int order = interval.upper().compareTo(other.upper());
        boolean open = order == 0
                ? interval.isUpperOpen() && other.isUpperOpen()
                : order > 0 ? interval.isUpperOpen() : other.isUpperOpen();
        return Interval.of(Rational.ZERO, false, interval.upper().max(other.upper()), open);
    }
}
