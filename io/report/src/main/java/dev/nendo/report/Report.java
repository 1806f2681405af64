package dev.nendo.report;

import dev.nendo.audit.Audit;
import dev.nendo.audit.AuditReport;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.problem.Language;
import dev.nendo.report.page.HtmlReport;
import dev.nendo.report.page.MarkdownReport;
import dev.nendo.report.page.ReportBuilder;
import dev.nendo.report.page.ReportView;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * A page about the latest fiscal year of a workbook: how many KPIs are met, which are furthest behind, each KPI with its chart and its
 * explanation, branches compared, budgets, and what the audit found.
 *
 * <p>It is not the scorecard for scripts, which {@link Evaluator#evaluate(ResolvedWorkbook)} gives. The HTML page is one file that asks for
 * nothing else, in Japanese and English with a switch; the Markdown is in one language. Every text of the workbook is written as text.
 *
 * <pre>{@code
 * var workbook = Formats.installed().byFileName("plan.json").read(source, ReadOptions.defaults()).flatMap(Workbook::resolve).orThrow();
 * try (Writer page = Files.newBufferedWriter(Path.of("plan.html"))) {
 *     Report.of(workbook).withLanguage(Language.EN).writeHtml(page);
 * }
 * }</pre>
 *
 * <p>Rounding is for display only, by each KPI's own decimals. Immutable and thread-safe.
 */
public final class Report {
    private final ResolvedWorkbook workbook;
    private final Evaluator evaluator;
    private final Language language;
    private final Optional<AuditReport> audit;

    private Report(ResolvedWorkbook workbook, Evaluator evaluator, Language language, Optional<AuditReport> audit) {
        this.workbook = workbook;
        this.evaluator = evaluator;
        this.language = language;
        this.audit = audit;
    }

    /**
     * A report judged by the standard evaluator and audited by the standard options, in Japanese first.
     *
     * @param workbook the workbook; earlier years in it are what the latest is compared with
     * @return the report, not written yet
     */
    public static Report of(ResolvedWorkbook workbook) {
        return new Report(workbook, Evaluator.standard(), Language.JA, Optional.empty());
    }

    /**
     * Judges by another evaluator.
     *
     * @param other the evaluator, such as {@code Evaluator.standard().asOf(YearMonth.of(2021, 9))} for a mid-year report
     * @return the same report judged by it; KPIs that it can't judge are left out
     */
    public Report withEvaluator(Evaluator other) {
        return new Report(workbook, other, language, audit);
    }

    /**
     * Sets the language of Markdown, and the one that HTML opens in.
     *
     * @param other the language
     * @return the same report in it
     */
    public Report withLanguage(Language other) {
        return new Report(workbook, evaluator, other, audit);
    }

    /**
     * Shows an audit that was made already.
     *
     * @param made what the audit found in this workbook
     * @return the same report with it
     */
    public Report withAudit(AuditReport made) {
        return new Report(workbook, evaluator, language, Optional.of(made));
    }

    /**
     * Writes the page as HTML, bit by bit.
     *
     * @param out where to, not closed; its encoding has to be UTF-8, as the page says
     * @throws IOException if it can't be written
     */
    public void writeHtml(Writer out) throws IOException {
        HtmlReport.write(view(), out);
        out.flush();
    }

    /**
     * Writes the page as Markdown with tables.
     *
     * @param out where to, not closed
     * @throws IOException if it can't be written
     */
    public void writeMarkdown(Writer out) throws IOException {
        out.write(MarkdownReport.write(view()));
        out.flush();
    }

    private ReportView view() {
        return new ReportBuilder(evaluator, language).build(workbook, audit.orElseGet(() -> Audit.audit(workbook)));
    }
}
