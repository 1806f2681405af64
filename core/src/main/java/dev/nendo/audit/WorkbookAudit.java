package dev.nendo.audit;

import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The audit of all plans of a workbook: each plan by itself, a second time where its figures show a rule of rounding that it does not state. */
final class WorkbookAudit {
    private final List<Sheet> sheets;
    private final AuditOptions options;
    private final Years years;
    private final FindingQuota quota;
    private final SearchBudget budget;

    WorkbookAudit(List<Sheet> sheets, AuditOptions options) {
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
            Ledger ledger = checked.ledger();
            Sheet sheet = checked.sheet();
            ledger.explain(localisation::explained);
            findings.addAll(ledger.ordered(sheet.plan().itemsByPath().keySet()));
            unchecked.addAll(ledger.unchecked());
            counts = counts.plus(ledger.counts());
            omitted = omitted.plus(ledger.omitted());
            conventions.add(ConventionSearch.of(name(sheet.plan()), ledger.evidence()));
        }
        List<Finding> kept = quota.within(findings);
        return new AuditReport(
                kept, counts, conventions, omitted.plus(findings, kept), localisation.repairs(), unchecked);
    }

    private Localisation localisation(List<Checked> all) {
        List<Sheet> sheets = all.stream().map(Checked::sheet).toList();
        long rows = sheets.stream().mapToLong(sheet -> sheet.lines().size()).sum();
        List<Tested> tested = all.stream()
                .flatMap(checked -> checked.ledger().tested().stream())
                .toList();
        return Localisation.of(sheets, tested, options.largestSuspectSet(), Localisation.effort(rows));
    }

    /** A plan as it was checked last, with what came of it. */
    private record Checked(Sheet sheet, Ledger ledger) {}

    private Checked check(Sheet sheet) {
        Ledger ledger = checked(sheet);
        Map<Unit, List<RoundingAdoption>> adoptions = RoundingAdoption.of(ledger.evidence());
        Map<Unit, RoundingAdoption> adopted = new LinkedHashMap<>();
        adoptions.forEach((unit, found) -> found.stream()
                .filter(RoundingAdoption::isAdopted)
                .findFirst()
                .ifPresent(adoption -> adopted.put(unit, adoption)));
        if (adopted.isEmpty()) {
            ledger.soften(adoptions);
            return new Checked(sheet, ledger);
        }
        ledger.discard();
        Map<Unit, RoundingRule> rules = new LinkedHashMap<>();
        adopted.forEach((unit, adoption) -> rules.put(unit, adoption.rule()));
        Sheet again = Sheet.of(sheet.plan(), rules);
        years.replace(sheet, again);
        Ledger second = checked(again);
        second.soften(RoundingAdoption.of(second.evidence()));
        FindingPlace place = again.placeOfPlan();
        adopted.forEach((unit, adoption) -> second.note(RoundingWords.adopted(place, unit, adoption)));
        return new Checked(again, second);
    }

    private Ledger checked(Sheet sheet) {
        Ledger ledger = new Ledger(quota, new UncheckedList(options.isUncheckedListed()));
        new SheetCheck(sheet, years, options, budget, ledger).check();
        years.restated(sheet, ledger);
        return ledger;
    }

    private static String name(ResolvedPlan plan) {
        return plan.branch().id() + " " + plan.fiscalYear();
    }
}
