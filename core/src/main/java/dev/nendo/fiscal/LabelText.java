package dev.nendo.fiscal;

import java.util.Map;

/**
 * One spelling of the characters that labels may print in several: full-width forms, dashes, wave dashes, brackets,
 * era ligatures.
 *
 * <p>Deliberately not NFKC, which would also turn ① or ² into the digits of a year.
 */
final class LabelText {

    /** Longer texts are prose, not labels. */
    static final int LONGEST = 200;

    private static final Map<Character, String> SPELLING = Map.ofEntries(
            Map.entry('㍾', "明治"),
            Map.entry('㍽', "大正"),
            Map.entry('㍼', "昭和"),
            Map.entry('㍻', "平成"),
            Map.entry('㋿', "令和"),
            Map.entry('〜', "~"),
            Map.entry('∼', "~"),
            Map.entry('‐', "-"),
            Map.entry('‑', "-"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('―', "-"),
            Map.entry('−', "-"),
            Map.entry('【', "("),
            Map.entry('】', ")"),
            Map.entry('〔', "("),
            Map.entry('〕', ")"),
            Map.entry('[', "("),
            Map.entry(']', ")"),
            Map.entry('\u3000', " "),
            Map.entry('\u00a0', " "));

    private static final char LONG_VOWEL = 'ー';
    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_OFFSET = '！' - '!';

    private LabelText() {}

    static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        if (text.chars().allMatch(LabelText::isPlain)) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char narrow = narrow(text.charAt(i));
            plain.append(SPELLING.getOrDefault(narrow, String.valueOf(narrow)));
        }
        return plain.toString().strip();
    }

    /** The text between brackets that enclose the whole of it, or the text itself. */
    static String withoutBrackets(String plain) {
        boolean enclosed = plain.startsWith("(") && plain.indexOf(')') == plain.length() - 1;
        return enclosed ? plain.substring(1, plain.length() - 1).strip() : plain;
    }

    /**
     * The text without the spaces between its parts, as in 令和 3 年度, and with a hyphen for a long vowel mark typed as one, as in 4ー6月. A
     * space between two digits or two Latin letters keeps them apart.
     */
    static String compact(String plain) {
        StringBuilder compact = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char before = compact.isEmpty() ? ' ' : compact.charAt(compact.length() - 1);
            char after = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            char c = plain.charAt(i);
            if (c == LONG_VOWEL && (isDigit(before) || before == '月') && isDigit(after)) {
                compact.append('-');
            } else if (c != ' ' || (isDigit(before) && isDigit(after)) || (isLetter(before) && isLetter(after))) {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    static String withFullWidthDigits(String label) {
        StringBuilder wide = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            wide.append(isDigit(c) ? (char) (c + FULL_WIDTH_OFFSET) : c);
        }
        return wide.toString();
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isLetter(char c) {
        return ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z');
    }

    /** ISO months by the million take the short way. */
    private static boolean isPlain(int c) {
        return c < 0x80 && c != '[' && c != ']';
    }

    private static char narrow(char c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_OFFSET) : c;
    }
}
