package dev.nendo.io.csv;

import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers of observations: the strict grammar of cells without units, and a short way for plain ASCII digits. */
final class PlainNumbers {

    /** So many digits fit in a long whatever they are. */
    static final int SHORT = 18;

    private static final ProblemCode NOT_PLAIN = ProblemCode.of("number-not-plain");

    private PlainNumbers() {}

    /** A plain number such as {@code -12.50}, or nothing if the text needs the whole grammar. */
    static @Nullable BigDecimal quickly(String text) {
        int length = text.length();
        int start = length > 1 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length - start > SHORT) {
            return null;
        }
        long unscaled = 0;
        int point = -1;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                unscaled = unscaled * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > start && i < length - 1) {
                point = i;
            } else {
                return null;
            }
        }
        boolean padded = text.charAt(start) == '0' && (point < 0 ? length : point) > start + 1;
        return padded
                ? null
                : BigDecimal.valueOf(start == 0 ? unscaled : -unscaled, point < 0 ? 0 : length - 1 - point);
    }

    /** Reads a cell by the grammar of the options; a figure with a unit or in brackets is a problem here. */
    static Loaded<Cell> read(String text, CellGrammar grammar, Location where) {
        Loaded<Cell> read = grammar.read(text, where);
        Optional<Printed> figure =
                read.value().filter(Cell.Value.class::isInstance).map(cell -> ((Cell.Value) cell).printed());
        return figure.isPresent() && !isPlain(figure.get()) ? Loaded.failed(notPlain(where, text)) : read;
    }

    private static boolean isPlain(Printed figure) {
        return figure.unit().equals(Unit.NONE) && !figure.isApproximate() && !figure.isParenthesised();
    }

    private static Problem notPlain(Location where, String text) {
        return Problem.error(
                NOT_PLAIN,
                where,
                text,
                Sentence.of(
                        "ここには単位・括弧・約のない数だけを書きます(例: 1234、△2): " + Problem.excerpt(text),
                        "only a plain number, without unit, brackets or 約, stands here, such as 1234 or △2: "
                                + Problem.excerpt(text)));
    }
}
