package dev.nendo.problem;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Text of unknown origin on its way to a terminal, a log or an id: what can't be seen is written as an escape, or found.
 *
 * <p>It is no quoting for JSON, CSV or HTML, and no defence against look-alike letters. Invisible are control characters (C0,
 * delete, C1), format characters (zero-width, bidirectional, byte order mark), line and paragraph separators and halves of a
 * surrogate pair. Example: {@code of("a\u001B[31m")} shows {@code \}{@code u001B[31m} after the a. Thread-safe; no state.
 */
public final class VisibleText {

    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private VisibleText() {}

    /**
     * Writes what can't be seen as {@code \}{@code u} and its code point in hexadecimal; a line break too, so that one text stays on one line.
     *
     * @param text any text
     * @return the text, the same object where all of it can be seen
     */
    public static String of(String text) {
        Objects.requireNonNull(text, "text");
        if (text.codePoints().noneMatch(VisibleText::isInvisible)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (isInvisible(c)) {
                shown.append(escape(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /**
     * Looks for a character that makes an id look like another one: an invisible one, white space at either end, or a space
     * within it that is neither the plain nor the ideographic one.
     *
     * @param id the id
     * @return the code point of the first such character, if there is one
     */
    public static OptionalInt hiddenInId(String id) {
        int last = id.length() - 1;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c > ' ' && c < 0x7F) {
                continue;
            }
            int point = id.codePointAt(i);
            boolean isOuter = i == 0 || i + Character.charCount(point) > last;
            boolean isSpace = Character.isSpaceChar(point) || Character.isWhitespace(point);
            boolean isPlain = point == ' ' || point == IDEOGRAPHIC_SPACE;
            if (isInvisible(point) || (isSpace && (isOuter || !isPlain))) {
                return OptionalInt.of(point);
            }
            i += Character.charCount(point) - 1;
        }
        return OptionalInt.empty();
    }

    /**
     * {@return a code point as it is written where it can't be shown}
     *
     * @param codePoint the code point, such as 0x1B
     */
    public static String escape(int codePoint) {
        return String.format(Locale.ROOT, "\\u%04X", codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
