package dev.nendo.programs.report;

import dev.nendo.problem.Sentence;
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
