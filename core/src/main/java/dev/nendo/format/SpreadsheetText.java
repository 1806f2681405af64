package dev.nendo.format;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Text made harmless for spreadsheets, which take a cell that begins with {@code = + - @} for a formula, also in full width.
 *
 * <p>Numbers written with their sign, and a sign alone, stay as they are. It is no escaping for CSV. Example: {@code
 * neutral("=1+1")} is {@code '=1+1}, {@code neutral("-1.5%")} is unchanged. Thread-safe; no state.
 */
public final class SpreadsheetText {

    private static final String STARTS = "=+-@＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:/[0-9]+)?%?");
    private static final char MARK = '\'';

    private SpreadsheetText() {}

    /**
     * Puts an apostrophe before what a spreadsheet would calculate: at the start of the text and of each line in it, behind any
     * white space.
     *
     * @param cell the text of a cell
     * @return the text, the same where nothing was to be done
     */
    public static String neutral(String cell) {
        Objects.requireNonNull(cell, "cell");
        if (cell.length() < 2 || NUMBER.matcher(cell).matches()) {
            return cell;
        }
        StringBuilder safe = null;
        boolean atStart = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean isDangerous = atStart && (STARTS.indexOf(c) >= 0 || (i == 0 && (c == '\t' || c == '\r')));
            if (isDangerous && safe == null) {
                safe = new StringBuilder(cell.length() + 4).append(cell, 0, i);
            }
            if (safe != null) {
                if (isDangerous) {
                    safe.append(MARK);
                }
                safe.append(c);
            }
            boolean isLineEnd = c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028';
            atStart = isLineEnd || (atStart && !isDangerous && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
        }
        return safe == null ? cell : safe.toString();
    }
}
