package dev.nendo.bulk;

import dev.nendo.bulk.SeriesColumns.Cells;
import dev.nendo.bulk.SeriesColumns.Masks;
import dev.nendo.fiscal.Window;
import dev.nendo.series.MonthState;
import java.util.Arrays;
import java.util.Map;

/** Some of the series of a collector: small enough that growing never copies much, large enough to be worth a thread. */
final class Part {
    static final int SERIES = 1 << 12;

    private final int months;
    private final long[] above;
    private final long[] below;
    private final long[] seen = new long[SERIES];
    private final Masks masks = new Masks(new long[SERIES], new long[SERIES], new long[SERIES], new long[SERIES]);

    Part(int months, boolean rates) {
        this.months = months;
        this.above = new long[SERIES * months];
        this.below = rates ? new long[SERIES * months] : Masks.NONE;
    }

    /** Notes a month with a value, unless it was stated before. */
    boolean put(int row, int index, long numerator, long denominator) {
        long bit = 1L << index;
        if ((seen[row] & bit) != 0) {
            return false;
        }
        seen[row] |= bit;
        masks.known()[row] |= bit;
        set(row, index, numerator, denominator);
        return true;
    }

    boolean isSeen(int row, int index) {
        return Bits.has(seen[row], index);
    }

    /** Notes a month anew, whatever was stated before. */
    void replace(int row, int index, long numerator, long denominator, MonthState state) {
        long bit = 1L << index;
        seen[row] |= bit;
        mark(masks.known(), row, bit, state.hasValue());
        mark(masks.preliminary(), row, bit, state == MonthState.PRELIMINARY);
        mark(masks.revised(), row, bit, state == MonthState.REVISED);
        mark(masks.suppressed(), row, bit, state == MonthState.SUPPRESSED);
        set(row, index, state.hasValue() ? numerator : 0, state.hasValue() ? denominator : 0);
    }

    private void set(int row, int index, long numerator, long denominator) {
        above[row * months + index] = numerator;
        if (below.length > 0) {
            below[row * months + index] = denominator;
        }
    }

    private static void mark(long[] mask, int row, long bit, boolean on) {
        mask[row] = on ? mask[row] | bit : mask[row] & ~bit;
    }

    /** Takes a month over from another part; false when both state it, which leaves it without a value. */
    boolean take(int row, Part from, int fromRow, int index) {
        if (isSeen(row, index)) {
            replace(row, index, 0, 0, MonthState.MISSING);
            return false;
        }
        long denominator = from.below.length > 0 ? from.below[fromRow * months + index] : 0;
        replace(row, index, from.above[fromRow * months + index], denominator, from.masks.state(fromRow, index));
        return true;
    }

    /** The first so many series; a full part is handed out as it is. */
    SeriesColumns columns(Window window, int size, int scaleAbove, int scaleBelow) {
        boolean rates = below.length > 0;
        long[] tops = size == SERIES ? above : Arrays.copyOf(above, size * months);
        long[] bottoms = !rates || size == SERIES ? below : Arrays.copyOf(below, size * months);
        return new SeriesColumns(
                window, new Cells(months, rates, tops, bottoms, scaleAbove, scaleBelow), masks(size), Map.of());
    }

    private Masks masks(int size) {
        return new Masks(
                Arrays.copyOf(masks.known(), size),
                some(masks.preliminary(), size),
                some(masks.revised(), size),
                some(masks.suppressed(), size));
    }

    private static long[] some(long[] mask, int size) {
        for (int i = 0; i < size; i++) {
            if (mask[i] != 0) {
                return Arrays.copyOf(mask, size);
            }
        }
        return Masks.NONE;
    }
}
