package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.Cell;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return columns(row.cells()).stream()
                .filter(column ->
                        column.isPrinted() && column.isBefore(row.key().table().year()))
                .map(column -> column.window().first())
                .findFirst();
    }

    /** A period column of a row, and what stands in it. */
    private record Filled(PrintedRow.Column column, Cell cell) {
        Window window() {
            return column.period().orElseThrow();
        }

        boolean isPrinted() {
            return !TableCells.isBlank(cell.text());
        }

        boolean isBefore(FiscalYear year) {
            return window().last().isBefore(year.first());
        }
    }

    private static List<Filled> columns(TableRow.Cells cells) {
        List<Filled> filled = new ArrayList<>();
        for (int i = 0; i < cells.columns().size(); i++) {
            filled.add(new Filled(cells.columns().get(i), cells.cells().get(i)));
        }
        return filled;
    }

    /** Leaves out blank columns before the table begins, and after the year those that a table begun early leaves out. */
    TableRow.Cells own(TableRow row) {
        TableRow.Table table = row.key().table();
        YearMonth start =
                Optional.ofNullable(starts.get(table)).orElse(table.year().first());
        List<Filled> kept = columns(row.cells()).stream()
                .dropWhile(
                        column -> !column.isPrinted() && column.window().last().isBefore(start))
                .toList();
        if (!kept.isEmpty()) {
            YearMonth end = kept.get(0).window().first().plusMonths(MONTHS);
            int last = kept.size() - 1;
            while (last >= 0
                    && !kept.get(last).isPrinted()
                    && !kept.get(last).window().last().isBefore(end)) {
                last--;
            }
            kept = kept.subList(0, last + 1);
        }
        return new TableRow.Cells(
                kept.stream().map(Filled::column).toList(),
                kept.stream().map(Filled::cell).toList(),
                row.cells().total(),
                row.cells().prior());
    }
}
