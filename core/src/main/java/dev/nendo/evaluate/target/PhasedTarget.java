package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.pace.ComparedMonths;
import dev.nendo.evaluate.pace.PaceWords;
import dev.nendo.evaluate.pace.Spread;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The part of a full-year target that a phasing gives to the months so far. */
public final class PhasedTarget {
    private PhasedTarget() {}

    /**
     * {@return whether an amount has a full-year number to build up to}
     *
     * @param question what is asked
     * @param full the full target
     */
    public static boolean hasPlan(Question question, TargetNumber full) {
        return question.canBePhased()
                && full.subject() == Target.Subject.VALUE
                && full.progress().isEmpty()
                && !question.isPoint()
                && full.whole().isPresent();
    }

    /**
     * {@return the target to compare an actual with: of one that is not complete the phased part, where a phasing is stated}
     *
     * @param question what is asked
     * @param actual what was reached
     * @param full the full target
     */
    public static TargetNumber toDate(Question question, EvidenceValue actual, TargetNumber full) {
        boolean phased = question.definition().phasing().isPresent() && hasPlan(question, full);
        boolean incomplete = actual.isKnown() && EarlierYear.isIncomplete(question, actual);
        if (!phased || !incomplete || full.full().isPresent() || full.isLikeForLike()) {
            return full;
        }
        Quantity target = full.whole().orElseThrow();
        List<YearMonth> months = ComparedMonths.of(question, actual);
        Spread spread = Spread.of(question, target).orElseThrow();
        Outcome<Quantity> now = spread.plan().flatMap(plan -> plan.at(months));
        TargetNumber.Builder builder = TargetNumber.builder();
        return builder.from(full)
                .value(now)
                .printed(Optional.empty())
                .partAgainstFullYear(false)
                .full(target)
                .working(() -> working(question, full, spread, months, now))
                .build();
    }

    private static Working working(
            Question question, TargetNumber full, Spread spread, List<YearMonth> months, Outcome<Quantity> now) {
        Working.Builder working = new Working.Builder().add(full.working().get());
        YearMonth month = months.isEmpty() ? question.targetWindow().first() : months.get(months.size() - 1);
        now.value()
                .ifPresent(v -> working.step(
                        PaceWords.toDate(months, month, spread, full.whole().orElseThrow(), v)));
        return working.inputs(spread.inputs()).notes(spread.notes()).build();
    }
}
