package dev.nendo.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.format.Source;
import dev.nendo.io.csv.ObservationTable;
import dev.nendo.io.csv.ObservationsCsv;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
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

/** Observations CSV to the running sums of every series, in a heap of 512 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2"})
@Warmup(iterations = 1)
@Measurement(iterations = 1)
public class CsvToSeries {
    /** How many rows. */
    @Param("12000000")
    public int rows = 12_000_000;

    private Path file = Path.of("observations.csv");

    /** Writes the file. */
    @Setup
    public void write() {
        file = Observations.sorted(rows).write();
    }

    /**
     * Nendo: every cell checked, every problem reported.
     *
     * @return the checksum of all running sums
     * @throws IOException when the file can't be read
     */
    @Benchmark
    public long columns() throws IOException {
        ObservationTable table = new ObservationTable(FiscalYear.of(2021));
        Loaded<RowCounts> counts = ObservationsCsv.reader().read(Source.of(file), table);
        if (!counts.problems().isEmpty()) {
            throw new IllegalStateException("the rows have no problems: " + counts.problems());
        }
        return GroupedObservations.cumulated(table.parts());
    }

    /**
     * FastCSV's callback reader with grouping by hand, which checks next to nothing.
     *
     * @return the checksum of all running sums
     * @throws IOException when the file can't be read
     */
    @Benchmark
    public long fastCsvByHand() throws IOException {
        ByHand handler = new ByHand();
        try (CsvReader<Object> reader = CsvReader.builder().build(handler, file)) {
            reader.forEach(row -> {});
        }
        return handler.cumulated();
    }

    /** Takes fields as they come and puts numbers where they belong. */
    private static final class ByHand extends AbstractBaseCsvCallbackHandler<Object> {
        private final Map<String, Integer> series = new HashMap<>();
        private long[][] above = new long[0][];
        private long[][] below = new long[0][];
        private String branch = "";
        private String kpi = "";
        private String lastBranch = "";
        private String lastKpi = "";
        private int current = -1;
        private int month;
        private long numerator;
        private long denominator;
        private boolean header = true;

        @Override
        protected void handleBegin(long startingLineNumber) {}

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            if (header) {
                return;
            }
            switch (field) {
                case 0 -> branch = text(branch, buffer, offset, length);
                case 1 -> kpi = text(kpi, buffer, offset, length);
                case 2 -> month = (int) number(buffer, offset, 4) * 12 + (int) number(buffer, offset + 5, 2);
                case 3 -> numerator = number(buffer, offset, length);
                default -> denominator = number(buffer, offset, length);
            }
        }

        private static String text(String before, char[] buffer, int offset, int length) {
            boolean same = before.length() == length;
            for (int i = 0; same && i < length; i++) {
                same = before.charAt(i) == buffer[offset + i];
            }
            return same ? before : new String(buffer, offset, length);
        }

        private static long number(char[] buffer, int offset, int length) {
            long number = 0;
            for (int i = offset; i < offset + length; i++) {
                number = number * 10 + buffer[i] - '0';
            }
            return number;
        }

        @Override
        protected Object buildRecord() {
            if (header) {
                header = false;
                return this;
            }
            if (!branch.equals(lastBranch) || !kpi.equals(lastKpi) || current < 0) {
                current = series.computeIfAbsent(branch + ',' + kpi, key -> series.size());
                lastBranch = branch;
                lastKpi = kpi;
                if (current >= above.length) {
                    above = Arrays.copyOf(above, Math.max(1024, current * 2));
                    below = Arrays.copyOf(below, above.length);
                }
                above[current] = new long[Population.MONTHS];
                below[current] = new long[Population.MONTHS];
            }
            int position = month - (2021 * 12 + 4);
            above[current][position] = numerator;
            below[current][position] = denominator;
            return this;
        }

        long cumulated() {
            long checksum = 0;
            for (int i = 0; i < series.size(); i++) {
                long top = 0;
                long bottom = 0;
                for (int position = 0; position < Population.MONTHS; position++) {
                    top += above[i][position];
                    bottom += below[i][position];
                    checksum += top + 3 * bottom;
                }
            }
            return checksum;
        }
    }

    /**
     * DuckDB: reading and window query in one, its memory outside the heap.
     *
     * @return the checksum of all running sums
     * @throws SQLException when the database fails
     */
    @Benchmark
    public long duckDb() throws SQLException {
        try (Duck duck = new Duck()) {
            return duck.cumulateCsv(file.toString());
        }
    }

    private record Sums(BigDecimal above, BigDecimal below) {
        Sums plus(Sums other) {
            return new Sums(above.add(other.above), below.add(other.below));
        }

        long checksum() {
            return above.longValueExact() + 3 * below.longValueExact();
        }
    }

    /**
     * String.split, BigDecimal and TreeMap, as people write it for rows in any order, which is what Nendo and FastCSV by hand take too.
     *
     * @return the checksum of all running sums
     * @throws IOException when the file can't be read
     */
    @Benchmark
    @SuppressWarnings("StringSplitter") // that is what people write
    @Fork(
            value = 3,
            jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2"})
    public long splitBigDecimalTreeMap() throws IOException {
        Map<String, Map<String, Sums>> series = new TreeMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",");
                series.computeIfAbsent(cells[0] + "," + cells[1], key -> new TreeMap<>())
                        .put(cells[2], new Sums(new BigDecimal(cells[3]), new BigDecimal(cells[4])));
            }
        }
        long checksum = 0;
        for (Map<String, Sums> months : series.values()) {
            Sums sum = new Sums(BigDecimal.ZERO, BigDecimal.ZERO);
            for (Sums month : months.values()) {
                sum = sum.plus(month);
                checksum += sum.checksum();
            }
        }
        return checksum;
    }

    /**
     * The same where rows come in order, month by month, so that one sum for each series is all that must be kept.
     *
     * @return the checksum of all running sums
     * @throws IOException when the file can't be read
     */
    @Benchmark
    @SuppressWarnings("StringSplitter") // that is what people write
    @Fork(
            value = 3,
            jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2"})
    public long splitInOrder() throws IOException {
        Map<String, Sums> sums = new TreeMap<>();
        long checksum = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",");
                Sums row = new Sums(new BigDecimal(cells[3]), new BigDecimal(cells[4]));
                checksum +=
                        sums.merge(cells[0] + "," + cells[1], row, Sums::plus).checksum();
            }
        }
        return checksum;
    }
}
