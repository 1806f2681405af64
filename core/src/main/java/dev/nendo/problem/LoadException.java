package dev.nendo.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by {@link Loaded#orThrow()}, and only there, when what was read has errors: for callers who would rather stop
 * than look at problems. Its message counts the errors and gives the first three in English.
 */
public final class LoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    /** Not written by Java serialisation, which this library does not support. */
    private final transient List<Problem> problems;

    LoadException(List<Problem> problems, long errorCount) {
        super(message(problems, errorCount));
        this.problems = problems;
    }

    /** {@return all problems of the reading, warnings included} */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems, long errorCount) {
        List<String> first = problems.stream()
                .filter(Problem::isError)
                .limit(SHOWN)
                .map(problem -> problem.in(Language.EN))
                .toList();
        String count = errorCount == 1 ? "1 error" : errorCount + " errors";
        String which = errorCount > first.size() ? ", of which the first " + first.size() : "";
        return first.stream().collect(Collectors.joining("\n  ", count + which + ":\n  ", ""));
    }
}
