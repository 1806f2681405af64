package dev.nendo.report.page;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.plan.Document;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.report.chart.ChartData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the view of one plan. */
final class PlanMaker {
    private final ResolvedPlan plan;
    private final ResolvedWorkbook workbook;
    private final Evaluator evaluator;
    private final Findings findings;
    private final String anchor;
    private final Map<String, Map<String, ChartData>> charts;
    private final List<HeadlineMaker.Judged> judged = new ArrayList<>();

    /** The charts made are added, by KPI and branch. */
    PlanMaker(
            ResolvedPlan plan,
            ResolvedWorkbook workbook,
            Evaluator evaluator,
            Findings findings,
            String anchor,
            Map<String, Map<String, ChartData>> charts) {
        this.plan = plan;
        this.workbook = workbook;
        this.evaluator = evaluator;
        this.findings = findings;
        this.anchor = anchor;
        this.charts = charts;
    }

    /** The KPIs met on the way with their results, in the order of the plan. */
    List<HeadlineMaker.Judged> judged() {
        return judged;
    }

    private List<Evaluation> evaluations() {
        return judged.stream().map(HeadlineMaker.Judged::evaluation).toList();
    }

    PlanView make() {
        List<ItemView> items = items(plan.plan().items(), "", anchor, 0);
        return new PlanView(
                anchor,
                plan.branch().name(),
                ReportBuilder.year(plan.fiscalYear()),
                plan.document().map(PlanMaker::words),
                Marks.count(evaluations()),
                items,
                findings.ofPlan(plan));
    }

    private static String words(Document document) {
        return Stream.of(
                        Optional.of(document.title()),
                        document.meeting(),
                        document.material(),
                        document.date().map(LocalDate::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("  "));
    }

    private List<ItemView> items(List<PlanItem> items, String path, String parent, int level) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> item(items.get(i), path + items.get(i).number(), parent + "-" + (i + 1), level))
                .toList();
    }

    private ItemView item(PlanItem item, String path, String id, int level) {
        List<KpiView> kpis = new ArrayList<>();
        for (ResolvedKpi kpi : plan.kpis()) {
            if (kpi.itemPath().equals(path) && item.kpis().contains(kpi.definition())) {
                kpis.add(kpi(kpi, id + "-k" + (kpis.size() + 1)));
            }
        }
        return new ItemView(
                id,
                level,
                new ItemView.Head(
                        item.number(), item.title(), item.section(), item.description(), item.groups(), item.tags()),
                reported(item),
                kpis,
                item.budgets().stream().map(BudgetMaker::make).toList(),
                findings.ofItem(plan, path),
                items(item.items(), path, id, level + 1));
    }

    private KpiView kpi(ResolvedKpi kpi, String id) {
        Evaluation evaluation = evaluator.evaluate(kpi);
        ChartData data = KpiSeries.of(evaluation, evaluator, before(kpi));
        charts.computeIfAbsent(kpi.joinId(), any -> new LinkedHashMap<>())
                .putIfAbsent(plan.branch().id(), data);
        KpiView view = KpiMaker.make(
                id,
                evaluation,
                data,
                findings.ofKpi(plan, kpi.itemPath(), kpi.definition().id()));
        judged.add(new HeadlineMaker.Judged(view, evaluation, plan.branch().name()));
        return view;
    }

    private Optional<ResolvedKpi> before(ResolvedKpi kpi) {
        return workbook.plan(plan.branch().id(), plan.fiscalYear().previous()).stream()
                .flatMap(earlier -> earlier.kpis().stream())
                .filter(earlier -> earlier.joinId().equals(kpi.joinId()))
                .findFirst();
    }

    /** The statuses that name no KPI speak of the item. */
    private static List<MarkView> reported(PlanItem item) {
        return item.statuses().stream()
                .filter(status -> status.kpis().isEmpty())
                .map(PlanMaker::mark)
                .toList();
    }

    static MarkView mark(ReportedStatus status) {
        return status.mark()
                .map(mark -> MarkView.of(status.printed(), mark))
                .orElseGet(() -> MarkView.ofText(status.printed()));
    }
}
