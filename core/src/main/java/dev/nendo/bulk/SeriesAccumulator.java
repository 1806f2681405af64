package dev.nendo.bulk;

import dev.nendo.bulk.SeriesColumns.Cells;
import dev.nendo.bulk.SeriesColumns.Masks;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.series.MonthState;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * The observations of one rate, in any order and in any number of parts that are merged in any order, as a cluster needs it.
 *
 * <p>It does not add branches ({@link PoolAccumulator} does). A month is stated once, and may be revised once: what is stated twice has no
 * value and is counted as a conflict, since on a cluster nobody can say which line came first. Merging is associative and commutative, and
 * an empty accumulator changes nothing. Example: 3 of 4 in April, merged with 1 of 6 in May, cumulates to 4 of 10. Memory is constant,
 * whatever is added. Rounding: none. Not thread-safe: one accumulator a thread.
 */
public final class SeriesAccumulator {
    private final int months;
    private final Lines plain;
    private final Lines revised;

    /** One line for each month at most. */
    private static final class Lines {
        private final long[] above;
        private final long[] below;
        private long seen;
        private long twice;
        private long known;
        private long preliminary;
        private long suppressed;

        private Lines(int months) {
            above = new long[months];
            below = new long[months];
        }

        private void put(int index, long numerator, long denominator, MonthState state) {
            long bit = 1L << index;
            twice |= seen & bit;
            seen |= bit;
            if (state.hasValue() && (twice & bit) == 0) {
                known |= bit;
                above[index] = numerator;
                below[index] = denominator;
            }
            preliminary |= state == MonthState.PRELIMINARY ? bit : 0;
            suppressed |= state == MonthState.SUPPRESSED ? bit : 0;
            forgetConflicts();
        }

        private void merge(Lines other) {
            twice |= other.twice | (seen & other.seen);
            for (int i = 0; i < above.length; i++) {
                // At most one of both is not 0 unless it is a conflict, which is forgotten below.
                above[i] |= other.above[i];
                below[i] |= other.below[i];
            }
            seen |= other.seen;
            known |= other.known;
            preliminary |= other.preliminary;
            suppressed |= other.suppressed;
            forgetConflicts();
        }

        /** Nothing is kept of what was stated twice, or the result would depend on the order. */
        private void forgetConflicts() {
            known &= ~twice;
            preliminary &= ~twice;
            suppressed &= ~twice;
            for (long rest = twice; rest != 0; rest &= rest - 1) {
                above[Long.numberOfTrailingZeros(rest)] = 0;
                below[Long.numberOfTrailingZeros(rest)] = 0;
            }
        }

        private boolean isSame(Lines that) {
            return seen == that.seen
                    && twice == that.twice
                    && known == that.known
                    && preliminary == that.preliminary
                    && suppressed == that.suppressed
                    && Arrays.equals(above, that.above)
                    && Arrays.equals(below, that.below);
        }
    }

    /**
     * Starts without observations.
     *
     * @param months how many months the window has, from 1 to 64
     * @throws IllegalArgumentException when there are fewer or more
     */
    public SeriesAccumulator(int months) {
        this.months = Checks.inRange("months", months, 1, Bits.MAX_MONTHS);
        this.plain = new Lines(months);
        this.revised = new Lines(months);
    }

    /**
     * Adds a reported month.
     *
     * @param month the position in the window, from 1
     * @param numerator the numerator, or a value
     * @param denominator the denominator, 0 beside a value
     * @return this accumulator
     * @throws IndexOutOfBoundsException when there is no such month
     */
    public SeriesAccumulator add(int month, long numerator, long denominator) {
        return add(month, numerator, denominator, MonthState.REPORTED);
    }

    /**
     * Adds a month in any state.
     *
     * @param month the position in the window, from 1
     * @param numerator the numerator; not looked at when the state has no value
     * @param denominator the denominator; not looked at when the state has no value
     * @param state any but not applicable; a revised month replaces the one that is not
     * @return this accumulator
     * @throws IndexOutOfBoundsException when there is no such month
     * @throws IllegalArgumentException when the state is not applicable
     */
    public SeriesAccumulator add(int month, long numerator, long denominator, MonthState state) {
        Checks.argument(
                state != MonthState.NOT_APPLICABLE,
                () -> "a month to add is reported, preliminary, revised, missing or suppressed: " + state.id());
        Lines lines = state == MonthState.REVISED ? revised : plain;
        lines.put(Objects.checkIndex(month - 1, months), numerator, denominator, state);
        return this;
    }

    /**
     * Adds the observations of another accumulator, which stays as it is.
     *
     * @param other a part of the same series
     * @return this accumulator
     * @throws IllegalArgumentException when it has another number of months
     */
    public SeriesAccumulator merge(SeriesAccumulator other) {
        Checks.argument(
                other.months == months,
                () -> "only accumulators of " + months + " months can be merged with this one: " + other.months);
        plain.merge(other.plain);
        revised.merge(other.revised);
        return this;
    }

    /** {@return how many months were stated or revised more than once} */
    public int conflicts() {
        return Long.bitCount(plain.twice) + Long.bitCount(revised.twice);
    }

    /**
     * Puts the months into a collector, from where they can be accumulated.
     *
     * @param key the key to put them under
     * @param collector a collector of rates or values over as many months
     */
    public void addTo(long key, ColumnsCollector collector) {
        for (int i = 0; i < months; i++) {
            boolean isRevised = Bits.has(revised.seen, i);
            Lines lines = isRevised ? revised : plain;
            if (Bits.has(lines.seen, i)) {
                collector.add(key, i + 1, lines.above[i], lines.below[i], state(lines, i, isRevised));
            }
        }
    }

    private static MonthState state(Lines lines, int index, boolean isRevised) {
        if (!Bits.has(lines.known, index)) {
            return Bits.has(lines.suppressed, index) ? MonthState.SUPPRESSED : MonthState.MISSING;
        }
        if (isRevised) {
            return MonthState.REVISED;
        }
        return Bits.has(lines.preliminary, index) ? MonthState.PRELIMINARY : MonthState.REPORTED;
    }

    /**
     * The rate in columns of its own.
     *
     * @param window the window, of as many months
     * @return one series
     * @throws IllegalArgumentException when the window has another number of months
     */
    public SeriesColumns toRates(Window window) {
        return columns(window, true);
    }

    /**
     * The values in columns of their own.
     *
     * @param window the window, of as many months
     * @return one series
     * @throws IllegalArgumentException when the window has another number of months
     */
    public SeriesColumns toValues(Window window) {
        return columns(window, false);
    }

    private SeriesColumns columns(Window window, boolean rates) {
        Checks.argument(window.size() == months, () -> "a window of " + months + " months is needed: " + window.size());
        long[] above = new long[months];
        long[] below = rates ? new long[months] : Masks.NONE;
        Masks masks = Masks.none(1);
        for (int i = 0; i < months; i++) {
            boolean isRevised = Bits.has(revised.seen, i);
            Lines lines = isRevised ? revised : plain;
            above[i] = lines.above[i];
            if (rates) {
                below[i] = lines.below[i];
            }
            long bit = 1L << i;
            masks.known()[0] |= lines.known & bit;
            masks.preliminary()[0] |= lines.preliminary & bit;
            masks.suppressed()[0] |= lines.suppressed & bit;
            masks.revised()[0] |= isRevised ? lines.known & bit : 0;
        }
        return new SeriesColumns(window, new Cells(months, rates, above, below, 0, 0), masks, Map.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesAccumulator that
                && months == that.months
                && plain.isSame(that.plain)
                && revised.isSame(that.revised);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(plain.above) * 31 + Long.hashCode(plain.seen ^ revised.seen);
    }

    /**
     * How much is known.
     *
     * @return such as {@code 2 of 12 months, 0 conflicts}
     */
    @Override
    public String toString() {
        return Long.bitCount(plain.known | revised.known) + " of " + months + " months, " + conflicts() + " conflicts";
    }
}
