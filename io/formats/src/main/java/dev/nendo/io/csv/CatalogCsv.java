package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.catalog.CatalogLines;
import dev.nendo.io.catalog.CatalogRow;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problems;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads a catalog of KPIs and their targets by branch and year, from one CSV table or several.
 *
 * <p>The columns, in any order: {@code branch}, {@code kpi}, {@code name}, {@code measure}, {@code direction} (at-least, at-most, less-than,
 * equal, done …), {@code target}, {@code unit}, {@code fiscal_year}, and if wanted {@code phasing}, {@code decimals}, {@code policy},
 * {@code absent} (zero: a month without a row counts 0) and {@code window}. A line without branch and year defines a KPI for all of them, and
 * then columns may be left out of the lines of targets. {@code branch} may be {@code *}: every branch that has no line of its own. Targets are
 * written {@code 96.9%}, {@code prior-year}, {@code max(FY2018,FY2019)} and so on; what is written otherwise is a problem that lists the forms.
 *
 * <p>Example: {@code *,by-post,Sent by post,rate-of-flows,at-least,96.9%,%,FY2021}. Bad lines are problems with line and column, and the others
 * are used; the same branch, year and KPI twice is a problem. Rounding: none. Immutable; thread-safe if the options' listener is.
 */
public final class CatalogCsv {
    private static final String VALID = String.join(", ", CatalogLines.COLUMNS);

    private final FiscalCalendar calendar;
    private final ReadOptions options;

    private CatalogCsv(FiscalCalendar calendar, ReadOptions options) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.options = Objects.requireNonNull(options, "options");
    }

    /** {@return a reader for the Japanese calendar} */
    public static CatalogCsv reader() {
        return new CatalogCsv(FiscalCalendar.JAPAN, ReadOptions.builder().build());
    }

    /**
     * Changes the options.
     *
     * @param newOptions encoding, limits, problems kept, listener
     * @return the reader with these options
     */
    public CatalogCsv withOptions(ReadOptions newOptions) {
        return new CatalogCsv(calendar, newOptions);
    }

    /**
     * Changes the calendar of the fiscal years.
     *
     * @param newCalendar the calendar
     * @return the reader with this calendar
     */
    public CatalogCsv withCalendar(FiscalCalendar newCalendar) {
        return new CatalogCsv(newCalendar, options);
    }

    /**
     * Reads tables into one catalog.
     *
     * @param tables definitions and targets, in any order; a failing source throws, bad data never does
     * @return the catalog without what is wrong, and the problems
     * @throws IOException if a source fails
     */
    public Loaded<KpiCatalog> read(Source... tables) throws IOException {
        CatalogLines lines = new CatalogLines(calendar, options.problemCap());
        for (Source table : List.of(tables)) {
            Problems problems = lines.problems();
            InTable read = InTable.read(table, CatalogLines.COLUMNS, options, problems, 0);
            if (!read.has("kpi") && problems.list().isEmpty()) {
                problems.add(Header.missing(Location.ofSource(table.name()).withLine(1), "kpi", VALID));
            }
            read.rows().forEach(row -> lines.add(line(read, row)));
        }
        return lines.build();
    }

    private static CatalogRow line(InTable table, InRow row) {
        Map<String, String> cells = new HashMap<>();
        CatalogLines.COLUMNS.stream().filter(table::has).forEach(column -> cells.put(column, row.raw(column)));
        return new CatalogRow(
                cells, column -> table.has(column) ? row.place().withColumn(table.index(column) + 1) : row.place());
    }
}
