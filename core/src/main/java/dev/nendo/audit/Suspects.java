package dev.nendo.audit;

import dev.nendo.fiscal.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Cells of a table of rates of which at least one must be another value for the table to be plausible.
 *
 * <p>Example: the cumulative rate of July alone, which would fit if it read 1.27 to 1.29. Immutable and thread-safe; no rounding.
 *
 * @param cells the cells, all to be changed together
 */
public record Suspects(List<Suspect> cells) {
    /**
     * Copies the list.
     *
     * @param cells the cells, all to be changed together
     */
    public Suspects {
        cells = List.copyOf(cells);
    }

    /**
     * One cell and what would fit there.
     *
     * @param row the id of its row
     * @param month the month
     * @param fitting the printed values that would fit, or empty if none does
     */
    public record Suspect(String row, Window month, Optional<Fitting> fitting) {}

    /**
     * A range of printed values, without holes at the cell's precision.
     *
     * @param lowest the smallest
     * @param highest the largest
     */
    public record Fitting(BigDecimal lowest, BigDecimal highest) {}
}
