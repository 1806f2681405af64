package dev.nendo.programs;

import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.io.PrintWriter;

/** Prints what a reading met, one line each, and says what that means for the exit code. */
final class ProblemReport {

    private final PrintWriter err;
    private final Language language;

    ProblemReport(PrintWriter err, Language language) {
        this.err = err;
        this.language = language;
    }

    /** Prints what is no problem but should be known. */
    void note(Sentence note) {
        err.println(note.in(language));
        err.flush();
    }

    /** Prints all problems and the count of those not kept. */
    int print(Loaded<?> loaded) {
        loaded.problems().forEach(problem -> err.println(problem.in(language)));
        if (loaded.omitted() > 0) {
            err.println(
                    language == Language.JA
                            ? "ほかの問題の件数: " + loaded.omitted()
                            : "further problems not shown: " + loaded.omitted());
        }
        err.flush();
        boolean isFine = loaded.omitted() == 0
                && loaded.problems().stream().allMatch(problem -> problem.severity() == Severity.INFO);
        return isFine ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
