package dev.nendo.evaluate;

import dev.nendo.evaluate.target.TargetNumber;
import dev.nendo.kpi.Direction;
import dev.nendo.number.DisplayStyle;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Quantity.ShownPair;
import dev.nendo.policy.Label;
import dev.nendo.problem.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Writes the numbers of an evaluation for people, actual and target so that what is shown agrees with the judgement. */
record EvaluationText(JudgedCase judged, Language language) {

    static String status(Outcome<Label> status, List<Label> possible) {
        String symbol = status.value().map(Label::symbol).orElse("─");
        return possible.size() < 2
                ? symbol
                : symbol + possible.stream().map(Label::symbol).collect(Collectors.joining(",", "(", ")"));
    }

    String actual() {
        return pair().map(ShownPair::value)
                .orElseGet(() -> Quantity.shown(
                        judged.actual().judged(), style(judged.actual().decimals()), language));
    }

    String target() {
        TargetNumber target = judged.target();
        String alone = Quantity.shown(target.value(), style(target.decimals()), language);
        // A number that the plan states is shown with its own digits, unless the actual could not be told from it.
        return pair().map(ShownPair::limit)
                .filter(shown -> target.decimals().isEmpty() && shown.length() > alone.length())
                .orElse(alone);
    }

    private Optional<ShownPair> pair() {
        Optional<Quantity> actual = judged.actual().judged().value();
        Optional<Quantity> target = judged.target().value().value();
        Optional<IntPredicate> meets = judged.target().direction().flatMap(EvaluationText::meets);
        if (actual.isEmpty() || target.isEmpty() || meets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(actual.get()
                .shownAgainst(target.get(), meets.get(), style(judged.actual().decimals()), language));
    }

    private DisplayStyle style(Optional<Integer> decimals) {
        DisplayStyle style =
                DisplayStyle.DEFAULT.withRounding(judged.definition().display().rounding());
        return decimals.or(() -> judged.definition().decimals())
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
}
