package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.number.Outcome;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A numerator and a denominator for each month of a window.
 *
 * <p>It is not a series of rates, which could not be accumulated ({@link PublishedRates}), and it knows no measure: whether the
 * denominators add up, or are a population at each month, is said by the call of {@link Accumulation}. Example: 3 of 4 in April and 1 of 6
 * in May make 4 of 10 to date.
 *
 * <p>Compact: both years share one array. Rounding: none. Immutable and thread-safe; equal when both series are.
 */
public final class RateSeries {
    private final Window window;
    private final Form numeratorForm;
    private final Form denominatorForm;
    private final long[] data;

    private RateSeries(Window window, Form numeratorForm, Form denominatorForm, long[] data) {
        this.window = window;
        this.numeratorForm = numeratorForm;
        this.denominatorForm = denominatorForm;
        this.data = data;
    }

    /**
     * Puts two series together.
     *
     * @param numerator the numerators
     * @param denominator the denominators, of the same window and blocks; the basis may differ
     * @return the rates
     * @throws IllegalArgumentException when windows or blocks differ
     */
    public static RateSeries of(MonthlySeries numerator, MonthlySeries denominator) {
        Combined.checkSameMonths(numerator, denominator);
        Form first = numerator.form();
        Form second = denominator.form().shared(first);
        int half = first.length(numerator.size());
        long[] data = new long[half + second.length(numerator.size())];
        numerator.copyTo(data, 0);
        denominator.copyTo(data, half);
        return new RateSeries(numerator.window(), first, second, data);
    }

    /**
     * Monthly counts, reported from a window's first month on.
     *
     * @param window the months that count
     * @param numerators as many as there are months, or fewer: then the last months are missing
     * @param denominators as many as there are numerators
     * @return the rates
     * @throws IllegalArgumentException when there are not as many denominators as numerators, or more than months
     */
    public static RateSeries of(Window window, long[] numerators, long[] denominators) {
        checkSameLength(numerators.length, denominators.length);
        return of(
                MonthlySeries.of(window, Basis.MONTHLY, numerators),
                MonthlySeries.of(window, Basis.MONTHLY, denominators));
    }

    /**
     * Monthly decimals, reported from a window's first month on.
     *
     * @param window the months that count
     * @param numerators as many as there are months, or fewer: then the last months are missing, as is one whose value is null
     * @param denominators as many as there are numerators
     * @return the rates
     * @throws IllegalArgumentException when there are not as many denominators as numerators, or more than months, or a value has more
     *     than a thousand digits
     */
    public static RateSeries of(
            Window window,
            List<? extends @Nullable BigDecimal> numerators,
            List<? extends @Nullable BigDecimal> denominators) {
        checkSameLength(numerators.size(), denominators.size());
        return of(
                MonthlySeries.of(window, Basis.MONTHLY, numerators),
                MonthlySeries.of(window, Basis.MONTHLY, denominators));
    }

    private static void checkSameLength(int numerators, int denominators) {
        Checks.argument(
                numerators == denominators,
                () -> "as many denominators as numerators are needed, " + numerators + ": " + denominators);
    }

    /**
     * The months that count.
     *
     * @return the window
     */
    public Window window() {
        return window;
    }

    /**
     * The numerators.
     *
     * @return a view without a copy
     */
    public MonthlySeries numerator() {
        return new MonthlySeries(window, numeratorForm, data, 0);
    }

    /**
     * The denominators.
     *
     * @return a view without a copy
     */
    public MonthlySeries denominator() {
        return new MonthlySeries(window, denominatorForm, data, numeratorForm.length(window.size()));
    }

    /**
     * The rate of a month as it stands there, whatever the basis.
     *
     * @param month any month
     * @return the rate, which may be 0/0; absent when either part is, as in {@link MonthlySeries#at(YearMonth)}
     */
    public Outcome<Rate> at(YearMonth month) {
        MonthlySeries numerator = numerator();
        MonthlySeries denominator = denominator();
        return States.pair(numerator, denominator)
                .outcome(window, month, i -> Rate.of(numerator.measured(i), denominator.measured(i)));
    }

    /**
     * What is known of a month.
     *
     * @param month any month
     * @return not applicable where either part is, else missing where either is, else suppressed, preliminary or revised
     */
    public MonthState state(YearMonth month) {
        return MonthState.pair(numerator().state(month), denominator().state(month));
    }

    /**
     * What was known at the end of a month: later values are missing, and the window stays.
     *
     * @param month the last month whose data may be used
     * @return the rates without what came later
     */
    public RateSeries asOf(YearMonth month) {
        return of(numerator().asOf(month), denominator().asOf(month));
    }

    /**
     * Pools month by month with another member, such as another branch; not over months.
     *
     * @param other rates of the same window, bases and blocks
     * @return the sums of the numerators and of the denominators, as in {@link MonthlySeries#plus(MonthlySeries)}
     * @throws IllegalArgumentException when windows, bases or blocks differ
     */
    public RateSeries plus(RateSeries other) {
        return of(numerator().plus(other.numerator()), denominator().plus(other.denominator()));
    }

    /** The running sums of both, where every month is reported and everything fits into longs. */
    Optional<RateSeries> longSums() {
        if (!LongSums.canAdd(numeratorForm) || !LongSums.canAdd(denominatorForm)) {
            return Optional.empty();
        }
        int size = window.size();
        int half = numeratorForm.length(size);
        long[] sums = new long[data.length];
        boolean plain = LongSums.add(data, 0, sums, 0, numeratorForm, size)
                && LongSums.add(data, half, sums, half, denominatorForm, size);
        Form form = LongSums.cumulative(numeratorForm);
        return plain ? Optional.of(new RateSeries(window, form, form, sums)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateSeries that
                && window.equals(that.window)
                && numeratorForm.equals(that.numeratorForm)
                && denominatorForm.equals(that.denominatorForm)
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(window, numeratorForm, denominatorForm, Arrays.hashCode(data));
    }

    /**
     * Both series.
     *
     * @return the numerators over the denominators, each as in {@link MonthlySeries#toString()}
     */
    @Override
    public String toString() {
        return numerator() + " / " + denominator();
    }
}
