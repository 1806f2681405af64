package dev.nendo.programs;

import dev.nendo.compare.ComparedMonth;
import dev.nendo.compare.Comparer;
import dev.nendo.compare.Comparison;
import dev.nendo.compare.RankBasis;
import dev.nendo.compare.Ranking;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.problem.Loaded;
import dev.nendo.programs.rank.RankingCsv;
import dev.nendo.programs.rank.RankingJson;
import dev.nendo.programs.rank.RankingText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The branches of the given workbooks in order, KPI by KPI. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        description = "Ranks the branches of the workbooks by each KPI they share an indicator in, with their average.")
final class RankCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private TargetsOption targets;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Workbooks; the bundled reports of Gunma and Saitama for fiscal year 2021 where none is given.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", defaultValue = "text", description = "text, json or csv; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.text;

    @Option(
            names = "--kpi",
            paramLabel = "ID",
            description = "The id or name of an indicator; may be repeated. Default: every one of the year.")
    private List<String> kpis = new ArrayList<>();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description =
                    "The fiscal year, such as FY2021, 2021年度 or 令和3年度; default: that of --as-of, else the latest.")
    private @Nullable String year;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM",
            converter = Months.class,
            description = "The last month whose data may be used.")
    private @Nullable YearMonth asOf;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            converter = Months.class,
            description = "Compare this single month instead of the year to date.")
    private @Nullable YearMonth month;

    @Option(
            names = "--over",
            paramLabel = "MONTH",
            defaultValue = "common",
            converter = ComparedMonths.class,
            description =
                    "Compare up to the latest month that nine tenths of the branches have reached (common), that all have (all), each up to its own (own), or up to a month YYYY-MM; default: ${DEFAULT-VALUE}.")
    private ComparedMonth over = ComparedMonth.COMMON;

    @Option(
            names = "--by",
            defaultValue = "actual",
            converter = Bases.class,
            description = "actual, achievement or improvement (on the year before); default: ${DEFAULT-VALUE}.")
    private RankBasis by = RankBasis.ACTUAL;

    @Option(names = "--region", description = "Rank the branches of one region only.")
    private @Nullable String region;

    @Mixin
    private SpreadsheetOption spreadsheets;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (asOf != null && month != null) {
                throw new IllegalArgumentException("--as-of and --month exclude each other: " + asOf + ", " + month);
            }
            if (month != null && !over.equals(ComparedMonth.COMMON)) {
                throw new IllegalArgumentException("--over and --month exclude each other: " + month);
            }
            ProblemReport report = new ProblemReport(err, common.language());
            WorkbookFiles workbooks = new WorkbookFiles(common.reading(), report)
                    .withTargets(targets.tables(spec), Optional.ofNullable(asOf));
            ResolvedWorkbook workbook =
                    workbooks.load(CommonOptions.existing(files, spec), WorkbookFiles.GUNMA, WorkbookFiles.SAITAMA);
            workbooks.noteUnjudged();
            int code = Math.max(
                    workbooks.code(),
                    report.print(Loaded.of(workbook, Evaluator.standard().check(workbook))));
            print(rankings(workbook), out);
            return code;
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    /** Each is made when it is asked for, since all of them may be more than memory holds; the first is, before anything is printed. */
    private Iterable<Map.Entry<Comparison, Ranking>> rankings(ResolvedWorkbook workbook) {
        List<FiscalYear> years = Comparer.years(workbook);
        if (years.isEmpty()) {
            return List.of();
        }
        FiscalYear chosen = year(workbook, years);
        List<String> ids = ids(workbook, chosen);
        List<Map.Entry<Comparison, Ranking>> first =
                ids.stream().limit(1).map(id -> ranking(workbook, id, chosen)).toList();
        return () -> Stream.concat(first.stream(), ids.stream().skip(1).map(id -> ranking(workbook, id, chosen)))
                .iterator();
    }

    private Map.Entry<Comparison, Ranking> ranking(ResolvedWorkbook workbook, String id, FiscalYear chosen) {
        Comparison comparison = comparer().compare(workbook, id, chosen);
        return Map.entry(
                comparison,
                Optional.ofNullable(region)
                        .map(name -> comparison.rank(by, name))
                        .orElseGet(() -> comparison.rank(by)));
    }

    private Comparer comparer() {
        Comparer comparer = Comparer.standard().withMonth(over);
        return Optional.ofNullable(month)
                .map(comparer::withMonthAlone)
                .or(() -> Optional.ofNullable(asOf).map(comparer::asOf))
                .orElse(comparer);
    }

    private FiscalYear year(ResolvedWorkbook workbook, List<FiscalYear> years) {
        FiscalYear chosen = Optional.ofNullable(year)
                .map(label -> FiscalYear.parse(label, workbook.workbook().calendar()))
                .or(() -> Optional.ofNullable(month)
                        .or(() -> Optional.ofNullable(asOf))
                        .flatMap(m -> years.stream().filter(y -> y.contains(m)).findFirst()))
                .orElse(years.get(0));
        if (!years.contains(chosen)) {
            throw new IllegalArgumentException("--year is one that a plan is of, "
                    + String.join(", ", years.stream().map(FiscalYear::toString).toList()) + ": " + chosen);
        }
        return chosen;
    }

    /** The ids asked for, by id or by name. */
    private List<String> ids(ResolvedWorkbook workbook, FiscalYear chosen) {
        List<String> valid = Comparer.ids(workbook, chosen);
        return kpis.isEmpty()
                ? valid
                : kpis.stream().map(kpi -> id(workbook, valid, kpi)).distinct().toList();
    }

    private static String id(ResolvedWorkbook workbook, List<String> valid, String kpi) {
        return valid.stream()
                .filter(kpi::equals)
                .findFirst()
                .or(() -> workbook.workbook().indicators().stream()
                        .filter(indicator -> indicator.name().ja().equals(kpi)
                                || indicator.name().en().equals(kpi))
                        .map(indicator -> indicator.id())
                        .filter(valid::contains)
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(
                        "--kpi is one of the year's, " + String.join(", ", valid) + ": " + kpi));
    }

    private void print(Iterable<Map.Entry<Comparison, Ranking>> rankings, PrintWriter out) throws IOException {
        switch (format) {
            case text -> RankingText.print(rankings, common.language(), out);
            case json -> RankingJson.print(rankings, common.language(), out);
            case csv -> RankingCsv.print(rankings, common.language(), spreadsheets.isForSpreadsheets(), out);
        }
        out.flush();
    }
}
