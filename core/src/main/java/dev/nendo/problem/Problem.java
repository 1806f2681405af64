package dev.nendo.problem;

import java.util.Objects;

/**
 * One thing that is wrong, or worth knowing, about data that was read: what kind, how grave, where, the text concerned
 * and a sentence that says what would be valid. It is a value, not an exception; readers return problems and throw none.
 * Immutable and thread-safe.
 *
 * <p>Worked example: {@code problem.in(Language.EN)} is {@code a.csv:12:3: error: … : 1,234,5 [number-not-valid]}.
 *
 * @param code the kind of problem
 * @param severity how much it matters
 * @param location where the text stands
 * @param rejected the text concerned, empty when there is none; cut to 80 characters and an ellipsis
 * @param message what is wrong and what would be valid, in both languages
 */
public record Problem(ProblemCode code, Severity severity, Location location, String rejected, Sentence message) {

    /**
     * Cuts the rejected text to a safe length.
     *
     * @param code the kind of problem
     * @param severity how much it matters
     * @param location where the text stands
     * @param rejected the text concerned, empty when there is none
     * @param message what is wrong and what would be valid
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        rejected = Excerpt.cut(Objects.requireNonNull(rejected, "rejected"));
    }

    /**
     * Makes an error.
     *
     * @param code the kind of problem
     * @param location where the text stands
     * @param rejected the text concerned, or empty
     * @param message what is wrong
     * @return the problem
     */
    public static Problem error(ProblemCode code, Location location, String rejected, Sentence message) {
        return new Problem(code, Severity.ERROR, location, rejected, message);
    }

    /**
     * Makes a warning.
     *
     * @param code the kind of problem
     * @param location where the text stands
     * @param rejected the text concerned, or empty
     * @param message what is probably wrong
     * @return the problem
     */
    public static Problem warning(ProblemCode code, Location location, String rejected, Sentence message) {
        return new Problem(code, Severity.WARNING, location, rejected, message);
    }

    /**
     * Makes a note.
     *
     * @param code the kind of problem
     * @param location where the text stands
     * @param rejected the text concerned, or empty
     * @param message what is worth knowing
     * @return the problem
     */
    public static Problem info(ProblemCode code, Location location, String rejected, Sentence message) {
        return new Problem(code, Severity.INFO, location, rejected, message);
    }

    /**
     * Makes text of unknown origin fit to stand in a message: cut to 80 characters and an ellipsis, with control and
     * other invisible characters written as {@code \}{@code u001B}.
     *
     * @param text any text
     * @return the text to show
     */
    public static String excerpt(String text) {
        return Excerpt.visible(Objects.requireNonNull(text, "text"));
    }

    /** {@return true if this is an error} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Writes the whole problem in one line, with what can't be seen as escapes, so that it may go to a terminal.
     *
     * @param language the language wanted
     * @return location, severity, message and code
     */
    public String in(Language language) {
        String line = location + ": " + severity.label().in(language) + ": " + message.in(language);
        return VisibleText.of(line) + " [" + code + "]";
    }
}
