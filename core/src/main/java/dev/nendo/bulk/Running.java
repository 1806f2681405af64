package dev.nendo.bulk;

import dev.nendo.bulk.SeriesColumns.Cells;
import dev.nendo.bulk.SeriesColumns.Masks;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Running sums over columns. Where figures are so large that a sum might not fit, an overflow is found by the signs of the terms, gathered
 * over a series without a branch: a series that overflows anywhere is marked, and its results come from the series itself.
 */
final class Running {
    private final Cells cells;
    private final Masks masks;
    private final long all;
    private final BitSet overflowing = new BitSet();
    private @Nullable Latest latest;

    private Running(SeriesColumns columns) {
        this.cells = columns.cells();
        this.masks = columns.masks();
        this.all = Bits.first(cells.months());
    }

    static CumulativeColumns of(SeriesColumns columns, Way way) {
        Running running = new Running(columns);
        Cells cells = columns.cells();
        long[][] sums =
                switch (way.months()) {
                    case RATIO_OF_SUMS ->
                        running.both(new Latest(columns, way, Latest.Reach.of(columns, cells.months())));
                    case SUM_OVER_POPULATION -> new long[][] {running.one(), running.populations()};
                    case MEAN -> new long[][] {running.one(), running.counts(way)};
                    case SUM -> new long[][] {running.one(), Masks.NONE};
                    case AT_POINT, RATIO_AT_POINT -> new long[][] {cells.above(), cells.below()};
                    // Columns of no other measure are made.
                    default -> throw new AssertionError(way.months());
                };
        return new CumulativeColumns(columns, way, sums[0], sums[1], running.overflowing, running.latest);
    }

    /** Sets aside the last sums of each series, since those are what nearly everyone asks for. */
    private long[][] both(Latest last) {
        latest = last;
        int months = cells.months();
        long[] above = cells.above();
        long[] below = cells.below();
        long[] tops = new long[above.length];
        long[] bottoms = new long[above.length];
        int size = cells.size();
        for (int i = 0; i < size; i++) {
            int from = i * months;
            int to = from + months;
            if (masks.known()[i] == all && plainly(above, tops, below, bottoms, from, to)) {
                last.put(i, tops[to - 1], bottoms[to - 1]);
                continue;
            }
            if ((sums(above, tops, from, to, masks.known()[i]) | sums(below, bottoms, from, to, masks.known()[i]))
                    < 0) {
                overflowing.set(i);
            }
            last.carefully(i, last.reach().last(i));
        }
        last.forgetOdd();
        return new long[][] {tops, bottoms};
    }

    /**
     * Adds up a series of which every month is reported; false when a figure is negative or so large that a sum might not fit. Such
     * figures are told by their bits together, which costs much less than to look at every sum.
     */
    private static boolean plainly(long[] above, long[] tops, long[] below, long[] bottoms, int from, int to) {
        long top = 0;
        long bottom = 0;
        long bits = 0;
        for (int at = from; at < to; at++) {
            top += above[at];
            bottom += below[at];
            bits |= above[at] | below[at];
            tops[at] = top;
            bottoms[at] = bottom;
        }
        return bits >>> Bits.SAFE == 0;
    }

    private long[] one() {
        int months = cells.months();
        long[] sums = new long[cells.above().length];
        int size = cells.size();
        for (int i = 0; i < size; i++) {
            int from = i * months;
            if (sums(cells.above(), sums, from, from + months, masks.known()[i]) < 0) {
                overflowing.set(i);
            }
        }
        return sums;
    }

    private static long sums(long[] figures, long[] sums, int from, int to, long known) {
        long sum = 0;
        long wrong = 0;
        for (int at = from; at < to; at++) {
            // A month without a value adds nothing, whatever stands in its place.
            long figure = figures[at] & -(known >>> (at - from) & 1);
            long next = sum + figure;
            wrong |= (sum ^ next) & (figure ^ next);
            sum = next;
            sums[at] = sum;
        }
        return wrong;
    }

    /** The population in force at each month: the last one stated. */
    private long[] populations() {
        if (masks.areComplete(all)) {
            return cells.below();
        }
        long[] populations = cells.below().clone();
        for (int at = 1; at < populations.length; at++) {
            int month = at % cells.months();
            boolean isStated = Bits.has(masks.known()[at / cells.months()], month);
            populations[at] = isStated || month == 0 ? populations[at] : populations[at - 1];
        }
        return populations;
    }

    /** By what a mean to each month is divided. */
    private long[] counts(Way way) {
        int months = cells.months();
        long[] counts = new long[cells.above().length];
        for (int at = 0; at < counts.length; at++) {
            counts[at] = way.months(masks.known()[at / months], at % months);
        }
        return counts;
    }
}
