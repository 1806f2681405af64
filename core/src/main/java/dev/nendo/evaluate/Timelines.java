package dev.nendo.evaluate;

import dev.nendo.evaluate.KpiTimeline.Month;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedKpi;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Asks an evaluator about every month, so that a month of a timeline and an evaluation as of that month can't differ. */
final class Timelines {
    private Timelines() {}

    static KpiTimeline of(Evaluator evaluator, ResolvedKpi kpi) {
        Evaluation last = evaluator.evaluate(kpi);
        Optional<Window> window =
                last.actual().month().flatMap(month -> last.targetWindow().through(month));
        List<Month> months = window.map(Window::months).orElse(List.of()).stream()
                .map(month -> month(evaluator.asOf(month), kpi, month))
                .toList();
        return new KpiTimeline(last.definition(), last.year(), months);
    }

    private static Month month(Evaluator evaluator, ResolvedKpi kpi, YearMonth month) {
        Evaluation evaluation = evaluator.evaluate(kpi);
        ActualValue alone = evaluator.actual(kpi, 0, Window.month(month));
        return new Month(
                month,
                alone.isPresent() && !alone.month().equals(Optional.of(month))
                        ? Outcome.absent(Reason.GAP)
                        : EvaluationText.quantity(alone),
                EvaluationText.quantity(evaluation.actual()),
                EvaluationText.quantity(evaluation.target()),
                evaluation.yearsOnYear().stream()
                        .findFirst()
                        .map(year -> EvaluationText.quantity(year.previous()))
                        .orElseGet(() -> Outcome.<Quantity>absent(Reason.MISSING_ACTUAL)));
    }
}
