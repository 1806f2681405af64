package dev.nendo.audit.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the proof that conflicts need a weight of cells. */
final class ProofSearch {
    private static final int MOST_NODES = 20_000;

    private final Conflicts conflicts;
    private final Weights weights;
    private final long claimed;
    private int nodes;

    private ProofSearch(Conflicts conflicts, Weights weights, long claimed) {
        this.conflicts = conflicts;
        this.weights = weights;
        this.claimed = claimed;
    }

    /** The proof, or empty if the conflicts do not need so much or the tree would be too large. */
    static Optional<Proof> of(Conflicts conflicts, Weights weights, long claimed) {
        return Optional.ofNullable(new ProofSearch(conflicts, weights, claimed).node(new BitSet()));
    }

    private @Nullable Proof node(BitSet chosen) {
        if (nodes++ > MOST_NODES) {
            return null;
        }
        BitSet none = new BitSet();
        List<Integer> disjoint = conflicts.disjoint(chosen, none);
        long weight = weights.of(chosen);
        List<Integer> enough = new ArrayList<>();
        for (int place : disjoint) {
            if (weight < claimed) {
                enough.add(place);
                weight += weights.least(conflicts.get(place).cells());
            }
        }
        if (weight >= claimed) {
            return new Proof.Enough(enough);
        }
        if (disjoint.isEmpty()) {
            return null;
        }
        int place = disjoint.get(0);
        List<Proof> choices = new ArrayList<>();
        for (int cell : conflicts.get(place).cells().stream().toArray()) {
            BitSet more = (BitSet) chosen.clone();
            more.set(cell);
            Proof choice = node(more);
            if (choice == null) {
                return null;
            }
            choices.add(choice);
        }
        return new Proof.Choice(place, choices);
    }
}
