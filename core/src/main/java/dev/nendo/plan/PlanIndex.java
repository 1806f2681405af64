package dev.nendo.plan;

import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.problem.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a plan prints, by id, gathered in one walk of its tree; ids taken twice are reported on the way. */
final class PlanIndex {
    private final BusinessPlan plan;
    private final Map<String, PlanItem> items = new LinkedHashMap<>();
    private final Map<String, PrintedRow> rows = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, EntryTable> entries = new LinkedHashMap<>();
    private final Map<String, PlacedKpi> kpis = new LinkedHashMap<>();

    /** A definition with the path of its item. */
    record PlacedKpi(String path, KpiDefinition definition) {}

    private PlanIndex(BusinessPlan plan) {
        this.plan = plan;
    }

    static PlanIndex of(BusinessPlan plan, ReferenceProblems problems) {
        PlanIndex index = new PlanIndex(plan);
        index.walk("", plan.items(), problems);
        return index;
    }

    private void walk(String parent, List<PlanItem> children, ReferenceProblems problems) {
        for (PlanItem item : children) {
            String path = parent + item.number();
            put(items, path, item, "item", item.origin(), path, problems);
            item.rows().forEach(r -> put(rows, r.id(), r, "row", r.origin(), path, problems));
            item.figures().forEach(f -> put(figures, f.id(), f, "figure", f.origin(), path, problems));
            item.statements().forEach(s -> put(statements, s.id(), s, "statement", s.origin(), path, problems));
            item.entries().forEach(e -> put(entries, e.id(), e, "table of entries", e.origin(), path, problems));
            item.kpis().forEach(k -> put(kpis, k.id(), new PlacedKpi(path, k), "KPI", k.origin(), path, problems));
            walk(path, item.items(), problems);
        }
    }

    private <T> void put(
            Map<String, T> map,
            String id,
            T value,
            String what,
            Optional<Location> origin,
            String path,
            ReferenceProblems problems) {
        if (map.putIfAbsent(id, value) != null) {
            problems.duplicate(what, id, ReferenceProblems.place(origin, plan, path));
        }
    }

    Map<String, PlanItem> items() {
        return Collections.unmodifiableMap(items);
    }

    Map<String, PrintedRow> rows() {
        return rows;
    }

    Map<String, Figure> figures() {
        return figures;
    }

    Map<String, Statement> statements() {
        return statements;
    }

    Map<String, EntryTable> entries() {
        return entries;
    }

    Map<String, PlacedKpi> kpis() {
        return kpis;
    }
}
