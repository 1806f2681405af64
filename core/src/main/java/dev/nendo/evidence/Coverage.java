package dev.nendo.evidence;

import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;

/**
 * The months that a value rests on.
 *
 * @param present how many of the expected months have a figure
 * @param expected how many months should have one: those of the window up to the as-of month, or without one to the last that is covered
 * @param absent the months without one before the last that is covered
 * @param gaps what was done about them
 */
public record Coverage(int present, int expected, List<YearMonth> absent, GapPolicy gaps) {
    /** Of a value that is not made of months. */
    public static final Coverage NONE = new Coverage(0, 0, List.of(), GapPolicy.ABSENT);

    /** Keeps its own copy of the months. */
    public Coverage {
        absent = List.copyOf(absent);
    }
}
