package dev.nendo.report.page;

import dev.nendo.audit.AuditReport;
import dev.nendo.audit.Finding;
import dev.nendo.audit.FindingPlace;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.problem.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Hands the audit's findings to the plans, items and KPIs they concern, each once. */
final class Findings {
    private final Set<Finding> left;

    private final ResolvedWorkbook workbook;

    Findings(AuditReport report, ResolvedWorkbook workbook) {
        this.left = new LinkedHashSet<>(report.findings());
        this.workbook = workbook;
    }

    static ReportView.AuditCounts counts(AuditReport report) {
        return new ReportView.AuditCounts(
                report.checked(),
                report.of(Severity.ERROR).size() + report.omitted().errors(),
                report.of(Severity.WARNING).size() + report.omitted().warnings(),
                report.of(Severity.INFO).size() + report.omitted().infos());
    }

    List<FindingView> ofKpi(ResolvedPlan plan, String item, String kpi) {
        return take(place -> isIn(place, plan)
                && place.kpi().filter(kpi::equals).isPresent()
                && place.item().filter(path -> !path.equals(item)).isEmpty());
    }

    List<FindingView> ofItem(ResolvedPlan plan, String item) {
        return take(
                place -> isIn(place, plan) && place.item().filter(item::equals).isPresent());
    }

    List<FindingView> ofPlan(ResolvedPlan plan) {
        return take(place -> isIn(place, plan));
    }

    /** A row of an earlier year stands in this year's report, unless that year has a plan of its own. */
    private boolean isIn(FindingPlace place, ResolvedPlan plan) {
        String branch = plan.branch().id();
        boolean elsewhere = place.fiscalYear()
                .filter(year -> !year.equals(plan.fiscalYear()))
                .filter(year -> workbook.plan(branch, year).isPresent())
                .isPresent();
        return !elsewhere && place.branch().filter(id -> !id.equals(branch)).isEmpty();
    }

    private List<FindingView> take(Predicate<FindingPlace> where) {
        List<Finding> taken =
                left.stream().filter(finding -> where.test(finding.place())).toList();
        left.removeAll(Set.copyOf(taken));
        return taken.stream().map(Findings::view).toList();
    }

    private static FindingView view(Finding finding) {
        return new FindingView(
                finding.severity().label(),
                switch (finding.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "info";
                },
                finding.relation().label(),
                finding.message(),
                finding.place().row());
    }
}
