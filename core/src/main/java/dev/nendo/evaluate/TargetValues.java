package dev.nendo.evaluate;

import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.target.TargetNumber;

/** Targets as results show them. */
final class TargetValues {
    private TargetValues() {}

    static TargetValue of(TargetNumber number) {
        Working working = number.working().get();
        Explanation explanation = Explanations.of(working);
        return ImmutableTargetValue.builder()
                .value(number.value())
                .printed(number.printed())
                .decimals(number.decimals())
                .direction(number.direction())
                .subject(number.subject())
                .unit(number.unit())
                .window(number.window())
                .full(number.full())
                .otherReference(number.otherReference())
                .progress(number.progress().map(p -> new TargetValue.Progress(p.baseline(), p.goal(), p.elapsed())))
                .preliminary(number.isPreliminary())
                .likeForLike(number.isLikeForLike())
                .referenceContradicted(number.isReferenceContradicted())
                .partAgainstFullYear(number.isPartAgainstFullYear())
                .inputs(explanation.inputs())
                .steps(explanation.steps())
                .notes(explanation.notes())
                .build();
    }
}
