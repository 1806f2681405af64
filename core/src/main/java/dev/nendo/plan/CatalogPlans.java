package dev.nendo.plan;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.observation.CatalogMatch;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes plans of a catalog and observations: one for each branch and year, with one item for each KPI that can be judged. */
final class CatalogPlans {
    private final KpiCatalog catalog;
    private final Map<String, Map<FiscalYear, BusinessPlan.Builder>> plans = new LinkedHashMap<>();

    private CatalogPlans(KpiCatalog catalog) {
        this.catalog = catalog;
    }

    static Workbook of(KpiCatalog catalog, Observations observations, Optional<YearMonth> asOf) {
        CatalogPlans plans = new CatalogPlans(catalog);
        for (FiscalYear year : CatalogMatch.years(catalog, observations)) {
            CatalogMatch match = CatalogMatch.of(catalog, observations, year, asOf);
            match.cases().forEach(one -> plans.add(year, one, match.numbers(one)));
        }
        return plans.workbook();
    }

    private void add(FiscalYear year, CatalogMatch.Case one, KpiNumbers numbers) {
        int number = catalog.ids().indexOf(one.definition().id()) + 1;
        plans.computeIfAbsent(one.branch(), b -> new LinkedHashMap<>())
                .computeIfAbsent(
                        year, y -> BusinessPlan.builder().branch(one.branch()).fiscalYear(y))
                .addItem(NumberItem.of(Integer.toString(number), one.definition(), numbers));
    }

    private Workbook workbook() {
        Workbook.Builder workbook = Workbook.builder().policies(catalog.policies());
        Set<FiscalYear> years = new LinkedHashSet<>();
        plans.forEach((branch, byYear) -> {
            workbook.addBranch(
                    Branch.builder().id(branch).name(Sentence.of(branch)).build());
            byYear.forEach((year, plan) -> {
                years.add(year);
                workbook.addPlan(plan.build());
            });
        });
        years.stream().findFirst().map(FiscalYear::calendar).ifPresent(workbook::calendar);
        return workbook.build();
    }
}
