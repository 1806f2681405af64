package dev.nendo.programs;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.Window;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.ObservationsCsv;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import dev.nendo.problem.Sentence;
import dev.nendo.programs.cumulate.CsvLines;
import dev.nendo.programs.cumulate.CumulateOptions;
import dev.nendo.programs.cumulate.Cumulation;
import dev.nendo.programs.cumulate.JsonLines;
import dev.nendo.programs.cumulate.LineWriter;
import dev.nendo.programs.cumulate.TextLines;
import dev.nendo.programs.cumulate.TooManySeries;
import dev.nendo.series.GapPolicy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cumulative sums and rates, month by month, of an observations file. */
@Command(
        name = "cumulate",
        mixinStandardHelpOptions = true,
        description = "Adds observations up by branch, KPI and fiscal year, one line a month.")
final class CumulateCommand implements Callable<Integer> {
    private static final Sentence UNFINISHED = Sentence.of(
            "ファイルを終わりまで読めなかったため、読み終えていない支部・KPI の結果は出力していません",
            "the file was not read to its end, so nothing is printed for branches and KPIs not finished");

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "FILE", description = "Observations CSV; - for standard input.")
    private @Nullable Path file;

    @Option(names = "--format", defaultValue = "text", description = "text, json or csv; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--grouped", description = "The rows of a branch and KPI stand together: memory stays constant.")
    private boolean grouped;

    @Option(
            names = "--gaps",
            defaultValue = "absent",
            converter = GapPolicies.class,
            description = "After a month without a value: absent, skip or zero; default: ${DEFAULT-VALUE}.")
    private GapPolicy gaps = GapPolicy.ABSENT;

    @Option(
            names = "--window",
            paramLabel = "FROM:TO",
            converter = Windows.class,
            description = "The months wanted, such as 2021-03:2022-02.")
    private @Nullable Window window;

    @Option(
            names = "--max-series",
            paramLabel = "NUMBER",
            description =
                    "Without --grouped, how many series (branch, KPI and fiscal year) are held in memory at most; "
                            + "default: one for each KiB of the heap.")
    private long maxSeries = CumulateOptions.seriesThatFit();

    @Mixin
    private SpreadsheetOption spreadsheets;

    @Override
    public Integer call() throws IOException {
        CumulateOptions options =
                new CumulateOptions(calendar(), Optional.ofNullable(window), gaps, grouped, checkedSeries());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        WatchedLines lines = new WatchedLines(out, writer(out));
        Cumulation cumulation = new Cumulation(options, lines);
        try {
            Loaded<RowCounts> read = ObservationsCsv.reader()
                    .withCalendar(options.calendar())
                    .withOptions(readOptions())
                    .read(source(), cumulation);
            if (read.value().isPresent()) {
                lines.begin();
                cumulation.finish();
            }
            lines.end();
            return report(read, cumulation, err);
        } catch (TooManySeries tooMany) {
            err.println(tooMany.problem().in(common.language()));
            err.println(UNFINISHED.in(common.language()));
            err.flush();
            return ExitCode.PROBLEMS;
        } catch (WatchedLines.OutputFailed failed) {
            return ExitCode.FINE; // nobody takes more; whether that is a failure is told for all programs alike
        }
    }

    private FiscalCalendar calendar() {
        return common.calendar().orElse(FiscalCalendar.JAPAN);
    }

    private long checkedSeries() {
        if (maxSeries < 1) {
            throw new ParameterException(spec.commandLine(), "--max-series must be 1 or more: " + maxSeries);
        }
        return maxSeries;
    }

    private ReadOptions readOptions() {
        return ReadOptions.builder()
                .from(ObservationsCsv.reader().options())
                .encoding(common.encoding())
                .grammar(common.grammar())
                .progress(ProgressLine.to(spec.commandLine().getErr()))
                .build();
    }

    private Source source() throws IOException {
        Path path = CommonOptions.named("FILE", Objects.requireNonNull(file, "picocli requires FILE"));
        if (path.toString().equals("-")) {
            return Source.of("(stdin)", System.in);
        }
        if (!Files.exists(path) || Files.isDirectory(path)) {
            throw new ParameterException(spec.commandLine(), "FILE must be a file that exists: " + path);
        }
        return Source.of(path);
    }

    private LineWriter writer(PrintWriter out) {
        return switch (format) {
            case text -> new TextLines(out, common.language());
            case json -> new JsonLines(out);
            case csv -> new CsvLines(spreadsheets.isForSpreadsheets(), out);
        };
    }

    private int report(Loaded<RowCounts> read, Cumulation cumulation, PrintWriter err) {
        int code = new ProblemReport(err, common.language()).print(read);
        if (code != ExitCode.FINE || cumulation.replaced() > 0 || cumulation.outside() > 0) {
            err.println(summary(read.rows(), cumulation).in(common.language()));
        }
        if (read.value().isEmpty()) {
            err.println(UNFINISHED.in(common.language()));
        }
        err.flush();
        return code;
    }

    private static Sentence summary(RowCounts rows, Cumulation cumulation) {
        return Sentence.of(
                "読んだ行 " + rows.read() + " = 使った行 " + rows.used() + " + 使えない行 " + rows.rejected() + "、訂正で置き換えた行 "
                        + cumulation.replaced() + "、期間外の行 " + cumulation.outside(),
                "rows read " + rows.read() + " = used " + rows.used() + " + rejected " + rows.rejected()
                        + "; replaced by revised rows " + cumulation.replaced() + "; outside the window "
                        + cumulation.outside());
    }
}
