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

    /** From one separator to the next, or to the end of the whole number. */
    private static final int GROUP = 4;

    private static final Printed.Marks NO_MARKS = new Printed.Marks(false, false, false);

    private PlainFigure() {}

    /**
     * Gives what {@link CellReader} would, or nothing where only that one can tell.
     *
     * @param column the unit of a figure that prints none
     */
    static Cell.@Nullable Value read(String text, Unit column) {
        boolean negative = !text.isEmpty() && isMinus(text.charAt(0));
        int start = negative ? 1 : 0;
        int separator = start - 1;
        int separators = 0;
        int point = -1;
        long number = 0;
        int end = start;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if ('0' <= c && c <= '9') {
                number = number * 10 + (c - '0');
            } else if (c == ',' && point < 0 && isGroup(separators, end - separator)) {
                separator = end;
                separators++;
            } else if (c == '.' && point < 0) {
                point = end;
            } else {
                break;
            }
        }
        int whole = point < 0 ? end : point;
        int decimals = point < 0 ? 0 : end - point - 1;
        int digits = whole - start - separators + decimals;
        boolean sound = whole > start
                && (separators == 0 || whole - separator == GROUP)
                && (whole == start + 1 || text.charAt(start) != '0')
                && point + 1 != end
                && digits <= MAX_DIGITS;
        Unit unit = end == text.length() ? column : Unit.inTable(text.substring(end));
        return sound && unit != null ? value(text, negative ? -number : number, decimals, unit) : null;
    }

    /** Up to three digits stand before the first separator, and three before every other. */
    private static boolean isGroup(int separators, int length) {
        return separators == 0 ? 1 < length && length <= GROUP : length == GROUP;
    }

    private static Cell.Value value(String text, long number, int decimals, Unit unit) {
        return new Cell.Value(new Printed(text, BigDecimal.valueOf(number, decimals), unit, NO_MARKS));
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '△' || c == '▲';
    }
}
