package dev.nendo.benchmarks;

import dev.nendo.bulk.BulkEvaluator;
import dev.nendo.bulk.Judgement;
import dev.nendo.bulk.SeriesColumns;
import dev.nendo.bulk.TargetColumns;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.series.GapPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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

/** Rate, achievement, change from the year before and status of each series, as objects, each number rounded to four decimals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FullEvaluation {
    private static final int DECIMALS = 4;

    /** How many series. */
    @Param("100000")
    public int series = 100_000;

    private SeriesColumns now = SeriesColumns.ofValues(Population.YEAR, new long[0]);
    private SeriesColumns before = now;
    private TargetColumns targets = TargetColumns.builder().build();
    private BigDecimal[][] figures = {{}, {}, {}, {}};
    private BigDecimal[][] goals = {{}, {}};

    /** Makes the figures and targets. */
    @Setup
    public void make() {
        Population population = Population.of(series);
        Population earlier = Population.before(series);
        now = SeriesColumns.ofRates(Population.YEAR, population.numerators, population.denominators);
        before = SeriesColumns.ofRates(Population.YEAR.minusYears(1), earlier.numerators, earlier.denominators);
        TargetColumns.Builder builder = TargetColumns.builder();
        for (int i = 0; i < series; i++) {
            builder.add(Direction.AT_LEAST, population.targetsAbove[i], population.targetsBelow[i]);
        }
        targets = builder.build();
        figures = new BigDecimal[][] {
            RunningSums.Decimals.decimals(population.numerators),
            RunningSums.Decimals.decimals(population.denominators),
            RunningSums.Decimals.decimals(earlier.numerators),
            RunningSums.Decimals.decimals(earlier.denominators)
        };
        goals = new BigDecimal[][] {
            RunningSums.Decimals.decimals(population.targetsAbove),
            RunningSums.Decimals.decimals(population.targetsBelow)
        };
    }

    /**
     * Nendo: everything from the monthly figures, an object a series.
     *
     * @return the checksum of all results
     */
    @Benchmark
    public long columns() {
        List<Judgement> all = BulkEvaluator.standard()
                .evaluateWithYearBefore(now, Measure.RATE_OF_FLOWS, GapPolicy.ABSENT, targets, before)
                .all();
        Checksum checksum = new Checksum();
        for (Judgement one : all) {
            checksum.add(one.roundedActual(DECIMALS));
            checksum.add(one.roundedAchievement(DECIMALS));
            checksum.add(one.roundedYearOnYear(DECIMALS));
            checksum.add(one.met() == Met.MET ? 1 : 0);
        }
        return checksum.get();
    }

    private record Row(BigDecimal rate, BigDecimal achievement, BigDecimal change, String status) {}

    /**
     * BigDecimal in records, as people write it but for exact statuses.
     *
     * @return the checksum of all results
     */
    @Benchmark
    public long bigDecimalRecords() {
        Checksum checksum = new Checksum();
        for (int i = 0; i < series; i++) {
            Row row = row(i);
            checksum.add(row.rate.unscaledValue().longValueExact());
            checksum.add(row.achievement.unscaledValue().longValueExact());
            checksum.add(row.change.unscaledValue().longValueExact());
            checksum.add(row.status.equals("○") ? 1 : 0);
        }
        return checksum.get();
    }

    private Row row(int i) {
        BigDecimal top = sum(figures[0], i);
        BigDecimal bottom = sum(figures[1], i);
        BigDecimal earlierTop = sum(figures[2], i);
        BigDecimal earlierBottom = sum(figures[3], i);
        BigDecimal rate = top.divide(bottom, DECIMALS, RoundingMode.HALF_UP);
        BigDecimal mine = top.multiply(goals[1][i]);
        BigDecimal goal = bottom.multiply(goals[0][i]);
        BigDecimal achievement = mine.divide(goal, DECIMALS, RoundingMode.HALF_UP);
        BigDecimal change = top.multiply(earlierBottom)
                .subtract(earlierTop.multiply(bottom))
                .divide(bottom.multiply(earlierBottom), DECIMALS, RoundingMode.HALF_UP);
        return new Row(rate, achievement, change, mine.compareTo(goal) >= 0 ? "○" : "△");
    }

    private static BigDecimal sum(BigDecimal[] months, int i) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = i * Population.MONTHS; at < (i + 1) * Population.MONTHS; at++) {
            sum = sum.add(months[at]);
        }
        return sum;
    }
}
