package dev.nendo.evaluate;

import dev.nendo.evaluate.StatusPolicy.Label;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of an explanation that are neither figures nor computations. */
final class Remarks {
    private Remarks() {}

    /** Reservations about the figures, before anything is judged. */
    static List<Sentence> before(Context context, Gathered actual, TargetValue target, boolean incomplete) {
        List<Sentence> remarks = new ArrayList<>();
        ActualValue value = actual.actual();
        if (value.preliminary()) {
            remarks.add(Sentence.of("速報値を含むため暫定", "Provisional: preliminary figures went in"));
        }
        if (incomplete) {
            remarks.add(Sentences.with(
                    Sentence.of(
                            "実績は {0} まで、目標の期間は {1} までのため期間の途中(暫定)",
                            "Provisional: the actual goes to {0}, the target's period to {1}"),
                    value.month().orElseThrow(),
                    context.targetWindow().last()));
        }
        if (!value.coverage().absent().isEmpty()) {
            String months =
                    value.coverage().absent().stream().map(Object::toString).collect(Collectors.joining(", "));
            Sentence gaps = value.coverage().gaps().label();
            remarks.add(Sentence.of(
                    "値のない月: " + months + "(" + value.coverage().present() + "/"
                            + value.coverage().expected() + " か月、" + gaps.ja() + ")",
                    "Months without a figure: " + months + " ("
                            + value.coverage().present() + " of "
                            + value.coverage().expected() + ", " + gaps.en() + ")"));
        }
        if (target.partAgainstFullYear()) {
            remarks.add(Sentence.of("年度途中の実績を前年度通年の値と比較している", "Part of a year is compared with a full-year reference"));
        }
        return remarks;
    }

    static Sentence reason(String ja, String en, Reason reason) {
        Sentence words = reason.sentence();
        return Sentence.of(ja + ": " + words.ja(), en + ": " + words.en());
    }

    static Sentence judged(Sentence head, String reached, Direction direction, String limit, Met met) {
        Sentence side = direction.label();
        return Sentence.of(
                head.ja() + ": " + reached + " は " + limit + " " + side.ja() + " → "
                        + met.label().ja(),
                head.en() + ": " + reached + ", " + side.en() + " " + limit + " → "
                        + met.label().en());
    }

    static Sentence status(Statuses statuses, StatusPolicy policy) {
        Label label = statuses.shown().label();
        Sentence rule = statuses.shown().rule();
        String all = statuses.possible().stream().map(Label::symbol).collect(Collectors.joining(", "));
        boolean several = statuses.possible().size() > 1;
        return Sentence.of(
                "実施状況: " + label.symbol() + "(" + label.meaning().ja() + ")、規則 " + policy.id() + ": " + rule.ja()
                        + (several ? "、端数により " + all + " がありうる" : ""),
                "Status: " + label.symbol() + " (" + label.meaning().en() + "), rule " + policy.id() + ": " + rule.en()
                        + (several ? "; rounding allows " + all : ""));
    }
}
