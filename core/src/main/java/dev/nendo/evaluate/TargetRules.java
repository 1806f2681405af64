package dev.nendo.evaluate;

import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;

/** The number, or the range of numbers, of each kind of target. */
record TargetRules(Context context, Gathered actual) implements Target.Cases<TargetValue> {
    @Override
    public TargetValue fixed(Target.Fixed it) {
        return Targets.stated(context, it.value(), Inputs.TARGET).build();
    }

    @Override
    public TargetValue priorYear(Target.PriorYear it) {
        return EarlierYears.prior(context, actual, it);
    }

    @Override
    public TargetValue ofYears(Target.OfYears it) {
        return EarlierYears.selected(context, it);
    }

    @Override
    public TargetValue projected(Target.Projected it) {
        return PlannedRates.projected(context, it);
    }

    @Override
    public TargetValue monthly(Target.Monthly it) {
        return MonthlyTarget.resolve(context, actual, it);
    }

    @Override
    public TargetValue conditional(Target.Conditional it) {
        return Conditions.resolve(context, actual, it);
    }

    @Override
    public TargetValue parts(Target.Parts it) {
        return PlannedRates.parts(context, it);
    }

    @Override
    public TargetValue fromBaseline(Target.FromBaseline it) {
        return Baselines.resolve(context, it);
    }

    @Override
    public TargetValue range(Target.Range it) {
        return Ranges.range(context, it);
    }

    @Override
    public TargetValue tolerance(Target.Tolerance it) {
        return Ranges.tolerance(context, it);
    }

    @Override
    public TargetValue ofYear(Target.OfYear it) {
        return RelativeTargets.ofYear(context, actual, it);
    }

    @Override
    public TargetValue ofBenchmark(Target.OfBenchmark it) {
        return RelativeTargets.ofBenchmark(context, actual, it);
    }

    @Override
    public TargetValue activity(Target.Activity it) {
        return Targets.activity(context, it);
    }

    @Override
    public TargetValue qualitative(Target.Qualitative it) {
        return Targets.absent(context, Reason.NOT_ASSESSABLE);
    }

    @Override
    public TargetValue none(Target.None it) {
        return Targets.absent(context, it.reason());
    }
}
