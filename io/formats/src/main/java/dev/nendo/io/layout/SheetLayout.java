package dev.nendo.io.layout;

import java.util.List;

/**
 * The layouts of all tables of a grid, from the top. Immutable and thread-safe.
 *
 * @param tables a layout for each table
 */
public record SheetLayout(List<TableLayout> tables) {

    /**
     * Copies the list.
     *
     * @param tables a layout for each table
     */
    public SheetLayout {
        tables = List.copyOf(tables);
    }

    /**
     * {@return a layout of one table}
     *
     * @param table the table's layout
     */
    public static SheetLayout of(TableLayout table) {
        return new SheetLayout(List.of(table));
    }
}
