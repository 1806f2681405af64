package dev.nendo.audit.repair;

import java.util.BitSet;

/** What changing each cell costs. */
final class Weights {
    private final long[] weights;

    Weights(long[] weights) {
        this.weights = weights.clone();
    }

    long of(int cell) {
        return weights[cell];
    }

    long of(BitSet cells) {
        return cells.stream().mapToLong(cell -> weights[cell]).sum();
    }

    /** The least of some cells; far beyond all where there are none. */
    long least(BitSet cells) {
        return cells.stream().mapToLong(cell -> weights[cell]).min().orElse(Integer.MAX_VALUE);
    }
}
