package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Problems;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the month and fiscal year of a row; labels met before, and read without a problem, are not read again. */
final class ObservationMonths {

    /**
     * When a row was observed.
     *
     * @param month its month
     * @param year the fiscal year it belongs to
     * @param stated whether the row states that year
     */
    record When(YearMonth month, FiscalYear year, boolean stated) {}

    private static final ProblemCode OUTSIDE_YEAR = ProblemCode.of("month-outside-fiscal-year");

    /** More labels than any calendar has; only nonsense comes near. */
    private static final int REMEMBERED = 10_000;

    private static final int LATEST = 1 << 6;

    private final FiscalCalendar calendar;
    private final FiscalLabels labels;
    private final Map<String, When> known = new HashMap<>();

    /** The labels of the last rows, each in the place its hash gives it, and their months. */
    private final @Nullable String[] latest = new String[LATEST];

    private final @Nullable YearMonth[] months = new YearMonth[LATEST];

    ObservationMonths(FiscalCalendar calendar) {
        this.calendar = calendar;
        this.labels = FiscalLabels.of(calendar);
    }

    /**
     * The month of a label that was read before without a fiscal year.
     *
     * @param label the same string whenever the text is the same, or it is looked up once more
     * @return the month, or nothing where the label must be read
     */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // another string of the same text only costs time
    @Nullable
    YearMonth known(String label) {
        int place = label.hashCode() & (LATEST - 1);
        if (latest[place] == label) {
            return months[place];
        }
        When met = known.get(label);
        if (met == null) {
            return null;
        }
        latest[place] = label;
        months[place] = met.month();
        return met.month();
    }

    Optional<When> read(CsvRows rows, int monthColumn, int yearColumn, Problems problems) {
        String month = rows.row().cell(monthColumn);
        String year = yearColumn < 0 ? "" : rows.row().cell(yearColumn);
        String label = year.isEmpty() ? month : month + '\n' + year;
        When met = known.get(label);
        if (met != null) {
            return Optional.of(met);
        }
        Problems found = new Problems(Problems.DEFAULT_CAP);
        Location monthCell = rows.here(monthColumn + 1);
        Optional<When> when = year.isEmpty()
                ? unstated(month, monthCell, found)
                : stated(month, year, monthCell, rows.here(yearColumn + 1), found);
        if (when.isPresent() && found.list().isEmpty() && known.size() < REMEMBERED) {
            known.put(label, when.get());
        }
        problems.addAll(found.list());
        return when;
    }

    private Optional<When> unstated(String month, Location cell, Problems problems) {
        return month(labels.withLocation(cell).readMonth(month), problems)
                .map(read -> new When(read, calendar.yearOf(read), false));
    }

    private Optional<When> stated(String month, String year, Location monthCell, Location yearCell, Problems problems) {
        Loaded<FiscalYear> read = labels.withLocation(yearCell).readYear(year);
        problems.addAll(read.problems());
        FiscalLabels within = read.value().map(labels::withYear).orElse(labels);
        Optional<YearMonth> when = month(within.withLocation(monthCell).readMonth(month), problems);
        if (read.value().isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        FiscalYear stated = read.value().get();
        if (isFarFrom(when.get(), stated)) {
            problems.add(outside(monthCell, when.get(), stated));
            return Optional.empty();
        }
        return Optional.of(new When(when.get(), stated, true));
    }

    private static Optional<YearMonth> month(Loaded<YearMonth> read, Problems problems) {
        problems.addAll(read.problems());
        return read.value();
    }

    /** Windows start before the year begins or end after it, but never by a year. */
    private static boolean isFarFrom(YearMonth month, FiscalYear year) {
        return month.isBefore(year.first().minusMonths(11))
                || month.isAfter(year.last().plusMonths(11));
    }

    private static Problem outside(Location where, YearMonth month, FiscalYear year) {
        String range = year.first() + "/" + year.last();
        return Problem.error(
                OUTSIDE_YEAR,
                where,
                month.toString(),
                Sentence.of(
                        "月が年度から1年以上離れています。" + year + " は " + range + " です: " + month,
                        "the month is a year or more away from its fiscal year, " + year + " being " + range + ": "
                                + month));
    }
}
