package dev.nendo.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells that nearly all cells are: ASCII digits with or without separators, one point, a minus, and a unit of the table directly
 * behind; in one pass without matching of patterns. What it does not know at once is not wrong but left to {@link CellReader}.
 */
final class PlainFigure {

    /** So many digits fit into a long whatever they are. */
    private static final int MAX_DIGITS = 18;

    private static final int GROUP = 3;
    private static final Printed.Marks NO_MARKS = new Printed.Marks(false, false, false);

    private final String text;

    /** The unit of a figure that prints none. */
    private final Unit column;

    private int next;
    private int digits;
    private long number;

    private PlainFigure(String text, Unit column) {
        this.text = text;
        this.column = column;
    }

    /** Gives what {@link CellReader} would, or nothing where only that one can tell. */
    static Cell.@Nullable Value read(String text, Unit column) {
        return new PlainFigure(text, column).read();
    }

    private Cell.@Nullable Value read() {
        boolean negative = !text.isEmpty() && isMinus(text.charAt(0));
        if (negative) {
            next++;
        }
        int start = next;
        if (!whole() || hasZeroInFront(start)) {
            return null;
        }
        int decimals = 0;
        if (at(next) == '.') {
            next++;
            decimals = run();
            if (decimals == 0) {
                return null;
            }
        }
        Unit unit = next == text.length() ? column : Unit.inTable(text.substring(next));
        if (unit == null || digits > MAX_DIGITS) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(negative ? -number : number, decimals);
        return new Cell.Value(new Printed(text, value, unit, NO_MARKS));
    }

    /** Digits, or up to three and then groups of three. */
    private boolean whole() {
        int first = run();
        boolean grouped = first > 0 && first <= GROUP;
        while (at(next) == ',') {
            next++;
            grouped &= run() == GROUP;
            first = GROUP;
        }
        return grouped || (first > 0 && text.indexOf(',') < 0);
    }

    private boolean hasZeroInFront(int start) {
        return text.charAt(start) == '0' && next > start + 1;
    }

    /** Takes digits as far as they go; a number with too many is wrong by then, and not used. */
    private int run() {
        int from = next;
        for (char c = at(next); '0' <= c && c <= '9'; c = at(next)) {
            number = number * 10 + (c - '0');
            next++;
        }
        digits += next - from;
        return next - from;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '△' || c == '▲';
    }
}
