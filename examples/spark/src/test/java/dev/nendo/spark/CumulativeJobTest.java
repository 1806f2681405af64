package dev.nendo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.bulk.BulkEvaluator;
import dev.nendo.bulk.ColumnsCollector;
import dev.nendo.bulk.CumulativeColumns;
import dev.nendo.bulk.Judgements;
import dev.nendo.bulk.PoolAccumulator;
import dev.nendo.bulk.SeriesColumns;
import dev.nendo.bulk.TargetColumns;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.Rate;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million observations, shuffled and repartitioned: Spark's numbers are those of one machine. */
class CumulativeJobTest {
    private static final int BRANCHES = 47;
    private static final int KPIS = 178;
    private static final int FIRST_YEAR = 2012;
    private static final int YEARS = 10;
    private static final Map<String, Years.Goal> GOALS = new HashMap<>();
    private static final List<ObservationRow> ROWS = new ArrayList<>();

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.driver.host", "localhost")
                .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "200000")
                .getOrCreate();
        SplittableRandom random = new SplittableRandom(5);
        for (int kpi = 0; kpi < KPIS; kpi++) {
            if (kpi % 10 > 0) {
                GOALS.put(kpi(kpi), new Years.Goal(kpi % 2 == 0 ? "at-least" : "at-most", "1/2"));
            }
        }
        for (int branch = 0; branch < BRANCHES; branch++) {
            for (int kpi = 0; kpi < KPIS; kpi++) {
                for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                    rows(branch, kpi, year, random);
                }
            }
        }
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static String branch(int branch) {
        return "branch-" + branch;
    }

    private static String kpi(int kpi) {
        return "kpi-" + kpi;
    }

    /** A year; one in fifty has a gap, one in thirty ties with its target exactly. */
    private static void rows(int branch, int kpi, int year, SplittableRandom random) {
        int gap = random.nextInt(50) == 0 ? random.nextInt(12) : -1;
        boolean tie = random.nextInt(30) == 0;
        for (int i = 0; i < 12; i++) {
            long denominator = 2L * (1 + random.nextInt(20_000));
            long numerator = tie ? denominator / 2 : random.nextLong(denominator + 1);
            if (i != gap) {
                String month = FiscalYear.of(year).window().months().get(i).toString();
                ROWS.add(ObservationRow.of(branch(branch) + "," + kpi(kpi), month, numerator, denominator));
            }
        }
    }

    private static CumulativeJob job() {
        Dataset<ObservationRow> rows = spark.createDataset(ROWS, Encoders.bean(ObservationRow.class))
                .orderBy(functions.rand(11))
                .repartition(7);
        return CumulativeJob.of(rows, GOALS);
    }

    private static long key(int branch, int kpi) {
        return (long) branch << Integer.SIZE | kpi;
    }

    /** The same year on one machine, in columns. */
    private static ColumnsCollector collect(int year) {
        ColumnsCollector collector = ColumnsCollector.rates(FiscalYear.of(year).window(), 0, 0);
        for (ObservationRow row : ROWS) {
            YearKey key = row.key();
            if (key.year() == year) {
                int branch = Integer.parseInt(key.branch().substring("branch-".length()));
                int kpi = Integer.parseInt(key.kpi().substring("kpi-".length()));
                int month = key.window().position(YearMonth.parse(row.getMonth()));
                collector.add(key(branch, kpi), month, row.getNumerator(), row.getDenominator());
            }
        }
        return collector;
    }

    private static String rounded(Outcome<Rational> ratio) {
        return ratio.value()
                .map(value -> value.toDecimal(6, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }

    private static void singleMachine(
            int year, Set<String> months, Set<String> statuses, Map<String, PoolAccumulator> nation) {
        ColumnsCollector collector = collect(year);
        int at = 0;
        for (SeriesColumns part : collector.parts()) {
            CumulativeColumns sums = part.cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT);
            TargetColumns.Builder targets = TargetColumns.builder();
            for (int i = 0; i < part.size(); i++) {
                Years.Goal goal = GOALS.get(kpi((int) collector.key(at + i)));
                if (goal == null) {
                    targets.addNone();
                } else {
                    targets.add(Direction.parse(goal.direction()), 1, 2);
                }
            }
            Judgements judged = BulkEvaluator.standard().evaluate(sums, targets.build());
            for (int i = 0; i < part.size(); i++, at++) {
                String id = branch((int) (collector.key(at) >>> Integer.SIZE)) + "," + kpi((int) collector.key(at));
                for (int month = 1; month <= 12 && sums.isKnown(i, month); month++) {
                    months.add(id + "," + year + "," + part.window().months().get(month - 1) + ","
                            + sums.numerator(i, month) + "," + sums.denominator(i, month) + ","
                            + rounded(sums.value(i, month)));
                }
                statuses.add(id + "," + year + "," + rounded(judged.get(i).actual()) + ","
                        + judged.met(i).id() + "," + judged.status(i).symbol() + ","
                        + judged.reason(i).map(Enum::name).orElse(""));
                PoolAccumulator pool =
                        nation.computeIfAbsent(kpi((int) collector.key(at)) + "," + year, any -> new PoolAccumulator());
                if (sums.isKnown(i, 12)) {
                    pool.add(sums.numerator(i, 12), sums.denominator(i, 12));
                } else {
                    pool.addAbsent(sums.value(i, 12).reason().orElse(Reason.GAP));
                }
            }
        }
    }

    private static Set<String> texts(Dataset<Row> rows) {
        Set<String> texts = new TreeSet<>();
        rows.collectAsList().forEach(row -> texts.add(row.mkString(",")));
        return texts;
    }

    @Test
    void job_millionObservationsShuffled_equalsTheSingleMachine() {
        Set<String> months = new TreeSet<>();
        Set<String> statuses = new TreeSet<>();
        Map<String, PoolAccumulator> pools = new HashMap<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            singleMachine(year, months, statuses, pools);
        }
        Set<String> nation = new TreeSet<>();
        pools.forEach((key, pool) -> {
            Outcome<Rate> rate = pool.rate(GapPolicy.ABSENT);
            nation.add(key + "," + rounded(rate.flatMap(Rate::value)) + ","
                    + rate.reason().map(Enum::name).orElse("") + "," + pool.present() + "," + pool.expected());
        });
        CumulativeJob job = job();
        assertThat(ROWS).hasSizeGreaterThan(999_000);
        assertThat(texts(job.months())).isEqualTo(months);
        assertThat(texts(job.statuses().select("branch", "kpi", "fiscal_year", "rate", "met", "status", "reason")))
                .isEqualTo(statuses);
        assertThat(texts(job.nation().select("kpi", "fiscal_year", "rate", "reason", "branches", "expected")))
                .isEqualTo(nation);
    }

    @Test
    void main_csvFiles_writesThreeTables(@TempDir Path folder) throws Exception {
        Path observations = folder.resolve("observations.csv");
        Path targets = folder.resolve("targets.csv");
        Files.writeString(
                observations,
                """
                branch,kpi,month,numerator,denominator
                gunma,A,2021-05,1,6
                saitama,A,2021-04,5,10
                gunma,A,2021-04,3,4
                """);
        Files.writeString(targets, "kpi,direction,target\nA,at-least,2/5\n");
        CumulativeJob.run(
                spark,
                observations.toString(),
                targets.toString(),
                folder.resolve("out").toString());
        Dataset<Row> statuses = spark.read()
                .option("header", "true")
                .csv(folder.resolve("out/statuses").toString());
        assertThat(texts(statuses.select("branch", "month", "rate", "met", "status")))
                .containsExactly("gunma,2021-05,0.400000,met,○", "saitama,2021-04,0.500000,met,○");
        Dataset<Row> nation = spark.read()
                .option("header", "true")
                .csv(folder.resolve("out/nation").toString());
        assertThat(texts(nation.select("kpi", "reason", "branches", "expected")))
                .containsExactly("A,NO_DATA_YET,0,2");
        assertThat(spark.read()
                        .option("header", "true")
                        .csv(folder.resolve("out/months").toString())
                        .count())
                .isEqualTo(3);
    }
}
