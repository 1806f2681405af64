package dev.nendo.bulk;

import dev.nendo.bulk.SeriesColumns.Cells;
import dev.nendo.bulk.SeriesColumns.Masks;
import dev.nendo.fiscal.Window;
import dev.nendo.series.MonthState;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some of the series of a collector: small enough that growing never copies much, large enough to be worth a thread. Whatever belongs to a
 * series lies together, a numerator beside its denominator: observations in any order then wait for one page of memory and not for four.
 */
final class Part {
    static final int SERIES = 1 << 12;

    private final int months;
    /** How many longs a month has: 2 of rates, 1 of values. */
    private final int width;

    private final int stride;
    /** For each series which months were stated, and then the figures of each month. */
    private final NarrowLongs rows;
    /** Made when a month is neither reported nor left out for the first time; where it says known, a month was stated without a value. */
    private @Nullable Masks marks;

    Part(int months, boolean rates) {
        this.months = months;
        this.width = rates ? 2 : 1;
        this.stride = 1 + months * width;
        this.rows = new NarrowLongs(SERIES * stride);
    }

    /** Notes a month with a value, unless it was stated before. */
    boolean put(int row, int index, long numerator, long denominator) {
        long bit = 1L << index;
        int from = row * stride;
        long seen = rows.get(from);
        if ((seen & bit) != 0) {
            return false;
        }
        rows.set(from, seen | bit);
        set(from + 1 + index * width, numerator, denominator);
        return true;
    }

    /** Asks memory for what {@link #put} will look at. */
    long touch(int row, int index) {
        return rows.get(row * stride) ^ rows.get(row * stride + 1 + index * width);
    }

    boolean isSeen(int row, int index) {
        return Bits.has(rows.get(row * stride), index);
    }

    /** Notes a month anew, whatever was stated before. */
    void replace(int row, int index, long numerator, long denominator, MonthState state) {
        long bit = 1L << index;
        int from = row * stride;
        rows.set(from, rows.get(from) | bit);
        if (marks != null || state != MonthState.REPORTED) {
            marks = marks == null ? Masks.none(SERIES) : marks;
            mark(marks.known(), row, bit, !state.hasValue());
            mark(marks.preliminary(), row, bit, state == MonthState.PRELIMINARY);
            mark(marks.revised(), row, bit, state == MonthState.REVISED);
            mark(marks.suppressed(), row, bit, state == MonthState.SUPPRESSED);
        }
        set(from + 1 + index * width, state.hasValue() ? numerator : 0, state.hasValue() ? denominator : 0);
    }

    private void set(int at, long numerator, long denominator) {
        rows.set(at, numerator);
        if (width == 2) {
            rows.set(at + 1, denominator);
        }
    }

    private static void mark(long[] mask, int row, long bit, boolean on) {
        mask[row] = on ? mask[row] | bit : mask[row] & ~bit;
    }

    private MonthState state(int row, int index) {
        if (marks == null) {
            return MonthState.REPORTED;
        }
        if (Bits.has(marks.known()[row], index)) {
            return Bits.has(marks.suppressed()[row], index) ? MonthState.SUPPRESSED : MonthState.MISSING;
        }
        if (marks.isPreliminary(row, index)) {
            return MonthState.PRELIMINARY;
        }
        return marks.isRevised(row, index) ? MonthState.REVISED : MonthState.REPORTED;
    }

    /** Takes a month over from another part; false when both state it, which leaves it without a value. */
    boolean take(int row, Part from, int fromRow, int index) {
        if (isSeen(row, index)) {
            replace(row, index, 0, 0, MonthState.MISSING);
            return false;
        }
        int at = fromRow * stride + 1 + index * width;
        replace(row, index, from.rows.get(at), from.rows.get(at + width - 1), from.state(fromRow, index));
        return true;
    }

    /** The first so many series. */
    SeriesColumns columns(Window window, int size, int scaleAbove, int scaleBelow) {
        boolean rates = width == 2;
        long[] above = new long[size * months];
        long[] below = rates ? new long[size * months] : Masks.NONE;
        long[] known = new long[size];
        for (int i = 0; i < size; i++) {
            int from = i * stride;
            known[i] = rows.get(from) & ~(marks == null ? 0 : marks.known()[i]);
            for (int index = 0; index < months; index++) {
                above[i * months + index] = rows.get(from + 1 + index * width);
            }
            for (int index = 0; index < months && rates; index++) {
                below[i * months + index] = rows.get(from + 2 + index * 2);
            }
        }
        Masks masks = marks == null
                ? new Masks(known, Masks.NONE, Masks.NONE, Masks.NONE)
                : new Masks(
                        known,
                        some(marks.preliminary(), size),
                        some(marks.revised(), size),
                        some(marks.suppressed(), size));
        return new SeriesColumns(
                window, new Cells(months, rates, above, below, scaleAbove, scaleBelow), masks, Map.of());
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
