package dev.nendo.audit;

import dev.nendo.audit.relation.SearchBudget;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The audit of all plans of a workbook: each plan by itself, a second time where its figures show a rule of rounding that it does not state. */
final class WorkbookAudit {
    private final List<AuditedPlan> sheets;
    private final AuditOptions options;
    private final Years years;
    private final FindingQuota quota;
    private final SearchBudget budget;

    WorkbookAudit(List<AuditedPlan> sheets, AuditOptions options) {
        this.sheets = sheets;
        this.options = options;
        this.years = Years.of(sheets);
        this.quota = new FindingQuota(options.findingCap());
        this.budget = new SearchBudget(options.searchedTables());
    }

    AuditReport report() {
        List<Finding> findings = new ArrayList<>();
        List<RoundingConvention> conventions = new ArrayList<>();
        AuditReport.Counts counts = new AuditReport.Counts(0, 0, 0);
        AuditReport.Omitted omitted = new AuditReport.Omitted(0, 0, 0);
        List<Unchecked> unchecked = new ArrayList<>();
        List<Checked> all = sheets.stream().map(this::check).toList();
        Localisation localisation = localisation(all);
        for (Checked checked : all) {
            AuditResults results = checked.results();
            AuditedPlan sheet = checked.sheet();
            results.explain(localisation::explained);
            localisation.jointFindings(results.tested()).forEach(results::add);
            findings.addAll(results.ordered(sheet.plan().itemsByPath().keySet()));
            unchecked.addAll(results.unchecked());
            counts = counts.plus(results.counts());
            omitted = omitted.plus(results.omitted());
            conventions.add(ConventionSearch.of(name(sheet.plan()), results.evidence()));
        }
        List<Finding> kept = quota.within(findings);
        return new AuditReport(
                kept, counts, conventions, omitted.plus(findings, kept), localisation.repairs(), unchecked);
    }

    private Localisation localisation(List<Checked> all) {
        List<AuditedPlan> sheets = all.stream().map(Checked::sheet).toList();
        long rows = sheets.stream().mapToLong(sheet -> sheet.lines().size()).sum();
        List<Tested> tested = all.stream()
                .flatMap(checked -> checked.results().tested().stream())
                .toList();
        return Localisation.of(sheets, tested, options.largestSuspectSet(), Localisation.effort(rows));
    }

    /** A plan as it was checked last, with its results. */
    private record Checked(AuditedPlan sheet, AuditResults results) {}

    private Checked check(AuditedPlan sheet) {
        AuditResults results = checked(sheet);
        Map<Unit, List<RoundingAdoption>> adoptions = RoundingAdoption.of(results.evidence());
        Map<Unit, RoundingAdoption> adopted = new LinkedHashMap<>();
        adoptions.forEach((unit, found) -> found.stream()
                .filter(RoundingAdoption::isAdopted)
                .findFirst()
                .ifPresent(adoption -> adopted.put(unit, adoption)));
        if (adopted.isEmpty()) {
            results.soften(adoptions);
            return new Checked(sheet, results);
        }
        results.discard();
        Map<Unit, RoundingRule> rules = new LinkedHashMap<>();
        adopted.forEach((unit, adoption) -> rules.put(unit, adoption.rule()));
        AuditedPlan again = AuditedPlan.of(sheet.plan(), rules);
        years.replace(sheet, again);
        AuditResults second = checked(again);
        second.soften(RoundingAdoption.of(second.evidence()));
        PrintedPlace place = again.placeOfPlan();
        adopted.forEach((unit, adoption) -> second.note(RoundingWords.adopted(place, unit, adoption)));
        return new Checked(again, second);
    }

    private AuditResults checked(AuditedPlan sheet) {
        AuditResults results = new AuditResults(quota, new UncheckedList(options.isUncheckedListed()));
        new SheetCheck(sheet, years, options, budget, results).check();
        years.restated(sheet, results);
        return results;
    }

    private static String name(ResolvedPlan plan) {
        return plan.branch().id() + " " + plan.fiscalYear();
    }
}
