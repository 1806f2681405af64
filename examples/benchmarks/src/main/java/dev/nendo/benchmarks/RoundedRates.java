package dev.nendo.benchmarks;

import dev.nendo.benchmarks.RunningSums.Decimals;
import dev.nendo.benchmarks.RunningSums.Longs;
import dev.nendo.kpi.Measure;
import dev.nendo.series.GapPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import org.apache.commons.numbers.fraction.BigFraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Cumulative rates of every month of many series, rounded half-up to four decimals. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RoundedRates {
    private static final int DECIMALS = 4;
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    /**
     * The loop that everything is compared with: sums alone, no rates.
     *
     * @param given the figures
     * @return the sums
     */
    @Benchmark
    public long[][] rawSums(Longs given) {
        return RunningSums.rawSums(given.population);
    }

    /**
     * Nendo, in columns.
     *
     * @param given the figures
     * @return the rates in ten-thousandths
     */
    @Benchmark
    public long[] columns(Longs given) {
        long[] rounded = new long[given.population.numerators.length];
        given.columns.roundToDate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT, DECIMALS, rounded);
        return rounded;
    }

    /**
     * BigDecimal, as people write it.
     *
     * @param given the figures
     * @return the rates
     */
    @Benchmark
    public BigDecimal[] bigDecimals(Decimals given) {
        BigDecimal[] rates = new BigDecimal[given.numerators.length];
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        for (int at = 0; at < rates.length; at++) {
            boolean starts = at % Population.MONTHS == 0;
            top = starts ? given.numerators[at] : top.add(given.numerators[at]);
            bottom = starts ? given.denominators[at] : bottom.add(given.denominators[at]);
            rates[at] = top.divide(bottom, DECIMALS, RoundingMode.HALF_UP);
        }
        return rates;
    }

    /**
     * Exact fractions of commons-numbers.
     *
     * @param given the figures
     * @return the rates in ten-thousandths
     */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 1)
    public long[] bigFractions(Longs given) {
        Population population = given.population;
        long[] rounded = new long[population.numerators.length];
        for (int i = 0; i < population.series; i++) {
            BigInteger top = BigInteger.ZERO;
            BigInteger bottom = BigInteger.ZERO;
            for (int at = i * Population.MONTHS; at < (i + 1) * Population.MONTHS; at++) {
                top = top.add(BigInteger.valueOf(population.numerators[at]));
                bottom = bottom.add(BigInteger.valueOf(population.denominators[at]));
                BigFraction scaled = BigFraction.of(top, bottom).multiply(TEN_THOUSAND);
                rounded[at] = scaled.bigDecimalValue(0, RoundingMode.HALF_UP).longValueExact();
            }
        }
        return rounded;
    }

    /**
     * Floating point, which is wrong for 57 of 800: that is 712.5 ten-thousandths, so 713, but binary fractions give 712.
     *
     * @param given the figures
     * @return the rates in ten-thousandths, some of them one off
     */
    @Benchmark
    public long[] doublesInexact(Longs given) {
        Population population = given.population;
        long[] rounded = new long[population.numerators.length];
        for (int i = 0; i < population.series; i++) {
            long top = 0;
            long bottom = 0;
            for (int at = i * Population.MONTHS; at < (i + 1) * Population.MONTHS; at++) {
                top += population.numerators[at];
                bottom += population.denominators[at];
                rounded[at] = roundedDouble(top, bottom);
            }
        }
        return rounded;
    }

    static long roundedDouble(long top, long bottom) {
        return Math.round((double) top / bottom * 10_000);
    }
}
