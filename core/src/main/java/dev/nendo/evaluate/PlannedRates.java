package dev.nendo.evaluate;

import dev.nendo.evidence.Parts;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Targets with the numbers they were planned from; a printed rate is the target, else the quotient is. */
final class PlannedRates {
    private static final Sentence NUMERATOR = Sentence.of("見込の分子", "Projected numerator");
    private static final Sentence DENOMINATOR = Sentence.of("見込の分母", "Projected denominator");
    private static final Sentence PLANNED = Sentence.of("見込 {0}", "planned {0}");
    private static final Sentence BESIDE = Sentence.of(
            "見込の件数からの率(目標は計画に記載の率)", "Rate of the planned counts (the target is the rate that the plan prints)");

    private PlannedRates() {}

    static TargetValue projected(Context context, Target.Projected projected) {
        Parts parts = parts(projected.numerator(), projected.denominator());
        ImmutableTargetValue.Builder builder = build(context, Outcome.present(parts), projected.rate());
        return builder.addInput(input(NUMERATOR, context, projected.numerator()))
                .addInput(input(DENOMINATOR, context, projected.denominator()))
                .build();
    }

    static TargetValue parts(Context context, Target.Parts target) {
        List<Parts> parts = target.parts().stream()
                .map(p -> parts(p.numerator(), p.denominator()))
                .toList();
        ImmutableTargetValue.Builder builder = build(context, Parts.pool(target.kind(), parts), target.whole());
        for (Target.Part part : target.parts()) {
            builder.addInput(input(named(NUMERATOR, part), context, part.numerator()));
            builder.addInput(input(named(DENOMINATOR, part), context, part.denominator()));
        }
        return builder.build();
    }

    private static ImmutableTargetValue.Builder build(
            Context context, Outcome<Parts> parts, Optional<Printed> printed) {
        Outcome<Quantity> quotient = parts.flatMap(p -> p.quotient(context.unit()));
        ImmutableTargetValue.Builder builder = printed.map(p -> Targets.stated(context, p, Inputs.TARGET))
                .orElseGet(() -> Targets.value(context, quotient.map(Known::of)));
        Sentence name = printed.isPresent() ? BESIDE : Inputs.TARGET;
        parts.value().ifPresent(p -> quotient.value()
                .ifPresent(q -> builder.addStep(Inputs.step(name, Sentences.with(PLANNED, p.text()), Known.of(q)))));
        return builder;
    }

    /** Projections are numbers of the plan, and so exact. */
    private static Parts parts(Printed numerator, Printed denominator) {
        return new Parts(
                Quantity.exact(numerator.value(), numerator.unit()),
                Quantity.exact(denominator.value(), denominator.unit()));
    }

    private static Explanation.Input input(Sentence label, Context context, Printed printed) {
        return Inputs.terms(label, Optional.of(context.targetWindow()), List.of(printed));
    }

    private static Sentence named(Sentence label, Target.Part part) {
        return Sentence.of(label.ja() + "(" + part.name() + ")", label.en() + " (" + part.name() + ")");
    }
}
