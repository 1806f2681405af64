package dev.nendo.io.jdbc;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.io.catalog.CatalogLines;
import dev.nendo.io.catalog.CatalogRow;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Problems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a catalog of KPIs and their targets from one {@link ResultSet} or several, whose columns are named as those of the CSV tables
 * ({@code dev.nendo.io.csv.CatalogCsv}): {@code kpi} and whatever else there is of {@code branch}, {@code name}, {@code measure},
 * {@code direction}, {@code target}, {@code unit}, {@code fiscal_year}, {@code phasing}, {@code decimals}, {@code policy}, {@code absent},
 * {@code window}.
 *
 * <p>It opens and closes nothing. NULL is not stated; a target may be a number or a text such as {@code 105% of prior-year}, a year a number or
 * a label. A row with neither branch nor year defines a KPI. Example: {@code SELECT branch, kpi, target, fiscal_year FROM targets} after
 * {@code SELECT kpi, name, measure, direction, unit FROM kpis}. Rows that can't be used are problems with the number of the row; errors of the
 * database are thrown as they are. Rounding: none. Immutable and thread-safe.
 */
public final class JdbcCatalog {
    private static final String VALID = String.join(", ", CatalogLines.COLUMNS);

    private final FiscalCalendar calendar;

    private JdbcCatalog(FiscalCalendar calendar) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /** {@return a reader for the Japanese calendar} */
    public static JdbcCatalog reader() {
        return new JdbcCatalog(FiscalCalendar.JAPAN);
    }

    /**
     * Changes the calendar of the fiscal years.
     *
     * @param newCalendar the calendar
     * @return the reader with this calendar
     */
    public JdbcCatalog withCalendar(FiscalCalendar newCalendar) {
        return new JdbcCatalog(newCalendar);
    }

    /**
     * Reads all rows that are left into one catalog.
     *
     * @param tables definitions and targets, in any order
     * @return the catalog without what is wrong, and the problems
     * @throws SQLException if the database fails
     */
    public Loaded<KpiCatalog> read(ResultSet... tables) throws SQLException {
        CatalogLines lines = new CatalogLines(calendar, Problems.DEFAULT_CAP);
        for (ResultSet table : tables) {
            SqlRows rows = new SqlRows(table);
            List<Problem> lacking = rows.lacking(List.of("kpi"), VALID);
            lines.problems().addAll(lacking);
            while (lacking.isEmpty() && rows.next()) {
                lines.add(line(rows));
            }
        }
        return lines.build();
    }

    private static CatalogRow line(SqlRows rows) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        Map<String, Location> places = new HashMap<>();
        for (String column : CatalogLines.COLUMNS) {
            Optional<String> text = rows.text(column);
            places.put(column, rows.here(column));
            text.ifPresent(cell -> cells.put(column, column.equals("fiscal_year") ? year(cell) : cell));
        }
        return new CatalogRow(cells, column -> places.getOrDefault(column, Location.unknown()));
    }

    /** A year held as a number is the one the fiscal year is named by. */
    private static String year(String text) {
        return text.matches("\\d{4}") ? "FY" + text : text;
    }
}
