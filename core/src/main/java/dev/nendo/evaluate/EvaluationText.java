package dev.nendo.evaluate;

import dev.nendo.kpi.Direction;
import dev.nendo.number.DisplayStyle;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.ShownPair;
import dev.nendo.number.Unit;
import dev.nendo.policy.Label;
import dev.nendo.problem.Language;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Writes the numbers of an evaluation for people, actual and target so that what is shown agrees with the judgement. */
final class EvaluationText {
    private EvaluationText() {}

    static String status(Evaluation evaluation) {
        String possible =
                evaluation.possibleStatuses().stream().map(Label::symbol).collect(Collectors.joining(","));
        String symbol = evaluation.status().value().map(Label::symbol).orElse("─");
        return evaluation.possibleStatuses().size() < 2 ? symbol : symbol + "(" + possible + ")";
    }

    static String actual(Evaluation evaluation, Language language) {
        return pair(evaluation, language).map(ShownPair::value).orElseGet(() -> {
            DisplayStyle style = style(evaluation, evaluation.actual().decimals());
            return Quantity.shown(quantity(evaluation.actual()), style, language);
        });
    }

    static String target(Evaluation evaluation, Language language) {
        Optional<Integer> decimals = evaluation.target().decimals();
        DisplayStyle style = style(evaluation, decimals);
        String alone = Quantity.shown(quantity(evaluation.target()), style, language);
        // A number that the plan states is shown with its own digits, unless the actual could not be told from it.
        return pair(evaluation, language)
                .map(ShownPair::limit)
                .filter(shown -> decimals.isEmpty() && shown.length() > alone.length())
                .orElse(alone);
    }

    private static Optional<ShownPair> pair(Evaluation evaluation, Language language) {
        Optional<Quantity> actual = quantity(evaluation.actual()).value();
        Optional<Quantity> target = quantity(evaluation.target()).value();
        Optional<IntPredicate> meets = evaluation.target().direction().flatMap(EvaluationText::meets);
        if (actual.isEmpty() || target.isEmpty() || meets.isEmpty()) {
            return Optional.empty();
        }
        DisplayStyle style = style(evaluation, evaluation.actual().decimals());
        return Optional.of(actual.get().shownAgainst(target.get(), meets.get(), style, language));
    }

    private static DisplayStyle style(Evaluation evaluation, Optional<Integer> decimals) {
        DisplayStyle style = DisplayStyle.DEFAULT.withRounding(
                evaluation.definition().display().rounding());
        return decimals.or(() -> evaluation.definition().decimals())
                .map(style::withDecimals)
                .orElse(style);
    }

    private static Optional<IntPredicate> meets(Direction direction) {
        return switch (direction) {
            case AT_LEAST -> Optional.of(order -> order >= 0);
            case MORE_THAN -> Optional.of(order -> order > 0);
            case AT_MOST -> Optional.of(order -> order <= 0);
            case LESS_THAN -> Optional.of(order -> order < 0);
            case EQUAL -> Optional.of(order -> order == 0);
            case BETWEEN, ACTIVITY -> Optional.empty();
        };
    }

    static Outcome<Quantity> quantity(ActualValue actual) {
        return quantity(actual.interval(), actual.nominal(), actual.unit());
    }

    static Outcome<Quantity> quantity(TargetValue target) {
        return quantity(target.interval(), target.nominal(), target.unit());
    }

    private static Outcome<Quantity> quantity(Outcome<Interval> interval, Optional<Rational> nominal, Unit unit) {
        return interval.map(
                all -> nominal.map(value -> Quantity.of(value, all, unit)).orElseGet(() -> Quantity.bounds(all, unit)));
    }
}
