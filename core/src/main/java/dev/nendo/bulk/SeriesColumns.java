package dev.nendo.bulk;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.kpi.Measure;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Many series of one window, side by side in arrays of longs: each with a numerator and a denominator a month, or with one value.
 *
 * <p>It is neither a table with keys ({@link ColumnsCollector} has those) nor a list of objects; series are counted from 0, months from 1
 * as in {@link Window#position}. It holds exact monthly figures; what does not fit into longs of one scale, or has states beyond reported,
 * preliminary, revised, missing and suppressed, is kept as the series it is and goes a slower road to the same results. Example: with 3 of
 * 4 in April and 1 of 6 in May, {@code cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT).value(0, 2)} is 2/5.
 *
 * <p>Rounding: none. Immutable as long as arrays that were handed over are left alone; then thread-safe.
 */
public final class SeriesColumns {
    private final Window window;
    private final Cells cells;
    private final Masks masks;
    private final Map<Integer, Odd> odd;

    /** The unscaled figures, one series after the other; the denominators are empty where there are none. */
    @SuppressWarnings("ArrayRecordComponent") // shared with the builder on purpose, compared by nobody
    record Cells(int months, boolean areRates, long[] above, long[] below, int scaleAbove, int scaleBelow) {
        int size() {
            return above.length / months;
        }

        Cells slice(int from, int to) {
            return new Cells(
                    months,
                    areRates,
                    Arrays.copyOfRange(above, from * months, to * months),
                    areRates ? Arrays.copyOfRange(below, from * months, to * months) : Masks.NONE,
                    scaleAbove,
                    scaleBelow);
        }
    }

    /** What is known of each month of each series; an array is empty where there is none of its kind anywhere. */
    @SuppressWarnings("ArrayRecordComponent") // shared with the builder on purpose, compared by nobody
    record Masks(long[] known, long[] preliminary, long[] revised, long[] suppressed) {
        static final long[] NONE = {};

        static Masks none(int size) {
            return new Masks(new long[size], new long[size], new long[size], new long[size]);
        }

        Masks slice(int from, int to) {
            return new Masks(
                    some(known, from, to),
                    some(preliminary, from, to),
                    some(revised, from, to),
                    some(suppressed, from, to));
        }

        private static long[] some(long[] mask, int from, int to) {
            return mask.length == 0 ? NONE : Arrays.copyOfRange(mask, from, to);
        }

        /** Whether each month of each series is reported. */
        boolean areComplete(long all) {
            for (long months : known) {
                if (months != all) {
                    return false;
                }
            }
            return true;
        }

        boolean isPreliminary(int series, int index) {
            return preliminary.length > 0 && Bits.has(preliminary[series], index);
        }

        boolean isRevised(int series, int index) {
            return revised.length > 0 && Bits.has(revised[series], index);
        }

        long suppressed(int series) {
            return suppressed.length == 0 ? 0 : suppressed[series];
        }

        MonthState state(int series, int index) {
            if (!Bits.has(known[series], index)) {
                return Bits.has(suppressed(series), index) ? MonthState.SUPPRESSED : MonthState.MISSING;
            }
            if (isPreliminary(series, index)) {
                return MonthState.PRELIMINARY;
            }
            return isRevised(series, index) ? MonthState.REVISED : MonthState.REPORTED;
        }
    }

    /** A series that does not fit into the columns. */
    record Odd(MonthlySeries above, MonthlySeries below) {}

    SeriesColumns(Window window, Cells cells, Masks masks, Map<Integer, Odd> odd) {
        this.window = window;
        this.cells = cells;
        this.masks = masks;
        this.odd = odd;
    }

    /**
     * Rates of which every month is reported.
     *
     * @param window the months that count, at most 64
     * @param numerators whole numbers, one series after the other; not copied, so leave them alone
     * @param denominators as many; not copied
     * @return the columns
     * @throws IllegalArgumentException when the lengths differ, or are no multiple of the window's size
     */
    public static SeriesColumns ofRates(Window window, long[] numerators, long[] denominators) {
        Checks.argument(
                numerators.length == denominators.length,
                () -> "as many denominators as numerators are needed, " + numerators.length + ": "
                        + denominators.length);
        return reported(window, true, numerators, denominators);
    }

    /**
     * Values of which every month is reported.
     *
     * @param window the months that count, at most 64
     * @param values whole numbers, one series after the other; not copied, so leave them alone
     * @return the columns
     * @throws IllegalArgumentException when the length is no multiple of the window's size
     */
    public static SeriesColumns ofValues(Window window, long[] values) {
        return reported(window, false, values, Masks.NONE);
    }

    private static SeriesColumns reported(Window window, boolean rates, long[] above, long[] below) {
        int months = months(window);
        Checks.argument(
                above.length % months == 0,
                () -> "each series needs a figure for each of " + months + " months: " + above.length);
        long[] known = new long[above.length / months];
        Arrays.fill(known, Bits.first(months));
        return new SeriesColumns(
                window,
                new Cells(months, rates, above, below, 0, 0),
                new Masks(known, Masks.NONE, Masks.NONE, Masks.NONE),
                Map.of());
    }

    static int months(Window window) {
        Checks.argument(
                window.size() <= Bits.MAX_MONTHS,
                () -> "columns have at most " + Bits.MAX_MONTHS + " months: " + window.size());
        return window.size();
    }

    /**
     * Starts columns that are put together from series.
     *
     * @param window the months that count, at most 64
     * @return a builder
     * @throws IllegalArgumentException when there are more months
     */
    public static ColumnsBuilder builder(Window window) {
        return new ColumnsBuilder(window);
    }

    /** {@return the months that count} */
    public Window window() {
        return window;
    }

    /** {@return how many series there are} */
    public int size() {
        return cells.size();
    }

    /** {@return whether each month has a numerator and a denominator, rather than one value} */
    public boolean hasRates() {
        return cells.areRates();
    }

    /**
     * One of the rates as an object.
     *
     * @param series from 0
     * @return the numerators and denominators
     * @throws IllegalStateException when these columns are no rates
     */
    public RateSeries rates(int series) {
        if (!hasRates()) {
            throw new IllegalStateException("these columns hold values, not rates: " + series);
        }
        Odd as = odd.get(Objects.checkIndex(series, size()));
        return as == null
                ? RateSeries.of(one(series, cells.above, cells.scaleAbove), one(series, cells.below, cells.scaleBelow))
                : RateSeries.of(as.above, as.below);
    }

    /**
     * One of the series of values as an object; of rates, the numerators.
     *
     * @param series from 0
     * @return the values
     */
    public MonthlySeries values(int series) {
        Odd as = odd.get(Objects.checkIndex(series, size()));
        return as == null ? one(series, cells.above, cells.scaleAbove) : as.above;
    }

    private MonthlySeries one(int series, long[] figures, int scale) {
        MonthlySeries.Builder builder = MonthlySeries.builder(window, Basis.MONTHLY);
        int index = 0;
        for (YearMonth month : window.months()) {
            MonthState state = masks.state(series, index);
            if (state.hasValue()) {
                builder.put(month, BigDecimal.valueOf(figures[series * cells.months + index], scale), state);
            } else {
                builder.mark(month, state);
            }
            index++;
        }
        return builder.build();
    }

    /**
     * Accumulates every series to every month.
     *
     * @param measure how figures build up; rates for a measure that is one, values for the others
     * @param gaps what to do about months without a value
     * @return the to-date results
     * @throws IllegalArgumentException when the measure is an activity, or needs denominators that are not there, or has none
     */
    public CumulativeColumns cumulate(Measure measure, GapPolicy gaps) {
        return Running.of(this, way(measure, gaps));
    }

    /**
     * Accumulates every series to every month and rounds half-up, ties away from zero, without keeping the sums: what {@link #cumulate}
     * and then {@link CumulativeColumns#roundTo} give, in one pass.
     *
     * @param measure how figures build up, as in {@link #cumulate}
     * @param gaps what to do about months without a value
     * @param decimals how many decimals, from 0 to 18: 2,345 stands for 0.2345 at 4
     * @param results where to put them, series after series; {@link CumulativeColumns#NO_VALUE} where there is none, or none that fits
     *     into a long
     * @throws IllegalArgumentException when the measure does not go with these columns, there is no room for a result for each month of
     *     each series, or the decimals are out of range
     */
    public void roundToDate(Measure measure, GapPolicy gaps, int decimals, long[] results) {
        RoundedSums.round(this, way(measure, gaps), checked(decimals, results), results);
    }

    int checked(int decimals, long[] results) {
        Checks.argument(
                results.length >= size() * cells.months,
                () -> "room for " + size() * cells.months + " results is needed: " + results.length);
        return Checks.inRange("decimals", decimals, 0, 18);
    }

    Way way(Measure measure, GapPolicy gaps) {
        Checks.argument(
                Way.canAccumulate(measure) && measure.isRate() == hasRates(),
                () -> "columns of " + (hasRates() ? "rates" : "values") + " have no such measure: " + measure.id());
        return new Way(measure, gaps);
    }

    /** A copy of some of the series. */
    SeriesColumns slice(int from, int to) {
        Map<Integer, Odd> some = new HashMap<>();
        for (int i = from; i < to && !odd.isEmpty(); i++) {
            Odd one = odd.get(i);
            if (one != null) {
                some.put(i - from, one);
            }
        }
        return new SeriesColumns(window, cells.slice(from, to), masks.slice(from, to), Map.copyOf(some));
    }

    Cells cells() {
        return cells;
    }

    Masks masks() {
        return masks;
    }

    Map<Integer, Odd> odd() {
        return odd;
    }

    boolean isOdd(int series) {
        return !odd.isEmpty() && odd.containsKey(series);
    }

    /**
     * The kind and the number of series.
     *
     * @return such as {@code 47 rates over 2021-04/2022-03}
     */
    @Override
    public String toString() {
        return size() + (hasRates() ? " rates over " : " series over ") + window;
    }
}
