package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.verdict.TargetComparison;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.Parts;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** A conditional target: the actual's own numbers choose the branch. */
public final class ConditionalTargets {
    private static final Sentence HELD =
            Sentence.of("条件({0} {1} {2})は成立: 実績 {3}", "Condition ({0} {1} {2}) holds: actual {3}");
    private static final Sentence FAILED =
            Sentence.of("条件({0} {1} {2})は不成立: 実績 {3}", "Condition ({0} {1} {2}) does not hold: actual {3}");
    private static final Sentence OF_SUBJECT = Sentence.of("目標({0})", "Target ({0})");

    private ConditionalTargets() {}

    static TargetNumber number(Question question, EvidenceValue actual, Target.Conditional conditional) {
        Target.Criterion condition = conditional.condition();
        Quantity threshold = limit(question, condition);
        Outcome<Quantity> looked = subject(actual, condition.subject()).flatMap(v -> v.in(threshold.unit()));
        if (looked.reason().isPresent()) {
            return StatedTargets.absent(question, looked.reason().get());
        }
        Quantity value = looked.value().orElseThrow();
        Met held = TargetComparison.met(condition.direction(), value.interval(), threshold.interval());
        if (held == Met.DEPENDS_ON_ROUNDING) {
            return StatedTargets.absent(question, Reason.PUBLISHED_ONLY);
        }
        boolean holds = held == Met.MET;
        Target.Criterion branch = holds ? conditional.whenTrue() : conditional.otherwise();
        Quantity target = limit(question, branch);
        TargetNumber.Builder builder = StatedTargets.of(question, Outcome.present(target));
        return builder.printed(branch.value().text())
                .decimals(branch.value().decimals())
                .direction(branch.direction())
                .subject(branch.subject())
                .unit(target.unit())
                .working(() -> working(question, name(holds ? HELD : FAILED, condition, value), branch))
                .build();
    }

    private static Working working(Question question, Sentence condition, Target.Criterion branch) {
        return new Working(
                List.of(
                        new InputFigures(condition, Optional.empty(), List.of(), Optional.empty()),
                        Wording.figures(
                                Wording.with(OF_SUBJECT, words(branch.subject())),
                                Optional.of(question.targetWindow()),
                                List.of(branch.value()))),
                List.of(),
                List.of());
    }

    /**
     * {@return the part of the actual that a criterion looks at}
     *
     * @param actual what was reached
     * @param subject the part
     */
    public static Outcome<Quantity> subject(EvidenceValue actual, Target.Subject subject) {
        if (subject == Target.Subject.VALUE) {
            return actual.judged();
        }
        if (actual.parts().isEmpty()) {
            return Outcome.absent(actual.value().reason().orElse(Reason.PUBLISHED_ONLY));
        }
        Parts parts = actual.parts().get();
        return Outcome.present(subject == Target.Subject.NUMERATOR ? parts.numerator() : parts.denominator());
    }

    /** Counts are compared as counts, the value in the KPI's unit. */
    private static Quantity limit(Question question, Target.Criterion criterion) {
        Printed printed = criterion.value();
        Quantity number = Quantity.exact(printed.value(), printed.unit());
        return criterion.subject() == Target.Subject.VALUE
                ? number.in(question.unit()).value().orElseGet(() -> number.withUnit(question.unit()))
                : number;
    }

    private static Sentence name(Sentence pattern, Target.Criterion condition, Quantity value) {
        Sentence subject = words(condition.subject());
        Sentence side = condition.direction().label();
        String limit = Wording.text(condition.value());
        String actual = Wording.number(value);
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

    private static Sentence words(Target.Subject subject) {
        return switch (subject) {
            case VALUE -> Sentence.of("値", "value");
            case NUMERATOR -> Sentence.of("分子", "numerator");
            case DENOMINATOR -> Sentence.of("分母", "denominator");
        };
    }
}
