package dev.nendo.io.layout;

import dev.nendo.number.CellGrammar;
import dev.nendo.problem.Loaded;
import java.util.Optional;

/**
 * Proposes the layout of a grid, or says at which cell it stopped.
 *
 * <p>It knows tables with months across (under a header of months, with years above them, in a title or in a column of labels) and with
 * months down (items across). Whatever it is not certain of it does not guess: it stops, or leaves the cell out and says so. Totals are
 * taken only where they add up. Thread-safe; no state.
 */
public final class LayoutProposal {
    private static final int LEAST_MONTHS = 2;

    private LayoutProposal() {}

    /**
     * Proposes a layout.
     *
     * @param source the name of the grid, for problems
     * @param grid the grid
     * @param grammar how figures are read
     * @return the layout; an error names the cell that stopped it, infos name what is left out
     */
    public static Loaded<TableLayout> propose(String source, Grid grid, CellGrammar grammar) {
        Sketch sketch = new Sketch(source, grid, grammar);
        Optional<TableLayout> layout = layout(sketch);
        return layout.isPresent() ? Loaded.of(layout.get(), sketch.problems()) : Loaded.failed(sketch.problems());
    }

    private static Optional<TableLayout> layout(Sketch sketch) {
        Grid grid = sketch.grid();
        for (int row = 0; row < grid.height(); row++) {
            if (monthsIn(grid, row) >= LEAST_MONTHS) {
                return new MonthsAcross(sketch, row).layout();
            }
        }
        int down = 0;
        for (int row = 0; row < grid.height(); row++) {
            down += MonthsDown.month(grid.cell(row, 0)).isPresent() ? 1 : 0;
        }
        return down >= LEAST_MONTHS
                ? new MonthsDown(sketch).layout()
                : sketch.stop(
                        0,
                        0,
                        "月が横にも縦にも並んでいません。レイアウトの columns と rows に年度、月、項目を書いてください",
                        "no months stand across or down; say year, month and item of columns and rows in a layout");
    }

    private static int monthsIn(Grid grid, int row) {
        int months = 0;
        for (int column = 0; column < grid.width(); column++) {
            months += Labels.month(grid.cell(row, column)).isPresent() ? 1 : 0;
        }
        return months;
    }
}
