package dev.nendo.io.layout;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;

/** Sentences on cells that a layout can't be made for or doesn't fit. */
final class LayoutProblems {
    private static final ProblemCode NOT_UNDERSTOOD = ProblemCode.of("layout-not-understood");
    private static final ProblemCode LEFT_OUT = ProblemCode.of("layout-left-out");

    private LayoutProblems() {}

    /** Stops the proposal at a cell, and says what would settle it. */
    static Problem stopped(String source, String address, String text, String ja, String en) {
        return of(true, source, address, text, ja, en);
    }

    /** Leaves something out that may be a figure. */
    static Problem leftOut(String source, String address, String text, String ja, String en) {
        return of(false, source, address, text, ja, en);
    }

    private static Problem of(boolean isError, String source, String address, String text, String ja, String en) {
        Location where = Location.ofSource(source + "!" + address);
        String shown = Problem.excerpt(text);
        Sentence sentence = Sentence.of(ja + ": " + shown, en + ": " + shown);
        return isError
                ? Problem.error(NOT_UNDERSTOOD, where, text, sentence)
                : Problem.info(LEFT_OUT, where, text, sentence);
    }
}
