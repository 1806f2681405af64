package dev.nendo.xlsx;

import dev.nendo.io.layout.Grid;

/**
 * A sheet as a grid of what its cells show, for a layout to say what they are. Immutable and thread-safe.
 *
 * @param name the file and the sheet, such as {@code a.xlsx!Rates}
 * @param grid its cells
 */
public record SheetGrid(String name, Grid grid) {}
