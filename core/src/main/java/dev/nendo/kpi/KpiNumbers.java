package dev.nendo.kpi;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The numbers that one KPI of one branch and year is judged by: its own series, and what a target, a mean or a comparison needs besides.
 *
 * <p>They are numbers and not printed figures: whatever a database holds, exact to the last digit. They are not a definition, which says
 * what they measure. Example: {@code KpiNumbers.of(year, calls).withEarlierYear(1, callsOfLastYear)} is enough for a target of last year's
 * result. Units are those of the definition. No rounding; what does not go together is found out by the evaluator and is a reason there.
 * Immutable and thread-safe; equal when year and series are.
 */
public final class KpiNumbers {
    private final FiscalYear year;
    private final SortedMap<Integer, Series> years;
    private final Optional<MonthlySeries> monthlyTargets;
    private final Optional<MonthlySeries> weights;
    private final Map<String, Series> benchmarks;

    private KpiNumbers(
            FiscalYear year,
            SortedMap<Integer, Series> years,
            Optional<MonthlySeries> monthlyTargets,
            Optional<MonthlySeries> weights,
            Map<String, Series> benchmarks) {
        this.year = Objects.requireNonNull(year, "year");
        this.years = Collections.unmodifiableSortedMap(years);
        this.monthlyTargets = monthlyTargets;
        this.weights = weights;
        this.benchmarks = Collections.unmodifiableMap(benchmarks);
    }

    /**
     * {@return the numbers of a KPI with one number a month}
     *
     * @param year the fiscal year judged
     * @param values this year's values
     */
    public static KpiNumbers of(FiscalYear year, MonthlySeries values) {
        return of(year, Series.of(values));
    }

    /**
     * {@return the numbers of a rate}
     *
     * @param year the fiscal year judged
     * @param rates this year's numerators and denominators
     */
    public static KpiNumbers of(FiscalYear year, RateSeries rates) {
        return of(year, Series.of(rates));
    }

    /**
     * {@return the numbers of a KPI, whichever form they have}
     *
     * @param year the fiscal year judged
     * @param series this year's numbers
     */
    public static KpiNumbers of(FiscalYear year, Series series) {
        return new KpiNumbers(
                year, new TreeMap<>(Map.of(0, series)), Optional.empty(), Optional.empty(), new LinkedHashMap<>());
    }

    /**
     * {@return these numbers with an earlier year's}
     *
     * @param yearsBack 1 for last year
     * @param values that year's values
     * @throws IllegalArgumentException if the years back are not 1 or more
     */
    public KpiNumbers withEarlierYear(int yearsBack, MonthlySeries values) {
        return withEarlierYear(yearsBack, Series.of(values));
    }

    /**
     * {@return these numbers with an earlier year's}
     *
     * @param yearsBack 1 for last year
     * @param rates that year's numerators and denominators
     * @throws IllegalArgumentException if the years back are not 1 or more
     */
    public KpiNumbers withEarlierYear(int yearsBack, RateSeries rates) {
        return withEarlierYear(yearsBack, Series.of(rates));
    }

    /**
     * {@return these numbers with an earlier year's, whichever form they have}
     *
     * @param yearsBack 1 for last year
     * @param series that year's numbers
     * @throws IllegalArgumentException if the years back are not 1 or more
     */
    public KpiNumbers withEarlierYear(int yearsBack, Series series) {
        Checks.argument(yearsBack >= 1, () -> "years back must be 1 or more: " + yearsBack);
        SortedMap<Integer, Series> more = new TreeMap<>(years);
        more.put(yearsBack, series);
        return new KpiNumbers(year, more, monthlyTargets, weights, benchmarks);
    }

    /**
     * {@return these numbers with the months' targets: amounts that add up, or the levels to be reached}
     *
     * @param targets one number a month, in the definition's unit
     */
    public KpiNumbers withMonthlyTargets(MonthlySeries targets) {
        return new KpiNumbers(year, years, Optional.of(targets), weights, benchmarks);
    }

    /**
     * {@return these numbers with the weights of a mean, such as staff for hours per head; for the measure average only}
     *
     * @param monthlyWeights one weight a month
     */
    public KpiNumbers withWeights(MonthlySeries monthlyWeights) {
        return new KpiNumbers(year, years, monthlyTargets, Optional.of(monthlyWeights), benchmarks);
    }

    /**
     * {@return these numbers with what others reached}
     *
     * @param id its name, such as {@code national}
     * @param values their values
     * @throws IllegalArgumentException if the id is blank
     */
    public KpiNumbers withBenchmark(String id, MonthlySeries values) {
        return withBenchmark(id, Series.of(values));
    }

    /**
     * {@return these numbers with what others reached}
     *
     * @param id its name, such as {@code national}
     * @param rates their numerators and denominators
     * @throws IllegalArgumentException if the id is blank
     */
    public KpiNumbers withBenchmark(String id, RateSeries rates) {
        return withBenchmark(id, Series.of(rates));
    }

    /**
     * {@return these numbers with what others reached, whichever form it has}
     *
     * @param id its name, such as {@code national}
     * @param series their numbers
     * @throws IllegalArgumentException if the id is blank
     */
    public KpiNumbers withBenchmark(String id, Series series) {
        Map<String, Series> more = new LinkedHashMap<>(benchmarks);
        more.put(Checks.notBlank("id of a benchmark", id), series);
        return new KpiNumbers(year, years, monthlyTargets, weights, more);
    }

    /** {@return the fiscal year judged} */
    public FiscalYear year() {
        return year;
    }

    /** {@return this year's numbers} */
    public Series thisYear() {
        return Objects.requireNonNull(years.get(0));
    }

    /** {@return the numbers by years back, 0 being the year judged} */
    public SortedMap<Integer, Series> years() {
        return years;
    }

    /** {@return the months' targets, if given} */
    public Optional<MonthlySeries> monthlyTargets() {
        return monthlyTargets;
    }

    /** {@return the weights of a mean, if given} */
    public Optional<MonthlySeries> weights() {
        return weights;
    }

    /** {@return what others reached, by name, in the order given} */
    public Map<String, Series> benchmarks() {
        return benchmarks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiNumbers that
                && year.equals(that.year)
                && years.equals(that.years)
                && monthlyTargets.equals(that.monthlyTargets)
                && weights.equals(that.weights)
                && benchmarks.equals(that.benchmarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, years, monthlyTargets, weights, benchmarks);
    }

    /** {@return the year and the series, for debugging} */
    @Override
    public String toString() {
        return year + " " + years;
    }

    /**
     * The numbers of a KPI over some months: one number a month, or a numerator and a denominator.
     *
     * <p>It is either of two series, for callers that do not mind which; it computes nothing. Example: 968 of 1,000 in April is a rate, 120 calls
     * in April is a value. No rounding. Immutable and thread-safe; equal when the series are.
     */
    public static final class Series {
        private final Object series;

        private Series(Object series) {
            this.series = Objects.requireNonNull(series, "series");
        }

        /**
         * {@return one number a month}
         *
         * @param values the values
         */
        public static Series of(MonthlySeries values) {
            return new Series(values);
        }

        /**
         * {@return a numerator and a denominator a month}
         *
         * @param rates the rates
         */
        public static Series of(RateSeries rates) {
            return new Series(rates);
        }

        /** {@return whether each month has a numerator and a denominator} */
        public boolean isRate() {
            return series instanceof RateSeries;
        }

        /** {@return the months that count} */
        public Window window() {
            return match(MonthlySeries::window, RateSeries::window);
        }

        /**
         * {@return what one of two functions makes of the series}
         *
         * @param <R> the result
         * @param values for one number a month
         * @param rates for numerators and denominators
         */
        public <R> R match(
                Function<? super MonthlySeries, ? extends R> values, Function<? super RateSeries, ? extends R> rates) {
            return series instanceof MonthlySeries one ? values.apply(one) : rates.apply((RateSeries) series);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Series that && series.equals(that.series);
        }

        @Override
        public int hashCode() {
            return series.hashCode();
        }

        /** {@return the series} */
        @Override
        public String toString() {
            return series.toString();
        }
    }
}
