package dev.nendo.compare;

import dev.nendo.evaluate.ActualValue;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Reason;
import dev.nendo.plan.Branch;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what branches reached in the year compared and in earlier ones, joined on one id. */
final class BranchYears {
    private final ComparerOptions options;
    private final Map<FiscalYear, Map<String, ResolvedKpi>> kpis = new HashMap<>();
    private final Map<ResolvedKpi, Optional<Evaluation>> evaluations = new HashMap<>();

    BranchYears(ComparerOptions options, ResolvedWorkbook workbook, String id) {
        this.options = options;
        // Of two definitions of one plan that join on the same id, the first in the plan's order is compared.
        workbook.kpis().stream().filter(kpi -> kpi.joinId().equals(id)).forEach(kpi -> kpis.computeIfAbsent(
                        kpi.plan().fiscalYear(), year -> new HashMap<>())
                .putIfAbsent(kpi.plan().branch().id(), kpi));
    }

    Optional<ResolvedKpi> kpi(Branch branch, FiscalYear year) {
        return Optional.ofNullable(kpis.getOrDefault(year, Map.of()).get(branch.id()));
    }

    /** What a branch's KPI reached, as of its own last month or the one told. */
    ActualValue actual(ResolvedKpi kpi) {
        return options.alone()
                .map(month -> options.evaluator().actual(kpi, 0, Window.month(month)))
                .or(() -> evaluation(kpi).map(Evaluation::actual))
                .orElseGet(() -> evaluator().actual(kpi));
    }

    private Optional<Evaluation> evaluation(ResolvedKpi kpi) {
        return evaluations.computeIfAbsent(kpi, k -> evaluation(evaluator(), k));
    }

    private static Optional<Evaluation> evaluation(Evaluator evaluator, ResolvedKpi kpi) {
        return Optional.of(evaluator.evaluate(kpi));
    }

    private Evaluator evaluator() {
        return options.until().map(options.evaluator()::asOf).orElse(options.evaluator());
    }

    /** What a branch reached in this year, as of its own last month or the one told. */
    BranchActual current(Subject subject, Branch branch) {
        return kpi(branch, subject.year())
                .map(kpi -> BranchActual.of(subject, branch, kpi, evaluation(kpi), actual(kpi)))
                .orElseGet(() -> BranchActual.none(subject, branch, Reason.MISSING_ACTUAL));
    }

    /** The same as of the month that branches have in common, unless it ends by then; without an actual, what it is compared with still does. */
    BranchActual upTo(Subject subject, BranchActual own, YearMonth month) {
        boolean endsByThen = own.last().filter(last -> !last.isAfter(month)).isPresent();
        // What is of the month alone is not replaced by what is to date.
        if (own.kpi().isEmpty() || endsByThen || options.isAlone()) {
            return own;
        }
        ResolvedKpi kpi = own.kpi().get();
        Evaluator evaluator = options.evaluator().asOf(month);
        Optional<Evaluation> evaluation = evaluation(evaluator, kpi);
        ActualValue actual = evaluation.map(Evaluation::actual).orElseGet(() -> evaluator.actual(kpi));
        BranchActual asOf = BranchActual.of(subject, own.branch(), kpi, evaluation, actual);
        return own.last().isPresent() ? asOf.reportedTo(own.last()) : asOf;
    }

    /** The same months of an earlier year: from its own plan, else as this year's plan prints it; else other months of that year. */
    BranchActual earlier(Subject subject, BranchActual now, int back) {
        if (now.value().value().isEmpty() || now.window().isEmpty()) {
            return BranchActual.none(subject, now.branch(), now.value().reason().orElse(Reason.MISSING_ACTUAL));
        }
        Window wanted = now.window().get().minusYears(back);
        List<BranchActual> found = new ArrayList<>();
        Optional<ResolvedKpi> own = kpi(now.branch(), subject.year().minusYears(back));
        own.map(kpi -> through(subject, kpi, wanted.last())).ifPresent(found::add);
        ResolvedKpi kpi = now.kpi().orElseThrow();
        found.add(BranchActual.of(subject, now.branch(), kpi, evaluator().actual(kpi, back, wanted)));
        if (!options.isAlone()) {
            now.evaluation().stream()
                    .flatMap(e -> e.yearsOnYear().stream())
                    .filter(year -> year.yearsBack() == back)
                    .map(year -> BranchActual.of(subject, now.branch(), kpi, year.previous()))
                    .forEach(found::add);
            own.map(k -> BranchActual.of(
                            subject, now.branch(), k, options.evaluator().actual(k)))
                    .ifPresent(found::add);
        }
        return found.stream()
                .filter(actual -> actual.isPresent() && actual.window().equals(Optional.of(wanted)))
                .findFirst()
                .or(() -> found.stream().filter(BranchActual::isPresent).findFirst())
                .orElse(found.get(0));
    }

    /** What a branch had reached by a month of an earlier year, whatever has become of it. */
    BranchActual earlierAt(Subject subject, Branch branch, int back, YearMonth month) {
        return kpi(branch, subject.year().minusYears(back))
                .map(kpi -> through(subject, kpi, month))
                .orElseGet(() -> BranchActual.none(subject, branch, Reason.MISSING_ACTUAL));
    }

    private BranchActual through(Subject subject, ResolvedKpi kpi, YearMonth month) {
        ActualValue actual = options.isAlone()
                ? options.evaluator().actual(kpi, 0, Window.month(month))
                : options.evaluator().asOf(month).actual(kpi);
        return BranchActual.of(subject, kpi.plan().branch(), kpi, actual);
    }
}
