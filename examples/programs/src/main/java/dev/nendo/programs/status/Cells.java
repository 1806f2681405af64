package dev.nendo.programs.status;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.policy.Label;
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
}
