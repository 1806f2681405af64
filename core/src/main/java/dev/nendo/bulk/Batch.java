package dev.nendo.bulk;

import java.util.Objects;

/**
 * Adds many observations to a collector. Each waits for a slot of the table of keys and then for a row, nearly always in memory that no
 * cache holds; so a block of them asks for all their slots first and for all their rows next, and these waits overlap.
 */
final class Batch {
    private static final int BLOCK = 1 << 9;

    private final ColumnsCollector collector;
    private final int[] series = new int[BLOCK];

    private long touched;

    Batch(ColumnsCollector collector) {
        this.collector = collector;
    }

    int addAll(long[] keys, int[] months, long[] numerators, long[] denominators) {
        int rejected = 0;
        for (int from = 0; from < keys.length; from += BLOCK) {
            int to = Math.min(keys.length, from + BLOCK);
            find(keys, months, from, to);
            for (int i = from; i < to; i++) {
                int one = series[i - from];
                boolean isNew = collector
                        .part(one)
                        .put(ColumnsCollector.row(one), months[i] - 1, numerators[i], denominators[i]);
                rejected += isNew ? 0 : 1;
            }
        }
        return rejected;
    }

    /** Of no use but that a compiler can't leave out what was asked for as useless. */
    long touched() {
        return touched;
    }

    private void find(long[] keys, int[] months, int from, int to) {
        touched ^= collector.numbering().touch(keys, from, to);
        for (int i = from; i < to; i++) {
            Objects.checkIndex(months[i] - 1, collector.months());
            series[i - from] = collector.series(keys[i]);
        }
        for (int i = from; i < to; i++) {
            int one = series[i - from];
            touched ^= collector.part(one).touch(ColumnsCollector.row(one), months[i] - 1);
        }
    }
}
