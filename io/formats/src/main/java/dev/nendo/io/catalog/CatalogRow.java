package dev.nendo.io.catalog;

import dev.nendo.problem.Location;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A line of a catalog or of a table of targets: texts by column, and where each was read. Immutable if its map and function are. */
public final class CatalogRow {
    private final Map<String, String> cells;
    private final Function<String, Location> places;

    /**
     * Makes a line.
     *
     * @param cells the texts by column; blank is not stated
     * @param places where the cell of a column stands
     */
    public CatalogRow(Map<String, String> cells, Function<String, Location> places) {
        this.cells = Map.copyOf(cells);
        this.places = places;
    }

    /** The text of a column, if it has one. */
    Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column)).filter(text -> !text.isBlank());
    }

    Location place(String column) {
        return places.apply(column);
    }
}
