package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Finds the number that a target's rule comes to. */
final class Targets {
    private static final Sentence APPROXIMATE =
            Sentence.of("{0}(概数で書かれた数をそのまま目標とする)", "{0} (stated as approximate; the number stated is the target)");

    private Targets() {}

    static TargetValue resolve(Context context, Gathered actual) {
        return context.definition().target().match(new TargetRules(context, actual));
    }

    /** A number stated by the plan is exact. */
    static ImmutableTargetValue.Builder stated(Context context, Printed printed, Sentence label) {
        return value(context, number(context, printed))
                .printed(printed.text())
                .decimals(printed.decimals())
                .addInput(Inputs.terms(
                        printed.isApproximate() ? Sentences.of(APPROXIMATE, label) : label,
                        Optional.of(context.targetWindow()),
                        List.of(printed)));
    }

    static Outcome<Known> number(Context context, Printed printed) {
        return Conversion.to(context.unit(), Known.exact(Rational.of(printed.value())), printed.unit());
    }

    static ImmutableTargetValue.Builder value(Context context, Outcome<Known> value) {
        return filled(ImmutableTargetValue.builder(), context, value);
    }

    static ImmutableTargetValue.Builder filled(
            ImmutableTargetValue.Builder builder, Context context, Outcome<Known> value) {
        builder.interval(value.map(Known::interval));
        builder.nominal(value.value().flatMap(Known::nominal));
        builder.direction(context.direction());
        return builder.unit(context.unit()).window(context.targetWindow());
    }

    static TargetValue absent(Context context, Reason reason) {
        TargetValue none = TargetValue.absent(reason, context.unit(), context.targetWindow());
        return ImmutableTargetValue.builder()
                .from(none)
                .direction(context.direction())
                .build();
    }

    /** Without a number of times, once is enough; that is no printed number. */
    static TargetValue activity(Context context, Target.Activity activity) {
        return activity.times()
                .map(times -> stated(context, times, Inputs.TARGET).build())
                .orElseGet(() -> {
                    Window window = context.targetWindow();
                    return ImmutableTargetValue.builder()
                            .interval(Outcome.absent(Reason.TARGET_NOT_STATED))
                            .unit(context.unit())
                            .window(window)
                            .direction(context.direction())
                            .build();
                });
    }
}
