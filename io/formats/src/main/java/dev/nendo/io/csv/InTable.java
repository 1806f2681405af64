package dev.nendo.io.csv;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.number.CellGrammar;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * A table of workbook CSV as read: its lines, with problems for those that can't be read at all. Of a table of which there may be more lines
 * than memory holds, each is handed on instead of kept.
 */
final class InTable {

    private final Problems problems;
    private final CellGrammar grammar;
    private final List<InRow> rows = new ArrayList<>();
    private Optional<Header> header = Optional.empty();
    private long handedOn;
    private long rejected;

    private InTable(Problems problems, CellGrammar grammar) {
        this.problems = problems;
        this.grammar = grammar;
    }

    static InTable none(ReadOptions options, Problems problems) {
        return new InTable(problems, options.grammar());
    }

    /** Reads a table, of which with those before it there may be as many lines as the limit of rows says. */
    static InTable read(Source source, List<String> columns, ReadOptions options, Problems problems, long linesBefore)
            throws IOException {
        InTable table = new InTable(problems, options.grammar());
        long limit = options.limits().maxRows();
        try (CsvRows records = CsvRows.open(source, options)) {
            table.read(records, columns, options, linesBefore, limit, RowProblems::tooManyRows, table.rows::add);
        }
        return table;
    }

    /** Reads a table of cells and keeps none of its lines; there may be as many as the limit of cells says. */
    static InTable each(
            Source source, List<String> columns, ReadOptions options, Problems problems, Consumer<InRow> reader)
            throws IOException {
        InTable table = new InTable(problems, options.grammar());
        long limit = options.limits().maxCells();
        try (CsvRows records = CsvRows.open(source, options)) {
            table.read(records, columns, options, 0, limit, RowProblems::tooManyCells, row -> table.hand(row, reader));
        }
        return table;
    }

    private void hand(InRow row, Consumer<InRow> reader) {
        reader.accept(row);
        if (row.isFine()) {
            handedOn++;
        } else {
            rejected++;
        }
    }

    private void read(
            CsvRows records,
            List<String> columns,
            ReadOptions options,
            long linesBefore,
            long limit,
            BiFunction<Location, Long, Problem> tooMany,
            Consumer<InRow> taker)
            throws IOException {
        String valid = String.join(", ", columns);
        if (!records.next()) {
            problems.add(records.failure().orElseGet(() -> RowProblems.noHeader(records.here(), valid)));
            return;
        }
        if (records.row().size() > options.limits().maxColumns()) {
            problems.add(RowProblems.tooManyColumns(
                    records.here(), records.row().size(), options.limits().maxColumns()));
            return;
        }
        Header names = Header.read(records, columns::contains, index -> false, valid, problems);
        if (!names.isUsable()) {
            return;
        }
        header = Optional.of(names);
        while (records.next()) {
            if (linesBefore + size() >= limit) {
                reject(tooMany.apply(records.here(), limit));
                return;
            }
            row(records, names, options.limits().maxTextLength(), taker);
        }
        records.failure().ifPresent(this::reject);
    }

    private void row(CsvRows records, Header names, int maxLength, Consumer<InRow> taker) {
        CsvRow row = records.row();
        if (row.size() != names.size()) {
            reject(RowProblems.columnCount(records.here(), names.size(), row.size()));
        } else if (row.fault() != CsvRow.Fault.NONE) {
            reject(RowProblems.faultyCell(records, maxLength));
        } else {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.cell(i));
            }
            taker.accept(new InRow(this, cells, records.here()));
        }
    }

    private void reject(Problem problem) {
        problems.add(problem);
        rejected++;
    }

    List<InRow> rows() {
        return rows;
    }

    /** Lines that could not be read, and those in which something was found to be wrong. */
    long rejected() {
        return rejected + rows.stream().filter(row -> !row.isFine()).count();
    }

    long size() {
        return rows.size() + handedOn + rejected;
    }

    Problems problems() {
        return problems;
    }

    CellGrammar grammar() {
        return grammar;
    }

    boolean has(String column) {
        return header.map(names -> names.has(column)).orElse(false);
    }

    int index(String column) {
        return header.map(names -> names.index(column)).orElse(-1);
    }
}
