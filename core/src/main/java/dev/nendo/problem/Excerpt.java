package dev.nendo.problem;

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
        return VisibleText.of(cut(text));
    }
}
