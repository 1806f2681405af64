package dev.nendo.programs.status;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.policy.Label;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells that all forms of a scorecard have in common. */
public final class Cells {
    /** Decimals of a value that has no printed form. */
    private static final int DECIMALS = 2;

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
        Optional<String> number = evaluation
                .target()
                .printed()
                .or(() -> evaluation.target().interval().value().map(Cells::approximate));
        String side = evaluation
                .target()
                .direction()
                .filter(direction -> direction != Direction.ACTIVITY)
                .map(Direction::label)
                .map(label -> side(label, language))
                .orElse("");
        return number.map(n -> language == Language.JA ? n + side : side + n).orElse("─");
    }

    private static String side(Sentence label, Language language) {
        return language == Language.JA ? label.ja() : label.en() + " ";
    }

    /**
     * {@return the actual as printed, or rounded half-up to two decimals where it has no printed form; a dash where there is none}
     *
     * @param evaluation the result
     */
    public static String actual(Evaluation evaluation) {
        return evaluation
                .actual()
                .text()
                .or(() -> evaluation.actual().interval().value().map(Cells::approximate))
                .orElse("─");
    }

    private static String approximate(Interval interval) {
        Rational middle = interval.lower().plus(interval.upper()).dividedBy(Rational.of(2));
        BigDecimal decimal = middle.toDecimal(DECIMALS, RoundingMode.HALF_UP);
        return middle.isInteger() && interval.isPoint() ? middle.toString() : decimal.toPlainString();
    }
}
