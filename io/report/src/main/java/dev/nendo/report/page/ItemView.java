package dev.nendo.report.page;

import java.util.List;
import java.util.Optional;

/**
 * An item of a plan, as a report shows it.
 *
 * <p>Immutable and thread-safe; see {@link ReportView} for what is text of whom.
 *
 * @param anchor the id of its section on the page
 * @param level how deep it lies, from 0
 * @param head what it is called
 * @param reported the statuses that the report prints for the item as a whole
 * @param kpis its KPIs
 * @param budgets its budgets
 * @param findings what the audit found in it that belongs to no KPI
 * @param items the items below it
 */
public record ItemView(
        String anchor,
        int level,
        Head head,
        List<MarkView> reported,
        List<KpiView> kpis,
        List<BudgetView> budgets,
        List<FindingView> findings,
        List<ItemView> items) {
    /**
     * Copies the lists.
     *
     * @param anchor the id of its section on the page
     * @param level how deep it lies, from 0
     * @param head what it is called
     * @param reported the statuses that the report prints for the item as a whole
     * @param kpis its KPIs
     * @param budgets its budgets
     * @param findings what the audit found in it that belongs to no KPI
     * @param items the items below it
     */
    public ItemView {
        reported = List.copyOf(reported);
        kpis = List.copyOf(kpis);
        budgets = List.copyOf(budgets);
        findings = List.copyOf(findings);
        items = List.copyOf(items);
    }

    /** {@return whether there is nothing to show but the name and its statuses} */
    public boolean isPlain() {
        return kpis.isEmpty() && budgets.isEmpty() && findings.isEmpty() && items.isEmpty();
    }

    /**
     * What an item is called, in the document's own words.
     *
     * @param number the number, such as {@code (1)}
     * @param title the title
     * @param section the part of the plan it opens, if it does
     * @param description what it is for
     * @param groups who owns it
     * @param tags what it is marked with
     */
    public record Head(
            String number,
            String title,
            Optional<String> section,
            Optional<String> description,
            List<String> groups,
            List<String> tags) {
        /**
         * Copies the lists.
         *
         * @param number the number, such as {@code (1)}
         * @param title the title
         * @param section the part of the plan it opens, if it does
         * @param description what it is for
         * @param groups who owns it
         * @param tags what it is marked with
         */
        public Head {
            groups = List.copyOf(groups);
            tags = List.copyOf(tags);
        }
    }
}
