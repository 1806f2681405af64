package dev.nendo.programs;

import dev.nendo.evaluate.Evaluator;
import dev.nendo.evaluate.Scorecard;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.programs.status.ScorecardCsv;
import dev.nendo.programs.status.ScorecardJson;
import dev.nendo.programs.status.ScorecardText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The status of every KPI of the given workbooks. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Judges every KPI of the workbooks: target, actual, achievement, status, and why.")
final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Workbooks; the bundled report of Gunma for fiscal year 2021 where none is given.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", defaultValue = "text", description = "text, json or csv; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.text;

    @Option(
            names = "--lang",
            defaultValue = "ja",
            converter = Languages.class,
            description = "ja or en; default: ${DEFAULT-VALUE}.")
    private Language language = Language.JA;

    @Option(
            names = "--encoding",
            converter = Encodings.class,
            description = "utf-8 or windows-31j, for text tables; default: UTF-8, with or without a byte order mark.")
    private @Nullable Charset encoding;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM",
            converter = Months.class,
            description = "The last month whose data may be used.")
    private @Nullable YearMonth asOf;

    @Option(names = "--brief", description = "Text without the explanations below the table.")
    private boolean brief;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            ProblemReport report = new ProblemReport(err, language);
            WorkbookFiles workbooks = new WorkbookFiles(Optional.ofNullable(encoding), report);
            ResolvedWorkbook workbook = workbooks.load(existing());
            Evaluator evaluator =
                    Optional.ofNullable(asOf).map(Evaluator.standard()::asOf).orElseGet(Evaluator::standard);
            Loaded<ResolvedWorkbook> judgeable = Loaded.of(workbook, evaluator.check(workbook));
            int code = Math.max(workbooks.code(), report.print(judgeable));
            print(judged(evaluator, workbook), out);
            return code;
        } catch (IOException failed) {
            err.println("the file can't be read: " + failed.getMessage());
            return ExitCode.USAGE;
        }
    }

    /** A KPI whose policy nobody knows is a problem already; the others are judged. */
    private Scorecard judged(Evaluator evaluator, ResolvedWorkbook workbook) {
        return Scorecard.builder()
                .asOf(Optional.ofNullable(asOf))
                .addAllEvaluations(workbook.kpis().stream()
                        .filter(evaluator::canEvaluate)
                        .map(evaluator::evaluate)
                        .toList())
                .build();
    }

    private List<Path> existing() {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new ParameterException(spec.commandLine(), "FILE must be a file that exists: " + file);
            }
        }
        return files;
    }

    private void print(Scorecard scorecard, PrintWriter out) throws IOException {
        switch (format) {
            case text -> ScorecardText.print(scorecard, language, !brief, out);
            case json -> ScorecardJson.print(scorecard, language, out);
            case csv -> ScorecardCsv.print(scorecard, language, out);
        }
        out.flush();
    }
}
