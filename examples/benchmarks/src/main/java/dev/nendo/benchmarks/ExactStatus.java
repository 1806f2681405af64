package dev.nendo.benchmarks;

import dev.nendo.bulk.BulkEvaluator;
import dev.nendo.bulk.CumulativeColumns;
import dev.nendo.bulk.Judgements;
import dev.nendo.bulk.SeriesColumns;
import dev.nendo.bulk.TargetColumns;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.series.GapPolicy;
import java.math.BigDecimal;
import java.math.MathContext;
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

/** Whether the cumulative rate of a year is at least the target, with ties and with products past 2^53 and 2^63. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ExactStatus {
    /** How many series. */
    @Param("1000000")
    public int series = 1_000_000;

    private Population population = Population.of(0);
    private long[] tops = {};
    private long[] bottoms = {};
    private CumulativeColumns results =
            SeriesColumns.ofRates(Population.YEAR, new long[0], new long[0]).cumulate(Measure.COVERAGE, GapPolicy.SKIP);
    private TargetColumns targets = TargetColumns.builder().build();
    private BigDecimal[] above = {};
    private BigDecimal[] below = {};
    private BigDecimal[] goals = {};

    /** Makes the sums and the targets. */
    @Setup
    public void make() {
        population = Population.huge(series);
        tops = lastSums(population.numerators);
        bottoms = lastSums(population.denominators);
        results = SeriesColumns.ofRates(Population.YEAR, population.numerators, population.denominators)
                .cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT);
        TargetColumns.Builder builder = TargetColumns.builder();
        above = new BigDecimal[series];
        below = new BigDecimal[series];
        goals = new BigDecimal[series];
        for (int i = 0; i < series; i++) {
            builder.add(Direction.AT_LEAST, population.targetsAbove[i], population.targetsBelow[i]);
            above[i] = BigDecimal.valueOf(tops[i]);
            below[i] = BigDecimal.valueOf(bottoms[i]);
            goals[i] = BigDecimal.valueOf(population.targetsAbove[i])
                    .divide(BigDecimal.valueOf(population.targetsBelow[i]), MathContext.DECIMAL64);
        }
        targets = builder.build();
    }

    /** Sums of each year side by side, which is what a loop over them likes best. */
    private static long[] lastSums(long[] figures) {
        long[] sums = new long[figures.length / Population.MONTHS];
        for (int at = 0; at < figures.length; at++) {
            sums[at / Population.MONTHS] += figures[at];
        }
        return sums;
    }

    /**
     * The loop that everything is compared with: products of longs that nobody checks, wrong past 2^63, as for 2^45 of 2^46 - 1 against at
     * least 2^45 of 2^46.
     *
     * @return 1 where met
     */
    @Benchmark
    public byte[] uncheckedLongsInexact() {
        byte[] met = new byte[series];
        for (int i = 0; i < met.length; i++) {
            met[i] = (byte) (tops[i] * population.targetsBelow[i] >= population.targetsAbove[i] * bottoms[i] ? 1 : 2);
        }
        return met;
    }

    /** {@return Nendo's judgements, in columns} */
    @Benchmark
    public Judgements columns() {
        return BulkEvaluator.standard().evaluate(results, targets);
    }

    /**
     * BigDecimal, as people write it: a quotient of sixteen digits against the target's, which rounds, so that a tie may be missed.
     *
     * @return 1 where met
     */
    @Benchmark
    public byte[] bigDecimalsInexact() {
        byte[] met = new byte[series];
        for (int i = 0; i < met.length; i++) {
            met[i] = (byte) (above[i].divide(below[i], MathContext.DECIMAL64).compareTo(goals[i]) >= 0 ? 1 : 2);
        }
        return met;
    }

    /**
     * BigDecimal with products instead of quotients, which is exact.
     *
     * @return 1 where met
     */
    @Benchmark
    public byte[] bigDecimalProducts() {
        byte[] met = new byte[series];
        for (int i = 0; i < met.length; i++) {
            BigDecimal mine = above[i].multiply(BigDecimal.valueOf(population.targetsBelow[i]));
            met[i] = (byte)
                    (mine.compareTo(below[i].multiply(BigDecimal.valueOf(population.targetsAbove[i]))) >= 0 ? 1 : 2);
        }
        return met;
    }

    /**
     * Floating point, wrong where numbers past 2^53 lie beside each other: 2^53 + 1 of 2^54 against at most 2^53 of 2^54.
     *
     * @return 1 where met
     */
    @Benchmark
    public byte[] doublesInexact() {
        byte[] met = new byte[series];
        for (int i = 0; i < met.length; i++) {
            double rate = (double) tops[i] / bottoms[i];
            met[i] = (byte) (rate >= (double) population.targetsAbove[i] / population.targetsBelow[i] ? 1 : 2);
        }
        return met;
    }
}
