package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.IOException;
import java.util.Objects;

/**
 * Reads observations CSV: one row for each branch, KPI and month, streamed in constant memory whatever the size of the file.
 *
 * <p>It computes nothing and does not look for duplicates, which would need memory; the {@link ObservationSink} may. The header names the
 * columns in any order: {@code branch}, {@code kpi}, {@code month}, and either {@code numerator} and {@code denominator} or {@code value}
 * (or all three, each row using one form); and if wanted {@code flag} ({@code preliminary}, {@code revised}, {@code suppressed},
 * {@code not-applicable}), {@code basis} ({@code monthly} unless {@code cumulative}), {@code measure} ({@code flow} unless
 * {@code coverage} or {@code stock}) and {@code fiscal_year}, which is needed where a year's window starts before its first month.
 * Months and years are written as {@link dev.nendo.fiscal.FiscalLabels} reads them; with a stated year, a bare 3月 is the one in it.
 * Numbers are plain, as in the strict {@link dev.nendo.number.CellGrammar} but without units: {@code 1234}, {@code 1,234}, {@code △2},
 * {@code １２}. An empty cell or a dash is missing, {@code x} is suppressed.
 *
 * <p>Encodings: UTF-8 with or without byte order mark; any other, such as Windows-31J, when the options declare it. Malformed bytes end
 * the reading with their offset. Bad rows are problems, one for each bad cell, and the rest is read: rows read = rows used + rows
 * rejected. Blank lines are not rows. Example: {@code gunma,GK03,2021-05,38,40} under
 * {@code branch,kpi,month,numerator,denominator} is 38/40 for May 2021. Rounding: none. Immutable; thread-safe if the options' listener
 * is.
 */
public final class ObservationsCsv {

    private final FiscalCalendar calendar;
    private final ReadOptions options;

    private ObservationsCsv(FiscalCalendar calendar, ReadOptions options) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.options = Objects.requireNonNull(options, "options");
    }

    /** {@return a reader for the Japanese calendar, without limits on rows and bytes, since both are streamed} */
    public static ObservationsCsv reader() {
        Limits limits = Limits.builder()
                .maxBytes(Long.MAX_VALUE)
                .maxRows(Long.MAX_VALUE)
                .build();
        return new ObservationsCsv(
                FiscalCalendar.JAPAN, ReadOptions.builder().limits(limits).build());
    }

    /**
     * Changes the options.
     *
     * @param newOptions encoding, limits (all of which then hold), problems kept, listener
     * @return the reader with these options
     */
    public ObservationsCsv withOptions(ReadOptions newOptions) {
        return new ObservationsCsv(calendar, newOptions);
    }

    /**
     * Changes the calendar that months are put into fiscal years by.
     *
     * @param newCalendar the calendar
     * @return the reader with this calendar
     */
    public ObservationsCsv withCalendar(FiscalCalendar newCalendar) {
        return new ObservationsCsv(newCalendar, options);
    }

    /** {@return the options} */
    public ReadOptions options() {
        return options;
    }

    /**
     * Reads a file whole.
     *
     * @param source the file; a failing source throws, bad data never does
     * @return the observations, and the problems; without those that are wrong, such as a second line for a month that is not revised
     * @throws IOException if the source fails
     */
    public Loaded<Observations> read(Source source) throws IOException {
        Observations.Builder observations = Observations.builder();
        Loaded<RowCounts> read = read(source, KpiCatalog.builder().build(), observations);
        // What the builder refused is among the problems of the reading, with its line.
        return read.map(counts -> observations.build().value().orElseThrow());
    }

    /**
     * Reads a file into observations, among those of other files.
     *
     * @param source the file; a failing source throws, bad data never does
     * @param catalog what is measured: a row that states another measure is a problem
     * @param observations takes the rows
     * @return the counts of rows and the problems, as {@link #read(Source, ObservationSink)}
     * @throws IOException if the source fails
     */
    public Loaded<RowCounts> read(Source source, KpiCatalog catalog, Observations.Builder observations)
            throws IOException {
        return read(source, new ObservationCollector(catalog, observations));
    }

    /**
     * Reads a file, handing every usable row to the sink.
     *
     * @param source the file; a failing source throws, bad data never does
     * @param sink takes the rows
     * @return the counts of rows and the problems; no value if the header can't be used or the reading ended before the file did
     * @throws IOException if the source fails
     */
    public Loaded<RowCounts> read(Source source, ObservationSink sink) throws IOException {
        Objects.requireNonNull(sink, "sink");
        try (CsvRows rows = CsvRows.open(source, options)) {
            return new ObservationReading(rows, options, calendar, sink).read();
        }
    }
}
