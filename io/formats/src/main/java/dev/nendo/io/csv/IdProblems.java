package dev.nendo.io.csv;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.VisibleText;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Sentences on cells that can't be the id or the name of anything. */
final class IdProblems {

    private static final ProblemCode BLANK_ID = ProblemCode.of("blank-id");
    private static final ProblemCode HIDDEN = ProblemCode.of("hidden-character");
    private static final int ESCAPE = 0x1B;

    private IdProblems() {}

    /** What keeps a text from being an id. */
    static Optional<Problem> of(Location where, String column, String text) {
        if (text.isBlank()) {
            return Optional.of(blank(where, column, text));
        }
        OptionalInt hidden = VisibleText.hiddenInId(text);
        return hidden.isEmpty() ? Optional.empty() : Optional.of(hidden(where, column, text, hidden.getAsInt()));
    }

    static Problem blank(Location where, String column, String text) {
        String shown = '"' + VisibleText.of(text) + '"';
        return Problem.error(
                BLANK_ID,
                where,
                text,
                Sentence.of(column + " 列は空にできません: " + shown, "the column " + column + " must not be blank: " + shown));
    }

    private static Problem hidden(Location where, String column, String text, int point) {
        String name = String.format(Locale.ROOT, "U+%04X", point);
        String shown = Problem.excerpt(text).replace(Character.toString(point), VisibleText.escape(point));
        String hintJa = point == ESCAPE ? "(文字コードが ISO-2022-JP なら UTF-8 で保存し直してください)" : "";
        String hintEn = point == ESCAPE ? " (if the file is in ISO-2022-JP, save it as UTF-8)" : "";
        return Problem.error(
                HIDDEN,
                where,
                text,
                Sentence.of(
                        column + " 列に、見えない文字か前後の空白 " + name + " があります" + hintJa + "。取り除いてください: " + shown,
                        "the column " + column + " has a character that can't be seen or a space at an end, " + name
                                + hintEn + "; remove it: " + shown));
    }
}
