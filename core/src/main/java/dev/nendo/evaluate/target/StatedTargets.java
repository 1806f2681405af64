package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Numbers that the plan states; they are exact. */
final class StatedTargets {
    private static final Sentence APPROXIMATE =
            Sentence.of("{0}(概数で書かれた数をそのまま目標とする)", "{0} (stated as approximate; the number stated is the target)");

    private StatedTargets() {}

    static TargetNumber fixed(Question question, Printed printed) {
        return stated(question, printed)
                .working(() -> new Working(List.of(input(question, printed, Wording.TARGET)), List.of(), List.of()))
                .build();
    }

    /** Without a number of times, once is enough; that is no printed number. */
    static TargetNumber activity(Question question, Target.Activity activity) {
        return activity.times()
                .map(times -> fixed(question, times))
                .orElseGet(() -> absent(question, Reason.TARGET_NOT_STATED));
    }

    static TargetNumber absent(Question question, Reason reason) {
        return of(question, Outcome.absent(reason)).working(() -> Working.NONE).build();
    }

    /** A number of the plan, without its working. */
    static TargetNumber.Builder stated(Question question, Printed printed) {
        TargetNumber.Builder builder = of(question, number(question, printed));
        return builder.printed(printed.text()).decimals(printed.decimals());
    }

    static InputFigures input(Question question, Printed printed, Sentence label) {
        return Wording.figures(
                printed.isApproximate() ? Wording.with(APPROXIMATE, label) : label,
                Optional.of(question.targetWindow()),
                List.of(printed));
    }

    /** A printed number in the unit of the KPI. */
    static Outcome<Quantity> number(Question question, Printed printed) {
        return Quantity.exact(printed.value(), printed.unit()).in(question.unit());
    }

    static TargetNumber.Builder of(Question question, Outcome<Quantity> value) {
        TargetNumber.Builder builder = TargetNumber.builder();
        builder.value(value).direction(question.evidence().direction());
        return builder.unit(question.unit()).window(question.targetWindow());
    }
}
