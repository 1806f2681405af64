package dev.nendo.io.layout;

import java.util.List;
import java.util.Objects;

/**
 * The cells of a table as texts, without white space around them; a cell that is not there is empty. Rows and columns count from 0
 * in Java and as spreadsheets do for people: {@code address(6, 1)} is {@code B7}. Immutable and thread-safe.
 */
public final class Grid {
    private static final int LETTERS = 26;

    private final List<List<String>> rows;
    private final int width;

    private Grid(List<List<String>> rows) {
        this.rows = rows;
        this.width = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * Makes a grid.
     *
     * @param rows the texts, row by row
     * @return the grid
     */
    public static Grid of(List<? extends List<String>> rows) {
        Objects.requireNonNull(rows, "rows");
        return new Grid(rows.stream()
                .map(row -> row.stream().map(String::strip).toList())
                .toList());
    }

    /** {@return how many rows there are} */
    public int height() {
        return rows.size();
    }

    /** {@return how many columns the longest row has} */
    public int width() {
        return width;
    }

    /**
     * {@return the text of a cell}
     *
     * @param row the row, from 0
     * @param column the column, from 0
     */
    public String cell(int row, int column) {
        List<String> cells = row < rows.size() ? rows.get(row) : List.of();
        return column < cells.size() ? cells.get(column) : "";
    }

    /**
     * {@return a cell as spreadsheets name it}
     *
     * @param row the row, from 0
     * @param column the column, from 0
     */
    public static String address(int row, int column) {
        return letters(column) + (row + 1);
    }

    /**
     * {@return a column as spreadsheets name it, such as AA}
     *
     * @param column the column, from 0
     */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
