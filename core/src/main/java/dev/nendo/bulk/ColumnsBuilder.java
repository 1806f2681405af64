package dev.nendo.bulk;

import dev.nendo.bulk.SeriesColumns.Cells;
import dev.nendo.bulk.SeriesColumns.Masks;
import dev.nendo.bulk.SeriesColumns.Odd;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.number.Rational;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts columns together from series objects, all of them rates or none.
 *
 * <p>It holds the series until {@link #build()}; where figures come one by one, {@link ColumnsCollector} needs less. Example:
 * {@code SeriesColumns.builder(year).add(rates).build()}. Rounding: none; scales are made alike. Not thread-safe.
 */
public final class ColumnsBuilder {
    /** What a printed figure may have, as which a series is explained. */
    static final int MAX_DIGITS = 50;

    private final Window window;
    private final List<YearMonth> months;
    private final List<Odd> series = new ArrayList<>();
    private final boolean[] kinds = new boolean[2];

    ColumnsBuilder(Window window) {
        SeriesColumns.months(window);
        this.window = window;
        this.months = window.months();
    }

    /**
     * Adds rates.
     *
     * @param rates exact monthly numerators and denominators of the same window
     * @return this builder
     * @throws IllegalArgumentException when the window differs, values were added before, the series is cumulative, rounded
     *     or of blocks, or a figure has more than 50 digits
     */
    public ColumnsBuilder add(RateSeries rates) {
        return add(new Odd(checked(rates.numerator()), checked(rates.denominator())), true);
    }

    /**
     * Adds values.
     *
     * @param values exact monthly figures of the same window
     * @return this builder
     * @throws IllegalArgumentException when the window differs, rates were added before, the series is cumulative, rounded
     *     or of blocks, or a figure has more than 50 digits
     */
    public ColumnsBuilder add(MonthlySeries values) {
        return add(new Odd(checked(values), values), false);
    }

    private ColumnsBuilder add(Odd one, boolean rates) {
        kinds[rates ? 1 : 0] = true;
        Checks.argument(!(kinds[0] && kinds[1]), () -> "columns hold rates or values, not both: " + series.size());
        series.add(one);
        return this;
    }

    private MonthlySeries checked(MonthlySeries one) {
        Checks.argument(
                one.window().equals(window), () -> "columns of the window " + window + " were begun: " + one.window());
        Checks.argument(
                one.basis() == Basis.MONTHLY && one.precision().isExact() && !one.isOfBlocks(),
                () -> "columns hold exact figures of single months: " + one);
        Checks.argument(
                one.hasLongValues() || one.points().stream().allMatch(point -> isShort(point.value(), one.scale())),
                () -> "figures have at most " + MAX_DIGITS + " digits: " + one);
        return one;
    }

    private static boolean isShort(Rational value, int scale) {
        return value.toDecimal(scale, RoundingMode.UNNECESSARY).precision() + scale <= MAX_DIGITS;
    }

    /**
     * Builds the columns.
     *
     * @return the columns, in the order of adding
     */
    public SeriesColumns build() {
        int above = scale(true);
        int below = scale(false);
        int size = series.size();
        long[] tops = new long[size * months.size()];
        long[] bottoms = kinds[1] ? new long[tops.length] : Masks.NONE;
        Masks masks = Masks.none(size);
        Map<Integer, Odd> odd = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Odd one = series.get(i);
            boolean fits = mask(one, masks, i)
                    && copy(one.above(), above, tops, i)
                    && (!kinds[1] || copy(one.below(), below, bottoms, i));
            if (!fits) {
                odd.put(i, one);
            }
        }
        return new SeriesColumns(
                window, new Cells(months.size(), kinds[1], tops, bottoms, above, below), masks, Map.copyOf(odd));
    }

    private int scale(boolean above) {
        return series.stream()
                .map(one -> above ? one.above() : one.below())
                .filter(MonthlySeries::hasLongValues)
                .mapToInt(MonthlySeries::scale)
                .max()
                .orElse(0);
    }

    /** Notes the states; false when a month is not applicable, or one part is known otherwise than the other. */
    private boolean mask(Odd one, Masks masks, int at) {
        for (int i = 0; i < months.size(); i++) {
            MonthState state = one.above().state(months.get(i));
            if (state == MonthState.NOT_APPLICABLE || state != one.below().state(months.get(i))) {
                return false;
            }
            long bit = 1L << i;
            masks.known()[at] |= state.hasValue() ? bit : 0;
            masks.preliminary()[at] |= state == MonthState.PRELIMINARY ? bit : 0;
            masks.revised()[at] |= state == MonthState.REVISED ? bit : 0;
            masks.suppressed()[at] |= state == MonthState.SUPPRESSED ? bit : 0;
        }
        return true;
    }

    /** Copies the figures at one scale; false when they do not fit. */
    private boolean copy(MonthlySeries one, int scale, long[] into, int at) {
        if (!one.hasLongValues()) {
            return false;
        }
        long factor = Quotients.ten(scale - one.scale());
        for (int i = 0; i < months.size(); i++) {
            long value = one.unscaled(i + 1);
            if (factor == 0 ? value != 0 : !Products.fits(value, factor)) {
                return false;
            }
            into[at * months.size() + i] = value * factor;
        }
        return true;
    }
}
