package dev.nendo.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the comparisons and prints them as a table of ratios: the median of the forks' scores over the peer's median, and the least and
 * largest ratio that any two forks give. Arguments are those of JMH, such as a regular expression of benchmarks; {@code --quick} stands
 * for a tenth of the data and one fork.
 */
public final class Ratios {
    private static final int AGREEING_SERIES = 20_000;
    private static final List<String> QUICK =
            List.of("-f", "1", "-p", "series=100000", "-p", "size=1200000", "-p", "rows=1200000", "-p", "branches=50");

    private Ratios() {}

    /**
     * Compares checksums, runs and prints.
     *
     * @param arguments JMH's, or {@code --quick} before them
     * @throws Exception when contenders disagree, a benchmark fails or the arguments make no sense
     */
    public static void main(String[] arguments) throws Exception {
        List<String> all = new ArrayList<>();
        for (String argument : arguments) {
            all.addAll(argument.equals("--quick") ? QUICK : List.of(argument));
        }
        if (new CommandLineOptions(all.toArray(String[]::new)).getIncludes().isEmpty()) {
            all.add(Comparison.ALL.stream()
                    .flatMap(one -> List.of(one.contender(), one.peer()).stream())
                    .distinct()
                    .map(name -> name.replace(".", "\\.") + "$")
                    .collect(Collectors.joining("|")));
        }
        System.out.println(Agreement.check(AGREEING_SERIES));
        System.out.println(table(new Runner(new CommandLineOptions(all.toArray(String[]::new))).run()));
    }

    static String table(Collection<RunResult> results) {
        StringBuilder table = new StringBuilder(
                "\n| work | against | ratio (median) | spread | at most | ms | ms of the peer |\n|---|---|---:|---:|---:|---:|---:|\n");
        for (Comparison one : Comparison.ALL) {
            double[] mine = forks(results, one.contender(), one.params());
            double[] others = forks(results, one.peer(), one.params());
            if (mine.length > 0 && others.length > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %.2f | %.2f–%.2f | %s | %.1f | %.1f |%n",
                        one.work(),
                        one.peer(),
                        median(mine) / median(others),
                        mine[0] / others[others.length - 1],
                        mine[mine.length - 1] / others[0],
                        one.atMost(),
                        median(mine),
                        median(others)));
            }
        }
        return table.toString();
    }

    /** The score of each fork, ascending. */
    private static double[] forks(Collection<RunResult> results, String name, String params) {
        return results.stream()
                .filter(result -> matches(result.getParams(), name, params))
                .flatMap(result -> result.getBenchmarkResults().stream())
                .map(BenchmarkResult::getPrimaryResult)
                .mapToDouble(result -> result.getScore())
                .sorted()
                .toArray();
    }

    private static boolean matches(BenchmarkParams ran, String name, String params) {
        if (!ran.getBenchmark().endsWith("." + name)) {
            return false;
        }
        return params.isEmpty()
                || params.equals("order=" + (ran.getParamsKeys().contains("order") ? ran.getParam("order") : ""));
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
