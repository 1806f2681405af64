package dev.nendo.plan;

import dev.nendo.kpi.KpiDefinition;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.TargetNeeds;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the KPIs of plans by the targets of a catalog, whatever targets the plans state themselves. */
final class CatalogTargets {
    private static final ProblemCode REPLACED = ProblemCode.of("target-replaced");

    private final KpiCatalog catalog;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogTargets(KpiCatalog catalog) {
        this.catalog = catalog;
    }

    static Loaded<List<BusinessPlan>> apply(List<BusinessPlan> plans, KpiCatalog catalog) {
        CatalogTargets targets = new CatalogTargets(catalog);
        return Loaded.of(plans.stream().map(targets::plan).toList(), targets.problems);
    }

    private BusinessPlan plan(BusinessPlan plan) {
        BusinessPlan.Builder judged = BusinessPlan.builder();
        return judged.from(plan)
                .items(plan.items().stream().map(item -> item(plan, item)).toList())
                .build();
    }

    private PlanItem item(BusinessPlan plan, PlanItem item) {
        PlanItem.Builder judged = PlanItem.builder();
        return judged.from(item)
                .kpis(item.kpis().stream().map(kpi -> kpi(plan, kpi)).toList())
                .items(item.items().stream().map(part -> item(plan, part)).toList())
                .build();
    }

    private KpiDefinition kpi(BusinessPlan plan, KpiDefinition own) {
        Optional<KpiDefinition> stated = catalog.find(plan.branch(), plan.fiscalYear(), own.id())
                .filter(kpi -> TargetNeeds.of(kpi.target()).none().isEmpty());
        stated.filter(kpi -> TargetNeeds.of(own.target()).none().isEmpty()
                        && !own.target().equals(kpi.target()))
                .ifPresent(kpi -> replaced(plan, own));
        return stated.map(kpi -> joined(kpi, own)).orElse(own);
    }

    /** The catalog's definition with the figures of the plan. */
    private static KpiDefinition joined(KpiDefinition kpi, KpiDefinition own) {
        return KpiDefinition.builder()
                .from(kpi)
                .indicator(own.indicator())
                .measure(kpi.measure().or(own::measure))
                .unit(kpi.unit().or(own::unit))
                .actuals(own.actuals())
                .benchmarks(own.benchmarks())
                .origin(own.origin())
                .build();
    }

    private void replaced(BusinessPlan plan, KpiDefinition own) {
        Location place = ReferenceProblems.place(own.origin(), plan, own.id()).orElseGet(Location::unknown);
        problems.add(new Problem(REPLACED, Severity.WARNING, place, own.id(), Words.targetReplaced(own.id())));
    }
}
