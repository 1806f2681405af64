package dev.nendo.benchmarks;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.problem.Language;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One KPI judged from its numbers: twelve months of numerators and denominators of two years against a fixed target. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class OneEvaluation {
    private static final int DECIMALS = 4;
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    private final KpiDefinition kpi = KpiDefinition.builder()
            .id("by-post")
            .measure(Measure.RATE_OF_FLOWS)
            .unit(Unit.of("%"))
            .direction(Direction.AT_LEAST)
            .target(Target.fixed(new BigDecimal("96.8")))
            .build();
    private final Evaluator evaluator = Evaluator.standard().asOf(YearMonth.of(2025, 3));
    private final BigDecimal[][] figures = new BigDecimal[4][Population.MONTHS];
    private KpiNumbers numbers = KpiNumbers.of(YEAR, RateSeries.of(YEAR.window(), new long[0], new long[0]));

    /** Makes the figures. */
    @Setup
    public void make() {
        long[][] counts = new long[4][Population.MONTHS];
        for (int month = 0; month < Population.MONTHS; month++) {
            counts[0][month] = 960L + month;
            counts[1][month] = 1_000L + month % 3;
            counts[2][month] = 950L + month;
            counts[3][month] = 1_001L + month % 3;
            for (int i = 0; i < counts.length; i++) {
                figures[i][month] = BigDecimal.valueOf(counts[i][month]);
            }
        }
        numbers = KpiNumbers.of(YEAR, RateSeries.of(YEAR.window(), counts[0], counts[1]))
                .withEarlierYear(1, RateSeries.of(YEAR.window().minusYears(1), counts[2], counts[3]));
    }

    /**
     * Nendo: the verdict, and nothing else asked.
     *
     * @return the evaluation
     */
    @Benchmark
    public Evaluation evaluation() {
        return evaluator.evaluate(kpi, numbers);
    }

    /**
     * Nendo: with its explanation in one language.
     *
     * @return the lines
     */
    @Benchmark
    public List<String> explained() {
        return evaluator.evaluate(kpi, numbers).explain().lines(Language.EN);
    }

    /**
     * Rate, achievement, change and status of one KPI as a result.
     *
     * @param rate the rate
     * @param achievement against the target
     * @param change from the year before
     * @param status met or not
     */
    public record Row(BigDecimal rate, BigDecimal achievement, BigDecimal change, String status) {}

    /**
     * BigDecimal in a record, as people write it.
     *
     * @return the record
     */
    @Benchmark
    public Row bigDecimalRecord() {
        BigDecimal top = sum(figures[0]);
        BigDecimal bottom = sum(figures[1]);
        BigDecimal earlierTop = sum(figures[2]);
        BigDecimal earlierBottom = sum(figures[3]);
        BigDecimal mine = top.multiply(BigDecimal.valueOf(1_000));
        BigDecimal goal = bottom.multiply(BigDecimal.valueOf(968));
        BigDecimal change = top.multiply(earlierBottom)
                .subtract(earlierTop.multiply(bottom))
                .divide(bottom.multiply(earlierBottom), DECIMALS, RoundingMode.HALF_UP);
        return new Row(
                top.divide(bottom, DECIMALS, RoundingMode.HALF_UP),
                mine.divide(goal, DECIMALS, RoundingMode.HALF_UP),
                change,
                mine.compareTo(goal) >= 0 ? "○" : "△");
    }

    private static BigDecimal sum(BigDecimal[] months) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal month : months) {
            sum = sum.add(month);
        }
        return sum;
    }
}
