package dev.nendo.audit.repair;

import dev.nendo.number.Rational;
import java.util.BitSet;
import java.util.List;

/**
 * All relations that share figures, directly or by others, with their cells.
 *
 * @param quantities the true values
 * @param cells what is printed of them
 * @param constraints what must hold between them
 */
public record Component(List<Quantity> quantities, List<PrintedCell> cells, List<Constraint> constraints) {
    /**
     * Copies the lists.
     *
     * @param quantities the true values
     * @param cells what is printed of them
     * @param constraints what must hold between them
     */
    public Component {
        quantities = List.copyOf(quantities);
        cells = List.copyOf(cells);
        constraints = List.copyOf(constraints);
    }

    /** Whether values satisfy everything but what the freed cells print. */
    boolean holds(List<Rational> values, BitSet freed) {
        for (int q = 0; q < quantities.size(); q++) {
            Quantity quantity = quantities.get(q);
            Rational value = values.get(q);
            boolean isPossible =
                    (!quantity.isWhole() || value.isInteger()) && (!quantity.isNeverNegative() || value.signum() >= 0);
            if (!isPossible) {
                return false;
            }
        }
        for (int cell = freed.nextClearBit(0); cell < cells.size(); cell = freed.nextClearBit(cell + 1)) {
            if (!cells.get(cell).range().contains(values.get(cells.get(cell).quantity()))) {
                return false;
            }
        }
        return constraints.stream().allMatch(constraint -> constraint.holds(values));
    }
}
