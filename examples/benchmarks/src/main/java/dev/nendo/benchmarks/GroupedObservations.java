package dev.nendo.benchmarks;

import dev.nendo.bulk.ColumnsCollector;
import dev.nendo.bulk.CumulativeColumns;
import dev.nendo.bulk.SeriesColumns;
import dev.nendo.kpi.Measure;
import dev.nendo.series.GapPolicy;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Observations in memory, grouped by branch and KPI and added up month by month, against a window query over a loaded table. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2"})
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class GroupedObservations {
    private static final int BLOCK = 1 << 13;

    /** Rows in arrays. */
    @State(Scope.Benchmark)
    public static class Rows {
        /** How many rows. */
        @Param("12000000")
        public int size = 12_000_000;

        /** In which order. */
        @Param({"sorted", "shuffled"})
        public String order = "sorted";

        Observations observations = Observations.sorted(0);

        /** Makes the rows. */
        @Setup
        public void make() {
            observations = order.equals("sorted") ? Observations.sorted(size) : Observations.shuffled(size);
        }
    }

    /** The same rows in a table. */
    @State(Scope.Benchmark)
    public static class Table {
        @Nullable
        Duck duck;

        /**
         * Loads the rows.
         *
         * @param rows the rows
         * @throws SQLException when the database fails
         */
        @Setup
        public void load(Rows rows) throws SQLException {
            duck = new Duck();
            duck.load(rows.observations);
        }

        /**
         * Closes the database.
         *
         * @throws SQLException when the database fails
         */
        @TearDown
        public void close() throws SQLException {
            Objects.requireNonNull(duck).close();
        }
    }

    /**
     * Nendo.
     *
     * @param rows the rows
     * @return the checksum of all running sums
     */
    @Benchmark
    public long columns(Rows rows) {
        Observations all = rows.observations;
        ColumnsCollector collector = ColumnsCollector.rates(Population.YEAR, 0, 0);
        for (int from = 0; from < all.size(); from += BLOCK) {
            int to = Math.min(all.size(), from + BLOCK);
            long[] keys = new long[to - from];
            int[] months = new int[to - from];
            for (int i = from; i < to; i++) {
                keys[i - from] = all.key(i);
                months[i - from] = all.months[i];
            }
            collector.addAll(
                    keys,
                    months,
                    Arrays.copyOfRange(all.numerators, from, to),
                    Arrays.copyOfRange(all.denominators, from, to));
        }
        return cumulated(collector.parts());
    }

    /**
     * Nendo with two threads, as DuckDB has: one takes the series of even KPIs, the other those of odd ones.
     *
     * @param rows the rows
     * @return the checksum of all running sums
     */
    @Benchmark
    public long columnsTwoThreads(Rows rows) {
        return IntStream.range(0, 2)
                .parallel()
                .mapToLong(share -> half(rows.observations, share))
                .sum();
    }

    private static long half(Observations all, int share) {
        ColumnsCollector collector = ColumnsCollector.rates(Population.YEAR, 0, 0);
        int[] rows = new int[BLOCK];
        int count = 0;
        for (int i = 0; i < all.size(); i++) {
            // Without a branch, which in no order nobody could predict.
            rows[count] = i;
            count += 1 - ((all.kpis[i] ^ share) & 1);
            if (count == BLOCK) {
                add(collector, all, rows, count);
                count = 0;
            }
        }
        add(collector, all, rows, count);
        return cumulated(collector.parts());
    }

    private static void add(ColumnsCollector collector, Observations all, int[] rows, int count) {
        long[] keys = new long[count];
        int[] months = new int[count];
        long[] numerators = new long[count];
        long[] denominators = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = all.key(rows[i]);
            months[i] = all.months[rows[i]];
            numerators[i] = all.numerators[rows[i]];
            denominators[i] = all.denominators[rows[i]];
        }
        collector.addAll(keys, months, numerators, denominators);
    }

    static long cumulated(Iterable<SeriesColumns> parts) {
        long checksum = 0;
        for (SeriesColumns part : parts) {
            CumulativeColumns sums = part.cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT);
            for (int i = 0; i < sums.size(); i++) {
                for (int month = 1; month <= Population.MONTHS; month++) {
                    checksum += sums.numerator(i, month) + 3 * sums.denominator(i, month);
                }
            }
        }
        return checksum;
    }

    /**
     * DuckDB.
     *
     * @param table the rows
     * @return the checksum of all running sums
     * @throws SQLException when the database fails
     */
    @Benchmark
    public long duckDb(Table table) throws SQLException {
        return Objects.requireNonNull(table.duck).cumulateTable();
    }
}
