package dev.nendo.io.csv;

import dev.nendo.format.Destination;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WorkbookFormat;
import dev.nendo.format.WriteOptions;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problems;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads and writes workbook CSV: a whole workbook as a folder or zip archive of tables, with nothing lost.
 *
 * <p>It is not published-table CSV, which is what people paste. Each kind of thing has one table, named for it, such as {@code kpis.csv};
 * {@code workbook.csv} holds {@code format_version} and the calendar, and a table that is not there has no lines. Owners have a key in a
 * column of their own ({@code plan}, {@code item}, {@code kpi}, {@code row}, {@code entries}), to which what they own refers; keys are any
 * texts and are numbers when written. A sub-item's parent stands on an earlier line.
 *
 * <p>An empty cell is no value and {@code \-} a text of no characters; a text that begins with a backslash has one more. Lists are joined
 * by {@code |}, which inside an element is {@code \|}. Figures stand as printed, with their unit in brackets where the text alone would be
 * read in another: {@code 802,300 [千円]}. Rounding: none.
 *
 * <p>Reading what was written gives an equal workbook, and writing that again the same bytes; with
 * {@link WriteOptions#hasHarmlessFormulas()} texts are changed and the first does not hold. Writing throws
 * {@link IllegalArgumentException} for a character that the encoding lacks or a fiscal year of another calendar than the workbook's.
 * Immutable and thread-safe.
 */
public final class WorkbookCsvFormat implements WorkbookFormat {

    static final String VERSION = "1";

    /** Makes the format. */
    public WorkbookCsvFormat() {}

    @Override
    public String id() {
        return "workbook-csv";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("zip");
    }

    @Override
    public boolean canUseFolders() {
        return true;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public Loaded<Workbook> read(Source source, ReadOptions options) throws IOException {
        Problems problems = new Problems(options.problemCap());
        if (source.isFolder()) {
            return new BookIn(source, options, problems).read();
        }
        Loaded<Source> unzipped = source.unzipped(options);
        problems.addAll(unzipped.problems());
        return unzipped.value().isEmpty()
                ? Loaded.failed(problems)
                : new BookIn(unzipped.value().get(), options, problems).read();
    }

    @Override
    public void write(Workbook workbook, Destination destination, WriteOptions options) throws IOException {
        BookOut book = new BookOut(workbook, options);
        Map<String, Destination.Content> contents = new LinkedHashMap<>();
        for (BookTable table : BookTable.values()) {
            byte[] bytes = StrictEncoder.encode(book.table(table).toString(), options);
            contents.put(table.fileName(), out -> out.write(bytes));
        }
        destination.writeAll(contents);
    }
}
