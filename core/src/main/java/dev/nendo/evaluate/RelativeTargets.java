package dev.nendo.evaluate;

import dev.nendo.evidence.BenchmarkEvidence;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Targets that are set by another value: an earlier year's, times a factor and plus a difference, or what others reached. */
final class RelativeTargets {
    private static final Sentence REFERENCE =
            Sentence.of("{0}年前の値(計画に記載)", "Value {0} years back as the plan prints it");
    private static final Sentence ACTUAL = Sentence.of("{0}年前の実績", "Actual {0} years back");
    private static final Sentence LAST_YEAR = Sentence.of("前年度の実績", "Last year's actual");

    private RelativeTargets() {}

    static TargetValue ofYear(Context context, Gathered actual, Target.OfYear target) {
        int back = target.yearsBack();
        boolean incomplete = Assessment.isIncomplete(context, actual);
        Gathered year = Gathered.ofYearsBack(context, back);
        // An amount added to the whole year is not added to a part of it.
        Optional<Gathered> same = target.plus().isEmpty() || !EarlierYears.isAmount(context)
                ? EarlierYears.likeForLike(context, actual, back, target.reference(), incomplete)
                : Optional.empty();
        Outcome<Known> stated = target.reference()
                .map(reference -> Targets.number(context, reference))
                .orElseGet(() -> year.value().isPresent() ? year.value() : Outcome.absent(Reason.MISSING_TARGET));
        Outcome<Known> base = same.map(Gathered::value).orElse(stated);
        Outcome<Known> value = changed(context, base, target);
        ImmutableTargetValue.Builder builder = Targets.value(context, value)
                .likeForLike(same.isPresent())
                .partAgainstFullYear(incomplete && same.isEmpty());
        same.ifPresent(it ->
                changed(context, stated, target).value().map(Known::interval).ifPresent(builder::full));
        inputs(context, builder, target, same.orElse(year));
        value.value()
                .ifPresent(known -> builder.addStep(
                        Inputs.step(Inputs.TARGET, formula(base.value().orElseThrow(), target), known)));
        return builder.build();
    }

    private static Outcome<Known> changed(Context context, Outcome<Known> base, Target.OfYear target) {
        Outcome<Known> times = base.map(known -> known.times(target.factor()));
        return target.plus()
                .map(plus ->
                        times.combine(Ranges.difference(context, plus), (known, more) -> known.plus(Known.exact(more))))
                .orElse(times);
    }

    private static void inputs(
            Context context, ImmutableTargetValue.Builder builder, Target.OfYear target, Gathered year) {
        int back = target.yearsBack();
        target.reference()
                .ifPresent(reference -> builder.addInput(Inputs.terms(
                        Sentences.with(REFERENCE, back), Optional.of(context.targetWindow()), List.of(reference))));
        if (year.actual().isPresent()) {
            EarlierFigures figures =
                    new EarlierFigures(year, back, back == 1 ? LAST_YEAR : Sentences.with(ACTUAL, back));
            builder.addAllInputs(figures.inputs()).addAllSteps(figures.steps()).addAllNotes(figures.notes());
        }
        builder.decimals(
                target.reference().map(Printed::decimals).or(() -> year.actual().decimals()));
    }

    private static Sentence formula(Known base, Target.OfYear target) {
        String number = base.nominal().map(Show::number).orElseGet(() -> Show.interval(base.interval()));
        String times = target.factor().equals(Rational.ONE) ? "" : " × " + Show.number(target.factor());
        String plus = target.plus().map(p -> " + " + p.text()).orElse("");
        return Sentence.of(number + times + plus, number + times + plus);
    }

    static TargetValue ofBenchmark(Context context, Gathered actual, Target.OfBenchmark target) {
        String id = target.benchmark();
        Gathered theirs = Gathered.of(
                BenchmarkEvidence.of(context.question(), id, actual.actual().window()));
        String label = BenchmarkEvidence.label(context.evidence(), id);
        Sentence name = Sentence.of("目標(" + label + ")", "Target (" + label + ")");
        boolean incomplete = Assessment.isIncomplete(context, actual);
        boolean same = theirs.actual().window().equals(actual.actual().window());
        ImmutableTargetValue.Builder builder = Targets.value(
                        context, theirs.value().isPresent() ? theirs.value() : Outcome.absent(Reason.MISSING_TARGET))
                .likeForLike(incomplete && same && theirs.actual().isPresent())
                .partAgainstFullYear(incomplete && !same)
                .decimals(theirs.actual().decimals());
        theirs.actual()
                .inputs()
                .forEach(i -> builder.addInput(new Explanation.Input(name, i.months(), i.figures(), i.stands())));
        return builder.addAllSteps(theirs.actual().steps().stream()
                        .map(step -> new Explanation.Step(name, step.formula(), step.result()))
                        .toList())
                .build();
    }
}
