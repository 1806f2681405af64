package dev.nendo.bulk;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.series.GapPolicy;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The to-date results of many series at every month of their window, as {@link dev.nendo.series.Accumulation} gives them one by one.
 *
 * <p>They are exact and wait unreduced, a numerator over a denominator; nothing is rounded before {@link #roundTo} is asked to. Series are
 * counted from 0, months from 1. Example: 3 of 4 in April and 1 of 6 in May make 4 of 10 to May, {@code numerator(0, 2)} being 4. A series
 * whose sums leave the longs is {@linkplain #isWide wide}: its numerators can't be asked for, everything else goes a slower road.
 *
 * <p>Rates are ratios, 1 being 100 %. Immutable and thread-safe as the columns are.
 */
public final class CumulativeColumns {
    /** Where {@link #roundTo} has no value: {@link Long#MIN_VALUE}. */
    public static final long NO_VALUE = Quotients.NONE;

    private final SeriesColumns columns;
    private final Way way;
    private final long[] above;
    private final long[] below;
    private final BitSet overflowing;
    private final @Nullable Latest latest;

    CumulativeColumns(
            SeriesColumns columns, Way way, long[] above, long[] below, BitSet overflowing, @Nullable Latest latest) {
        this.columns = columns;
        this.way = way;
        this.above = above;
        this.below = below;
        this.overflowing = overflowing;
        this.latest = latest;
    }

    /** {@return the columns that were accumulated} */
    public SeriesColumns columns() {
        return columns;
    }

    /** {@return how the figures build up} */
    public Measure measure() {
        return way.measure();
    }

    /** {@return what was done about months without a value} */
    public GapPolicy gaps() {
        return way.gaps();
    }

    /** {@return how many series there are} */
    public int size() {
        return columns.size();
    }

    /**
     * Whether a series goes the slower road: its sums, or its figures, do not fit into longs, or its states are unusual.
     *
     * @param series from 0
     * @return whether {@link #numerator} and {@link #denominator} can't be asked for
     */
    public boolean isWide(int series) {
        Objects.checkIndex(series, size());
        return columns.isOdd(series) || overflowing.get(series);
    }

    /**
     * Whether there is a result.
     *
     * @param series from 0
     * @param month from 1
     * @return whether to-date figures exist there, though they may still be 0 over 0
     */
    public boolean isKnown(int series, int month) {
        int index = index(month);
        return isWide(series)
                ? OneByOne.toDate(columns, way, series, month).isPresent()
                : Bits.has(known(series), index);
    }

    private int index(int month) {
        return Objects.checkIndex(month - 1, columns.cells().months());
    }

    Way way() {
        return way;
    }

    /** The results at the last month of each series, of so many months that are visible; usually they were set aside on the way. */
    Latest latest(int months) {
        return latest != null && months == columns.cells().months()
                ? latest
                : Latest.of(columns, way, Latest.Reach.of(columns, months));
    }

    /** The months that have a to-date result, of a series that is not wide. */
    long known(int series) {
        return way.known(columns.masks(), series);
    }

    /**
     * The numerator to date; of values, the value itself.
     *
     * @param series from 0
     * @param month from 1
     * @return the sum or level, unscaled; means nothing where nothing {@linkplain #isKnown is known}
     * @throws IllegalStateException when the series is wide
     */
    public long numerator(int series, int month) {
        return plain(above, series, month);
    }

    /**
     * The denominator to date; of a mean, the months it is divided by.
     *
     * @param series from 0
     * @param month from 1
     * @return the sum, population or level, unscaled; 1 of values
     * @throws IllegalStateException when the series is wide
     */
    public long denominator(int series, int month) {
        return below.length == 0 ? 1 : plain(below, series, month);
    }

    private long plain(long[] figures, int series, int month) {
        if (isWide(series)) {
            throw new IllegalStateException("the sums do not fit into longs; ask isWide before: series " + series);
        }
        return figures[series * columns.cells().months() + index(month)];
    }

    /**
     * The exact result.
     *
     * @param series from 0
     * @param month from 1
     * @return the ratio, sum, level or mean; absent for the reasons of {@link dev.nendo.series.Accumulation}, a rate also as
     *     {@code ZERO_BY_ZERO} or {@code ZERO_DENOMINATOR}
     */
    public Outcome<Rational> value(int series, int month) {
        int index = index(month);
        if (!isWide(series) && Bits.has(known(series), index)) {
            int at = series * columns.cells().months() + index;
            if (below.length == 0 || below[at] != 0) {
                return Outcome.present(way.exact(columns.cells(), above[at], below.length == 0 ? 1 : below[at]));
            }
        }
        return OneByOne.toDate(columns, way, series, month);
    }

    /** By how many powers of ten a quotient of unscaled figures is too small. */
    int shift() {
        return way.shift(columns.cells());
    }

    /**
     * Rounds every result half-up, ties away from zero, by one division each.
     *
     * @param decimals how many decimals, from 0 to 18: 2,345 stands for 0.2345 at 4
     * @param results where to put them, series after series; {@link #NO_VALUE} where there is none, or none that fits into a long
     * @throws IllegalArgumentException when there is no room for a result for each month of each series, or the decimals are out of range
     */
    public void roundTo(int decimals, long[] results) {
        int months = columns.cells().months();
        Quotients quotients = Quotients.of(columns.checked(decimals, results) + shift());
        int size = size();
        long all = Bits.first(months);
        boolean quick = below.length > 0 && quotients.down() == 1;
        for (int i = 0; i < size; i++) {
            int from = i * months;
            if (isWide(i)) {
                for (int at = from; at < from + months; at++) {
                    results[at] = slowly(i, at - from + 1, decimals);
                }
                continue;
            }
            long known = known(i);
            if (known == all && quick && quotients.roundAll(above, below, results, from, from + months)) {
                continue;
            }
            for (int at = from; at < from + months; at++) {
                long divisor = below.length == 0 ? 1 : below[at];
                boolean none = !Bits.has(known, at - from) || divisor == 0;
                long rounded = none ? NO_VALUE : quotients.round(above[at], divisor);
                results[at] = rounded != NO_VALUE || none ? rounded : slowly(i, at - from + 1, decimals);
            }
        }
    }

    /** The same by big numbers: hardly ever needed, so not worth a second thought. */
    private long slowly(int series, int month, int decimals) {
        return value(series, month)
                .map(value -> value.toDecimal(decimals, RoundingMode.HALF_UP).unscaledValue())
                .value()
                .filter(Products::fitsLong)
                .map(BigInteger::longValueExact)
                .orElse(NO_VALUE);
    }

    /** {@return the months that count} */
    public Window window() {
        return columns.window();
    }

    /**
     * The measure, policy and columns.
     *
     * @return such as {@code rate-of-flows, gaps absent, of 47 rates over 2021-04/2022-03}
     */
    @Override
    public String toString() {
        return way.measure().id() + ", gaps " + way.gaps().id() + ", of " + columns;
    }
}
