package dev.nendo.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.nendo.audit.Audit;
import dev.nendo.bulk.BulkEvaluator;
import dev.nendo.bulk.CumulativeColumns;
import dev.nendo.bulk.Judgements;
import dev.nendo.bulk.SeriesColumns;
import dev.nendo.bulk.TargetColumns;
import dev.nendo.compare.Comparer;
import dev.nendo.compare.Comparison;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.format.Formats;
import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.ObservationTable;
import dev.nendo.io.csv.ObservationsCsv;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.series.GapPolicy;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * How time and memory grow: from 1,000 to 10,000,000 observations, and from one branch to 10,000. Prints, for each step of the work, the
 * processor time and the bytes allocated for each observation or branch, which stay the same where growth is linear.
 */
public final class Growth {
    private static final FiscalYear YEAR = FiscalYear.of(2021);
    private static final long AT_LEAST_NANOS = 500_000_000;
    private static final long NANOS_PER_MICRO = 1_000;
    private static final int LARGEST_POWER = 7;
    private static final ReadOptions ANY_SIZE = ReadOptions.builder()
            .limits(Limits.builder()
                    .maxBytes(Long.MAX_VALUE)
                    .maxValues(Integer.MAX_VALUE)
                    .maxRows(Long.MAX_VALUE)
                    .maxCells(Long.MAX_VALUE)
                    .build())
            .build();

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private Growth() {}

    /**
     * Measures and prints.
     *
     * @param arguments the largest power of ten of observations, 7 unless given; of branches it is three less
     * @throws Exception when a step fails
     */
    public static void main(String[] arguments) throws Exception {
        int largest = arguments.length == 0 ? LARGEST_POWER : Integer.parseInt(arguments[0]);
        new Growth().observations(largest);
        new Growth().branches(largest - 3);
    }

    private void observations(int largest) throws Exception {
        List<String> sizes = new ArrayList<>();
        observations(100_000, false);
        for (int power = 3; power <= largest; power++) {
            int size = (int) Math.pow(10, power);
            sizes.add(String.format(Locale.ROOT, "%,d", size));
            observations(size, true);
        }
        print("observations", sizes);
    }

    private void observations(int size, boolean kept) throws Exception {
        Path file = Observations.sorted(size).write();
        ObservationTable table = step("read", size, kept, () -> read(file));
        List<SeriesColumns> parts = table.parts();
        List<CumulativeColumns> sums = step("cumulate", size, kept, () -> parts.stream()
                .map(part -> part.cumulate(Measure.RATE_OF_FLOWS, GapPolicy.SKIP))
                .toList());
        step("status", size, kept, () -> judged(sums));
        step("evaluate", size, kept, () -> judged(sums).stream()
                .flatMap(judgements -> judgements.all().stream())
                .toList());
        Files.delete(file);
    }

    private static List<Judgements> judged(List<CumulativeColumns> sums) {
        List<Judgements> judgements = new ArrayList<>();
        for (CumulativeColumns part : sums) {
            TargetColumns.Builder half = TargetColumns.builder();
            for (int i = 0; i < part.size(); i++) {
                half.add(Direction.AT_LEAST, 1, 2);
            }
            judgements.add(BulkEvaluator.standard().evaluate(part, half.build()));
        }
        return judgements;
    }

    private static ObservationTable read(Path file) throws IOException {
        ObservationTable table = new ObservationTable(YEAR);
        ObservationsCsv.reader().read(Source.of(file), table);
        return table;
    }

    private void branches(int largest) throws Exception {
        List<String> sizes = new ArrayList<>();
        branches(50, false);
        for (int power = 0; power <= largest; power++) {
            int size = (int) Math.pow(10, power);
            sizes.add(String.format(Locale.ROOT, "%,d", size));
            branches(size, true);
        }
        print("branches", sizes);
    }

    private void branches(int size, boolean kept) throws Exception {
        Workbook made = BranchPlans.of(size);
        Path file = Files.createTempFile("plans", ".json");
        step("write", size, kept, () -> {
            Formats.installed().write(made, file);
            return made;
        });
        Workbook workbook = step("read", size, kept, () -> Formats.installed()
                .read(file, ANY_SIZE)
                .orThrow());
        if (!workbook.equals(made)) {
            throw new IllegalStateException("what was written must be read again");
        }
        ResolvedWorkbook resolved =
                step("resolve", size, kept, () -> workbook.resolve().orThrow());
        step("evaluate", size, kept, () -> Evaluator.standard().evaluate(resolved));
        step("rank", size, kept, () -> Comparer.standard().compare(resolved, YEAR).stream()
                .map(Comparison::rank)
                .toList());
        step("audit", size, kept, () -> Audit.audit(resolved));
        Files.delete(file);
    }

    /** Repeats one step until half a second is over, and keeps what one of them took. */
    private <T> T step(String name, int size, boolean kept, Callable<T> work) throws Exception {
        T result = work.call();
        long thread = Thread.currentThread().getId();
        long bytes = threads.getThreadAllocatedBytes(thread);
        long nanos = process.getProcessCpuTime();
        long times = 0;
        do {
            result = work.call();
            times++;
        } while (process.getProcessCpuTime() - nanos < AT_LEAST_NANOS);
        double took = (double) (process.getProcessCpuTime() - nanos) / NANOS_PER_MICRO / times / size;
        double allocated = (double) (threads.getThreadAllocatedBytes(thread) - bytes) / times / size;
        if (kept) {
            lines.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(digits(took) + " µs, " + digits(allocated) + " B");
        }
        return result;
    }

    private static String digits(double amount) {
        return String.format(Locale.ROOT, amount < 1 ? "%.3f" : amount < 100 ? "%.1f" : "%,.0f", amount);
    }

    private void print(String unit, List<String> sizes) {
        System.out.println("| for each of so many " + unit + " | " + String.join(" | ", sizes) + " |");
        System.out.println("|---|" + "---:|".repeat(sizes.size()));
        lines.forEach((name, cells) -> System.out.println("| " + name + " | " + String.join(" | ", cells) + " |"));
        System.out.println();
    }
}
