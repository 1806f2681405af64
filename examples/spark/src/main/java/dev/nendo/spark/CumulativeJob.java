package dev.nendo.spark;

import dev.nendo.bulk.PoolAccumulator;
import dev.nendo.bulk.SeriesAccumulator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Reads observations and targets, and writes three tables: sums and rates to date month by month, a status for each branch, KPI and
 * year, and the nation's rates. Formats go by the names: {@code .csv}, else Parquet.
 */
public final class CumulativeJob {
    private static final StructType OBSERVATIONS = new StructType()
            .add("branch", DataTypes.StringType)
            .add("kpi", DataTypes.StringType)
            .add("month", DataTypes.StringType)
            .add("numerator", DataTypes.LongType)
            .add("denominator", DataTypes.LongType);
    private static final StructType TARGETS = new StructType()
            .add("kpi", DataTypes.StringType)
            .add("direction", DataTypes.StringType)
            .add("target", DataTypes.StringType);

    private final Dataset<Tuple2<String, SeriesAccumulator>> series;
    private final Map<String, Years.Goal> goals;

    private CumulativeJob(Dataset<Tuple2<String, SeriesAccumulator>> series, Map<String, Years.Goal> goals) {
        this.series = series;
        this.goals = goals;
    }

    /**
     * Runs the job.
     *
     * @param arguments observations, targets, and the folder to write to
     */
    public static void main(String[] arguments) {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "three arguments are needed, OBSERVATIONS TARGETS OUT: " + String.join(" ", arguments));
        }
        SparkSession spark =
                SparkSession.builder().appName("nendo cumulative rates").getOrCreate();
        try {
            run(spark, arguments[0], arguments[1], arguments[2]);
        } finally {
            spark.stop();
        }
    }

    static void run(SparkSession spark, String observations, String targets, String out) {
        Dataset<ObservationRow> rows = read(spark, observations, OBSERVATIONS).as(Encoders.bean(ObservationRow.class));
        CumulativeJob job = of(rows, goals(read(spark, targets, TARGETS)));
        boolean csv = isCsv(observations);
        write(job.months(), out + "/months", csv);
        write(job.statuses(), out + "/statuses", csv);
        write(job.nation(), out + "/nation", csv);
    }

    static CumulativeJob of(Dataset<ObservationRow> rows, Map<String, Years.Goal> goals) {
        Dataset<Tuple2<String, SeriesAccumulator>> series = rows.groupByKey(
                        (MapFunction<ObservationRow, String>) row -> row.key().toString(), Encoders.STRING())
                .agg(new SeriesAggregator().toColumn());
        return new CumulativeJob(series.persist(), goals);
    }

    private static Dataset<Row> read(SparkSession spark, String path, StructType schema) {
        return isCsv(path)
                ? spark.read()
                        .schema(schema)
                        .option("header", "true")
                        .option("mode", "FAILFAST")
                        .csv(path)
                : spark.read().schema(schema).parquet(path);
    }

    private static boolean isCsv(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    static Map<String, Years.Goal> goals(Dataset<Row> targets) {
        Map<String, Years.Goal> goals = new HashMap<>();
        for (Row row : targets.collectAsList()) {
            goals.put(row.getString(0), new Years.Goal(row.getString(1), row.getString(2)));
        }
        return goals;
    }

    private static void write(Dataset<Row> rows, String path, boolean csv) {
        if (csv) {
            rows.write().mode(SaveMode.Overwrite).option("header", "true").csv(path);
        } else {
            rows.write().mode(SaveMode.Overwrite).parquet(path);
        }
    }

    Dataset<Row> months() {
        return series.flatMap(
                (FlatMapFunction<Tuple2<String, SeriesAccumulator>, Row>)
                        one -> Years.months(YearKey.parse(one._1()), one._2()).iterator(),
                Encoders.row(Years.MONTHS));
    }

    Dataset<Row> statuses() {
        Map<String, Years.Goal> all = goals;
        return series.map(
                (MapFunction<Tuple2<String, SeriesAccumulator>, Row>) one -> {
                    YearKey key = YearKey.parse(one._1());
                    return Years.status(key, one._2(), all.get(key.kpi()));
                },
                Encoders.row(Years.STATUSES));
    }

    Dataset<Row> nation() {
        return series.groupByKey(
                        (MapFunction<Tuple2<String, SeriesAccumulator>, String>)
                                one -> YearKey.parse(one._1()).ofNation().toString(),
                        Encoders.STRING())
                .agg(new NationAggregator().toColumn())
                .map(
                        (MapFunction<Tuple2<String, PoolAccumulator>, Row>)
                                one -> Years.nation(YearKey.parse(one._1()), one._2()),
                        Encoders.row(Years.NATION));
    }
}
