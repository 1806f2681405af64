package dev.nendo.programs.table;

/**
 * How many columns of a terminal a text takes, by the East Asian width of its characters (Unicode Standard Annex #11).
 *
 * <p>Characters of ambiguous width that Japanese reports use, such as ○ and ①, count as wide, as Japanese terminals show them.
 */
public final class Width {
    private static final int[][] WIDE = {
        {0x00D7, 0x00D7}, // ×
        {0x1100, 0x115F}, // Hangul syllable beginnings
        {0x2460, 0x257F}, // enclosed numbers, lines of tables
        {0x25A0, 0x25FF}, // ○ ◎ △
        {0x2600, 0x27BF}, // symbols
        {0x2E80, 0x303E}, // radicals, Japanese punctuation
        {0x3041, 0xA4CF}, // kana, signs, ideographs
        {0xAC00, 0xD7A3}, // Hangul
        {0xF900, 0xFAFF}, // compatibility ideographs
        {0xFE30, 0xFE6F}, // vertical forms
        {0xFF01, 0xFF60}, // full-width forms; half-width kana follow and are narrow
        {0xFFE0, 0xFFE6}, // full-width signs
        {0x1F300, 0x1FAFF}, // pictographs
        {0x20000, 0x3FFFD}, // further ideographs
    };

    private Width() {}

    /**
     * {@return the number of columns}
     *
     * @param text any text without line breaks
     */
    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int codePoint) {
        if (takesNoColumn(codePoint)) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (range[0] <= codePoint && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    private static boolean takesNoColumn(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> false;
        };
    }
}
