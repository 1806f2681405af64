package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WorkbookFormat;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;

/**
 * Reads published-table CSV: tables as people paste them from a report or spreadsheet, one row a line, cells as printed.
 *
 * <p>It is not the workbook CSV of this package, which holds whole workbooks, and it does not write. The header names, in any order,
 * {@code branch}, {@code item}, {@code kpi}, {@code row} (numerator, denominator, value, rate, target, benchmark), {@code fiscal_year},
 * {@code kind} (monthly, cumulative, stock), {@code unit}, and if wanted {@code series}, {@code measure}, {@code direction}, {@code prior}, {@code total} with
 * {@code total_kind} (sum, cumulative, average). All other columns are periods as {@link dev.nendo.fiscal.FiscalLabels#readColumns} reads
 * them: {@code 4月}…{@code 3月}, {@code Apr}…{@code Mar}, {@code 2021-04}…, {@code 4-6月}…; a 3月 before 4月 is the March before the year
 * begins. Example: under {@code branch,item,kpi,row,fiscal_year,kind,unit,4月,5月} the line
 * {@code gunma,4,GK03,rate,令和3年度,monthly,%,1.17,1.27} is a row of two monthly rates in FY2021.
 *
 * <p>Rows of one branch, item, KPI, series and fiscal year form one table; a row that repeats another's {@code row} and {@code kind} there
 * is a problem. A branch's rows make one plan, of the latest fiscal year among them; its items and KPIs come by first appearance, a KPI
 * with its rows as actuals, and with a target where a {@code target} row states its {@code direction}: the months' targets, or the one
 * figure in its total, which is the year's. A rate without a measure is a rate of flows if its table has a monthly rate row, else a
 * coverage if cumulative, and a rate of stocks if stock. Columns outside the fiscal year in which a row is blank are no part of it, but
 * before the year only if its table's monthly and cumulative rows are all blank there; where the header has months and longer blocks, a
 * row has those it fills.
 *
 * <p>Encoding: UTF-8 with or without byte order mark, or the one declared. Bad cells are problems and reject their row; rows read = used +
 * rejected. Rounding: none. Immutable and thread-safe.
 */
public final class PublishedTableFormat implements WorkbookFormat {

    private final FiscalCalendar calendar;

    /** Makes the format for the Japanese calendar. */
    public PublishedTableFormat() {
        this(FiscalCalendar.JAPAN);
    }

    private PublishedTableFormat(FiscalCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Changes the calendar of the fiscal years.
     *
     * @param calendar the calendar
     * @return the format with this calendar
     */
    public static PublishedTableFormat of(FiscalCalendar calendar) {
        return new PublishedTableFormat(Objects.requireNonNull(calendar, "calendar"));
    }

    @Override
    public String id() {
        return "published-table-csv";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv");
    }

    /**
     * Recognises a published table by its header; observations and other CSV have another one.
     *
     * @param source the file; only its first record is read
     * @param options encoding and limits
     * @return whether its header names {@code row} and {@code kind}
     * @throws IOException if the source fails
     */
    public static boolean isTable(Source source, ReadOptions options) throws IOException {
        try (CsvRows rows = CsvRows.open(source, options)) {
            return rows.next() && TableColumns.isTable(rows.row());
        }
    }

    @Override
    public Loaded<Workbook> read(Source source, ReadOptions options) throws IOException {
        try (CsvRows rows = CsvRows.open(source, options)) {
            return new TableReading(rows, options, options.calendar().orElse(calendar)).read();
        }
    }
}
