package dev.nendo.report.page;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.YearOnYear;
import dev.nendo.fiscal.LabelPolicy;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.policy.Label;
import dev.nendo.policy.StatusMark;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import dev.nendo.report.chart.Bullet;
import dev.nendo.report.chart.ChartData;
import dev.nendo.report.chart.Spark;
import java.util.Arrays;
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
                evaluation.definition().id(),
                evaluation.itemPath(),
                evaluation.definition().name(),
                figures(evaluation, data),
                MarkView.of(evaluation.status()),
                outline(evaluation, data),
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
                Shown.actual(evaluation),
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
                        .map(previous -> Shown.quantity(previous, evaluation))
                        .findFirst(),
                PaceMaker.facts(evaluation));
    }

    private static KpiView.Outline outline(Evaluation evaluation, ChartData data) {
        return new KpiView.Outline(
                Standing.of(evaluation),
                Standing.certainty(evaluation),
                evaluation.reason().map(Reason::sentence),
                evaluation.achievement().nominal().map(ratio -> Bullet.draw(ratio, prior(evaluation))),
                Spark.draw(data),
                differs(evaluation));
    }

    /** The ratio that last year's figure would have to this year's target. */
    private static Optional<Rational> prior(Evaluation evaluation) {
        return evaluation.yearsOnYear().stream()
                .filter(year -> year.yearsBack() == 1)
                .findFirst()
                .flatMap(year -> year.previous().nominal())
                .flatMap(last -> evaluation.target().nominal().flatMap(target -> ratio(evaluation, last, target)));
    }

    private static Optional<Rational> ratio(Evaluation evaluation, Rational last, Rational target) {
        if (last.signum() <= 0 || target.signum() <= 0) {
            return Optional.empty();
        }
        return switch (evaluation.achievement().formula()) {
            case ACTUAL_OVER_TARGET -> Optional.of(last.dividedBy(target));
            case TARGET_OVER_ACTUAL -> Optional.of(target.dividedBy(last));
            case TWO_MINUS_RATIO -> Optional.of(Rational.of(2).minus(last.dividedBy(target)));
            case FROM_BASELINE, NONE -> Optional.empty();
        };
    }

    /** Whether the report prints marks of its legend, and none is the computed one. */
    private static boolean differs(Evaluation evaluation) {
        List<String> marks = evaluation.reportedStatuses().stream()
                .flatMap(status -> status.mark().stream())
                .filter(mark -> mark != StatusMark.ELSEWHERE)
                .map(StatusMark::symbol)
                .toList();
        Optional<String> computed =
                evaluation.status().value().map(Label::symbol).filter(KpiMaker::isOfLegend);
        return !marks.isEmpty()
                && computed.filter(symbol -> !marks.contains(symbol)).isPresent();
    }

    private static boolean isOfLegend(String symbol) {
        return Arrays.stream(StatusMark.values()).anyMatch(mark -> mark.symbol().equals(symbol));
    }

    /** How firm the status is, what else rounding allows, and why there is none. */
    private static List<Sentence> remarks(Evaluation evaluation) {
        Optional<Sentence> certainty = evaluation.certainty().map(Evaluation.Certainty::label);
        Optional<Sentence> reason = evaluation.reason().map(Reason::sentence);
        return Stream.of(
                        Optional.of(evaluation.met().label()),
                        certainty,
                        Standing.outlook(evaluation),
                        possible(evaluation),
                        reason)
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
