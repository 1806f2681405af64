package dev.nendo.programs;

import dev.nendo.evaluate.Evaluator;
import dev.nendo.evaluate.Scorecard;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.problem.Loaded;
import dev.nendo.programs.status.ScorecardCsv;
import dev.nendo.programs.status.ScorecardJson;
import dev.nendo.programs.status.ScorecardText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    private CommonOptions common;

    @Mixin
    private TargetsOption targets;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Workbooks; the bundled report of Gunma for fiscal year 2021 where none is given.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", defaultValue = "text", description = "text, json or csv; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.text;

    @Mixin
    private AsOf asOf;

    @Option(names = "--brief", description = "Text without the explanations below the table.")
    private boolean brief;

    @Mixin
    private SpreadsheetOption spreadsheets;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ProblemReport report = new ProblemReport(err, common.language());
        WorkbookFiles workbooks =
                new WorkbookFiles(common.reading(), report).withTargets(targets.tables(spec), asOf.month());
        ResolvedWorkbook workbook = workbooks.load(CommonOptions.existing(files, spec));
        Evaluator evaluator = asOf.evaluator();
        Loaded<ResolvedWorkbook> judgeable = Loaded.of(workbook, evaluator.check(workbook));
        int code = Math.max(workbooks.code(), report.print(judgeable));
        print(evaluator.evaluate(workbook).withUnjudged(workbooks.unjudged()), out);
        return code;
    }

    private void print(Scorecard scorecard, PrintWriter out) throws IOException {
        switch (format) {
            case text ->
                ScorecardText.print(
                        scorecard,
                        common.language(),
                        !brief,
                        spec.commandLine().getColorScheme().ansi(),
                        out);
            case json -> ScorecardJson.print(scorecard, common.language(), out);
            case csv -> ScorecardCsv.print(scorecard, common.language(), spreadsheets.isForSpreadsheets(), out);
        }
        out.flush();
    }
}
