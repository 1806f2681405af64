package dev.nendo.io.csv;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.Unit;
import dev.nendo.series.MonthState;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the cells of one row may be: anything that is printed, or only numbers, with states in months of their own. */
final class NumberCells {
    static final NumberCells PRINTED = new NumberCells(false);

    private final boolean isNumbers;
    private final Set<YearMonth> months = new HashSet<>();

    private NumberCells(boolean isNumbers) {
        this.isNumbers = isNumbers;
    }

    static NumberCells of(boolean isNumbers) {
        return isNumbers ? new NumberCells(true) : PRINTED;
    }

    /** Reads the next cell of the row, and reports one that can't be in it. */
    Optional<Cell> read(InRow row, String column, Optional<Window> period, Unit unit) {
        if (!isNumbers) {
            return row.cell(column, unit);
        }
        boolean isOutside = row.raw(column).equals(MonthState.NOT_APPLICABLE.id());
        Optional<Cell> cell =
                isOutside ? Optional.of(PrintedRow.numberCell(MonthState.NOT_APPLICABLE)) : row.cell(column, unit);
        boolean isOwnMonth = period.map(Window::last).filter(months::add).isPresent();
        if (cell.isPresent() && !accepts(cell.get(), unit, isOwnMonth)) {
            row.refuse(column, Form.NUMBER);
        }
        return cell;
    }

    private static boolean accepts(Cell cell, Unit unit, boolean isOwnMonth) {
        MonthState state = PrintedRow.state(cell);
        return PrintedRow.isNumberCell(cell, unit)
                && (isOwnMonth || state == MonthState.REPORTED || state == MonthState.MISSING);
    }

    static String text(Cell cell, Unit unit) {
        return cell instanceof Cell.Missing && !cell.text().isEmpty() ? cell.text() : CellText.of(cell, unit);
    }
}
