package dev.nendo.io.json;

import dev.nendo.problem.Location;

/** Counts lines and columns as the JSON parser does: from 1, in UTF-16 characters, lines ended by LF, CR or CRLF. */
final class Lines {
    private Lines() {}

    /** Gives the place right behind a text. */
    static Location end(CharSequence text, Location source) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                start = i + 1;
            }
        }
        return source.withLine(line).withColumn(text.length() - start + 1);
    }
}
