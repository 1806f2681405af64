package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Rates known as published only, without numerators and denominators.
 *
 * <p>They can't be accumulated or rolled up: the cumulative rate is the printed one if there is one, and otherwise only its bounds are
 * known, for the rate of the whole lies between the least and the greatest rate of its months. Example: 1.17, 1.27 and 1.31 % to June, each
 * to 0.01, make a cumulative rate in [233/200, 263/200] per cent, whatever the counts were.
 *
 * <p>Values are in the unit of the series, as printed. Rounding: none. Immutable and thread-safe; equal when both series are.
 */
public final class PublishedRates {
    private final MonthlySeries first;
    private final Optional<MonthlySeries> second;

    private PublishedRates(MonthlySeries first, Optional<MonthlySeries> second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Rates of one basis.
     *
     * @param series printed rates, one a month, or printed cumulative rates
     * @return the rates
     */
    public static PublishedRates of(MonthlySeries series) {
        return new PublishedRates(series, Optional.empty());
    }

    /**
     * Monthly rates with their printed cumulative ones.
     *
     * @param monthly printed rates of each month
     * @param cumulative printed cumulative rates, of the same window
     * @return the rates
     * @throws IllegalArgumentException when the bases are not these, or the windows differ
     */
    public static PublishedRates of(MonthlySeries monthly, MonthlySeries cumulative) {
        Checks.argument(
                monthly.basis() == Basis.MONTHLY && cumulative.basis() == Basis.CUMULATIVE,
                () -> "monthly rates come first, then cumulative ones: "
                        + monthly.basis().id() + ", " + cumulative.basis().id());
        Combined.checkSameMonths(monthly, cumulative);
        return new PublishedRates(monthly, Optional.of(cumulative));
    }

    /**
     * The months that count.
     *
     * @return the window
     */
    public Window window() {
        return first.window();
    }

    /**
     * The printed rates of single months.
     *
     * @return the series, if there is one
     */
    public Optional<MonthlySeries> monthly() {
        return Optional.of(first).filter(series -> series.basis() == Basis.MONTHLY);
    }

    /**
     * The printed cumulative rates.
     *
     * @return the series, if there is one
     */
    public Optional<MonthlySeries> cumulative() {
        return second.or(() -> Optional.of(first).filter(series -> series.basis() == Basis.CUMULATIVE));
    }

    /**
     * What was known at the end of a month: later rates are missing, and the window stays.
     *
     * @param month the last month whose data may be used
     * @return the rates without what came later
     */
    public PublishedRates asOf(YearMonth month) {
        return new PublishedRates(first.asOf(month), second.map(series -> series.asOf(month)));
    }

    /**
     * The rate at a point, for a share or a rate of stocks.
     *
     * @param month the month
     * @return the rate as printed for the last month that counts by then, of the monthly series if there is one
     */
    public ToDate<Measured> at(YearMonth month) {
        return Levels.at(first, month);
    }

    /**
     * The cumulative rate of flows.
     *
     * @param month the month
     * @return the printed cumulative rate, or the rate of the one month there is so far; absent as {@code PUBLISHED_ONLY} where only
     *     several monthly rates are known
     */
    public ToDate<Measured> toDate(YearMonth month) {
        Optional<ToDate<Measured>> printed = cumulative()
                .map(series -> Accumulation.flow(series, month, GapPolicy.ABSENT))
                .filter(rate -> rate.value().isPresent() || monthly().isEmpty());
        return printed.orElseGet(() -> ofMonths(month));
    }

    private ToDate<Measured> ofMonths(YearMonth month) {
        // A sum of rates means nothing; it is taken for the months it covers, and is the rate where it is of one month.
        ToDate<Measured> sum = Accumulation.flow(first, month, GapPolicy.ABSENT);
        return sum.flatMap(rate -> sum.present() == 1 ? Outcome.present(rate) : Outcome.absent(Reason.PUBLISHED_ONLY));
    }

    /**
     * All that the cumulative rate of flows may truly be.
     *
     * @param month the month
     * @return the interval of the printed cumulative rate, or what the least and the greatest monthly rate so far leave open; absent over
     *     a gap, where nothing bounds the rate of a month
     */
    public Outcome<Interval> bounds(YearMonth month) {
        ToDate<Measured> toDate = toDate(month);
        boolean isBounded = toDate.value()
                .reason()
                .filter(reason -> reason == Reason.PUBLISHED_ONLY)
                .isPresent();
        return isBounded ? Outcome.present(hull(toDate)) : toDate.value().map(Measured::interval);
    }

    private Interval hull(ToDate<Measured> toDate) {
        return toDate.months().stream()
                .flatMap(month -> first.intervalAt(month).value().stream())
                .reduce(Interval::hull)
                .orElseThrow();
    }

    /**
     * What these rates contribute where rates are pooled.
     *
     * @param month the month
     * @return never a value: absent as {@code PUBLISHED_ONLY}, or for want of data
     */
    public ToDate<Rate> pooled(YearMonth month) {
        return toDate(month).flatMap(rate -> Outcome.absent(Reason.PUBLISHED_ONLY));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedRates that && first.equals(that.first) && second.equals(that.second);
    }

    @Override
    public int hashCode() {
        return first.hashCode() * 31 + second.hashCode();
    }

    /**
     * The series.
     *
     * @return each as in {@link MonthlySeries#toString()}
     */
    @Override
    public String toString() {
        return first + second.map(series -> "; " + series).orElse("");
    }
}
