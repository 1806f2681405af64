package dev.nendo.plan;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.observation.TargetNeeds;
import dev.nendo.plan.NamedReferences.Reference;
import dev.nendo.problem.Location;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that all a definition refers to is printed in its plan. */
final class KpiReferences {
    private final PlanIndex index;
    private final Optional<Location> origin;
    private final ReferenceProblems problems;

    private KpiReferences(PlanIndex index, Optional<Location> origin, ReferenceProblems problems) {
        this.index = index;
        this.origin = origin;
        this.problems = problems;
    }

    static void check(KpiDefinition kpi, Optional<Location> where, PlanIndex index, ReferenceProblems problems) {
        KpiReferences references = new KpiReferences(index, where, problems);
        kpi.actuals().forEach(observed -> references.actual(observed.actual()));
        TargetNeeds needs = TargetNeeds.of(kpi.target());
        Stream.concat(needs.row().stream(), TargetNeeds.phasingRow(kpi).stream())
                .forEach(row -> references.require(index.rows(), row, "row"));
        needs.benchmark().ifPresent(id -> references.benchmark(id, where));
        kpi.benchmarks().forEach(id -> references.benchmark(id, where));
    }

    private void benchmark(String id, Optional<Location> where) {
        if (!index.figures().containsKey(id) && !index.rows().containsKey(id)) {
            problems.dangling("figure or row", id, where);
        }
    }

    /** A goal on the wrong side of its baseline can be met, but there is no progress towards it. */
    static void direction(
            KpiDefinition kpi, Direction direction, Optional<Location> where, ReferenceProblems problems) {
        kpi.target()
                .progress()
                .filter(target -> target.contradicts(direction))
                .ifPresent(target -> problems.contradicted(kpi.id(), direction, target, where));
    }

    private void actual(Actual actual) {
        for (Reference named : actual.match(NamedReferences.OF_ACTUAL)) {
            switch (named.place()) {
                case ROW -> require(index.rows(), named.id(), "row");
                case FIGURE -> require(index.figures(), named.id(), "figure");
                case RATIO -> ratio(named.id());
                case TABLE_OF_ENTRIES -> require(index.entries(), named.id(), "table of entries");
            }
        }
    }

    private void ratio(String id) {
        require(index.statements(), id, "statement");
        if (index.statements().containsKey(id) && !(index.statements().get(id) instanceof Statement.Ratio)) {
            problems.wrongKind("ratio", id, origin);
        }
    }

    private void require(Map<String, ?> map, String id, String what) {
        if (!map.containsKey(id)) {
            problems.dangling(what, id, origin);
        }
    }
}
