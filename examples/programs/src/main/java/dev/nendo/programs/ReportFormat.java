package dev.nendo.programs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of a report. */
enum ReportFormat {
    /** A page for browsers and paper. */
    html(".html", ".htm"),
    /** Text for pull requests and terminals. */
    markdown(".md", ".markdown");

    private final String ending;
    private final String otherEnding;

    ReportFormat(String ending, String otherEnding) {
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    static Optional<ReportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending) || name.endsWith(format.otherEnding))
                .findFirst();
    }
}
