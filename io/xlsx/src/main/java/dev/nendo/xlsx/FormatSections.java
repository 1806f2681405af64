package dev.nendo.xlsx;

import java.util.ArrayList;
import java.util.List;

/** The sections of a number format, for positive, negative and zero, and what of one is shown as it stands. */
final class FormatSections {
    private FormatSections() {}

    /** Splits at semicolons outside quotes. */
    static List<String> of(String format) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < format.length(); i++) {
            char letter = format.charAt(i);
            isQuoted ^= letter == '"';
            if (letter == ';' && !isQuoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(letter);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /** Without colours, locales, quotes, escapes, and the signs that only make room. */
    static String literal(String section) {
        return section.replaceAll("\\[[^\\]]*\\]", "")
                .replaceAll("[_*].", "")
                .replace("\"", "")
                .replace("\\", "");
    }
}
