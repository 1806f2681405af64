package dev.nendo.evaluate.target;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;

/**
 * The number, or the range of numbers, of each kind of target.
 *
 * @param question what is asked
 * @param actual what was reached
 */
public record TargetRules(Question question, EvidenceValue actual) implements Target.Cases<TargetNumber> {
    /**
     * {@return the number of the definition's target, of the whole window}
     *
     * @param question what is asked
     * @param actual what was reached
     */
    public static TargetNumber full(Question question, EvidenceValue actual) {
        return question.definition().target().match(new TargetRules(question, actual));
    }

    @Override
    public TargetNumber fixed(Target.Fixed it) {
        return StatedTargets.fixed(question, it.value());
    }

    @Override
    public TargetNumber priorYear(Target.PriorYear it) {
        return new PriorYearTarget(question, actual, it).number();
    }

    @Override
    public TargetNumber ofYears(Target.OfYears it) {
        return SelectedYears.number(question, it);
    }

    @Override
    public TargetNumber projected(Target.Projected it) {
        return PlannedRates.projected(question, it);
    }

    @Override
    public TargetNumber monthly(Target.Monthly it) {
        return MonthlyTarget.number(question, actual, it);
    }

    @Override
    public TargetNumber conditional(Target.Conditional it) {
        return ConditionalTargets.number(question, actual, it);
    }

    @Override
    public TargetNumber parts(Target.Parts it) {
        return PlannedRates.parts(question, it);
    }

    @Override
    public TargetNumber fromBaseline(Target.FromBaseline it) {
        return BaselineTargets.number(question, it);
    }

    @Override
    public TargetNumber range(Target.Range it) {
        return RangeTargets.range(question, it);
    }

    @Override
    public TargetNumber tolerance(Target.Tolerance it) {
        return RangeTargets.tolerance(question, it);
    }

    @Override
    public TargetNumber ofYear(Target.OfYear it) {
        return new RelativeTargets(question, actual).ofYear(it);
    }

    @Override
    public TargetNumber ofBenchmark(Target.OfBenchmark it) {
        return new RelativeTargets(question, actual).ofBenchmark(it);
    }

    @Override
    public TargetNumber activity(Target.Activity it) {
        return StatedTargets.activity(question, it);
    }

    @Override
    public TargetNumber qualitative(Target.Qualitative it) {
        return StatedTargets.absent(question, Reason.NOT_ASSESSABLE);
    }

    @Override
    public TargetNumber none(Target.None it) {
        return StatedTargets.absent(question, it.reason());
    }
}
