package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.format.ReadOptions;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Problems;
import dev.nendo.problem.RowCounts;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of a published-table file. */
final class TableReading {

    private static final ProblemCode DUPLICATE_ROW = ProblemCode.of("duplicate-row");

    private final CsvRows rows;
    private final ReadOptions options;
    private final FiscalCalendar calendar;
    private final Problems problems;
    private final Map<TableRow.Key, TableRow> read = new LinkedHashMap<>();
    private long cells;
    private long rejected;

    TableReading(CsvRows rows, ReadOptions options, FiscalCalendar calendar) {
        this.rows = rows;
        this.options = options;
        this.calendar = calendar;
        this.problems = new Problems(options.problemCap());
    }

    Loaded<Workbook> read() throws IOException {
        Optional<TableColumns> columns = header();
        if (columns.isEmpty()) {
            return Loaded.failed(problems);
        }
        TableRows parser = new TableRows(rows, columns.get(), options);
        boolean goesOn = true;
        while (goesOn && rows.next()) {
            if (read.size() + rejected >= options.limits().maxRows()) {
                reject(RowProblems.tooManyRows(rows.here(), options.limits().maxRows()));
                goesOn = false;
            } else {
                goesOn = row(parser);
            }
        }
        rows.failure().ifPresent(this::reject);
        Workbook workbook = TableWorkbook.of(List.copyOf(read.values()), calendar);
        return Loaded.of(workbook, problems).withRows(RowCounts.of(read.size(), rejected));
    }

    private Optional<TableColumns> header() throws IOException {
        if (!rows.next()) {
            problems.add(rows.failure().orElseGet(() -> RowProblems.noHeader(rows.here(), TableColumns.VALID)));
            return Optional.empty();
        }
        int limit = options.limits().maxColumns();
        if (rows.row().size() > limit) {
            problems.add(RowProblems.tooManyColumns(rows.here(), rows.row().size(), limit));
            return Optional.empty();
        }
        return TableColumns.read(rows, calendar, problems);
    }

    /** Says whether reading goes on. */
    private boolean row(TableRows parser) {
        Optional<TableRow> row = parser.read(problems);
        if (row.isEmpty()) {
            rejected++;
            return true;
        }
        cells += row.get().cells().cells().size();
        if (cells > options.limits().maxCells()) {
            reject(RowProblems.tooManyCells(rows.here(), options.limits().maxCells()));
            return false;
        }
        TableRow earlier = read.putIfAbsent(row.get().key(), row.get());
        if (earlier != null) {
            reject(repeated(row.get(), earlier));
        }
        return true;
    }

    private void reject(Problem problem) {
        problems.add(problem);
        rejected++;
    }

    private static Problem repeated(TableRow row, TableRow earlier) {
        String what = row.key().role() + ", " + row.key().kind();
        int line = earlier.place().line().orElse(0);
        return Problem.error(
                DUPLICATE_ROW,
                row.place(),
                what,
                Sentence.of(
                        "同じ表の同じ行が " + line + " 行目にもあります。row と kind の組は1つの表に1つです: " + what,
                        "line " + line + " is the same row of the same table; a table has each row and kind once: "
                                + what));
    }
}
