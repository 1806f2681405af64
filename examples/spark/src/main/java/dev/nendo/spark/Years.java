package dev.nendo.spark;

import dev.nendo.bulk.BulkEvaluator;
import dev.nendo.bulk.CumulativeColumns;
import dev.nendo.bulk.Judgement;
import dev.nendo.bulk.PoolAccumulator;
import dev.nendo.bulk.SeriesAccumulator;
import dev.nendo.bulk.TargetColumns;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.Rate;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What is written of accumulated years: lines month by month, a status a year, and the nation. */
final class Years {
    static final StructType MONTHS = strings("branch", "kpi", "fiscal_year", "month")
            .add("cumulative_numerator", DataTypes.LongType)
            .add("cumulative_denominator", DataTypes.LongType)
            .add("cumulative_rate", DataTypes.StringType);
    static final StructType STATUSES = strings(
                    "branch", "kpi", "fiscal_year", "month", "rate", "target", "met", "status", "reason")
            .add("conflicts", DataTypes.IntegerType);
    static final StructType NATION = strings("kpi", "fiscal_year", "numerator", "denominator", "rate", "reason")
            .add("branches", DataTypes.LongType)
            .add("expected", DataTypes.LongType);

    private static final int DECIMALS = 6;

    private Years() {}

    private static StructType strings(String... names) {
        StructType type = new StructType();
        for (String name : names) {
            type = type.add(name, DataTypes.StringType);
        }
        return type;
    }

    static CumulativeColumns cumulate(SeriesAccumulator series, Window window) {
        return series.toRates(window).cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT);
    }

    /** One line for each month up to the last one that has sums to date. */
    static List<Row> months(YearKey key, SeriesAccumulator series) {
        CumulativeColumns sums = cumulate(series, key.window());
        List<Row> rows = new ArrayList<>();
        List<YearMonth> months = key.window().months();
        for (int month = 1; month <= months.size() && sums.isKnown(0, month); month++) {
            rows.add(RowFactory.create(
                    key.branch(),
                    key.kpi(),
                    String.valueOf(key.year()),
                    months.get(month - 1).toString(),
                    sums.numerator(0, month),
                    sums.denominator(0, month),
                    rounded(sums.value(0, month))));
        }
        return rows;
    }

    /** The year's judgement; the target is one for all branches, or none. */
    static Row status(YearKey key, SeriesAccumulator series, @Nullable Goal goal) {
        TargetColumns.Builder targets = TargetColumns.builder();
        TargetColumns target = goal == null
                ? targets.addNone().build()
                : targets.add(Direction.parse(goal.direction()), Rational.parse(goal.target()))
                        .build();
        Judgement judged = BulkEvaluator.standard()
                .evaluate(cumulate(series, key.window()), target)
                .get(0);
        return RowFactory.create(
                key.branch(),
                key.kpi(),
                String.valueOf(key.year()),
                judged.month().map(YearMonth::toString).orElse(""),
                rounded(judged.actual()),
                goal == null ? "" : goal.target(),
                judged.met().id(),
                judged.status().symbol(),
                judged.reason().map(Enum::name).orElse(""),
                series.conflicts());
    }

    static Row nation(YearKey key, PoolAccumulator pool) {
        Outcome<Rate> rate = pool.rate(GapPolicy.ABSENT);
        return RowFactory.create(
                key.kpi(),
                String.valueOf(key.year()),
                rate.value().map(whole -> whole.numerator().toString()).orElse(""),
                rate.value().map(whole -> whole.denominator().toString()).orElse(""),
                rounded(rate.flatMap(Rate::value)),
                rate.reason().map(Enum::name).orElse(""),
                pool.present(),
                pool.expected());
    }

    /** A ratio with six decimals, half-up; empty where there is none. */
    private static String rounded(Outcome<Rational> ratio) {
        return ratio.value()
                .map(value -> value.toDecimal(DECIMALS, RoundingMode.HALF_UP).toPlainString())
                .orElse("");
    }

    /**
     * The target of a KPI.
     *
     * @param direction such as {@code at-least}
     * @param target a ratio, such as {@code 0.969} or {@code 17/18}
     */
    record Goal(String direction, String target) implements Serializable {}
}
