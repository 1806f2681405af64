package dev.nendo.evaluate;

import dev.nendo.evaluate.Evaluation.Certainty;
import dev.nendo.evaluate.target.ConditionalTargets;
import dev.nendo.evaluate.target.PhasedTarget;
import dev.nendo.evaluate.target.TargetNumber;
import dev.nendo.evaluate.target.TargetRules;
import dev.nendo.evaluate.verdict.Outlook;
import dev.nendo.evaluate.verdict.PartOfYear.Standing;
import dev.nendo.evaluate.verdict.TargetVerdict;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Met;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A case with its verdict, and all that this was made of: whatever else a result says is computed from this when it is asked for.
 *
 * @param kpi the case
 * @param actual what was reached
 * @param full the target of the whole window
 * @param target what the actual is compared with
 * @param verdict whether it is met
 * @param standing what the period says that goes on
 */
record JudgedCase(
        KpiCase kpi,
        EvidenceValue actual,
        TargetNumber full,
        TargetNumber target,
        TargetVerdict verdict,
        Standing standing) {

    static JudgedCase of(KpiCase kpi) {
        Question question = kpi.question();
        EvidenceValue actual = YearEvidence.thisYear(question);
        TargetNumber full = TargetRules.full(question, actual);
        TargetNumber target = PhasedTarget.toDate(question, actual, full);
        TargetVerdict soFar = KpiVerdict.of(question, actual, target);
        Standing standing = PeriodStanding.of(question, actual, target, soFar);
        return new JudgedCase(kpi, actual, full, target, soFar.as(standing), standing);
    }

    Question question() {
        return kpi.question();
    }

    KpiDefinition definition() {
        return kpi.definition();
    }

    /** The as-of month given, or else the last month that the actual covers. */
    Optional<YearMonth> asOf() {
        return question().asOf().or(actual::month);
    }

    boolean isIncomplete() {
        return PeriodStanding.isIncomplete(question(), actual);
    }

    /** Whether only some months of the target's window are covered; a level read at a point is of its month alone. */
    boolean isPartial() {
        int expected = actual.coverage().expected();
        boolean shorter = !question().measure().isAtPoint()
                && expected > 0
                && expected < question().targetWindow().size();
        return isIncomplete() || (actual.isKnown() && shorter);
    }

    /** What ratio and difference are computed from; the latest value of a point not reached is not it. */
    Outcome<Quantity> compared() {
        if (definition().target().isActivity()) {
            return Outcome.absent(Reason.NOT_APPLICABLE);
        }
        Optional<Reason> early = KpiVerdict.notReached(question(), actual);
        return early.isPresent()
                ? Outcome.absent(early.get())
                : ConditionalTargets.subject(actual, target.subject())
                        .flatMap(a -> a.in(target.unit()))
                        .flatMap(a -> a.isBounded()
                                ? Outcome.present(a)
                                : Outcome.absent(actual.value().reason().orElse(Reason.GAP)));
    }

    Optional<Certainty> certainty() {
        if (!verdict.met().isDecided()) {
            return Optional.empty();
        }
        if (standing.outlook() == Outlook.OPEN || actual.isPreliminary() || target.isPreliminary()) {
            return Optional.of(Certainty.PROVISIONAL);
        }
        boolean depends = verdict.met() == Met.DEPENDS_ON_ROUNDING;
        return Optional.of(depends ? Certainty.DEPENDS_ON_ROUNDING : Certainty.CERTAIN);
    }
}
