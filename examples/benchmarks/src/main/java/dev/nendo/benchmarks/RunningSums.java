package dev.nendo.benchmarks;

import dev.nendo.bulk.CumulativeColumns;
import dev.nendo.bulk.SeriesColumns;
import dev.nendo.kpi.Measure;
import dev.nendo.series.Accumulation;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Running sums of the numerators and denominators of many series, kept for every month. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RunningSums {

    /** Plain arrays. */
    @State(Scope.Benchmark)
    public static class Longs {
        /** How many series. */
        @Param("1000000")
        public int series = 1_000_000;

        Population population = Population.of(0);
        SeriesColumns columns = SeriesColumns.ofValues(Population.YEAR, new long[0]);

        /** Makes the figures. */
        @Setup
        public void make() {
            population = Population.of(series);
            columns = SeriesColumns.ofRates(Population.YEAR, population.numerators, population.denominators);
        }
    }

    /** One immutable object a series. */
    @State(Scope.Benchmark)
    public static class Objects {
        /** How many series. */
        @Param("1000000")
        public int series = 1_000_000;

        RateSeries[] rates = {};

        /** Makes the objects. */
        @Setup
        public void make() {
            Population population = Population.of(series);
            rates = new RateSeries[series];
            for (int i = 0; i < series; i++) {
                rates[i] = RateSeries.of(year(population.numerators, i), year(population.denominators, i));
            }
        }

        private static MonthlySeries year(long[] figures, int i) {
            int from = i * Population.MONTHS;
            return MonthlySeries.of(
                    Population.YEAR, Basis.MONTHLY, Arrays.copyOfRange(figures, from, from + Population.MONTHS));
        }
    }

    /** A BigDecimal a figure. */
    @State(Scope.Benchmark)
    public static class Decimals {
        /** How many series. */
        @Param("1000000")
        public int series = 1_000_000;

        BigDecimal[] numerators = {};
        BigDecimal[] denominators = {};

        /** Makes the figures. */
        @Setup
        public void make() {
            Population population = Population.of(series);
            numerators = decimals(population.numerators);
            denominators = decimals(population.denominators);
        }

        static BigDecimal[] decimals(long[] figures) {
            return Arrays.stream(figures).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
        }
    }

    /**
     * The loop that everything is compared with: it checks nothing.
     *
     * @param given the figures
     * @return the sums
     */
    @Benchmark
    public long[][] rawLongs(Longs given) {
        return rawSums(given.population);
    }

    static long[][] rawSums(Population population) {
        long[] numerators = population.numerators;
        long[] denominators = population.denominators;
        long[] above = new long[numerators.length];
        long[] below = new long[numerators.length];
        for (int i = 0; i < population.series; i++) {
            long top = 0;
            long bottom = 0;
            for (int at = i * Population.MONTHS; at < (i + 1) * Population.MONTHS; at++) {
                top += numerators[at];
                bottom += denominators[at];
                above[at] = top;
                below[at] = bottom;
            }
        }
        return new long[][] {above, below};
    }

    /**
     * Nendo, in columns.
     *
     * @param given the figures
     * @return the sums
     */
    @Benchmark
    public CumulativeColumns columns(Longs given) {
        return given.columns.cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT);
    }

    /**
     * Nendo, one object a series.
     *
     * @param given the series
     * @return the sums
     */
    @Benchmark
    public RateSeries[] seriesObjects(Objects given) {
        RateSeries[] sums = new RateSeries[given.rates.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Accumulation.toCumulative(given.rates[i], GapPolicy.ABSENT);
        }
        return sums;
    }

    /**
     * BigDecimal, as people write it.
     *
     * @param given the figures
     * @return the sums
     */
    @Benchmark
    public BigDecimal[][] bigDecimals(Decimals given) {
        BigDecimal[] above = new BigDecimal[given.numerators.length];
        BigDecimal[] below = new BigDecimal[given.numerators.length];
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        for (int at = 0; at < above.length; at++) {
            boolean starts = at % Population.MONTHS == 0;
            top = starts ? given.numerators[at] : top.add(given.numerators[at]);
            bottom = starts ? given.denominators[at] : bottom.add(given.denominators[at]);
            above[at] = top;
            below[at] = bottom;
        }
        return new BigDecimal[][] {above, below};
    }
}
