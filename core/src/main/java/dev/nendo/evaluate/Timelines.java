package dev.nendo.evaluate;

import dev.nendo.evaluate.KpiTimeline.Month;
import dev.nendo.evidence.MonthsOnly;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Judges every month in turn, so that a month of a timeline and an evaluation as of that month can't differ. */
final class Timelines {
    private Timelines() {}

    static KpiTimeline of(Context context, NamedPolicy policy) {
        Evaluation last = Assessment.of(context, policy);
        Optional<Window> window =
                last.actual().month().flatMap(month -> last.targetWindow().through(month));
        List<Month> months = window.map(Window::months).orElse(List.of()).stream()
                .map(month -> month(context.asOf(month), policy, month))
                .toList();
        return new KpiTimeline(last.definition(), last.year(), months);
    }

    private static Month month(Context context, NamedPolicy policy, YearMonth month) {
        Evaluation evaluation = Assessment.of(context, policy);
        Outcome<Quantity> alone =
                MonthsOnly.of(context.question(), 0, Window.month(month)).value();
        return new Month(
                month,
                alone,
                EvaluationText.quantity(evaluation.actual()),
                EvaluationText.quantity(evaluation.target()),
                evaluation.yearsOnYear().stream()
                        .findFirst()
                        .map(year -> EvaluationText.quantity(year.previous()))
                        .orElseGet(() -> Outcome.<Quantity>absent(Reason.MISSING_ACTUAL)));
    }
}
