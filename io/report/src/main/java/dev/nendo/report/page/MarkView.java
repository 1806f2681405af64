package dev.nendo.report.page;

import dev.nendo.number.Outcome;
import dev.nendo.policy.Label;
import dev.nendo.policy.StatusMark;
import dev.nendo.problem.Sentence;

/**
 * A status as people see it: a sign, a word, and a style that colours both.
 *
 * <p>The colour never stands alone. Immutable and thread-safe.
 *
 * @param glyph the sign, such as ○
 * @param word the word
 * @param style the name the style sheet knows it by
 */
public record MarkView(String glyph, Sentence word, String style) {

    /** A computed status, or why there is none. */
    static MarkView of(Outcome<Label> status) {
        return status.value()
                .map(MarkView::of)
                .orElseGet(() -> new MarkView("─", status.reason().orElseThrow().sentence(), "none"));
    }

    static MarkView of(Label label) {
        return new MarkView(label.symbol(), label.meaning(), style(label.symbol()));
    }

    /** A mark as a report prints it, whatever character it chose. */
    static MarkView of(String printed, StatusMark mark) {
        return new MarkView(printed, mark.meaning(), style(mark.symbol()));
    }

    /** A status of another scale, whose meaning nothing says. */
    static MarkView ofText(String printed) {
        return new MarkView(printed, Sentence.of(printed, printed), style(printed));
    }

    private static String style(String symbol) {
        return switch (symbol) {
            case "◎", "S", "A" -> "far";
            case "○", "B", "green" -> "good";
            case "△", "C", "amber" -> "part";
            case "×", "D", "red" -> "bad";
            default -> "none";
        };
    }
}
