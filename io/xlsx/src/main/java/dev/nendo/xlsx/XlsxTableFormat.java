package dev.nendo.xlsx;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WorkbookFormat;
import dev.nendo.io.csv.PublishedTableFormat;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problems;
import dev.nendo.problem.RowCounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads published tables from the sheets of an {@code .xlsx} file, laid out as {@link PublishedTableFormat} has them: the
 * names of the columns in the first row that is not empty, then the rows of tables.
 *
 * <p>Each sheet that is not empty is read, and all make one workbook. A problem names the file, the sheet, the row and
 * the number of the column, so that {@code a.xlsx!Rates:3:8} is cell H3. It does not write, or compute formulas (what
 * the file says they came to is taken).
 *
 * <p>Text cells are taken as they are, but for line breaks, which count as spaces. Number cells are read as their format
 * shows them, which is the only rounding: half up, so that 0.96912 in the format {@code 0.0%} is 96.9%, and -3 in {@code
 * 0;"△"0} is △3. Formats are General, dates, and those like {@code 0}, {@code 0.00}, {@code #,##0} and {@code 0.0%} with
 * words and signs around them; a number in another one is a problem.
 * The limits for archives, rows and columns are watched over. Immutable and thread-safe.
 */
public final class XlsxTableFormat implements WorkbookFormat {
    private static final PublishedTableFormat TABLES = new PublishedTableFormat();

    /** Makes the format; the service lookup needs this. */
    public XlsxTableFormat() {}

    @Override
    public String id() {
        return "published-table-xlsx";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx");
    }

    @Override
    public Loaded<Workbook> read(Source source, ReadOptions options) throws IOException {
        Loaded<List<SheetText>> sheets = new SheetTexts(source, options).read();
        Problems problems = new Problems(options.problemCap());
        problems.addAll(sheets.problems());
        // The text of a sheet is made here, whatever encoding text files have.
        ReadOptions utf8 = ReadOptions.builder()
                .from(options)
                .encoding(StandardCharsets.UTF_8)
                .build();
        List<Workbook> tables = new ArrayList<>();
        RowCounts rows = RowCounts.none();
        for (SheetText sheet : sheets.value().orElse(List.of())) {
            byte[] csv = sheet.csv().getBytes(StandardCharsets.UTF_8);
            Loaded<Workbook> table = TABLES.read(Source.of(sheet.name(), csv), utf8);
            problems.addAll(table.problems());
            table.value().ifPresent(tables::add);
            rows = rows.plus(table.rows());
        }
        Loaded<Workbook> united = Workbook.unite(tables);
        problems.addAll(united.problems());
        return Loaded.of(united.value().orElseThrow(), problems).withRows(rows);
    }
}
