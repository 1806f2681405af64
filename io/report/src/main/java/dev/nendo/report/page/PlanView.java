package dev.nendo.report.page;

import dev.nendo.problem.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plan of one branch for one year, as a report shows it.
 *
 * <p>Immutable and thread-safe; see {@link ReportView} for what is text of whom.
 *
 * @param anchor the id of its section on the page
 * @param branch the name of the branch
 * @param year the fiscal year
 * @param document where its figures were published, in the document's own words
 * @param marks how often each status was given
 * @param items the items at the top
 * @param findings what the audit found that belongs to no item
 */
public record PlanView(
        String anchor,
        Sentence branch,
        Sentence year,
        Optional<String> document,
        List<ReportView.Count> marks,
        List<ItemView> items,
        List<FindingView> findings) {
    /**
     * Copies the lists.
     *
     * @param anchor the id of its section on the page
     * @param branch the name of the branch
     * @param year the fiscal year
     * @param document where its figures were published
     * @param marks how often each status was given
     * @param items the items at the top
     * @param findings what the audit found that belongs to no item
     */
    public PlanView {
        marks = List.copyOf(marks);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /** {@return the KPIs of all items, in the order of the plan} */
    public List<KpiView> kpis() {
        return items.stream().flatMap(PlanView::kpis).toList();
    }

    /** {@return the KPIs of all items, those not met first, then those under way, those not judged, those met} */
    public List<KpiView> kpisByStanding() {
        return kpis().stream()
                .sorted(Comparator.comparing(kpi -> kpi.outline().standing()))
                .toList();
    }

    /**
     * {@return the place of a KPI in the order of the plan, from 0}
     *
     * @param kpi a KPI of the plan
     */
    public int place(KpiView kpi) {
        return kpis().indexOf(kpi);
    }

    /** {@return what the audit found in the plan and all its items} */
    public List<FindingView> allFindings() {
        return Stream.concat(findings.stream(), items.stream().flatMap(PlanView::findings))
                .toList();
    }

    private static Stream<FindingView> findings(ItemView item) {
        return Stream.of(
                        item.kpis().stream().flatMap(kpi -> kpi.findings().stream()),
                        item.findings().stream(),
                        item.items().stream().flatMap(PlanView::findings))
                .flatMap(part -> part);
    }

    /**
     * {@return the id of the first place with a finding: of the plan as a whole, else of the KPI or item it is about}
     *
     * @param isOfSeveral whether the page shows several plans, each in one piece
     */
    Optional<String> firstFinding(boolean isOfSeveral) {
        if (isOfSeveral) {
            return allFindings().isEmpty() ? Optional.empty() : Optional.of(anchor);
        }
        return findings.isEmpty() ? items.stream().flatMap(PlanView::places).findFirst() : Optional.of("overview");
    }

    private static Stream<String> places(ItemView item) {
        return Stream.of(
                        item.kpis().stream()
                                .filter(kpi -> !kpi.findings().isEmpty())
                                .map(KpiView::anchor),
                        item.findings().isEmpty() ? Stream.<String>empty() : Stream.of(item.anchor()),
                        item.items().stream().flatMap(PlanView::places))
                .flatMap(part -> part);
    }

    /** {@return the budgets of all items, in the order of the plan} */
    public List<BudgetView> budgets() {
        return items.stream().flatMap(PlanView::budgets).toList();
    }

    /**
     * {@return whether an item opens another part of the plan than the item before it}
     *
     * @param item an item at the top
     */
    public boolean opens(ItemView item) {
        int index = items.indexOf(item);
        return index == 0
                || !items.get(index - 1).head().section().equals(item.head().section());
    }

    private static Stream<KpiView> kpis(ItemView item) {
        return Stream.concat(item.kpis().stream(), item.items().stream().flatMap(PlanView::kpis));
    }

    private static Stream<BudgetView> budgets(ItemView item) {
        return Stream.concat(item.budgets().stream(), item.items().stream().flatMap(PlanView::budgets));
    }
}
