package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Interval;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Figures that went into a value, as they are written.
 *
 * @param label what they are
 * @param months the months they are of
 * @param figures the figures, ─ where one is wanting
 * @param trueValue where the true value of a single rounded figure lies
 */
public record InputFigures(
        Sentence label, Optional<Window> months, List<String> figures, Optional<Interval> trueValue) {
    /** Keeps its own copy of the figures. */
    public InputFigures {
        figures = List.copyOf(figures);
    }

    InputFigures named(Sentence other) {
        return new InputFigures(other, months, figures, trueValue);
    }
}
