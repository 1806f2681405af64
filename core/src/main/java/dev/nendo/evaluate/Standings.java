package dev.nendo.evaluate;

import dev.nendo.evaluate.verdict.Comparison;
import dev.nendo.evaluate.verdict.Extent;
import dev.nendo.evaluate.verdict.Outlook;
import dev.nendo.evaluate.verdict.PartOfYear;
import dev.nendo.evaluate.verdict.PartOfYear.Standing;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.UnitKind;
import dev.nendo.policy.PolicyCase;
import java.util.Optional;

/** Asks the table of part of a year about an actual and its target. */
final class Standings {
    private Standings() {}

    static Standing of(Context context, Gathered actual, TargetValue target, Verdict verdict, boolean open) {
        Direction direction = context.definition().target().isActivity()
                ? Direction.ACTIVITY
                : target.direction().orElse(Direction.ACTIVITY);
        return PartOfYear.judge(
                extent(context, actual, target, open), direction, verdict.met(), settled(context, actual, target));
    }

    private static Extent extent(Context context, Gathered actual, TargetValue target, boolean open) {
        if (!open) {
            return Extent.WHOLE;
        }
        if (Verdicts.notReached(context, actual).isPresent()) {
            return Extent.POINT;
        }
        Extent.Cut cut = target.isLikeForLike()
                ? Extent.Cut.LIKE_FOR_LIKE
                : target.full().isPresent() ? Extent.Cut.PHASED : Extent.Cut.NONE;
        return Extent.ofOpen(context.measure(), cut);
    }

    /** Only a count that builds up can't be undone. */
    private static Outlook settled(Context context, Gathered actual, TargetValue target) {
        if (context.definition().target().isActivity() && !target.isPresent()) {
            return actual.done().orElse(false) ? Outlook.ALREADY_MET : Outlook.OPEN;
        }
        Optional<Interval> reached = actual.actual().interval().value();
        Optional<Interval> whole = target.full().or(() -> target.interval().value());
        boolean decides = isOnlyGrowing(context, actual)
                && target.subject() == Target.Subject.VALUE
                && target.progress().isEmpty()
                && target.direction().isPresent();
        return decides && reached.isPresent() && whole.isPresent()
                ? Comparison.settled(target.direction().get(), reached.get(), whole.get())
                : Outlook.OPEN;
    }

    /** A month of △2 shows that what has been reached can be lost again; and an amount of money may be paid back. */
    private static boolean isOnlyGrowing(Context context, Gathered actual) {
        boolean counts = context.measure() == Measure.FLOW || context.measure() == Measure.ACTIVITY;
        boolean netted = actual.monthly().values().stream()
                .anyMatch(m -> m.interval().hasLower() && m.interval().lower().signum() < 0);
        UnitKind kind = context.unit().kind();
        return counts && !netted && (kind == UnitKind.COUNT || kind == UnitKind.NONE);
    }

    /** How much of a limit for the whole period is used, while the period goes on. */
    static Optional<Rational> limitUsed(Standing standing, Verdict verdict) {
        boolean capped =
                standing.extent() == Extent.PART && standing.direction().isLowerBetter();
        return verdict.compared().filter(c -> capped).flatMap(c -> c.limit()
                .nominal()
                .filter(l -> l.signum() > 0)
                .flatMap(limit ->
                        c.reached().nominal().filter(r -> r.signum() >= 0).map(r -> r.dividedBy(limit))));
    }

    static Evaluation.Outlook shown(Outlook outlook) {
        return switch (outlook) {
            case FINAL -> Evaluation.Outlook.FINAL;
            case OPEN -> Evaluation.Outlook.OPEN;
            case ALREADY_MET -> Evaluation.Outlook.ALREADY_MET;
            case OUT_OF_REACH -> Evaluation.Outlook.OUT_OF_REACH;
        };
    }

    /** Whether the status is under way: what is undecided is so only because of the period. */
    static boolean isUnderWay(Standing standing, Met side, PolicyCase it) {
        boolean awaits = side.isDecided()
                || it.reason()
                        .filter(r -> r == Reason.PERIOD_OPEN || r == Reason.POINT_NOT_REACHED)
                        .isPresent();
        return it.isActualKnown() && awaits && standing.isUnderWay(side);
    }
}
