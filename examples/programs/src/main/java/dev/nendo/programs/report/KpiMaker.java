package dev.nendo.programs.report;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.YearOnYear;
import dev.nendo.fiscal.LabelPolicy;
import dev.nendo.number.Reason;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import dev.nendo.programs.report.chart.ChartData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the view of a KPI. */
final class KpiMaker {
    private KpiMaker() {}

    static KpiView make(String anchor, Evaluation evaluation, ChartData data, List<FindingView> findings) {
        return new KpiView(
                anchor,
                evaluation.kpi().definition().id(),
                evaluation.kpi().itemPath(),
                evaluation.kpi().definition().name(),
                figures(evaluation, data),
                MarkView.of(evaluation.status()),
                remarks(evaluation),
                evaluation.reportedStatuses().stream().map(PlanMaker::mark).toList(),
                new KpiView.Explanation(
                        evaluation.explanation().lines(Language.JA),
                        evaluation.explanation().lines(Language.EN)),
                ChartMaker.chart(anchor + "-c", evaluation, data),
                findings);
    }

    private static KpiView.Figures figures(Evaluation evaluation, ChartData data) {
        return new KpiView.Figures(
                Shown.target(evaluation),
                Shown.actual(evaluation.actual()),
                evaluation.achievement().shown().orElse(Shown.NONE),
                evaluation
                        .achievement()
                        .nominalDifference()
                        .map(value -> Shown.difference(
                                value, data.decimals(), evaluation.achievement().differenceUnit())),
                evaluation.actual().window().map(LabelPolicy.SLASH::format),
                evaluation.yearsOnYear().stream()
                        .filter(year -> year.yearsBack() == 1)
                        .map(YearOnYear::previous)
                        .map(Shown::actual)
                        .findFirst());
    }

    /** How firm the status is, what else rounding allows, and why there is none. */
    private static List<Sentence> remarks(Evaluation evaluation) {
        Optional<Sentence> certainty = evaluation.certainty().map(Evaluation.Certainty::label);
        Optional<Sentence> reason = evaluation.reason().map(Reason::sentence);
        return Stream.of(Optional.of(evaluation.met().label()), certainty, possible(evaluation), reason)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<Sentence> possible(Evaluation evaluation) {
        String signs = evaluation.possibleStatuses().stream()
                .map(label -> label.symbol())
                .collect(Collectors.joining(" "));
        return evaluation.possibleStatuses().size() < 2
                ? Optional.empty()
                : Optional.of(Sentence.of("ありうる状況 " + signs, "possible statuses " + signs));
    }
}
