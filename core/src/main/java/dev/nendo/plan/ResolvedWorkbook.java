package dev.nendo.plan;

import dev.nendo.fiscal.FiscalYear;
import java.util.List;
import java.util.Optional;

/**
 * A workbook in which every reference has been looked up.
 *
 * <p>It is what evaluation, comparison and audit take. Immutable and thread-safe; obtained from {@link Workbook#resolve()} only.
 */
public final class ResolvedWorkbook {
    private final Workbook workbook;
    private final List<ResolvedPlan> plans;

    ResolvedWorkbook(Workbook workbook, List<ResolvedPlan> plans) {
        this.workbook = workbook;
        this.plans = List.copyOf(plans);
    }

    /** {@return the workbook as stated} */
    public Workbook workbook() {
        return workbook;
    }

    /** {@return the plans, in the order of the workbook} */
    public List<ResolvedPlan> plans() {
        return plans;
    }

    /**
     * {@return the plan of a branch and year, if the workbook has it}
     *
     * @param branch the branch's id
     * @param year the fiscal year
     */
    public Optional<ResolvedPlan> plan(String branch, FiscalYear year) {
        return plans.stream()
                .filter(p -> p.branch().id().equals(branch) && p.fiscalYear().equals(year))
                .findFirst();
    }

    /** {@return the KPIs of all plans, in the order of the workbook} */
    public List<ResolvedKpi> kpis() {
        return plans.stream().flatMap(p -> p.kpis().stream()).toList();
    }
}
