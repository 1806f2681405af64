package dev.nendo.evaluate.target;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import java.util.Optional;

/** What an earlier year gives for the months that an actual is of. */
final class EarlierYear {
    private EarlierYear() {}

    /** What builds up and is no stock, without a plan by month. */
    static boolean isAmount(Question question) {
        return question.accrual().isSumLike()
                && !question.isAnnualised()
                && question.definition().phasing().isEmpty();
    }

    /** Whether the actual ends before the target's window does. */
    static boolean isIncomplete(Question question, EvidenceValue actual) {
        return actual.window()
                .filter(w -> w.endsBefore(question.targetWindow()))
                .isPresent();
    }

    /**
     * A year's value over the same months, where that is what part of a year is compared with: an amount without a phasing in any case, a
     * level where the plan states no reference.
     */
    static Optional<EvidenceValue> likeForLike(
            Question question, EvidenceValue actual, int back, Optional<Printed> reference) {
        boolean level = !question.canBePhased() && reference.isEmpty();
        if (question.isPoint() || !(isAmount(question) || level)) {
            return Optional.empty();
        }
        return actual.window()
                .map(months -> months.minusYears(back))
                .map(then -> YearEvidence.of(question, back, Optional.of(then), Optional.empty()))
                .filter(g -> g.isPresent() && isSamePeriod(actual, g, back));
    }

    static boolean isSamePeriod(EvidenceValue actual, EvidenceValue earlier, int back) {
        Optional<Window> mine = actual.window();
        Optional<Window> theirs = earlier.window();
        return mine.isPresent()
                && theirs.isPresent()
                && mine.get().minusYears(back).last().equals(theirs.get().last());
    }

    /** A year's value as a target: what is missing is the target. */
    static Outcome<Quantity> target(EvidenceValue year) {
        return year.isPresent() ? year.value() : Outcome.absent(Reason.MISSING_TARGET);
    }
}
