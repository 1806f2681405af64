package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.Parts;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Targets with the numbers they were planned from; a printed rate is the target, else the quotient is. */
final class PlannedRates {
    private static final Sentence NUMERATOR = Sentence.of("見込の分子", "Projected numerator");
    private static final Sentence DENOMINATOR = Sentence.of("見込の分母", "Projected denominator");
    private static final Sentence PLANNED = Sentence.of("見込 {0}", "planned {0}");
    private static final Sentence OF_COUNTS = Sentence.of(
            "見込の件数からの率(目標は計画に記載の率)", "Rate of the planned counts (the target is the rate that the plan prints)");

    private PlannedRates() {}

    static TargetNumber projected(Question question, Target.Projected projected) {
        Parts parts = parts(projected.numerator(), projected.denominator());
        return build(
                question,
                Outcome.present(parts),
                projected.rate(),
                List.of(
                        input(NUMERATOR, question, projected.numerator()),
                        input(DENOMINATOR, question, projected.denominator())));
    }

    static TargetNumber parts(Question question, Target.Parts target) {
        List<Parts> parts = target.parts().stream()
                .map(p -> parts(p.numerator(), p.denominator()))
                .toList();
        List<InputFigures> inputs = new ArrayList<>();
        for (Target.Part part : target.parts()) {
            inputs.add(input(named(NUMERATOR, part), question, part.numerator()));
            inputs.add(input(named(DENOMINATOR, part), question, part.denominator()));
        }
        return build(question, Parts.pool(target.kind(), parts), target.whole(), inputs);
    }

    private static TargetNumber build(
            Question question, Outcome<Parts> parts, Optional<Printed> printed, List<InputFigures> inputs) {
        Outcome<Quantity> quotient = parts.flatMap(p -> p.quotient(question.unit()));
        TargetNumber.Builder builder = printed.map(p -> StatedTargets.stated(question, p))
                .orElseGet(() -> StatedTargets.of(question, quotient));
        return builder.working(() -> {
                    Working.Builder working = new Working.Builder();
                    printed.ifPresent(p -> working.input(StatedTargets.input(question, p, Wording.TARGET)));
                    Sentence name = printed.isPresent() ? OF_COUNTS : Wording.TARGET;
                    parts.value().ifPresent(p -> quotient.value()
                            .ifPresent(q -> working.step(name, Wording.with(PLANNED, p.text()), q)));
                    return working.inputs(inputs).build();
                })
                .build();
    }

    /** Projections are numbers of the plan, and so exact. */
    private static Parts parts(Printed numerator, Printed denominator) {
        return new Parts(
                Quantity.exact(numerator.value(), numerator.unit()),
                Quantity.exact(denominator.value(), denominator.unit()));
    }

    private static InputFigures input(Sentence label, Question question, Printed printed) {
        return Wording.figures(label, Optional.of(question.targetWindow()), List.of(printed));
    }

    private static Sentence named(Sentence label, Target.Part part) {
        return Sentence.of(label.ja() + "(" + part.name() + ")", label.en() + " (" + part.name() + ")");
    }
}
