package dev.nendo.io.csv;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of the period columns are a row's own, where some lie outside its fiscal year.
 *
 * <p>Columns before the year belong to a row from the first that its table fills: if the rates begin in the March before, a blank there
 * among the counts is a gap and no later start. What stands at a point begins no table, since it may only tell what is carried in.
 */
final class TableSpans {

    private static final int MONTHS = 12;

    private final Map<TableRow.Table, YearMonth> starts = new HashMap<>();

    private TableSpans() {}

    static TableSpans of(List<TableRow> rows) {
        TableSpans spans = new TableSpans();
        rows.stream().filter(row -> row.key().kind() != Kind.STOCK).forEach(row -> firstEarly(row)
                .ifPresent(month -> spans.starts.merge(
                        row.key().table(), month, (one, other) -> one.isBefore(other) ? one : other)));
        return spans;
    }

    /** The first month before the year for which a row prints something. */
    private static Optional<YearMonth> firstEarly(TableRow row) {
        TableRow.Cells cells = row.cells();
        YearMonth year = row.key().table().year().first();
        return IntStream.range(0, cells.columns().size())
                .filter(i -> isPrinted(cells, i) && window(cells, i).last().isBefore(year))
                .mapToObj(i -> window(cells, i).first())
                .findFirst();
    }

    private static Window window(TableRow.Cells cells, int index) {
        return cells.columns().get(index).period().orElseThrow();
    }

    private static boolean isPrinted(TableRow.Cells cells, int index) {
        return !TableCells.isBlank(cells.cells().get(index).text());
    }

    /** Leaves out blank columns before the table begins, and after the year those that a table begun early leaves out. */
    TableRow.Cells own(TableRow row) {
        TableRow.Cells cells = row.cells();
        TableRow.Table table = row.key().table();
        YearMonth start =
                Optional.ofNullable(starts.get(table)).orElse(table.year().first());
        int from = 0;
        int to = cells.columns().size();
        while (from < to
                && !isPrinted(cells, from)
                && window(cells, from).last().isBefore(start)) {
            from++;
        }
        if (from < to) {
            YearMonth end = window(cells, from).first().plusMonths(MONTHS);
            while (from < to
                    && !isPrinted(cells, to - 1)
                    && !window(cells, to - 1).last().isBefore(end)) {
                to--;
            }
        }
        return new TableRow.Cells(
                cells.columns().subList(from, to), cells.cells().subList(from, to), cells.total(), cells.prior());
    }
}
