package dev.nendo.programs.formats;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WorkbookFormat;
import dev.nendo.io.csv.PublishedTableFormat;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plug-in for a third format: published tables with tabs between the cells, as spreadsheets put them on the clipboard. */
public final class TsvFormat implements WorkbookFormat {
    private static final WorkbookFormat TABLE = new PublishedTableFormat();

    /** Makes the format; the service lookup needs this. */
    public TsvFormat() {}

    @Override
    public String id() {
        return "published-table-tsv";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("tsv");
    }

    @Override
    public Loaded<Workbook> read(Source source, ReadOptions options) throws IOException {
        Loaded<List<String>> lines = source.lines(options);
        Source csv = Source.of(source.name(), withCommas(lines.value().orElse(List.of())));
        ReadOptions decoded =
                ReadOptions.builder().from(options).encoding(Optional.empty()).build();
        Loaded<Workbook> table = TABLE.read(csv, decoded);
        return lines.flatMap(text -> table).withRows(table.rows());
    }

    /** The same cells on the same lines, so that a problem is found where the reader of the table says. */
    private static byte[] withCommas(List<String> lines) throws IOException {
        StringWriter csv = new StringWriter();
        try (CsvReader<CsvRecord> cells = CsvReader.builder()
                        .fieldSeparator('\t')
                        .skipEmptyLines(false)
                        .ofCsvRecord(String.join("\n", lines));
                CsvWriter writer = CsvWriter.builder().build(csv)) {
            cells.forEach(row -> writer.writeRecord(row.getFields()));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
