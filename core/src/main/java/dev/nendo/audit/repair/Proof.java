package dev.nendo.audit.repair;

import java.util.List;

/** Why a number of cells is needed: a tree that branches on the cells of conflicts. */
public sealed interface Proof {
    /**
     * The cells chosen so far, with one for each of some conflicts without a common cell, are already as many as are claimed.
     *
     * @param conflicts the places of the conflicts
     */
    record Enough(List<Integer> conflicts) implements Proof {
        /**
         * Copies the list.
         *
         * @param conflicts the places of the conflicts
         */
        public Enough {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * One cell of a conflict must be chosen.
     *
     * @param conflict the place of the conflict
     * @param choices what follows for each of its cells, in the order of the cells
     */
    record Choice(int conflict, List<Proof> choices) implements Proof {
        /**
         * Copies the list.
         *
         * @param conflict the place of the conflict
         * @param choices what follows for each of its cells
         */
        public Choice {
            choices = List.copyOf(choices);
        }
    }
}
