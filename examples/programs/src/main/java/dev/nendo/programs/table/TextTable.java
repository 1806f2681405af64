package dev.nendo.programs.table;

import dev.nendo.problem.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells that line up: two blanks between columns, numbers to the right.
 *
 * <p>Not thread-safe.
 */
public final class TextTable {
    private static final String GAP = "  ";

    /** On which side of its column a cell stands. */
    public enum Side {
        /** Words. */
        LEFT,
        /** Numbers. */
        RIGHT
    }

    private final List<Side> sides;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Makes a table without rows.
     *
     * @param sides the side of each column
     */
    public TextTable(List<Side> sides) {
        this.sides = List.copyOf(sides);
    }

    /**
     * Adds a row; what can't be seen in a cell is shown as an escape, so that it does nothing to a terminal.
     *
     * @param cells as many cells as there are columns
     * @throws IllegalArgumentException if there are more or fewer
     */
    public void add(List<String> cells) {
        if (cells.size() != sides.size()) {
            throw new IllegalArgumentException("a row must have " + sides.size() + " cells: " + cells.size());
        }
        rows.add(cells.stream().map(VisibleText::of).toList());
    }

    /** {@return the lines, without blanks at their ends} */
    public List<String> lines() {
        return lines((column, cell) -> cell);
    }

    /** Adds colour to a cell. */
    @FunctionalInterface
    public interface Paint {
        /**
         * {@return the cell with marks that a terminal does not show}
         *
         * @param column the column, from 0
         * @param cell the cell's text
         */
        String on(int column, String cell);
    }

    /**
     * {@return the lines, without blanks at their ends}
     *
     * @param paint what colours the cells; it changes no width
     */
    public List<String> lines(Paint paint) {
        List<Integer> widths =
                IntStream.range(0, sides.size()).mapToObj(this::width).toList();
        return rows.stream().map(row -> line(row, widths, paint)).toList();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> Width.of(row.get(column))).max().orElse(0);
    }

    private String line(List<String> row, List<Integer> widths, Paint paint) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(widths.get(i) - Width.of(row.get(i)));
            line.append(i == 0 ? "" : GAP);
            String cell = paint.on(i, row.get(i));
            line.append(sides.get(i) == Side.RIGHT ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }
}
