package dev.nendo.number;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a cell is written, as one byte: with its digits, decimals and unit it gives the text again. Separators, signs, the unit behind a figure and
 * 速報値 are known, and the marks of cells without a figure; whatever is written otherwise is {@link #UNUSUAL}.
 */
final class CellStyle {
    /** Not to be made again from digits. */
    static final byte UNUSUAL = -1;

    private static final int GROUPED = 1;
    private static final int TRIANGLE = 1 << 1;
    private static final int BLACK_TRIANGLE = 1 << 2;
    private static final int WITH_UNIT = 1 << 3;
    private static final int PRELIMINARY = 1 << 4;

    /** Marks have the styles below {@link #UNUSUAL}. */
    private static final List<Cell> MARKS = List.of(
            new Cell.Missing(""),
            new Cell.Missing("-"),
            new Cell.Missing("－"),
            new Cell.Missing("―"),
            new Cell.Missing("…"),
            new Cell.Missing("not-applicable"),
            new Cell.Suppressed("x"));

    private static final String PROVISIONAL = "(速報値)";
    private static final Printed.Marks NO_MARKS = new Printed.Marks(false, false, false);
    private static final Printed.Marks PRELIMINARY_MARK = new Printed.Marks(true, false, false);
    private static final int GROUP = 3;
    private static final int BITS = 63;

    private CellStyle() {}

    /** The style of a cell in a row of one unit. */
    static byte of(Cell cell, Unit unit) {
        if (cell instanceof Cell.Value value) {
            return of(value.printed(), unit);
        }
        int mark = MARKS.indexOf(cell);
        return mark < 0 ? UNUSUAL : (byte) (UNUSUAL - 1 - mark);
    }

    private static byte of(Printed printed, Unit unit) {
        BigDecimal value = printed.value();
        boolean fits = 0 <= value.scale()
                && value.scale() <= Byte.MAX_VALUE
                && value.unscaledValue().bitLength() <= BITS
                && printed.unit().equals(unit);
        if (!fits) {
            return UNUSUAL;
        }
        int style = style(printed.text(), unit);
        // What it looks like is only a guess; the text it gives decides.
        return printed.equals(printed(value, unit, style)) && printed.isPreliminary() == isPreliminary(style)
                ? (byte) style
                : UNUSUAL;
    }

    private static int style(String text, Unit unit) {
        int style = text.indexOf(',') < 0 ? 0 : GROUPED;
        style |= text.startsWith("△") ? TRIANGLE : text.startsWith("▲") ? BLACK_TRIANGLE : 0;
        boolean preliminary = text.endsWith(PROVISIONAL);
        String figure = preliminary ? text.substring(0, text.length() - PROVISIONAL.length()) : text;
        style |= preliminary ? PRELIMINARY : 0;
        return !unit.equals(Unit.NONE) && figure.endsWith(unit.symbol()) ? style | WITH_UNIT : style;
    }

    /** The cell of a style, which is not {@link #UNUSUAL}. */
    static Cell cell(byte style, long digits, int decimals, Unit unit) {
        return style < 0
                ? MARKS.get(UNUSUAL - 1 - style)
                : new Cell.Value(printed(BigDecimal.valueOf(digits, decimals), unit, style));
    }

    private static Printed printed(BigDecimal value, Unit unit, int style) {
        return new Printed(text(value, unit, style), value, unit, isPreliminary(style) ? PRELIMINARY_MARK : NO_MARKS);
    }

    private static boolean isPreliminary(int style) {
        return (style & PRELIMINARY) != 0;
    }

    private static String text(BigDecimal value, Unit unit, int style) {
        String plain = value.toPlainString();
        if (style == 0) {
            return plain;
        }
        StringBuilder text = new StringBuilder(plain);
        boolean isSigned = plain.startsWith("-");
        if ((style & GROUPED) != 0) {
            int point = plain.indexOf('.');
            int start = isSigned ? 1 : 0;
            for (int at = (point < 0 ? plain.length() : point) - GROUP; at > start; at -= GROUP) {
                text.insert(at, ',');
            }
        }
        if (isSigned && (style & (TRIANGLE | BLACK_TRIANGLE)) != 0) {
            text.setCharAt(0, (style & TRIANGLE) != 0 ? '△' : '▲');
        }
        if ((style & WITH_UNIT) != 0) {
            text.append(unit.symbol());
        }
        return isPreliminary(style) ? text.append(PROVISIONAL).toString() : text.toString();
    }
}
