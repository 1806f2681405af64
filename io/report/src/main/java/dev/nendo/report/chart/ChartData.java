package dev.nendo.report.chart;

import dev.nendo.number.Rational;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The numbers that the chart of one KPI shows, all in the KPI's unit.
 *
 * <p>It is not a series of the core: gaps are simply months without an entry. Example: 3, 5 and 9 to date from April, with 3, 2 and 4 as the
 * months' own. No rounding. Immutable and thread-safe.
 *
 * @param months the months of the horizontal axis, in order
 * @param lines the numbers by what they are
 * @param bars whether the months' own numbers add up, so that they are drawn as bars from zero
 * @param decimals how many decimals people see
 * @param unit the unit's symbol
 */
public record ChartData(
        List<YearMonth> months,
        Map<Line, NavigableMap<YearMonth, Rational>> lines,
        boolean bars,
        int decimals,
        String unit) {

    /** What numbers of a chart are. */
    public enum Line {
        /** Each month's own number. */
        MONTHLY,
        /** The number to date. */
        TO_DATE,
        /** The number to date one year earlier. */
        PRIOR,
        /** What was to be reached. */
        TARGET
    }

    /**
     * Copies the collections.
     *
     * @param months the months of the horizontal axis, in order
     * @param lines the numbers by what they are
     * @param bars whether the months' own numbers add up
     * @param decimals how many decimals people see
     * @param unit the unit's symbol
     */
    public ChartData {
        months = List.copyOf(months);
        lines = Map.copyOf(lines);
    }

    /**
     * {@return the numbers of one kind, none where there are none}
     *
     * @param line the kind
     */
    public NavigableMap<YearMonth, Rational> line(Line line) {
        return Collections.unmodifiableNavigableMap(lines.getOrDefault(line, new TreeMap<>()));
    }

    /** {@return whether there is more than one month to draw} */
    public boolean isMonthly() {
        return Stream.of(Line.MONTHLY, Line.TO_DATE).anyMatch(line -> line(line).size() > 1);
    }

    /** {@return whether there is any number but the target} */
    public boolean hasFigures() {
        return Stream.of(Line.MONTHLY, Line.TO_DATE, Line.PRIOR)
                .anyMatch(line -> !line(line).isEmpty());
    }
}
