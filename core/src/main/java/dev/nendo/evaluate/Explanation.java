package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a result came about: the figures with their months, each step with its formula and exact result, and the rules applied.
 *
 * <p>It is a structure and not a text; {@link #in(Language)} writes it out, complete enough to recompute by hand. Example of a step:
 * {@code 18.1 に対し 17.1 → 94.47…% → 94.5 %(四捨五入)}, exactly 171/181. Rounding is done for display only, by the definition's mode, and
 * named wherever it is done. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Explanation permits ImmutableExplanation {
    /** {@return the figures that went in} */
    List<Input> inputs();

    /** {@return what was computed from them, in order} */
    List<Step> steps();

    /** {@return rules applied, reasons and reservations, in order} */
    List<Sentence> notes();

    /**
     * Writes the explanation out, one statement a line.
     *
     * @param language the language
     * @return the lines, without line ends
     */
    default List<String> lines(Language language) {
        return ExplanationText.lines(this, language);
    }

    /**
     * Writes the explanation out as one text.
     *
     * @param language the language
     * @return all lines, each ended by a full stop
     */
    default String in(Language language) {
        return ExplanationText.text(this, language);
    }

    /**
     * {@return an explanation}
     *
     * @param inputs the figures that went in
     * @param steps what was computed from them, in order
     * @param notes rules applied, reasons and reservations, in order
     */
    static Explanation of(List<Input> inputs, List<Step> steps, List<Sentence> notes) {
        return ImmutableExplanation.builder()
                .inputs(inputs)
                .steps(steps)
                .notes(notes)
                .build();
    }

    /**
     * Figures that went in.
     *
     * @param label what they are
     * @param months the months they stand for, where known
     * @param figures the figures as printed
     * @param stands what a rounded figure stands for, in the printed unit; empty for exact ones
     */
    record Input(Sentence label, Optional<Window> months, List<String> figures, Optional<Interval> stands) {
        /**
         * Copies the list.
         *
         * @param label what they are
         * @param months the months they stand for, where known
         * @param figures the figures as printed
         * @param stands what a rounded figure stands for
         */
        public Input {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A computation.
     *
     * @param name what is computed
     * @param formula how, with the numbers put in
     * @param result what came out
     */
    record Step(Sentence name, Sentence formula, Result result) {}

    /**
     * What a step gave.
     *
     * @param exact the exact value that the printed figures give
     * @param interval all it may be, where the figures are rounded
     * @param rounded how it is shown
     */
    record Result(Optional<Rational> exact, Optional<Interval> interval, Optional<Rounded> rounded) {}

    /**
     * A number on its way to being shown.
     *
     * @param digits its first digits, such as {@code 94.47…}
     * @param shown the rounded number, such as {@code 94.5}
     * @param unit the unit of both
     * @param mode how it was rounded
     */
    record Rounded(String digits, String shown, String unit, RoundingMode mode) {}
}
