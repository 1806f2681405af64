package dev.nendo.evaluate.explain;

import dev.nendo.evidence.Calculation;
import dev.nendo.number.Quantity;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/**
 * A computation.
 *
 * @param calculation what is computed, how, and what it gives
 * @param rounded how the result is shown, where it is shown rounded
 */
public record WorkingStep(Calculation calculation, Optional<RoundedRatio> rounded) {
    /**
     * {@return a step of evidence}
     *
     * @param calculation the step
     */
    public static WorkingStep of(Calculation calculation) {
        return new WorkingStep(calculation, Optional.empty());
    }

    /**
     * {@return a step whose result is shown exactly}
     *
     * @param name what is computed
     * @param formula how, with the numbers put in
     * @param result what it gives
     */
    public static WorkingStep of(Sentence name, Sentence formula, Quantity result) {
        return of(new Calculation(name, formula, result));
    }

    /**
     * {@return the same under another name}
     *
     * @param name the name
     */
    public WorkingStep named(Sentence name) {
        return new WorkingStep(new Calculation(name, calculation.formula(), calculation.result()), rounded);
    }
}
