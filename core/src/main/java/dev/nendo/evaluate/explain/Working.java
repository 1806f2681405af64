package dev.nendo.evaluate.explain;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.InputFigures;
import dev.nendo.number.Quantity;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * How a number was obtained.
 *
 * @param inputs the figures that went in
 * @param steps what was computed from them, in order
 * @param notes rules applied, reasons and reservations
 */
public record Working(List<InputFigures> inputs, List<WorkingStep> steps, List<Sentence> notes) {
    /** Nothing went in. */
    public static final Working NONE = new Working(List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public Working {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /**
     * {@return the figures and steps of evidence}
     *
     * @param value what the evidence gives
     */
    public static Working of(EvidenceValue value) {
        return new Working(
                value.inputs(), value.steps().stream().map(WorkingStep::of).toList(), List.of());
    }

    /** Collects a working in its order; not thread-safe. */
    public static final class Builder {
        private final List<InputFigures> inputs = new ArrayList<>();
        private final List<WorkingStep> steps = new ArrayList<>();
        private final List<Sentence> notes = new ArrayList<>();

        /** Starts with nothing. */
        public Builder() {}

        /**
         * {@return this}
         *
         * @param other a working, all of which is added
         */
        public Builder add(Working other) {
            inputs.addAll(other.inputs);
            steps.addAll(other.steps);
            notes.addAll(other.notes);
            return this;
        }

        /**
         * {@return this}
         *
         * @param input figures
         */
        public Builder input(InputFigures input) {
            inputs.add(input);
            return this;
        }

        /**
         * {@return this}
         *
         * @param more figures
         */
        public Builder inputs(List<InputFigures> more) {
            inputs.addAll(more);
            return this;
        }

        /**
         * {@return this}
         *
         * @param step a step
         */
        public Builder step(WorkingStep step) {
            steps.add(step);
            return this;
        }

        /**
         * {@return this}
         *
         * @param name what is computed
         * @param formula how
         * @param result what it gives
         */
        public Builder step(Sentence name, Sentence formula, Quantity result) {
            return step(WorkingStep.of(name, formula, result));
        }

        /**
         * {@return this}
         *
         * @param more steps
         */
        public Builder steps(List<WorkingStep> more) {
            steps.addAll(more);
            return this;
        }

        /**
         * {@return this}
         *
         * @param note a note
         */
        public Builder note(Sentence note) {
            notes.add(note);
            return this;
        }

        /**
         * {@return this}
         *
         * @param more notes
         */
        public Builder notes(List<Sentence> more) {
            notes.addAll(more);
            return this;
        }

        /** {@return what was collected} */
        public Working build() {
            return new Working(inputs, steps, notes);
        }
    }
}
