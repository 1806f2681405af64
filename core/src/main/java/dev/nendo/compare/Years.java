package dev.nendo.compare;

import dev.nendo.compare.Comparer.Options;
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
final class Years {
    private final Options options;
    private final Map<FiscalYear, Map<String, ResolvedKpi>> kpis = new HashMap<>();

    Years(Options options, ResolvedWorkbook workbook, String id) {
        this.options = options;
        // Of two definitions of one plan that join on the same id, the first in the plan's order is compared.
        workbook.kpis().stream().filter(kpi -> kpi.joinId().equals(id)).forEach(kpi -> kpis.computeIfAbsent(
                        kpi.plan().fiscalYear(), year -> new HashMap<>())
                .putIfAbsent(kpi.plan().branch().id(), kpi));
    }

    Optional<ResolvedKpi> kpi(Branch branch, FiscalYear year) {
        return Optional.ofNullable(kpis.getOrDefault(year, Map.of()).get(branch.id()));
    }

    ActualValue actual(ResolvedKpi kpi) {
        return options.alone()
                ? options.evaluator()
                        .actual(kpi, 0, Window.month(options.month().orElseThrow()))
                : evaluator().actual(kpi);
    }

    Optional<Evaluation> evaluation(ResolvedKpi kpi) {
        Evaluator evaluator = evaluator();
        return evaluator.canEvaluate(kpi) ? Optional.of(evaluator.evaluate(kpi)) : Optional.empty();
    }

    private Evaluator evaluator() {
        return options.month().map(options.evaluator()::asOf).orElse(options.evaluator());
    }

    /** What a branch reached in this year. */
    Reading current(Subject subject, Branch branch) {
        return kpi(branch, subject.year())
                .map(kpi -> Reading.of(subject, branch, kpi, actual(kpi)).judged(evaluation(kpi)))
                .orElseGet(() -> Reading.none(subject, branch, Reason.MISSING_ACTUAL));
    }

    /** The same months of an earlier year: from its own plan, else as this year's plan prints it; else other months of that year. */
    Reading earlier(Subject subject, Reading now, int back) {
        if (now.value().value().isEmpty() || now.window().isEmpty()) {
            return Reading.none(subject, now.branch(), now.value().reason().orElse(Reason.MISSING_ACTUAL));
        }
        Window wanted = now.window().get().minusYears(back);
        List<Reading> found = new ArrayList<>();
        Optional<ResolvedKpi> own = kpi(now.branch(), subject.year().minusYears(back));
        own.map(kpi -> through(subject, kpi, wanted.last())).ifPresent(found::add);
        ResolvedKpi kpi = now.kpi().orElseThrow();
        found.add(Reading.of(subject, now.branch(), kpi, evaluator().actual(kpi, back, wanted)));
        if (!options.alone()) {
            now.evaluation().stream()
                    .flatMap(e -> e.yearsOnYear().stream())
                    .filter(year -> year.yearsBack() == back)
                    .map(year -> Reading.of(subject, now.branch(), kpi, year.previous()))
                    .forEach(found::add);
            own.map(k -> Reading.of(
                            subject, now.branch(), k, options.evaluator().actual(k)))
                    .ifPresent(found::add);
        }
        return found.stream()
                .filter(reading -> reading.isPresent() && reading.window().equals(Optional.of(wanted)))
                .findFirst()
                .or(() -> found.stream().filter(Reading::isPresent).findFirst())
                .orElse(found.get(0));
    }

    /** What a branch had reached by a month of an earlier year, whatever has become of it. */
    Reading earlierAt(Subject subject, Branch branch, int back, YearMonth month) {
        return kpi(branch, subject.year().minusYears(back))
                .map(kpi -> through(subject, kpi, month))
                .orElseGet(() -> Reading.none(subject, branch, Reason.MISSING_ACTUAL));
    }

    private Reading through(Subject subject, ResolvedKpi kpi, YearMonth month) {
        ActualValue actual = options.alone()
                ? options.evaluator().actual(kpi, 0, Window.month(month))
                : options.evaluator().asOf(month).actual(kpi);
        return Reading.of(subject, kpi.plan().branch(), kpi, actual);
    }
}
