package dev.nendo.report.page;

import dev.nendo.audit.AuditReport;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.LabelPolicy;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import dev.nendo.report.chart.ChartData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the view of a workbook: judges its latest fiscal year, audits its figures, draws the charts.
 *
 * <p>Plans of earlier years are what the latest is compared with. Rounding is for display only, half-up, by each KPI's own decimals.
 * Thread-safe.
 */
public final class ReportBuilder {
    private final Evaluator evaluator;
    private final Language language;

    /**
     * Makes a builder.
     *
     * @param evaluator what judges the KPIs
     * @param language the language the report opens in
     */
    public ReportBuilder(Evaluator evaluator, Language language) {
        this.evaluator = evaluator;
        this.language = language;
    }

    /**
     * {@return the view of a workbook}
     *
     * @param workbook the workbook; KPIs that the evaluator can't judge are left out
     * @param audit what the audit found in it
     */
    public ReportView build(ResolvedWorkbook workbook, AuditReport audit) {
        List<ResolvedPlan> plans = latest(workbook);
        Findings findings = new Findings(audit, workbook);
        Map<String, Map<String, ChartData>> charts = new HashMap<>();
        List<PlanView> views = new ArrayList<>();
        List<PlanMaker> makers = new ArrayList<>();
        for (ResolvedPlan plan : plans) {
            PlanMaker maker = new PlanMaker(plan, workbook, evaluator, findings, "p" + (views.size() + 1), charts);
            makers.add(maker);
            views.add(maker.make());
        }
        List<HeadlineMaker.Judged> judged =
                makers.stream().flatMap(maker -> maker.judged().stream()).toList();
        return new ReportView(
                language,
                title(plans),
                HeadlineMaker.make(judged, views.size() > 1),
                Marks.count(
                        judged.stream().map(HeadlineMaker.Judged::evaluation).toList()),
                Findings.counts(audit),
                MatrixMaker.make(views, makers.stream().map(PlanMaker::judged).toList()),
                views.size() > 1 ? ComparisonMaker.make(workbook, evaluator, charts) : List.of(),
                views);
    }

    private static List<ResolvedPlan> latest(ResolvedWorkbook workbook) {
        return workbook.plans().stream()
                .map(ResolvedPlan::fiscalYear)
                .max(Comparator.naturalOrder())
                .map(year -> workbook.plans().stream()
                        .filter(plan -> plan.fiscalYear().equals(year))
                        .toList())
                .orElse(List.of());
    }

    static Sentence year(FiscalYear year) {
        return Sentence.of(LabelPolicy.ERA.orWestern(year).format(year), LabelPolicy.FY.format(year));
    }

    private static Sentence title(List<ResolvedPlan> plans) {
        if (plans.isEmpty()) {
            return Sentence.of("事業計画の実施状況", "Business plan report");
        }
        Sentence year = year(plans.get(0).fiscalYear());
        Sentence branch = plans.size() == 1
                ? plans.get(0).branch().name()
                : Sentence.of(plans.size() + " 支部", plans.size() + " branches");
        return Sentence.of(
                year.ja() + " " + branch.ja() + " 事業計画の実施状況",
                branch.en() + ", business plan " + year.en() + ": results");
    }
}
