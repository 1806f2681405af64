package dev.nendo.programs;

import dev.nendo.audit.Audit;
import dev.nendo.audit.AuditReport;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.format.Destination;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.problem.Loaded;
import dev.nendo.report.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** The report that people look at. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes what came of the plans as one page: status, charts, budgets and the audit's findings.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:problems in the data, or errors or warnings of the audit; the report is written all the same",
            "2:wrong usage, or a file can't be read or written"
        })
final class ReportCommand implements Callable<Integer> {
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

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "Where to write, such as report.html or report.md; default: standard output.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html or markdown; default: by the name of OUT, html where there is none.")
    private @Nullable ReportFormat format;

    @Mixin
    private AsOf asOf;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ReportFormat chosen = format();
        ProblemReport problems = new ProblemReport(err, common.language());
        WorkbookFiles workbooks =
                new WorkbookFiles(common.reading(), problems).withTargets(targets.tables(spec), asOf.month());
        ResolvedWorkbook workbook = workbooks.load(CommonOptions.existing(files, spec));
        workbooks.noteUnjudged();
        Evaluator evaluator = asOf.evaluator();
        int judged = problems.print(Loaded.of(workbook, evaluator.check(workbook)));
        AuditReport audit = Audit.audit(workbook);
        write(
                Report.of(workbook)
                        .withEvaluator(evaluator)
                        .withLanguage(common.language())
                        .withAudit(audit),
                chosen);
        int audited = audit.isClean() ? ExitCode.FINE : ExitCode.PROBLEMS;
        return Math.max(Math.max(workbooks.code(), judged), audited);
    }

    private ReportFormat format() {
        Optional<ReportFormat> named = Optional.ofNullable(out).flatMap(ReportFormat::of);
        if (format == null && out != null && named.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "OUT must end in .html, .htm, .md or .markdown, or --format be given: " + out);
        }
        return Optional.ofNullable(format).or(() -> named).orElse(ReportFormat.html);
    }

    private static void write(Report report, ReportFormat format, Writer to) throws IOException {
        switch (format) {
            case html -> report.writeHtml(to);
            case markdown -> report.writeMarkdown(to);
        }
    }

    private void write(Report report, ReportFormat chosen) throws IOException {
        if (out == null) {
            write(report, chosen, spec.commandLine().getOut());
        } else {
            Destination.file(CommonOptions.named("--out", out))
                    .write(file -> write(
                            report, chosen, new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8))));
        }
    }
}
