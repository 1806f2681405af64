package dev.nendo.evaluate;

import dev.nendo.evaluate.verdict.Comparison;
import dev.nendo.evidence.Parts;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** A conditional target: the actual's own numbers choose the branch. */
final class Conditions {
    private static final Sentence HELD =
            Sentence.of("条件({0} {1} {2})は成立: 実績 {3}", "Condition ({0} {1} {2}) holds: actual {3}");
    private static final Sentence FAILED =
            Sentence.of("条件({0} {1} {2})は不成立: 実績 {3}", "Condition ({0} {1} {2}) does not hold: actual {3}");

    private Conditions() {}

    static TargetValue resolve(Context context, Gathered actual, Target.Conditional conditional) {
        Target.Criterion condition = conditional.condition();
        Outcome<Known> looked = subject(context, actual, condition.subject());
        if (looked.reason().isPresent()) {
            return Targets.absent(context, looked.reason().get());
        }
        Known value = looked.value().orElseThrow();
        Known limit = limit(context, condition);
        Met held = Comparison.met(condition.direction(), value.interval(), limit.interval());
        if (held == Met.DEPENDS_ON_ROUNDING) {
            return Targets.absent(context, Reason.PUBLISHED_ONLY);
        }
        boolean holds = held == Met.MET;
        Target.Criterion branch = holds ? conditional.whenTrue() : conditional.otherwise();
        Known target = limit(context, branch);
        return Targets.value(context, Outcome.present(target))
                .printed(branch.value().text())
                .decimals(branch.value().decimals())
                .direction(branch.direction())
                .subject(branch.subject())
                .unit(unit(context, branch))
                .addInput(new Explanation.Input(
                        name(holds ? HELD : FAILED, condition, value), Optional.empty(), List.of(), Optional.empty()))
                .addInput(Inputs.terms(
                        label(branch.subject()), Optional.of(context.targetWindow()), List.of(branch.value())))
                .build();
    }

    /** The part of the actual that a criterion looks at. */
    static Outcome<Known> subject(Context context, Gathered actual, Target.Subject subject) {
        if (subject == Target.Subject.VALUE) {
            return actual.judged();
        }
        if (actual.parts().isEmpty()) {
            return Outcome.absent(actual.actual().interval().reason().orElse(Reason.PUBLISHED_ONLY));
        }
        Parts parts = actual.parts().get();
        return Outcome.present(Known.of(subject == Target.Subject.NUMERATOR ? parts.numerator() : parts.denominator()));
    }

    /** Counts are compared as counts, the value in the KPI's unit. */
    private static Known limit(Context context, Target.Criterion criterion) {
        Printed printed = criterion.value();
        Known number = Known.exact(Rational.of(printed.value()));
        return criterion.subject() == Target.Subject.VALUE
                ? Conversion.to(context.unit(), number, printed.unit()).value().orElse(number)
                : number;
    }

    private static Unit unit(Context context, Target.Criterion criterion) {
        return criterion.subject() == Target.Subject.VALUE
                ? context.unit()
                : criterion.value().unit();
    }

    private static Sentence name(Sentence pattern, Target.Criterion condition, Known value) {
        Sentence subject = words(condition.subject());
        Sentence side = condition.direction().label();
        String limit = Gathered.text(condition.value());
        String actual = value.nominal().map(Show::number).orElseGet(() -> Show.interval(value.interval()));
        return Sentence.of(
                fill(pattern.ja(), subject.ja(), limit, side.ja(), actual),
                fill(pattern.en(), subject.en(), side.en(), limit, actual));
    }

    private static String fill(String pattern, String... words) {
        String text = pattern;
        for (int i = 0; i < words.length; i++) {
            text = text.replace("{" + i + "}", words[i]);
        }
        return text;
    }

    static Sentence words(Target.Subject subject) {
        return switch (subject) {
            case VALUE -> Sentence.of("値", "value");
            case NUMERATOR -> Sentence.of("分子", "numerator");
            case DENOMINATOR -> Sentence.of("分母", "denominator");
        };
    }

    private static Sentence label(Target.Subject subject) {
        Sentence words = words(subject);
        return Sentence.of("目標(" + words.ja() + ")", "Target (" + words.en() + ")");
    }
}
