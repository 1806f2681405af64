package dev.nendo.report.page;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.policy.Label;
import dev.nendo.policy.StatusMark;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts statuses: those of the reports' legend even where none was given, then those of other policies. */
final class Marks {
    private Marks() {}

    static List<ReportView.Count> count(List<Evaluation> evaluations) {
        Map<MarkView, Integer> counts = new LinkedHashMap<>();
        EnumSet.complementOf(EnumSet.of(StatusMark.ELSEWHERE))
                .forEach(mark -> counts.put(MarkView.of(mark.symbol(), mark), 0));
        evaluations.stream()
                .flatMap(evaluation -> evaluation.status().value().stream())
                .sorted(Comparator.comparingInt(Label::rank).reversed())
                .forEach(label -> counts.merge(MarkView.of(label), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new ReportView.Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
