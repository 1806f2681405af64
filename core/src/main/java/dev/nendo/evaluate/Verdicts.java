package dev.nendo.evaluate;

import dev.nendo.evaluate.verdict.Comparison;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.Optional;

/** Decides whether a target is met, or says why that can't be decided. */
final class Verdicts {
    private Verdicts() {}

    static Verdict of(Context context, Gathered actual, TargetValue target) {
        Target rule = context.definition().target();
        if (!rule.isDecidable()) {
            return Verdict.undecided(target.interval().reason().orElse(Reason.NOT_ASSESSABLE));
        }
        if (rule.isActivity()) {
            return Activities.verdict(context, actual, target);
        }
        Optional<Reason> early = notReached(context, actual);
        if (early.isPresent()) {
            return Verdict.undecided(early.get());
        }
        return compare(context, actual, target);
    }

    /** Why a target for one month can't be judged, if it can't. */
    static Optional<Reason> notReached(Context context, Gathered actual) {
        if (!actual.actual().isPresent()) {
            return Optional.empty();
        }
        if (!context.isPoint()) {
            boolean ahead = actual.actual()
                    .month()
                    .filter(m -> m.isBefore(context.targetWindow().first()))
                    .isPresent();
            return ahead ? Optional.of(Reason.POINT_NOT_REACHED) : Optional.empty();
        }
        YearMonth point = context.targetWindow().last();
        boolean there = actual.actual().month().filter(m -> !m.isBefore(point)).isPresent();
        boolean past = context.asOf().filter(m -> !m.isBefore(point)).isPresent();
        if (there) {
            return Optional.empty();
        }
        // A figure withheld for that month shows that the month has come.
        return Optional.of(
                actual.isSuppressedAt(point)
                        ? Reason.SUPPRESSED
                        : past ? Reason.MISSING_ACTUAL : Reason.POINT_NOT_REACHED);
    }

    private static Verdict compare(Context context, Gathered gathered, TargetValue target) {
        Outcome<Known> actual = Conditions.subject(context, gathered, target.subject());
        if (actual.reason().isPresent()) {
            return Verdict.undecided(actual.reason().get());
        }
        if (target.interval().reason().isPresent()) {
            return Verdict.undecided(target.interval().reason().get());
        }
        if (target.direction().isEmpty()) {
            return Verdict.undecided(Reason.NOT_ASSESSABLE);
        }
        Direction direction = target.direction().get();
        Known reached = actual.value().orElseThrow();
        Known limit = new Known(target.interval().value().orElseThrow(), target.nominal());
        Verdict.Compared compared = new Verdict.Compared(
                direction,
                reached,
                limit,
                Precision.of(context, gathered.actual().decimals(), target));
        Met exactly = Comparison.met(direction, reached.interval(), limit.interval());
        Met printed = Judging.atPrinted(direction, reached, limit, compared.precision());
        Met met = context.definition().judgedOn() == JudgedOn.EXACT ? exactly : printed;
        boolean open = met == Met.DEPENDS_ON_ROUNDING && printed == Met.DEPENDS_ON_ROUNDING;
        // Known only from below: what is missing decides, and not what was rounded away.
        Reason why = reached.interval().isBounded()
                ? Reason.PUBLISHED_ONLY
                : gathered.value().reason().orElse(Reason.GAP);
        return new Verdict(
                open ? Met.UNDECIDED : met,
                exactly,
                printed,
                open ? Optional.of(why) : Optional.empty(),
                false,
                Optional.of(compared));
    }
}
