package dev.nendo.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.nendo.format.Formats;
import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.plan.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** A workbook as JSON, about 160 KB a branch, to objects: the whole model, every cell and reference read, against plain records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2"})
@Warmup(iterations = 1)
@Measurement(iterations = 1)
public class WorkbookReading {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** How many branches; 1,250 are about 200 MB. */
    @Param("1250")
    public int branches = 1_250;

    private Path file = Path.of("workbook.json");

    /**
     * Writes the file.
     *
     * @throws IOException when it can't be written
     */
    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("workbook", ".json");
        file.toFile().deleteOnExit();
        Formats.installed().write(SyntheticTables.honest(branches, 40, 3), file);
    }

    /**
     * Nendo: every value understood, with the place of each.
     *
     * @return the workbook
     * @throws IOException when the file can't be read
     */
    @Benchmark
    public Workbook nendo() throws IOException {
        Limits limits = Limits.builder()
                .maxBytes(Long.MAX_VALUE)
                .maxValues(Integer.MAX_VALUE)
                .maxRows(Long.MAX_VALUE)
                .maxCells(Long.MAX_VALUE)
                .build();
        return Formats.installed()
                .read(file, ReadOptions.builder().limits(limits).build())
                .orThrow();
    }

    record PlainWorkbook(String formatVersion, List<PlainBranch> branches, List<PlainPlan> plans) {}

    record PlainBranch(String id, PlainName name) {}

    record PlainName(String ja, String en) {}

    record PlainPlan(String branch, String fiscalYear, List<PlainItem> items) {}

    record PlainItem(String number, String title, List<PlainRow> rows) {}

    record PlainRow(
            String id,
            String table,
            String series,
            String role,
            String kind,
            String measure,
            String fiscalYear,
            String unit,
            String columns,
            List<Object> cells,
            PlainTotal total) {}

    record PlainTotal(String kind, String label, Object cell) {}

    /**
     * Jackson's databind: strings in records, nothing understood.
     *
     * @return the records
     * @throws IOException when the file can't be read
     */
    @Benchmark
    public Object jacksonRecords() throws IOException {
        return MAPPER.readValue(file.toFile(), PlainWorkbook.class);
    }

    static long cells(Workbook workbook) {
        return workbook.plans().stream()
                .flatMap(plan -> plan.items().stream())
                .flatMap(item -> item.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
    }

    static long cells(PlainWorkbook workbook) {
        return workbook.plans().stream()
                .flatMap(plan -> plan.items().stream())
                .flatMap(item -> item.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
    }
}
