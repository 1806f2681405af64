package dev.nendo.io.catalog;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short forms in which a table writes targets. */
final class TargetText {
    private static final Pattern OF_YEARS = Pattern.compile("(max|min|mean)\\(([^()]+)\\)");

    private final FiscalCalendar calendar;
    private final Optional<FiscalYear> year;

    TargetText(FiscalCalendar calendar, Optional<FiscalYear> year) {
        this.calendar = calendar;
        this.year = year;
    }

    /**
     * Reads a target.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    Target parse(String text) {
        if (text.equals("prior-year")) {
            return Target.priorYear();
        }
        Matcher ofYears = OF_YEARS.matcher(text);
        if (ofYears.matches()) {
            int[] back = Arrays.stream(ofYears.group(2).split(",", -1))
                    .mapToInt(label -> yearsBack(label.strip()))
                    .toArray();
            return Target.ofYears(Target.Selection.parse(ofYears.group(1)), back);
        }
        Printed figure = Printed.parse(text);
        if (figure.approximate() || figure.parenthesised()) {
            throw new IllegalArgumentException("a target is a plain number: " + text);
        }
        return new Target.Fixed(figure);
    }

    /** A year is named, so that the line can be read by itself; the model counts back from the year of the target. */
    private int yearsBack(String label) {
        FiscalYear own = year.orElseThrow(() -> new IllegalArgumentException("needs the year of the target: " + label));
        return own.year() - FiscalYear.parse(label, calendar).year();
    }
}
