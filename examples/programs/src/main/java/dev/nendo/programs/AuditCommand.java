package dev.nendo.programs;

import dev.nendo.audit.Audit;
import dev.nendo.audit.AuditOptions;
import dev.nendo.audit.AuditReport;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.programs.audit.AuditCsv;
import dev.nendo.programs.audit.AuditJson;
import dev.nendo.programs.audit.AuditText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the printed figures of the given workbooks and tables cannot be. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Checks the printed figures of workbooks and published tables against each other.")
final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private TargetsOption targets;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Workbooks or published-table CSV files.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", defaultValue = "text", description = "text, json or csv; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.text;

    @Option(
            names = "--denominator-limit",
            paramLabel = "RATIO",
            defaultValue = "10",
            description = "Largest plausible ratio of monthly denominators; default: ${DEFAULT-VALUE}.")
    private String limit = "10";

    @Option(
            names = "--suspects",
            paramLabel = "CELLS",
            defaultValue = "3",
            description = "Largest set of suspect cells looked for, 1 to 3; default: ${DEFAULT-VALUE}.")
    private int suspects = 3;

    @Mixin
    private SpreadsheetOption spreadsheets;

    @Option(names = "--proofs", description = "With --format json: certificates that prove the least repairs.")
    private boolean proofs;

    @Option(names = "--unchecked", description = "Also lists what could not be checked, with the reason (text, json).")
    private boolean unchecked;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        AuditOptions options = options();
        WorkbookFiles workbooks = new WorkbookFiles(common.reading(), new ProblemReport(err, common.language()))
                .withTargets(targets.tables(spec), Optional.empty());
        AuditReport report = Audit.audit(workbooks.load(CommonOptions.existing(files, spec)), options);
        workbooks.noteUnjudged();
        print(report, out);
        if (report.omitted().all() > 0) {
            err.println(omitted(report).in(common.language()));
            err.flush();
        }
        return Math.max(workbooks.code(), report.isClean() ? ExitCode.FINE : ExitCode.PROBLEMS);
    }

    private static Sentence omitted(AuditReport report) {
        return Sentence.of(
                "数えただけで出力していない指摘の件数: " + report.omitted().all(),
                "further findings counted but not shown: " + report.omitted().all());
    }

    private AuditOptions options() {
        try {
            return AuditOptions.builder()
                    .denominatorLimit(Rational.parse(limit))
                    .largestSuspectSet(suspects)
                    .uncheckedListed(unchecked)
                    .build();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private void print(AuditReport report, PrintWriter out) throws IOException {
        switch (format) {
            case text -> AuditText.print(report, common.language(), out);
            case csv -> AuditCsv.print(report, common.language(), spreadsheets.isForSpreadsheets(), out);
            case json -> AuditJson.print(report, common.language(), new AuditJson.Parts(proofs, unchecked), out);
        }
        out.flush();
    }
}
