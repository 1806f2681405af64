package dev.nendo.audit.repair;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All relations that share figures, directly or by others, with their cells.
 *
 * @param quantities the true values
 * @param cells what is printed of them
 * @param constraints what must hold between them
 */
public record Component(List<Variable> quantities, List<PrintedCell> cells, List<Constraint> constraints) {
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

    /**
     * {@return the same with other true values meant by a cell}
     *
     * @param cell the index of the cell
     * @param range the true values
     * @param printed its nominal value
     */
    public Component with(int cell, Interval range, Rational printed) {
        PrintedCell old = cells.get(cell);
        List<PrintedCell> changed = new ArrayList<>(cells);
        changed.set(cell, new PrintedCell(old.quantity(), range, printed, old.step()));
        return new Component(quantities, changed, constraints);
    }

    /** Whether values satisfy everything but what the freed cells print. */
    boolean holds(List<Rational> values, BitSet freed) {
        for (int q = 0; q < quantities.size(); q++) {
            Variable quantity = quantities.get(q);
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
