package dev.nendo.plan;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.policy.BandedPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A business plan with its branch, its document, and an index of all it prints.
 *
 * <p>Immutable and thread-safe; obtained from {@link Workbook#resolve()} only. Looking up an id that the plan does not have is a mistake of
 * the caller, since every reference of the plan itself has been checked.
 */
public final class ResolvedPlan {
    private final Branch branch;
    private final BusinessPlan plan;
    private final Optional<Document> document;
    private final PlanIndex index;
    private final Map<String, BandedPolicy> policies;
    private final List<ResolvedKpi> kpis;

    ResolvedPlan(
            Branch branch,
            BusinessPlan plan,
            Optional<Document> document,
            PlanIndex index,
            Map<String, BandedPolicy> policies,
            KpiFactory kpis) {
        this.branch = branch;
        this.plan = plan;
        this.document = document;
        this.index = index;
        this.policies = policies;
        this.kpis = List.copyOf(kpis.resolve(this));
    }

    /** Makes the KPIs of a plan under construction, since each keeps a reference to it. */
    interface KpiFactory {
        List<ResolvedKpi> resolve(ResolvedPlan owner);
    }

    /** {@return the branch} */
    public Branch branch() {
        return branch;
    }

    /** {@return the plan as stated} */
    public BusinessPlan plan() {
        return plan;
    }

    /** {@return the plan's fiscal year} */
    public FiscalYear fiscalYear() {
        return plan.fiscalYear();
    }

    /** {@return the document that reports on the plan} */
    public Optional<Document> document() {
        return document;
    }

    /** {@return the rule by which the document's figures were rounded; unknown unless it states one} */
    public RoundingRule rounding() {
        return document.map(Document::rounding).orElse(RoundingRule.UNKNOWN);
    }

    /** {@return the rules that the document states for figures in single units} */
    public Map<Unit, RoundingRule> roundingByUnit() {
        return document.map(Document::roundingByUnit).orElse(Map.of());
    }

    /**
     * {@return a status policy that the workbook states, if it does}
     *
     * @param id the policy's id
     */
    public Optional<BandedPolicy> policy(String id) {
        return Optional.ofNullable(policies.get(id));
    }

    /** {@return the KPIs, in the order of the plan} */
    public List<ResolvedKpi> kpis() {
        return kpis;
    }

    /** {@return all items by their paths, in the order of the plan} */
    public Map<String, PlanItem> itemsByPath() {
        return index.items();
    }

    /**
     * {@return the row of an id}
     *
     * @param id the row's id
     * @throws IllegalArgumentException if the plan has no such row
     */
    public PrintedRow row(String id) {
        return found("row", id, index.rows().get(id));
    }

    /**
     * {@return the row of an id, if the plan has one}
     *
     * @param id the row's id
     */
    public Optional<PrintedRow> findRow(String id) {
        return Optional.ofNullable(index.rows().get(id));
    }

    /**
     * {@return the figure of an id}
     *
     * @param id the figure's id
     * @throws IllegalArgumentException if the plan has no such figure
     */
    public Figure figure(String id) {
        return found("figure", id, index.figures().get(id));
    }

    /**
     * {@return the ratio, difference or sum of an id}
     *
     * @param id the statement's id
     * @throws IllegalArgumentException if the plan has no such statement
     */
    public Statement statement(String id) {
        return found("statement", id, index.statements().get(id));
    }

    /**
     * {@return the table of dated entries of an id}
     *
     * @param id the table's id
     * @throws IllegalArgumentException if the plan has no such table
     */
    public EntryTable entries(String id) {
        return found("table of entries", id, index.entries().get(id));
    }

    private static <T> T found(String what, String id, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the plan has no " + what + " of that id: " + id);
        }
        return value;
    }

    @Override
    public String toString() {
        return branch.id() + " " + plan.fiscalYear();
    }
}
