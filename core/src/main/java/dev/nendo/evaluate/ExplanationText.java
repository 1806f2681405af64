package dev.nendo.evaluate;

import dev.nendo.evaluate.explain.RoundingModeWords;
import dev.nendo.number.Interval;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an explanation out in one language. */
final class ExplanationText {
    private static final Sentence STANDS = Sentence.of("表示値、真の値は %s のどこか", "as printed; the true value is in %s");
    private static final Sentence EXACTLY = Sentence.of("正確には %s", "exactly %s");
    private static final Sentence BETWEEN = Sentence.of("区間 %s", "between %s");

    private ExplanationText() {}

    static List<String> lines(Explanation explanation, Language language) {
        List<String> lines = new ArrayList<>();
        explanation.inputs().forEach(input -> lines.add(input(input, language)));
        explanation.steps().forEach(step -> lines.add(step(step, language)));
        explanation.notes().forEach(note -> lines.add(note.in(language)));
        return List.copyOf(lines);
    }

    static String text(Explanation explanation, Language language) {
        String stop = language == Language.JA ? "。" : ".";
        String between = language == Language.JA ? stop : stop + " ";
        return lines(explanation, language).stream().collect(Collectors.joining(between, "", stop));
    }

    private static String input(Explanation.Input input, Language language) {
        String months = input.months()
                .map(w -> language == Language.JA ? "(" + w + ")" : " (" + w + ")")
                .orElse("");
        String stands = input.stands()
                .map(i -> brackets(fill(STANDS, language, i.exactText()), language))
                .orElse("");
        String figures = input.figures().isEmpty() ? "" : ": " + String.join(", ", input.figures());
        return input.label().in(language) + months + figures + stands;
    }

    private static String step(Explanation.Step step, Language language) {
        Explanation.Result result = step.result();
        StringBuilder text = new StringBuilder(
                step.name().in(language) + ": " + step.formula().in(language));
        List<String> more = new ArrayList<>();
        if (result.rounded().isPresent()) {
            text.append(rounded(result.rounded().get(), language));
            result.exact().ifPresent(value -> more.add(fill(EXACTLY, language, value.toString())));
        } else {
            result.exact().ifPresent(value -> text.append(" = ").append(value.exactText()));
        }
        interval(result.interval()).ifPresent(i -> more.add(fill(BETWEEN, language, i)));
        String comma = language == Language.JA ? "、" : ", ";
        more.forEach(part -> text.append(comma).append(part));
        return text.toString();
    }

    private static Optional<String> interval(Optional<Interval> interval) {
        return interval.filter(i -> !i.isPoint()).map(Interval::toString);
    }

    private static String rounded(Explanation.Rounded rounded, Language language) {
        return " → " + rounded.digits() + rounded.unit() + " → " + rounded.shown() + " " + rounded.unit()
                + brackets(RoundingModeWords.of(rounded.mode()).in(language), language);
    }

    private static String brackets(String inside, Language language) {
        return language == Language.JA ? "(" + inside + ")" : " (" + inside + ")";
    }

    private static String fill(Sentence pattern, Language language, String value) {
        return pattern.in(language).replace("%s", value);
    }
}
