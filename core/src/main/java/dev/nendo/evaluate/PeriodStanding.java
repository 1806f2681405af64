package dev.nendo.evaluate;

import dev.nendo.evaluate.target.TargetNumber;
import dev.nendo.evaluate.verdict.ComparedExtent;
import dev.nendo.evaluate.verdict.Outlook;
import dev.nendo.evaluate.verdict.PartOfYear;
import dev.nendo.evaluate.verdict.PartOfYear.Standing;
import dev.nendo.evaluate.verdict.TargetComparison;
import dev.nendo.evaluate.verdict.TargetVerdict;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Target;
import dev.nendo.number.Quantity;
import dev.nendo.number.UnitKind;
import java.util.Optional;

/** Asks the table of part of a year about an actual and its target. */
final class PeriodStanding {
    private PeriodStanding() {}

    static Standing of(Question question, EvidenceValue actual, TargetNumber target, TargetVerdict verdict) {
        Direction direction = question.definition().target().isActivity()
                ? Direction.ACTIVITY
                : target.direction().orElse(Direction.ACTIVITY);
        ComparedExtent extent = extent(question, actual, target);
        Outlook settled = extent == ComparedExtent.WHOLE ? Outlook.OPEN : settled(question, actual, target);
        return PartOfYear.judge(extent, direction, verdict.met(), settled);
    }

    static boolean isIncomplete(Question question, EvidenceValue actual) {
        return isKnown(actual)
                && actual.window()
                        .filter(w -> w.endsBefore(question.targetWindow()))
                        .isPresent();
    }

    private static boolean isKnown(EvidenceValue actual) {
        return actual.isKnown() || actual.done().isPresent();
    }

    /** Without an actual, the period goes on until an as-of month says that it is over. */
    private static boolean isOpen(Question question, EvidenceValue actual) {
        if (isKnown(actual)) {
            return isIncomplete(question, actual);
        }
        return question.asOf()
                .filter(m -> !m.isBefore(question.targetWindow().last()))
                .isEmpty();
    }

    private static ComparedExtent extent(Question question, EvidenceValue actual, TargetNumber target) {
        if (!isOpen(question, actual)) {
            return ComparedExtent.WHOLE;
        }
        if (KpiVerdict.notReached(question, actual).isPresent()) {
            return ComparedExtent.POINT;
        }
        if (question.isAnnualised()) {
            return ComparedExtent.LEVEL;
        }
        ComparedExtent.Cut cut = target.isLikeForLike()
                ? ComparedExtent.Cut.LIKE_FOR_LIKE
                : target.full().isPresent() ? ComparedExtent.Cut.PHASED : ComparedExtent.Cut.NONE;
        return ComparedExtent.ofOpen(question.measure(), cut);
    }

    /** Only a count that builds up can't be undone. */
    private static Outlook settled(Question question, EvidenceValue actual, TargetNumber target) {
        if (question.definition().target().isActivity() && !target.value().isPresent()) {
            return actual.done().orElse(false) ? Outlook.ALREADY_MET : Outlook.OPEN;
        }
        Optional<Quantity> reached = actual.judged().value();
        Optional<Quantity> whole = target.whole();
        boolean decides = target.subject() == Target.Subject.VALUE
                && target.progress().isEmpty()
                && target.direction().isPresent()
                && isOnlyGrowing(question, actual);
        return decides && reached.isPresent() && whole.isPresent()
                ? TargetComparison.settled(
                        target.direction().get(),
                        reached.get().interval(),
                        whole.get().interval())
                : Outlook.OPEN;
    }

    /** A month of △2 shows that what has been reached can be lost again; and an amount of money may be paid back. */
    private static boolean isOnlyGrowing(Question question, EvidenceValue actual) {
        boolean counts = question.accrual().isSumLike() && !question.accrual().isQuotient() && !question.isAnnualised();
        UnitKind kind = question.unit().kind();
        if (!counts || (kind != UnitKind.COUNT && kind != UnitKind.NONE)) {
            return false;
        }
        return actual.monthly().values().stream()
                .noneMatch(m -> m.interval().hasLower() && m.interval().lower().signum() < 0);
    }
}
