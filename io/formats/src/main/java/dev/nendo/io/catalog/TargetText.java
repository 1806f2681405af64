package dev.nendo.io.catalog;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short forms in which a table writes targets. */
final class TargetText {
    private static final Pattern OF_YEARS = Pattern.compile("(max|min|mean)\\(([^()]+)\\)");

    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");
    private static final Pattern TOLERANCE = Pattern.compile("(.+?)\\s*±\\s*([0-9][0-9,.]*)\\s*(.*)");
    private static final Pattern FACTOR = Pattern.compile("([0-9]{1,50}(?:\\.[0-9]{1,50})?)\\s*% of (.+)");
    private static final Pattern PLUS = Pattern.compile("(\\S+)\\s*([+-])\\s*([0-9][0-9,.]*)\\s*(.*)");
    private static final Pattern BENCHMARK = Pattern.compile("benchmark (\\S+)");
    private static final Set<String> POINTS = Set.of("points", "point", "ポイント", "pt");

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
        return ranged(text).or(() -> relative(text)).orElseGet(() -> new Target.Fixed(figure(text)));
    }

    private static Optional<Target> ranged(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return Optional.of(new Target.Range(figure(range.group(1)), true, figure(range.group(2)), true));
        }
        Matcher tolerance = TOLERANCE.matcher(text);
        if (!tolerance.matches()) {
            return Optional.empty();
        }
        boolean isPoints = POINTS.contains(tolerance.group(3));
        boolean isRelative = tolerance.group(3).equals("%");
        String margin = tolerance.group(2) + (isPoints ? "ポイント" : tolerance.group(3));
        return Optional.of(new Target.Tolerance(figure(tolerance.group(1)), figure(margin), isRelative));
    }

    private Optional<Target> relative(String text) {
        Matcher factor = FACTOR.matcher(text);
        if (factor.matches()) {
            return Optional.of(Target.timesYear(
                    back(factor.group(2)), Rational.parse(factor.group(1)).dividedBy(Rational.of(100))));
        }
        Matcher plus = PLUS.matcher(text);
        if (plus.matches()) {
            boolean isLess = plus.group(2).equals("-");
            String unit = POINTS.contains(plus.group(4)) ? "ポイント" : plus.group(4);
            return Optional.of(Target.plusYear(back(plus.group(1)), (isLess ? "-" : "") + plus.group(3) + unit));
        }
        Matcher benchmark = BENCHMARK.matcher(text);
        return benchmark.matches() ? Optional.of(Target.benchmark(benchmark.group(1))) : Optional.empty();
    }

    private int back(String year) {
        return year.equals("prior-year") ? 1 : yearsBack(year);
    }

    private static Printed figure(String text) {
        Printed figure = Printed.parse(text);
        if (figure.isApproximate() || figure.isParenthesised()) {
            throw new IllegalArgumentException("a target is a plain number: " + text);
        }
        return figure;
    }

    /** A year is named, so that the line can be read by itself; the model counts back from the year of the target. */
    private int yearsBack(String label) {
        FiscalYear own = year.orElseThrow(() -> new IllegalArgumentException("needs the year of the target: " + label));
        return own.year() - FiscalYear.parse(label, calendar).year();
    }
}
