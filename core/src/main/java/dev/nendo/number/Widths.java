package dev.nendo.number;

/** Full-width characters and the many spaces of Japanese documents, brought to their ASCII forms one for one. */
final class Widths {

    private static final String PUNCTUATION = "，．％／（）＋－";
    private static final String SPACES = "\t\u00A0\u2007\u2009\u202F\u3000";

    /** How far the full-width forms (U+FF01 and on) stand from ASCII (U+0021 and on). */
    private static final int DISTANCE = '！' - '!';

    private Widths() {}

    /** Narrows digits, Latin letters, the punctuation of figures and spaces. The length stays the same. */
    static String narrow(String text) {
        if (isNarrow(text)) {
            return text;
        }
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWide(c)) {
                narrow.append((char) (c - DISTANCE));
            } else {
                narrow.append(SPACES.indexOf(c) >= 0 ? ' ' : c);
            }
        }
        return narrow.toString();
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~' || text.charAt(i) == '\t') {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a character is a full-width form that stands in figures. */
    static boolean isWide(char c) {
        return ('０' <= c && c <= '９')
                || ('Ａ' <= c && c <= 'Ｚ')
                || ('ａ' <= c && c <= 'ｚ')
                || PUNCTUATION.indexOf(c) >= 0;
    }
}
