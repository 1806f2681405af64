package dev.nendo.report.page;

import static dev.nendo.report.page.MarkdownNodes.heading;
import static dev.nendo.report.page.MarkdownNodes.list;
import static dev.nendo.report.page.MarkdownNodes.paragraph;
import static dev.nendo.report.page.MarkdownNodes.table;

import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Writes a report as Markdown with tables (GitHub Flavored Markdown), in one language.
 *
 * <p>Charts and explanations are left to the page. The renderer escapes all texts. Thread-safe.
 */
public final class MarkdownReport {
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();
    private static final Alignment LEFT = Alignment.LEFT;
    private static final Alignment RIGHT = Alignment.RIGHT;

    private final ReportView report;
    private final Language language;
    private final Node document = new Document();

    private MarkdownReport(ReportView report) {
        this.report = report;
        this.language = report.language();
    }

    /**
     * {@return the document, ended by a line end}
     *
     * @param report what to show
     */
    public static String write(ReportView report) {
        MarkdownReport writer = new MarkdownReport(report);
        writer.write();
        return RENDERER.render(writer.document);
    }

    private void write() {
        add(heading(1, report.title().in(language)));
        add(paragraph(report.headline().sentence().in(language)));
        behind();
        add(counts(report.marks()));
        add(paragraph(report.audit().sentence().in(language)));
        report.plans().forEach(this::plan);
    }

    private void behind() {
        if (report.headline().behind().isEmpty()) {
            return;
        }
        add(heading(2, word("最も遅れているKPI", "Furthest behind")));
        add(list(report.headline().behind().stream().map(this::behind).toList()));
        add(paragraph(HeadlineView.RULE.in(language)));
    }

    private String behind(HeadlineView.Behind kpi) {
        return kpi.branch().map(branch -> branch.in(language) + " ").orElse("")
                + kpi.name().in(language) + ": " + kpi.figures().actual().in(language)
                + word("(目標 ", " (target ") + kpi.figures().target().in(language)
                + word("、達成率 ", ", achievement ") + kpi.figures().achievement() + word(")", ")")
                + (kpi.provisional() ? word("、暫定", ", provisional") : "");
    }

    private void add(Node node) {
        document.appendChild(node);
    }

    private String word(String ja, String en) {
        return Sentence.of(ja, en).in(language);
    }

    private Node counts(List<ReportView.Count> counts) {
        return table(
                List.of(LEFT, LEFT, RIGHT),
                List.of(word("状況", "Status"), word("意味", "Meaning"), word("件数", "KPIs")),
                counts.stream()
                        .map(count -> List.of(
                                count.mark().glyph(), count.mark().word().in(language), String.valueOf(count.count())))
                        .toList());
    }

    private void plan(PlanView plan) {
        add(heading(2, plan.branch().in(language) + " " + plan.year().in(language)));
        plan.document().ifPresent(source -> add(paragraph(word("出典: ", "Source: ") + source)));
        add(table(
                List.of(LEFT, LEFT, RIGHT, RIGHT, RIGHT, LEFT, LEFT),
                List.of(
                        word("項番", "Item"),
                        "KPI",
                        word("目標", "Target"),
                        word("実績", "Actual"),
                        word("達成率", "Achievement"),
                        word("状況", "Status"),
                        word("報告", "Reported")),
                plan.kpis().stream().map(this::row).toList()));
        if (!plan.budgets().isEmpty()) {
            add(heading(3, word("予算と執行", "Budget and execution")));
            add(budgets(plan.budgets()));
        }
        List<String> findings = plan.allFindings().stream().map(this::finding).toList();
        if (!findings.isEmpty()) {
            add(heading(3, word("公表数値の点検", "Audit of the printed figures")));
            add(list(findings));
        }
    }

    private List<String> row(KpiView kpi) {
        return List.of(
                kpi.item(),
                kpi.name().in(language),
                kpi.figures().target().in(language),
                kpi.figures().actual().in(language),
                kpi.figures().achievement(),
                kpi.status().glyph() + " " + kpi.status().word().in(language),
                kpi.reported().stream().map(MarkView::glyph).collect(Collectors.joining(" ")));
    }

    private Node budgets(List<BudgetView> budgets) {
        return table(
                List.of(LEFT, RIGHT, RIGHT, RIGHT),
                List.of(
                        word("事業費", "Budget"),
                        word("予算額", "Budgeted"),
                        word("執行額", "Executed"),
                        word("執行率", "Execution rate")),
                budgets.stream()
                        .map(budget -> List.of(
                                budget.name(),
                                budget.budgeted(),
                                budget.executed().orElse(Shown.NONE),
                                budget.rate().orElse(Shown.NONE)))
                        .toList());
    }

    private String finding(FindingView finding) {
        return finding.severity().in(language) + " [" + finding.relation().in(language) + "] "
                + finding.row().map(row -> row + ": ").orElse("")
                + finding.message().in(language);
    }
}
