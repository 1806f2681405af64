package dev.nendo.programs.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.nendo.format.SpreadsheetText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/** Records of CSV on their way out, plain for programs or made for spreadsheets. Not thread-safe. */
public final class Csv {
    private static final char MARK = '\uFEFF';

    private final CsvWriter writer;
    private final boolean forSpreadsheets;

    /**
     * Begins a file.
     *
     * @param out where to
     * @param forSpreadsheets whether it begins with a byte order mark, its lines end by CRLF, and texts that a spreadsheet would
     *     calculate are made harmless
     */
    public Csv(PrintWriter out, boolean forSpreadsheets) {
        this.forSpreadsheets = forSpreadsheets;
        if (forSpreadsheets) {
            out.print(MARK);
        }
        this.writer = CsvWriter.builder()
                .lineDelimiter(forSpreadsheets ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(out);
    }

    /**
     * Writes a record.
     *
     * @param cells its cells
     */
    public void record(List<String> cells) {
        writer.writeRecord(
                forSpreadsheets ? cells.stream().map(SpreadsheetText::neutral).toList() : cells);
    }

    /**
     * Writes a record.
     *
     * @param cells its cells
     */
    public void record(String... cells) {
        record(Arrays.asList(cells));
    }

    /**
     * Hands on what is buffered.
     *
     * @throws IOException if it can't be written
     */
    public void flush() throws IOException {
        writer.flush();
    }
}
