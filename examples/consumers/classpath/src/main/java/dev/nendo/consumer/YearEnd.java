package dev.nendo.consumer;

import dev.nendo.audit.Audit;
import dev.nendo.audit.Finding;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.format.Formats;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.report.Report;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a workbook and a published table, judges, explains and audits them, writes a report, and writes the workbook as JSON and CSV. */
public final class YearEnd {
    private final PrintStream out;

    private YearEnd(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs on four files.
     *
     * @param args the workbook and the table to read, the JSON file and the archive to write
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        try (FileOutputStream bytes = new FileOutputStream(FileDescriptor.out);
                PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            new YearEnd(out).run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        }
    }

    private void run(Path workbook, Path table, Path json, Path archive) throws IOException {
        Formats formats = Formats.installed();
        Workbook read = read(formats, workbook);
        judge(resolved(read));
        report(resolved(read));
        audit(resolved(read));
        audit(resolved(read(formats, table)));
        Texts.print(out);
        Building.print(out);
        formats.write(read, json);
        formats.write(read, archive);
    }

    private Workbook read(Formats formats, Path path) throws IOException {
        Loaded<Workbook> loaded = formats.read(path);
        out.println(loaded.rows());
        loaded.problems().forEach(this::print);
        return loaded.orThrow();
    }

    private ResolvedWorkbook resolved(Workbook workbook) {
        Loaded<ResolvedWorkbook> resolved = workbook.resolve();
        resolved.problems().forEach(this::print);
        return resolved.orThrow();
    }

    private void judge(ResolvedWorkbook workbook) {
        for (Evaluation kpi : Evaluator.standard().evaluate(workbook).evaluations()) {
            out.println(kpi.definition().id() + " " + kpi.shownStatus(Language.EN) + " " + kpi.met() + " "
                    + kpi.achievement());
            for (Language language : Language.values()) {
                out.println(kpi.explanation().in(language));
            }
        }
    }

    private void audit(ResolvedWorkbook workbook) {
        for (Finding finding : Audit.audit(workbook).findings()) {
            for (Language language : Language.values()) {
                out.println(finding.severity() + " " + finding.message().in(language));
            }
        }
    }

    private void report(ResolvedWorkbook workbook) throws IOException {
        StringWriter page = new StringWriter();
        Report report = Report.of(workbook);
        report.writeMarkdown(page);
        report.writeHtml(page);
        out.println(page);
    }

    private void print(Problem problem) {
        for (Language language : Language.values()) {
            out.println(problem.in(language));
        }
    }
}
