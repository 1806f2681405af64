package dev.nendo.io.layout;

import dev.nendo.number.CellGrammar;
import dev.nendo.problem.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes the layouts of the tables of a grid, or says at which cell it stopped and which line of a layout would settle it.
 *
 * <p>It reads titles, unit lines and heads of several rows, names that stand only where they change, years and months across and down, and
 * several tables under one another. What compares others is taken for what its figures show it to be, and a total over time only where
 * it adds up. Whatever it is not certain of it does not guess: it stops, or leaves the line out and says so. Thread-safe; no state.
 */
public final class LayoutProposal {
    private LayoutProposal() {}

    /**
     * Proposes layouts.
     *
     * @param source the name of the grid, for problems
     * @param grid the grid
     * @param grammar how figures are read
     * @return the layouts; an error names the cell that stopped it, infos name what is left out
     */
    public static Loaded<SheetLayout> propose(String source, Grid grid, CellGrammar grammar) {
        Sketch sketch = new Sketch(source, grid, grammar);
        List<TableLayout> tables = new ArrayList<>();
        List<Block> blocks = new Blocks(sketch).find();
        Headings headings = Headings.NONE;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int last = block.rows().get(block.rows().size() - 1) + 1;
            headings = Headings.of(
                    grid, block.titles(), rows(last, i + 1 < blocks.size() ? last : grid.height()), headings);
            headings = headings.with(heads(grid, block));
            if (!block.columns().isEmpty()) {
                Optional<TableLayout> table = new TableProposal(sketch, block, headings).layout();
                table.map(found -> new Twins(sketch).leftOut(found)).ifPresent(tables::add);
            }
        }
        boolean isStopped = sketch.problems().stream().anyMatch(problem -> problem.isError());
        if (tables.isEmpty() && !isStopped) {
            sketch.stop(
                    0,
                    0,
                    "数値の表が見つかりません。レイアウトの columns と rows に年度、月、項目を書いてください",
                    "no table of figures is found; say year, month and item of columns and rows in a layout");
        }
        return tables.isEmpty() || isStopped
                ? Loaded.failed(sketch.problems())
                : Loaded.of(new SheetLayout(tables), sketch.problems());
    }

    /** What stands over the columns with names. */
    private static List<String> heads(Grid grid, Block block) {
        List<String> heads = new ArrayList<>();
        for (int row : block.heads()) {
            for (int column = 0; column < block.first(); column++) {
                heads.add(Labels.plain(grid.cell(row, column)));
            }
        }
        return heads;
    }

    private static List<Integer> rows(int from, int to) {
        List<Integer> rows = new ArrayList<>();
        for (int row = from; row < to; row++) {
            rows.add(row);
        }
        return rows;
    }
}
