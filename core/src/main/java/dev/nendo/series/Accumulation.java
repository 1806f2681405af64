package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How each measure builds up: its value to a month, and over a quarter or half.
 *
 * <p>The measure is chosen by the method and not guessed from the figures. Monthly figures are added; a figure of a cumulative series is
 * taken as it stands at the month and never summed. Nothing is carried forward: after the last reported month there is no value
 * ({@link MonthlySeries#latest()} gives that one), and the result of a month inside a block, or between quarter ends, is that of the last
 * month that counts before it, which it names. A month after the window gives the whole window. Example: 8 of 10 in April and 1 of 10 in
 * May is a rate of flows of 9/20; as a coverage of a population of 10 it is 9/10.
 *
 * <p>Unless said otherwise, results are absent as {@code GAP} or {@code SUPPRESSED} over a month without a value, for the earliest of them,
 * when gaps are not bridged; as {@code NO_DATA_YET} after the last reported month; as {@code NOT_STARTED} before the first applicable
 * month; as {@code POINT_NOT_REACHED} before the first point or block ends; and as {@code NOT_APPLICABLE} where no month is. Rounding: none.
 * Values are in the unit of the series, rates are ratios. Thread-safe; there is no state.
 */
public final class Accumulation {
    private Accumulation() {}

    /**
     * A flow, such as a count or an amount: Σ x.
     *
     * @param series monthly or cumulative figures
     * @param month the month up to which to add
     * @param gaps what to do about months without a value
     * @return the sum to date
     */
    public static ToDate<Measured> flow(MonthlySeries series, YearMonth month, GapPolicy gaps) {
        return Flows.sum(series, Reach.through(series, month), gaps);
    }

    /**
     * A flow over a quarter, a half, or any range of months; over buckets that tile the window these add up to its whole.
     *
     * @param series monthly or cumulative figures
     * @param bucket consecutive months; those outside the window are not expected
     * @param gaps what to do about months without a value
     * @return the sum over the bucket; a cumulative series gives the difference of its figures at the bucket's ends, absent as
     *     {@code GAP} when the earlier one is missing. Absent as {@code NOT_APPLICABLE} when the bucket would cut a block in two
     * @throws IllegalArgumentException when the bucket has holes
     */
    public static ToDate<Measured> flowOver(MonthlySeries series, Window bucket, GapPolicy gaps) {
        return Flows.sum(series, Reach.over(series, bucket), gaps);
    }

    /**
     * A rate of flows, such as 郵送化率 or an amount per unit: ΣN / ΣD over the months that have both.
     *
     * @param series numerators and denominators, monthly or cumulative; where only one is cumulative its differences are taken
     * @param month the month up to which to add
     * @param gaps what to do about months without both
     * @return the ratio of sums to date
     */
    public static ToDate<Rate> rateOfFlows(RateSeries series, YearMonth month, GapPolicy gaps) {
        return Flows.rate(series, Reach.through(series.numerator(), month), gaps);
    }

    /**
     * A rate of flows over a quarter, a half, or any range of months.
     *
     * @param series numerators and denominators
     * @param bucket consecutive months
     * @param gaps what to do about months without both
     * @return the ratio of sums over the bucket, as in {@link #flowOver}
     * @throws IllegalArgumentException when the bucket has holes
     */
    public static ToDate<Rate> rateOfFlowsOver(RateSeries series, Window bucket, GapPolicy gaps) {
        return Flows.rate(series, Reach.over(series.numerator(), bucket), gaps);
    }

    /**
     * A coverage, such as 受診率: ΣN / D, a flow over a population.
     *
     * @param series numerators, monthly or cumulative, and the population at each month; stated once, it holds until it is replaced
     * @param month the month up to which to add
     * @param gaps what to do about numerators that are missing; a population is always needed
     * @return the sum to date over the population in force at that month, the last one stated by then
     */
    public static ToDate<Rate> coverage(RateSeries series, YearMonth month, GapPolicy gaps) {
        return Levels.coverage(series, month, gaps);
    }

    /**
     * A population that holds until it is replaced.
     *
     * @param window the months that count
     * @param from each population with the month from which on it is used; a month before the window is fine
     * @return one exact figure a month; missing before the first
     */
    public static MonthlySeries population(Window window, SortedMap<YearMonth, BigDecimal> from) {
        return Levels.steps(window, from);
    }

    /**
     * A stock at the month's end, as reported.
     *
     * @param levels the levels, whatever the basis says
     * @param month the month
     * @return the level at the last month that counts by then
     */
    public static ToDate<Measured> stock(MonthlySeries levels, YearMonth month) {
        return Levels.at(levels, month);
    }

    /**
     * A stock from its carry-in and net changes, which may be negative.
     *
     * @param carryIn the level before the window's first month
     * @param changes the net change of each month
     * @param month the month
     * @param gaps what to do about changes that are missing
     * @return carry-in + Σ net change
     * @throws IllegalArgumentException when the changes are cumulative
     */
    public static ToDate<Measured> stock(Measured carryIn, MonthlySeries changes, YearMonth month, GapPolicy gaps) {
        Levels.checkMonthly(changes);
        return flow(changes, month, gaps).map(carryIn::plus);
    }

    /**
     * The level before the window's first month: 609 in April after a net change of 8 makes 601.
     *
     * @param levels the levels
     * @param changes the net change of each month, of the same window
     * @return the first level up to which all changes are known, less their sum; absent as {@code NO_DATA_YET} without levels, else as
     *     {@code GAP}
     * @throws IllegalArgumentException when windows or blocks differ, or the changes are cumulative
     */
    public static Outcome<Measured> carryIn(MonthlySeries levels, MonthlySeries changes) {
        return Levels.carryIn(levels, changes);
    }

    /**
     * A rate of stocks or a share at a point, such as カバー率: N / D as reported for the month.
     *
     * @param series numerators and denominators, whatever the basis says
     * @param month the month
     * @return the rate at the last month that counts by then
     */
    public static ToDate<Rate> rateOfStocks(RateSeries series, YearMonth month) {
        return Levels.rateAt(series, month);
    }

    /**
     * A simple mean of months, such as 超過勤務時間.
     *
     * @param series one figure a month; of a cumulative series, the mean so far as printed
     * @param month the month up to which to take the mean
     * @param gaps what to do about months without a value: skipped ones are not divided by, zeros are
     * @return the mean to date
     */
    public static ToDate<Measured> average(MonthlySeries series, YearMonth month, GapPolicy gaps) {
        return Averages.simple(series, Reach.through(series, month), gaps);
    }

    /**
     * The largest of the months, such as the longest wait.
     *
     * @param series one figure a month; of a cumulative series, the largest so far as printed
     * @param month the month up to which to look
     * @param gaps what to do about months without a value
     * @return the largest to date
     */
    public static ToDate<Measured> maximum(MonthlySeries series, YearMonth month, GapPolicy gaps) {
        return Levels.extreme(series, Reach.through(series, month), gaps, Extremes::larger);
    }

    /**
     * The smallest of the months.
     *
     * @param series one figure a month; of a cumulative series, the smallest so far as printed
     * @param month the month up to which to look
     * @param gaps what to do about months without a value
     * @return the smallest to date
     */
    public static ToDate<Measured> minimum(MonthlySeries series, YearMonth month, GapPolicy gaps) {
        return Levels.extreme(series, Reach.through(series, month), gaps, Extremes::smaller);
    }

    /**
     * A distinct count (実人数): who came in several months is counted once, so that months give bounds only.
     *
     * @param series one figure a month; of a cumulative series, the count as printed
     * @param month the month up to which to count
     * @param gaps what to do about months without a value
     * @return all that the count may be: from the largest month to the sum of all; 30, 20 and 10 are [30, 60]. Absent as
     *     {@code NEGATIVE_ACTUAL} where a month is below 0
     */
    public static ToDate<Interval> distinctCount(MonthlySeries series, YearMonth month, GapPolicy gaps) {
        return Levels.distinct(maximum(series, month, gaps), flow(series, month, gaps), minimum(series, month, gaps));
    }

    /**
     * What a measure of single figures gives, by its facets.
     *
     * @param accrual how it adds up over months; no quotient
     * @param series the figures
     * @param month the month
     * @param gaps what to do about months without a value
     * @return the value to date; of a distinct count that is known only within bounds, absent as {@code NOT_ADDITIVE}
     * @throws IllegalArgumentException when the measure is a quotient
     */
    public static ToDate<Measured> value(Accrual accrual, MonthlySeries series, YearMonth month, GapPolicy gaps) {
        return switch (accrual.months()) {
            case SUM, ENTRIES -> flow(series, month, gaps);
            case AT_POINT, AS_PRINTED -> stock(series, month);
            case MEAN -> average(series, month, gaps);
            case MAXIMUM -> maximum(series, month, gaps);
            case MINIMUM -> minimum(series, month, gaps);
            case DISTINCT -> distinctCount(series, month, gaps).flatMap(Levels::known);
            case RATIO_OF_SUMS, SUM_OVER_POPULATION, RATIO_AT_POINT ->
                throw new IllegalArgumentException("a quotient takes numerators and denominators: " + accrual.months());
        };
    }

    /**
     * What a measure of numerators and denominators gives, by its facets.
     *
     * @param accrual how it adds up over months; a quotient
     * @param series numerators and denominators
     * @param month the month
     * @param gaps what to do about months without a value
     * @return the rate to date
     * @throws IllegalArgumentException when the measure is no quotient
     */
    public static ToDate<Rate> rate(Accrual accrual, RateSeries series, YearMonth month, GapPolicy gaps) {
        return switch (accrual.months()) {
            case RATIO_OF_SUMS -> rateOfFlows(series, month, gaps);
            case SUM_OVER_POPULATION -> coverage(series, month, gaps);
            case RATIO_AT_POINT -> rateOfStocks(series, month);
            case SUM, ENTRIES, AT_POINT, MEAN, MAXIMUM, MINIMUM, DISTINCT, AS_PRINTED ->
                throw new IllegalArgumentException("no quotient, but one figure a month: " + accrual.months());
        };
    }

    /**
     * A weighted mean of months: Σ w x / Σ w.
     *
     * @param series one figure a month
     * @param weights one exact weight a month, such as the number of staff, of the same window
     * @param month the month up to which to take the mean
     * @param gaps what to do about months without both; a zero weighs nothing, so skipped and zero are the same
     * @return the mean to date; absent as {@code ZERO_BY_ZERO} when all weights are 0
     * @throws IllegalArgumentException when windows or blocks differ, a series is cumulative, or a weight is negative or not exact
     */
    public static ToDate<Measured> weightedAverage(
            MonthlySeries series, MonthlySeries weights, YearMonth month, GapPolicy gaps) {
        return Averages.weighted(series, weights, Reach.through(series, month), gaps);
    }

    /**
     * An activity, such as 意見発信: the number of dated entries.
     *
     * @param entries the month of each entry, in any order; those outside the window are not counted
     * @param window the months that count
     * @param month the month up to which to count
     * @return the number to date, 0 when there is no entry yet
     */
    public static ToDate<Measured> activity(Collection<YearMonth> entries, Window window, YearMonth month) {
        return Levels.count(entries, window, month);
    }

    /**
     * One result for each of several months, such as all months of a year, its quarter ends or its half ends.
     *
     * @param months the months
     * @param measure one of the measures above
     * @param <T> what kind of result
     * @return the results by the months asked for; unmodifiable
     */
    public static <T> SortedMap<YearMonth, ToDate<T>> atEach(
            Collection<YearMonth> months, Function<YearMonth, ToDate<T>> measure) {
        SortedMap<YearMonth, ToDate<T>> results = new TreeMap<>();
        months.forEach(month -> results.put(month, measure.apply(month)));
        return Collections.unmodifiableSortedMap(results);
    }

    /**
     * The monthly figures behind cumulative ones: each less the one before, the first applicable one as it is.
     *
     * @param series any series; a monthly one is returned as it is
     * @return monthly figures; a month is missing without its own figure or the one before. The precision holds for a difference, to
     *     nearest with ties unknown; {@link #flowOver} of a single month gives the narrowest interval and the reason of an absence
     */
    public static MonthlySeries toMonthly(MonthlySeries series) {
        return Differences.toMonthly(series);
    }

    /**
     * The cumulative figures behind monthly ones.
     *
     * @param series any series; a cumulative one is returned as it is
     * @param gaps what to do about months without a value
     * @return cumulative figures, missing where {@link #flow} has no value. The precision holds for the sum of all months, to nearest with
     *     ties unknown; {@link #flow} gives the narrowest interval
     */
    public static MonthlySeries toCumulative(MonthlySeries series, GapPolicy gaps) {
        return Differences.toCumulative(series, gaps);
    }

    /**
     * The cumulative numerators and denominators behind monthly ones.
     *
     * @param series any rates; a part that is cumulative is kept
     * @param gaps what to do about months without a value
     * @return both parts as {@link #toCumulative(MonthlySeries, GapPolicy)} gives them
     */
    public static RateSeries toCumulative(RateSeries series, GapPolicy gaps) {
        return Differences.toCumulative(series, gaps);
    }
}
