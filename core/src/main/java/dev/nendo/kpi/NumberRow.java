package dev.nendo.kpi;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.number.Cell;
import dev.nendo.number.Unit;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of numbers: how they are made, and what their cells may be. */
final class NumberRow {
    private NumberRow() {}

    static PrintedRow.Builder of(MonthlySeries series, Unit unit) {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (YearMonth month : series.window().months()) {
            columns.add(column(month, series.block(month)));
            cells.add(NumberCell.of(series, month, unit));
        }
        return PrintedRow.builder().unit(unit).columns(columns).cells(cells).numbers(true);
    }

    static PrintedRow.Builder of(Window months, List<? extends @Nullable BigDecimal> numbers, Unit unit) {
        Checks.argument(
                numbers.size() <= months.size(),
                () -> "there are more numbers than months, " + months.size() + ": " + numbers.size());
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            cells.add(NumberCell.of(i < numbers.size() ? numbers.get(i) : null, unit));
        }
        return PrintedRow.builder()
                .unit(unit)
                .columns(months.months().stream().map(Column::of).toList())
                .cells(cells)
                .numbers(true);
    }

    private static Column column(YearMonth month, Window block) {
        return block.size() == 1
                ? Column.of(month)
                : new Column(
                        block.first().getMonthValue() + "～" + month.getMonthValue() + "月",
                        Optional.of(block),
                        Optional.empty());
    }

    /** Files write a row of numbers as plain numbers and the states of months, so that nothing else can be in it. */
    static void check(PrintedRow row) {
        Set<YearMonth> months = new HashSet<>();
        for (int i = 0; i < row.columns().size(); i++) {
            Column column = row.columns().get(i);
            Cell cell = row.cells().get(i);
            Checks.argument(
                    NumberCell.isNumber(cell, column.unit().orElse(row.unit())),
                    () -> "a row of numbers has plain numbers in the unit of their column; in row " + row.id() + ": "
                            + cell.text());
            MonthState state = NumberCell.state(cell);
            boolean isOwnMonth =
                    column.period().map(Window::last).filter(months::add).isPresent();
            Checks.argument(
                    isOwnMonth || state == MonthState.REPORTED || state == MonthState.MISSING,
                    () -> "a state in a row of numbers needs a column that ends in a month of its own; in row "
                            + row.id() + ": " + column.label());
        }
    }
}
