package dev.nendo.compare;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which value is missing where a branch can't be compared. */
final class MissingWords {
    private MissingWords() {}

    /** What is missing of this year; empty where nothing is. */
    static Optional<Sentence> of(BranchActual actual, Outcome<Quantity> compared, YearMonth month) {
        return compared.reason().map(reason -> words(actual, reason, month));
    }

    private static Sentence words(BranchActual actual, Reason reason, YearMonth month) {
        List<YearMonth> holes = actual.actual().coverage().absent();
        if (reason == Reason.POINT_NOT_REACHED && actual.window().isPresent()) {
            YearMonth last = actual.window().get().last();
            return Sentence.of(
                    PeriodText.ja(last) + "までの値であり、" + PeriodText.ja(month) + "の値がない",
                    "its figures end in " + PeriodText.en(last) + "; " + PeriodText.en(month) + " is missing");
        }
        if (isLater(actual, month)) {
            YearMonth last = actual.last().orElseThrow();
            return Sentence.of(
                    PeriodText.ja(month) + "までの値がない(" + PeriodText.ja(last) + "の値はある)",
                    "no figure up to " + PeriodText.en(month) + " (there is one for " + PeriodText.en(last) + ")");
        }
        if ((reason == Reason.GAP || reason == Reason.SUPPRESSED) && !holes.isEmpty()) {
            String ja = holes.stream().map(PeriodText::ja).collect(Collectors.joining("、"));
            String en = holes.stream().map(PeriodText::en).collect(Collectors.joining(", "));
            return reason == Reason.GAP
                    ? Sentence.of(ja + "の値が欠けている", "no figure for " + en)
                    : Sentence.of(ja + "の値が秘匿されている", "the figure for " + en + " is suppressed by its publisher");
        }
        return reason.sentence();
    }

    private static boolean isLater(BranchActual actual, YearMonth month) {
        return !actual.isPresent()
                && actual.actual().window().isEmpty()
                && actual.last().filter(month::isBefore).isPresent();
    }

    /** What is missing of the year before. */
    static Sentence yearBefore(Window now) {
        Window before = now.minusYears(1);
        return Sentence.of(
                "前年同期(" + PeriodText.ja(before) + ")の値がない",
                "no figure for the same period of the year before (" + PeriodText.en(before) + ")");
    }
}
