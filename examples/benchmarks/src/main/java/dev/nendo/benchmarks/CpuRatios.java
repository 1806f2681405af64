package dev.nendo.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The comparisons on a machine that is not quiet: processor time of the whole process instead of elapsed time, garbage collection
 * included, contenders taking turns in one virtual machine. It is no substitute for JMH's forks; it tells the truth where those can't.
 */
public final class CpuRatios {
    private static final int AGREEING_SERIES = 2_000;
    private static final int WARM_UP = 3;
    private static final long AT_LEAST_NANOS = 300_000_000;
    private static final long MOST_REPEATS = 200;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Map<String, Callable<?>> contenders = new LinkedHashMap<>();

    /** How many results there were, so that no work is left out as useless. */
    private int results;

    private CpuRatios() {}

    /**
     * Runs and prints.
     *
     * @param arguments how many series, with 12 observations each, how many turns, and columns, grouped or files
     * @throws Exception when a contender fails
     */
    public static void main(String[] arguments) throws Exception {
        int series = Integer.parseInt(arguments[0]);
        int turns = Integer.parseInt(arguments[1]);
        String group = arguments.length > 2 ? arguments[2] : "columns";
        CpuRatios ratios = new CpuRatios();
        switch (group) {
            case "columns" -> ratios.columns(series);
            case "grouped" -> ratios.grouped(series);
            case "files" -> ratios.files(series);
            default -> throw new IllegalArgumentException("a group is columns, grouped or files: " + group);
        }
        System.out.println(Agreement.check(AGREEING_SERIES));
        ratios.print(ratios.run(turns));
    }

    private void columns(int series) {
        RunningSums sums = new RunningSums();
        RunningSums.Longs longs = new RunningSums.Longs();
        longs.series = series;
        longs.make();
        RunningSums.Objects objects = new RunningSums.Objects();
        objects.series = series;
        objects.make();
        RunningSums.Decimals decimals = new RunningSums.Decimals();
        decimals.series = series;
        decimals.make();
        RoundedRates rates = new RoundedRates();
        ExactStatus status = new ExactStatus();
        status.series = series;
        status.make();
        FullEvaluation full = new FullEvaluation();
        full.series = series / 4;
        full.make();
        contenders.put("RunningSums.rawLongs", () -> sums.rawLongs(longs));
        contenders.put("RunningSums.columns", () -> sums.columns(longs));
        contenders.put("RunningSums.seriesObjects", () -> sums.seriesObjects(objects));
        contenders.put("RunningSums.bigDecimals", () -> sums.bigDecimals(decimals));
        contenders.put("RoundedRates.rawSums", () -> rates.rawSums(longs));
        contenders.put("RoundedRates.columns", () -> rates.columns(longs));
        contenders.put("RoundedRates.doublesInexact", () -> rates.doublesInexact(longs));
        contenders.put("RoundedRates.bigDecimals", () -> rates.bigDecimals(decimals));
        contenders.put("ExactStatus.uncheckedLongsInexact", status::uncheckedLongsInexact);
        contenders.put("ExactStatus.columns", status::columns);
        contenders.put("ExactStatus.doublesInexact", status::doublesInexact);
        contenders.put("ExactStatus.bigDecimalsInexact", status::bigDecimalsInexact);
        contenders.put("ExactStatus.bigDecimalProducts", status::bigDecimalProducts);
        contenders.put("FullEvaluation.columns", full::columns);
        contenders.put("FullEvaluation.bigDecimalRecords", full::bigDecimalRecords);
    }

    private void files(int series) throws Exception {
        CsvToSeries csv = new CsvToSeries();
        csv.rows = series * Population.MONTHS;
        csv.write();
        WorkbookReading workbook = new WorkbookReading();
        workbook.branches = Math.max(1, series / 2_000);
        workbook.write();
        contenders.put("CsvToSeries.columns", csv::columns);
        contenders.put("CsvToSeries.fastCsvByHand", csv::fastCsvByHand);
        contenders.put("CsvToSeries.duckDb", csv::duckDb);
        contenders.put("CsvToSeries.splitBigDecimalTreeMap", csv::splitBigDecimalTreeMap);
        contenders.put("CsvToSeries.splitInOrder", csv::splitInOrder);
        contenders.put("WorkbookReading.nendo", workbook::nendo);
        contenders.put("WorkbookReading.jacksonRecords", workbook::jacksonRecords);
    }

    private void grouped(int series) throws SQLException {
        GroupedObservations grouped = new GroupedObservations();
        for (String order : List.of("sorted", "shuffled")) {
            GroupedObservations.Rows rows = new GroupedObservations.Rows();
            rows.size = series * Population.MONTHS;
            rows.order = order;
            rows.make();
            GroupedObservations.Table table = new GroupedObservations.Table();
            table.load(rows);
            contenders.put("GroupedObservations.columns order=" + order, () -> grouped.columns(rows));
            contenders.put(
                    "GroupedObservations.columnsTwoThreads order=" + order, () -> grouped.columnsTwoThreads(rows));
            contenders.put("GroupedObservations.duckDb order=" + order, () -> grouped.duckDb(table));
        }
    }

    private Map<String, long[]> run(int turns) throws Exception {
        Map<String, Long> repeats = new LinkedHashMap<>();
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int turn = -WARM_UP; turn < turns; turn++) {
            for (Map.Entry<String, Callable<?>> contender : contenders.entrySet()) {
                String name = contender.getKey();
                long count = repeats.getOrDefault(name, 1L);
                long took = time(contender.getValue(), count);
                repeats.put(name, turn < 0 ? Math.min(MOST_REPEATS, AT_LEAST_NANOS / (took / count + 1) + 1) : count);
                if (turn >= 0) {
                    times.computeIfAbsent(name, any -> new ArrayList<>()).add(took / count);
                }
            }
        }
        Map<String, long[]> sorted = new LinkedHashMap<>();
        times.forEach((name, all) -> sorted.put(
                name, all.stream().mapToLong(Long::longValue).sorted().toArray()));
        return sorted;
    }

    /** So many times in a row, because the clock has steps of 10 ms. */
    private long time(Callable<?> contender, long count) throws Exception {
        long before = process.getProcessCpuTime();
        for (long i = 0; i < count; i++) {
            results += contender.call() == null ? 0 : 1;
        }
        return process.getProcessCpuTime() - before;
    }

    private void print(Map<String, long[]> times) {
        times.forEach((name, all) -> System.out.printf(
                Locale.ROOT, "%-45s %9.1f ms of processor time  %s%n", name, median(all) / 1e6, Arrays.toString(all)));
        System.out.println(results + " results");
        System.out.println("| work | against | ratio (median) | quartiles | at most |\n|---|---|---:|---:|---:|");
        for (Comparison one : Comparison.ALL) {
            String suffix = one.params().isEmpty() ? "" : " " + one.params();
            long[] mine = times.get(one.contender() + suffix);
            long[] peer = times.get(one.peer() + suffix);
            if (mine != null && peer != null) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %.2f | %.2f–%.2f | %s |%n",
                        one.work(),
                        one.peer(),
                        median(mine) / median(peer),
                        (double) mine[mine.length / 4] / peer[peer.length * 3 / 4],
                        (double) mine[mine.length * 3 / 4] / peer[peer.length / 4],
                        one.atMost());
            }
        }
    }

    private static double median(long[] sorted) {
        return sorted[sorted.length / 2];
    }
}
