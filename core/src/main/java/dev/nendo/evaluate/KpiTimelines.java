package dev.nendo.evaluate;

import dev.nendo.evaluate.KpiTimeline.Month;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.MonthsOnly;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Judges every month in turn, so that a month of a timeline and an evaluation as of that month can't differ. */
final class KpiTimelines {
    private KpiTimelines() {}

    static KpiTimeline of(KpiCase kpi) {
        EvidenceValue actual = YearEvidence.thisYear(kpi.question());
        Optional<Window> window =
                actual.month().flatMap(month -> kpi.question().targetWindow().through(month));
        List<Month> months = window.map(Window::months).orElse(List.of()).stream()
                .map(month -> month(kpi.asOf(month), month))
                .toList();
        return new KpiTimeline(kpi.definition(), kpi.question().evidence().year(), months);
    }

    private static Month month(KpiCase kpi, YearMonth month) {
        Evaluation evaluation = new JudgedKpi(JudgedCase.of(kpi));
        Outcome<Quantity> alone =
                MonthsOnly.of(kpi.question(), 0, Window.month(month)).value();
        return new Month(
                month,
                alone,
                evaluation.actual().value(),
                evaluation.target().value(),
                evaluation.yearsOnYear().stream()
                        .findFirst()
                        .map(year -> year.previous().value())
                        .orElse(Outcome.absent(Reason.MISSING_ACTUAL)));
    }
}
