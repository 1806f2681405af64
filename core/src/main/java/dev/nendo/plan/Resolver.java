package dev.nendo.plan;

import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Looks every reference of a workbook up; the one place where dangling and duplicate ids become problems. */
final class Resolver {
    private final ReferenceProblems problems = new ReferenceProblems();
    private final Map<String, Document> documents;
    private final Map<String, Branch> branches;
    private final Map<String, Indicator> indicators;
    private final Map<String, BandedPolicy> policies;

    private Resolver(Workbook workbook) {
        documents = byId(workbook.documents(), Document::id, Document::origin, "document");
        branches = byId(workbook.branches(), Branch::id, Branch::origin, "branch");
        indicators = byId(workbook.indicators(), Indicator::id, Indicator::origin, "indicator");
        policies = byId(workbook.policies(), BandedPolicy::id, p -> Optional.empty(), "status policy");
    }

    static Loaded<ResolvedWorkbook> resolve(Workbook workbook) {
        Resolver resolver = new Resolver(workbook);
        List<ResolvedPlan> plans = resolver.plans(workbook);
        return Loaded.of(new ResolvedWorkbook(workbook, plans), resolver.problems.list());
    }

    private <T> Map<String, T> byId(
            List<T> values, Function<T, String> id, Function<T, Optional<Location>> origin, String what) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T value : values) {
            if (map.putIfAbsent(id.apply(value), value) != null) {
                problems.duplicate(what, id.apply(value), origin.apply(value));
            }
        }
        return map;
    }

    private List<ResolvedPlan> plans(Workbook workbook) {
        for (Branch branch : workbook.branches()) {
            branch.mergedInto().ifPresent(into -> require(branches, into, "branch", branch.origin()));
        }
        List<ResolvedPlan> plans = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (BusinessPlan plan : workbook.plans()) {
            String key = plan.branch() + " " + plan.fiscalYear();
            if (seen.add(key)) {
                plan(plan).ifPresent(plans::add);
            } else {
                problems.duplicate("plan", key, ReferenceProblems.place(plan.origin(), plan, ""));
            }
        }
        return plans;
    }

    private Optional<ResolvedPlan> plan(BusinessPlan plan) {
        Optional<Location> here = ReferenceProblems.place(plan.origin(), plan, "");
        Optional<Branch> branch = require(branches, plan.branch(), "branch", here);
        Optional<Document> document = plan.document().flatMap(id -> require(documents, id, "document", here));
        PlanIndex index = PlanIndex.of(plan, problems);
        index.items()
                .forEach((path, item) -> checkItem(item, ReferenceProblems.place(item.origin(), plan, path), index));
        return branch.map(b -> new ResolvedPlan(b, plan, document, index, policies, owner -> kpis(owner, index)));
    }

    private void checkItem(PlanItem item, Optional<Location> where, PlanIndex index) {
        for (PlanItem.CrossReference reference : item.crossReferences()) {
            require(index.items(), reference.item(), "item", where);
        }
        for (ReportedStatus status : item.statuses()) {
            status.kpis().forEach(kpi -> require(index.kpis(), kpi, "KPI", where));
        }
    }

    private List<ResolvedKpi> kpis(ResolvedPlan owner, PlanIndex index) {
        Map<String, List<ReportedStatus>> statuses = statusesByKpi(index);
        List<ResolvedKpi> resolved = new ArrayList<>();
        for (PlanIndex.PlacedKpi placed : index.kpis().values()) {
            String id = placed.definition().id();
            kpi(owner, placed, index, statuses.getOrDefault(id, List.of())).ifPresent(resolved::add);
        }
        return resolved;
    }

    /** A KPI with a problem is left out, so that what is left can't dangle. */
    private Optional<ResolvedKpi> kpi(
            ResolvedPlan owner, PlanIndex.PlacedKpi placed, PlanIndex index, List<ReportedStatus> statuses) {
        long before = problems.count();
        KpiDefinition kpi = placed.definition();
        Optional<Location> where = ReferenceProblems.place(kpi.origin(), owner.plan(), kpi.id());
        KpiReferences.check(kpi, where, index, problems);
        Optional<Indicator> indicator = kpi.indicator().flatMap(id -> require(indicators, id, "indicator", where));
        Optional<Measure> measure = kpi.measure().or(() -> indicator.map(Indicator::measure));
        if (measure.isEmpty()) {
            problems.notStated("measure", kpi.id(), where);
            return Optional.empty();
        }
        ResolvedKpi resolved = new ResolvedKpi(owner, placed.path(), kpi, indicator, measure.get(), statuses);
        if (resolved.direction().isEmpty() && kpi.target().isDirectionNeeded()) {
            problems.notStated("direction", kpi.id(), where);
        }
        if (problems.count() != before) {
            return Optional.empty();
        }
        resolved.direction().ifPresent(direction -> KpiReferences.direction(kpi, direction, where, problems));
        KpiUnits.unlike(resolved, index)
                .forEach(unit ->
                        problems.unitsDiffer(kpi.id(), unit, resolved.unit().symbol(), where));
        return Optional.of(resolved);
    }

    /** A status that names no KPI speaks of all the KPIs of its item, but for those that have a status of their own. */
    private static Map<String, List<ReportedStatus>> statusesByKpi(PlanIndex index) {
        Map<String, List<ReportedStatus>> byKpi = new LinkedHashMap<>();
        for (PlanItem item : index.items().values()) {
            for (ReportedStatus status : item.statuses()) {
                status.kpis().forEach(kpi -> add(byKpi, kpi, status));
            }
        }
        Set<String> named = Set.copyOf(byKpi.keySet());
        for (PlanItem item : index.items().values()) {
            for (ReportedStatus status : item.statuses()) {
                if (status.kpis().isEmpty()) {
                    item.kpis().stream()
                            .map(KpiDefinition::id)
                            .filter(kpi -> !named.contains(kpi))
                            .forEach(kpi -> add(byKpi, kpi, status));
                }
            }
        }
        return byKpi;
    }

    private static void add(Map<String, List<ReportedStatus>> byKpi, String kpi, ReportedStatus status) {
        byKpi.computeIfAbsent(kpi, k -> new ArrayList<>()).add(status);
    }

    private <T> Optional<T> require(Map<String, T> map, String id, String what, Optional<Location> origin) {
        Optional<T> value = Optional.ofNullable(map.get(id));
        if (value.isEmpty()) {
            problems.dangling(what, id, origin);
        }
        return value;
    }
}
