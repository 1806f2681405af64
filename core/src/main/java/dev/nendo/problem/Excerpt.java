package dev.nendo.problem;

import java.util.Locale;

/** Cuts and shows text of unknown origin, so that a report stays short and no control character reaches a terminal. */
final class Excerpt {

    static final int MAX_LENGTH = 80;

    private Excerpt() {}

    /** Cuts after 80 characters, never inside a surrogate pair. Cutting twice changes nothing more. */
    static String cut(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end) + "…";
    }

    /** Cuts, then writes what can't be seen as an escape. */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        cut(text).codePoints().forEach(c -> {
            if (isInvisible(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isInvisible(int codePoint) {
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
