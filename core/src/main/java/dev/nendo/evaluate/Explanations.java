package dev.nendo.evaluate;

import dev.nendo.evaluate.explain.RoundedRatio;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.explain.WorkingStep;
import dev.nendo.evidence.Calculation;
import dev.nendo.evidence.InputFigures;
import dev.nendo.number.Interval;
import java.util.List;
import java.util.Optional;

/** Turns workings into explanations as results show them. */
final class Explanations {
    private Explanations() {}

    static Explanation of(Working working) {
        return Explanation.of(
                inputs(working.inputs()),
                working.steps().stream().map(Explanations::step).toList(),
                working.notes());
    }

    static List<Explanation.Input> inputs(List<InputFigures> inputs) {
        return inputs.stream()
                .map(i -> new Explanation.Input(i.label(), i.months(), i.figures(), i.trueValue()))
                .toList();
    }

    static List<Explanation.Step> steps(List<Calculation> steps) {
        return steps.stream().map(WorkingStep::of).map(Explanations::step).toList();
    }

    private static Explanation.Step step(WorkingStep step) {
        Calculation calculation = step.calculation();
        boolean exact = calculation.result().isExact() && step.rounded().isEmpty();
        Optional<Interval> interval =
                exact ? Optional.empty() : Optional.of(calculation.result().interval());
        return new Explanation.Step(
                calculation.name(),
                calculation.formula(),
                new Explanation.Result(
                        calculation.result().nominal(), interval, step.rounded().map(Explanations::rounded)));
    }

    private static Explanation.Rounded rounded(RoundedRatio ratio) {
        return new Explanation.Rounded(ratio.digits(), ratio.shown(), "%", ratio.mode());
    }
}
