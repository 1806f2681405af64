package dev.nendo.io.json;

import dev.nendo.problem.Problem;
import java.time.LocalDate;
import java.time.YearMonth;

/** Checks what a model may hold but a file can't say. */
final class Whole {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private Whole() {}

    static String text(String text) {
        if (text.codePoints().anyMatch(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c))) {
            throw new IllegalArgumentException(
                    "half a surrogate pair is no character and can't be written: " + Problem.excerpt(text));
        }
        return text;
    }

    static String date(LocalDate date) {
        return inRange(date.getYear(), date.toString());
    }

    static String month(YearMonth month) {
        return inRange(month.getYear(), month.toString());
    }

    private static String inRange(int year, String text) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("a date to be written must be in the years 1000 to 9999: " + text);
        }
        return text;
    }
}
