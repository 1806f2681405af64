package dev.nendo.problem;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stable name of a kind of problem, such as {@code unknown-field}: lower-case words joined by hyphens. The set is
 * open, so that third parties can add their own. It is not a sentence; programs compare it, people read the message.
 * Immutable and thread-safe.
 */
public final class ProblemCode implements Comparable<ProblemCode> {

    private static final int MAX_LENGTH = 60;
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private final String id;

    private ProblemCode(String id) {
        this.id = id;
    }

    /**
     * Makes a code.
     *
     * @param id lower-case words of letters and digits joined by single hyphens, at most 60 characters
     * @return the code
     * @throws IllegalArgumentException if the id is written otherwise
     */
    public static ProblemCode of(String id) {
        Objects.requireNonNull(id, "id");
        if (id.length() > MAX_LENGTH || !KEBAB.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a problem code is lower-case words joined by hyphens, at most 60 characters, like unknown-field: "
                            + Problem.excerpt(id));
        }
        return new ProblemCode(id);
    }

    /** {@return the code as text} */
    public String id() {
        return id;
    }

    @Override
    public int compareTo(ProblemCode other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProblemCode code && id.equals(code.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the code as text} */
    @Override
    public String toString() {
        return id;
    }
}
