package dev.nendo.audit.repair;

import dev.nendo.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What a search for the least repair found.
 *
 * <p>Without weights of cells the least weight is the least number of cells. Immutable.
 *
 * @param atLeast no cells of less weight suffice
 * @param atMost cells of this weight suffice
 * @param sets the sets of least weight that were found, each with true values of all quantities; all of them where nothing ended the search
 * @param evidence what proves that no less suffices
 */
public record LeastRepair(long atLeast, long atMost, List<RepairSet> sets, Evidence evidence) {
    /**
     * Copies the list.
     *
     * @param atLeast no cells of less weight suffice
     * @param atMost cells of this weight suffice
     * @param sets the sets of least weight that were found
     * @param evidence what proves that no less suffices
     */
    public LeastRepair {
        sets = List.copyOf(sets);
    }

    /**
     * Cells that are changed together.
     *
     * @param cells the indices of the cells, ascending
     * @param values true values of all quantities that fit everything else
     */
    public record RepairSet(List<Integer> cells, List<Rational> values) {
        /**
         * Copies the lists.
         *
         * @param cells the indices of the cells
         * @param values true values of all quantities
         */
        public RepairSet {
            cells = List.copyOf(cells);
            values = List.copyOf(values);
        }
    }

    /**
     * What a search leaves behind.
     *
     * @param conflicts the conflicts found
     * @param proof that they need the weight {@code atLeast}; empty where it would be too large
     * @param isComplete whether the sets are all of the least weight
     */
    public record Evidence(List<Conflict> conflicts, Optional<Proof> proof, boolean isComplete) {
        /**
         * Copies the list.
         *
         * @param conflicts the conflicts found
         * @param proof that they need the weight
         * @param isComplete whether the sets are all of the least weight
         */
        public Evidence {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** {@return whether everything holds as printed} */
    public boolean isUnneeded() {
        return atMost == 0;
    }

    /** {@return whether the least weight is known and proven} */
    public boolean isProven() {
        return atLeast == atMost && evidence.proof().isPresent();
    }
}
