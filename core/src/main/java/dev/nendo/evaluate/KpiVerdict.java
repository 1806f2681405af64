package dev.nendo.evaluate;

import dev.nendo.evaluate.target.ConditionalTargets;
import dev.nendo.evaluate.target.TargetNumber;
import dev.nendo.evaluate.verdict.PrintedPrecision;
import dev.nendo.evaluate.verdict.TargetComparison;
import dev.nendo.evaluate.verdict.TargetVerdict;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.Optional;

/** Decides whether a target is met, or says why that can't be decided. */
final class KpiVerdict {
    private KpiVerdict() {}

    static TargetVerdict of(Question question, EvidenceValue actual, TargetNumber target) {
        KpiDefinition definition = question.definition();
        if (!definition.target().isDecidable()) {
            return TargetVerdict.undecided(target.value().reason().orElse(Reason.NOT_ASSESSABLE));
        }
        if (definition.target().isActivity()) {
            return activity(question, actual, target);
        }
        Optional<Reason> early = notReached(question, actual);
        return early.map(TargetVerdict::undecided).orElseGet(() -> compare(question, actual, target));
    }

    /** Why a target for one month can't be judged, if it can't. */
    static Optional<Reason> notReached(Question question, EvidenceValue actual) {
        if (!actual.isKnown()) {
            return Optional.empty();
        }
        Optional<YearMonth> month = actual.month();
        if (!question.isPoint()) {
            YearMonth first = question.targetWindow().first();
            return month.filter(m -> m.isBefore(first)).map(m -> Reason.POINT_NOT_REACHED);
        }
        YearMonth point = question.targetWindow().last();
        if (month.filter(m -> !m.isBefore(point)).isPresent()) {
            return Optional.empty();
        }
        boolean past = question.asOf().filter(m -> !m.isBefore(point)).isPresent();
        // A figure withheld for that month shows that the month has come.
        return Optional.of(
                actual.isSuppressedAt(point)
                        ? Reason.SUPPRESSED
                        : past ? Reason.MISSING_ACTUAL : Reason.POINT_NOT_REACHED);
    }

    private static TargetVerdict compare(Question question, EvidenceValue actual, TargetNumber target) {
        Outcome<Quantity> limit = target.value();
        Outcome<Quantity> reached =
                ConditionalTargets.subject(actual, target.subject()).flatMap(a -> a.in(target.unit()));
        Optional<Reason> missing = reached.reason().or(limit::reason);
        Optional<Met> declared = question.definition().zeroByZero().filter(Met::isDecided);
        if (reached.reason().filter(r -> r == Reason.ZERO_BY_ZERO).isPresent() && declared.isPresent()) {
            return TargetVerdict.decided(declared.get());
        }
        if (missing.isPresent()) {
            return TargetVerdict.undecided(missing.get());
        }
        if (target.direction().isEmpty()) {
            return TargetVerdict.undecided(Reason.NOT_ASSESSABLE);
        }
        TargetVerdict.Compared compared = new TargetVerdict.Compared(
                target.direction().get(),
                reached.value().orElseThrow(),
                limit.value().orElseThrow(),
                precision(question.definition(), actual, target));
        return TargetVerdict.of(compared, question.definition().judgedOn(), onlyBounds(question, actual, compared));
    }

    /** Known only from below: what is missing decides, and not what was rounded away. */
    private static Reason onlyBounds(Question question, EvidenceValue actual, TargetVerdict.Compared compared) {
        if (!compared.reached().isBounded()) {
            return actual.value().reason().orElse(Reason.GAP);
        }
        return question.accrual().isQuotient() ? Reason.PUBLISHED_ONLY : Reason.NOT_ADDITIVE;
    }

    private static PrintedPrecision precision(KpiDefinition definition, EvidenceValue actual, TargetNumber target) {
        return new PrintedPrecision(
                definition.decimals().or(actual::decimals).or(target::decimals),
                definition.display().rounding(),
                target.printed().isPresent());
    }

    /** Something that is to be done: done, done often enough, not done, or not yet known. */
    private static TargetVerdict activity(Question question, EvidenceValue actual, TargetNumber target) {
        Optional<Interval> count = actual.judged().value().map(Quantity::interval);
        Optional<Boolean> done = actual.done().or(() -> count.flatMap(KpiVerdict::isDone));
        if (done.isEmpty()) {
            return TargetVerdict.undecided(actual.value().reason().orElse(Reason.NOT_ASSESSABLE));
        }
        if (!done.get()) {
            boolean over = actual.window()
                    .filter(w -> !w.endsBefore(question.targetWindow()))
                    .isPresent();
            return actual.kind() == EvidenceValue.Kind.STATED || over
                    ? TargetVerdict.notDone()
                    : TargetVerdict.undecided(Reason.NO_DATA_YET);
        }
        Optional<Interval> times = target.value().value().map(Quantity::interval);
        return TargetVerdict.decided(
                times.isEmpty() || count.isEmpty()
                        ? Met.MET
                        : TargetComparison.met(Direction.AT_LEAST, count.get(), times.get()));
    }

    private static Optional<Boolean> isDone(Interval count) {
        boolean some = count.lower().compareTo(Rational.ONE) >= 0;
        boolean none = count.equals(Interval.point(Rational.ZERO));
        return some ? Optional.of(true) : none ? Optional.of(false) : Optional.empty();
    }
}
