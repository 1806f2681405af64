package dev.nendo.plan;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.kpi.Indicator;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts workbooks together; what two of them state alike is kept once, what they state differently is a problem. */
final class Union {
    private final ReferenceProblems problems = new ReferenceProblems();

    private Union() {}

    static Loaded<Workbook> of(List<Workbook> workbooks) {
        Union union = new Union();
        FiscalCalendar calendar =
                workbooks.stream().map(Workbook::calendar).findFirst().orElse(FiscalCalendar.JAPAN);
        for (Workbook workbook : workbooks) {
            if (!workbook.calendar().equals(calendar)) {
                union.problems.conflict("calendar", workbook.calendar().toString(), Optional.empty());
            }
        }
        Workbook united = Workbook.builder()
                .calendar(calendar)
                .allBranches(union.isComplete(workbooks))
                .branchNoun(union.noun(workbooks))
                .documents(union.merge(workbooks, Workbook::documents, Document::id, Document::origin, "document"))
                .branches(union.merge(workbooks, Workbook::branches, Branch::id, Branch::origin, "branch"))
                .indicators(union.merge(workbooks, Workbook::indicators, Indicator::id, Indicator::origin, "indicator"))
                .policies(union.merge(
                        workbooks, Workbook::policies, BandedPolicy::id, p -> Optional.empty(), "status policy"))
                .plans(union.plans(workbooks))
                .build();
        return Loaded.of(united, union.problems.list());
    }

    /** All branches are listed only if every workbook that lists some says so, and of the same ones. */
    private boolean isComplete(List<Workbook> workbooks) {
        List<Workbook> listing =
                workbooks.stream().filter(w -> !w.branches().isEmpty()).toList();
        long lists = listing.stream()
                .map(w -> w.branches().stream().map(Branch::id).collect(Collectors.toSet()))
                .distinct()
                .count();
        return lists == 1 && listing.stream().allMatch(Workbook::hasAllBranches);
    }

    private BranchNoun noun(List<Workbook> workbooks) {
        List<BranchNoun> nouns = workbooks.stream()
                .map(Workbook::branchNoun)
                .filter(noun -> !noun.equals(BranchNoun.BRANCH))
                .distinct()
                .toList();
        nouns.stream().skip(1).forEach(other -> problems.conflict("branchNoun", other.ja(), Optional.empty()));
        return nouns.isEmpty() ? BranchNoun.BRANCH : nouns.get(0);
    }

    private <T> Iterable<T> merge(
            List<Workbook> workbooks,
            Function<Workbook, List<T>> parts,
            Function<T, String> id,
            Function<T, Optional<Location>> origin,
            String what) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (Workbook workbook : workbooks) {
            for (T part : parts.apply(workbook)) {
                T earlier = byId.putIfAbsent(id.apply(part), part);
                if (earlier != null && !earlier.equals(part)) {
                    problems.conflict(what, id.apply(part), origin.apply(part));
                }
            }
        }
        return byId.values();
    }

    /** Plans of one branch and year become one, items after items; whatever they state twice then shows as a duplicate on resolving. */
    private Iterable<BusinessPlan> plans(List<Workbook> workbooks) {
        Map<String, BusinessPlan> byKey = new LinkedHashMap<>();
        for (Workbook workbook : workbooks) {
            for (BusinessPlan plan : workbook.plans()) {
                byKey.merge(plan.branch() + " " + plan.fiscalYear(), plan, this::join);
            }
        }
        return byKey.values();
    }

    private BusinessPlan join(BusinessPlan one, BusinessPlan other) {
        return BusinessPlan.builder()
                .from(one)
                .document(one.document().or(other::document))
                .policy(one.policy().or(other::policy))
                .items(joinItems(one.items(), other.items()))
                .build();
    }

    /** Joins items of one number, each once: a number that one side has twice stays, for {@link Workbook#resolve()} to find. */
    private static Iterable<PlanItem> joinItems(List<PlanItem> ones, List<PlanItem> others) {
        List<PlanItem> items = new ArrayList<>(ones);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            places.putIfAbsent(items.get(i).number(), i);
        }
        for (PlanItem other : others) {
            Integer place = places.remove(other.number());
            if (place == null) {
                items.add(other);
            } else {
                items.set(place, join(items.get(place), other));
            }
        }
        return items;
    }

    private static PlanItem join(PlanItem one, PlanItem other) {
        return PlanItem.builder()
                .from(one)
                // A pasted table knows an item by its number only, which then is its title too.
                .title(one.title().equals(one.number()) ? other.title() : one.title())
                .section(one.section().or(other::section))
                .description(one.description().or(other::description))
                .groups(together(one.groups(), other.groups()))
                .tags(together(one.tags(), other.tags()))
                .addAllStatuses(other.statuses())
                .addAllCrossReferences(other.crossReferences())
                .addAllBudgets(other.budgets())
                .addAllKpis(other.kpis())
                .addAllRows(other.rows())
                .addAllFigures(other.figures())
                .addAllStatements(other.statements())
                .addAllEntries(other.entries())
                .items(joinItems(one.items(), other.items()))
                .build();
    }

    private static List<String> together(List<String> ones, List<String> others) {
        return Stream.concat(ones.stream(), others.stream()).distinct().toList();
    }
}
