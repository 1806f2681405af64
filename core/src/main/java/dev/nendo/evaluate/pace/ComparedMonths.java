package dev.nendo.evaluate.pace;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Question;
import dev.nendo.fiscal.Window;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The months of a plan that an actual is compared with: where gaps are left out, they are left out of the plan as well. */
public final class ComparedMonths {
    private ComparedMonths() {}

    /**
     * {@return the months up to the last one that the actual covers, or none}
     *
     * @param question what is asked
     * @param actual what was reached
     */
    public static List<YearMonth> of(Question question, EvidenceValue actual) {
        return actual.month().map(month -> upTo(question, actual, month)).orElse(List.of());
    }

    /**
     * {@return the months up to a month}
     *
     * @param question what is asked
     * @param actual what was reached
     * @param month the last month
     */
    public static List<YearMonth> upTo(Question question, EvidenceValue actual, YearMonth month) {
        List<YearMonth> absent = dropped(question, actual);
        // A level is of its last month, and not of a part of the year.
        boolean isPart = !question.measure().isAtPoint() && question.isWindowStated();
        Optional<Window> own = isPart ? actual.window() : Optional.empty();
        return upTo(question.targetWindow(), month).stream()
                .filter(m ->
                        !absent.contains(m) && own.filter(w -> !w.contains(m)).isEmpty())
                .toList();
    }

    /** Only where gaps are skipped are their months left out of the plan too. */
    static List<YearMonth> dropped(Question question, EvidenceValue actual) {
        return question.gaps() == GapPolicy.SKIP ? actual.coverage().absent() : List.of();
    }

    /** The months of a window up to a month. */
    static List<YearMonth> upTo(Window window, YearMonth month) {
        return window.through(month).map(Window::months).orElse(List.of());
    }
}
