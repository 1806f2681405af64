package dev.nendo.programs.status;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.kpi.Direction;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.policy.Label;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells that all forms of a scorecard have in common. */
public final class Cells {
    private Cells() {}

    /**
     * {@return the statuses that the report prints, with commas between them}
     *
     * @param evaluation the result
     */
    public static Optional<String> reported(Evaluation evaluation) {
        return Optional.of(evaluation.reportedStatuses().stream()
                        .map(ReportedStatus::printed)
                        .collect(Collectors.joining(",")))
                .filter(text -> !text.isEmpty());
    }

    /**
     * {@return every status that rounding allows, with commas between them}
     *
     * @param evaluation the result
     */
    public static String possible(Evaluation evaluation) {
        return evaluation.possibleStatuses().stream().map(Label::symbol).collect(Collectors.joining(","));
    }

    /**
     * {@return the target with its side, such as {@code 96.9%以上} or {@code at least 96.9%}; a dash where there is none}
     *
     * @param evaluation the result
     * @param language the language of the side
     */
    public static String target(Evaluation evaluation, Language language) {
        Optional<String> printed = evaluation.target().printed();
        Optional<Sentence> side = evaluation
                .target()
                .direction()
                .filter(direction -> direction != Direction.ACTIVITY)
                .map(Direction::label);
        return printed.map(number ->
                        side.map(label -> side(label, number, language)).orElse(number))
                .orElseGet(() -> evaluation.shownTarget(language));
    }

    private static String side(Sentence label, String number, Language language) {
        return language == Language.JA ? number + label.ja() : label.en() + " " + number;
    }

    /**
     * {@return the actual as printed, or as it is shown where it has no printed form: a range where only bounds are known, a dash where there
     * is none}
     *
     * @param evaluation the result
     * @param language the language
     */
    public static String actual(Evaluation evaluation, Language language) {
        return evaluation.actual().printed().orElseGet(() -> evaluation.shownActual(language));
    }
}
