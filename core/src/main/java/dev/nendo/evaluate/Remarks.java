package dev.nendo.evaluate;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Reason;
import dev.nendo.policy.Label;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences of an explanation that are neither figures nor computations. */
final class Remarks {
    private static final Sentence UNLIKE =
            Sentence.of("単位 {0} は {1} に換算できないため比較しない", "{0} can't be converted to {1}, so nothing is compared");

    private Remarks() {}

    /** Reservations about the figures, before anything is judged. */
    static List<Sentence> before(Context context, Gathered actual, TargetValue target) {
        List<Sentence> remarks = new ArrayList<>();
        ActualValue value = actual.actual();
        boolean rounded = value.inputs().stream().anyMatch(i -> i.stands().isPresent());
        if (rounded || value.interval().value().filter(i -> !i.isPoint()).isPresent()) {
            Sentence rule = context.rounding().label();
            remarks.add(Sentence.of("表示値の端数処理: " + rule.ja(), "Printed figures are rounded: " + rule.en()));
        }
        if (value.isPreliminary() || target.isPreliminary()) {
            remarks.add(Sentence.of("速報値を含むため暫定", "Provisional: preliminary figures went in"));
        }
        if (Assessment.isIncomplete(context, actual)) {
            remarks.add(Sentences.with(
                    Sentence.of(
                            "実績は {0} まで、目標の期間は {1} までのため期間の途中(暫定)",
                            "Provisional: the actual goes to {0}, the target's period to {1}"),
                    value.month().orElseThrow(),
                    context.targetWindow().last()));
        }
        gaps(value).ifPresent(remarks::add);
        if (target.isPartAgainstFullYear()) {
            remarks.add(Sentence.of("年度途中の実績を前年度通年の値と比較している", "Part of a year is compared with a full-year reference"));
        }
        if (!value.isPresent() || !target.isPresent()) {
            context.evidence()
                    .unlikeUnit()
                    .map(unit -> Sentences.with(UNLIKE, unit, context.unit()))
                    .ifPresent(remarks::add);
        }
        return remarks;
    }

    /** Which months had no figure, and what was done about them. */
    static Optional<Sentence> gaps(ActualValue value) {
        ActualValue.Coverage coverage = value.coverage();
        if (coverage.absent().isEmpty()) {
            return Optional.empty();
        }
        String months = coverage.absent().stream().map(Object::toString).collect(Collectors.joining(", "));
        Sentence policy = coverage.gaps().label();
        String share = coverage.present() + "/" + coverage.expected();
        return Optional.of(Sentence.of(
                "値のない月: " + months + "(" + share + " か月、" + policy.ja() + ")",
                "Months without a figure: " + months + " (" + share + ", " + policy.en() + ")"));
    }

    /** What the rest of the period can't undo. */
    static Optional<Sentence> outlook(Evaluation.Outlook outlook) {
        return switch (outlook) {
            case ALREADY_MET ->
                Optional.of(Sentence.of("残りの期間で覆ることはない: 達成済み", "Already met, whatever the rest of the period brings"));
            case OUT_OF_REACH ->
                Optional.of(Sentence.of(
                        "残りの期間で達成することはできない", "Can no longer be met, whatever the rest of the period brings"));
            case FINAL, OPEN -> Optional.empty();
        };
    }

    /** How the ratio is published, where that is not as computed. */
    static Sentence shown(String ratio) {
        return Sentence.of("達成率の表示: " + ratio, "Achievement shown as " + ratio);
    }

    /** How an activity was judged, against the number of times if one is stated. */
    static Sentence activity(Gathered actual, TargetValue target, Verdict verdict) {
        Met met = verdict.met();
        ActualValue value = actual.actual();
        Optional<String> count =
                value.nominal().map(n -> Show.number(n, value.unit())).or(value::text);
        Optional<String> times = target.interval().value().map(i -> Show.number(i.lower(), target.unit()));
        Sentence least = Direction.AT_LEAST.label();
        Sentence words = count.map(c -> Sentence.of(
                        "実績 " + c + times.map(t -> " は " + t + " " + least.ja()).orElse(""),
                        "actual " + c
                                + times.map(t -> ", " + least.en() + " " + t).orElse("")))
                .orElseGet(() -> Sentence.of(
                        (met == Met.MET ? "実施の記載あり" : "未実施の記載あり")
                                + times.map(t -> "(目標 " + t + "、回数の記載なし)").orElse(""),
                        (met == Met.MET ? "stated as done" : "stated as not done")
                                + times.map(t -> " (target " + t + ", no number of times stated)")
                                        .orElse("")));
        return Sentence.of(
                "判定: " + words.ja() + " → " + met.label().ja(),
                "Judgement: " + words.en() + " → " + met.label().en());
    }

    static Sentence reason(String ja, String en, Reason reason) {
        Sentence words = reason.sentence();
        return Sentence.of(ja + ": " + words.ja(), en + ": " + words.en());
    }

    static Sentence judged(Sentence head, String reached, Direction direction, String limit, Met met) {
        // What is to be done a number of times is done when that number is reached.
        Sentence side = (direction == Direction.ACTIVITY ? Direction.AT_LEAST : direction).label();
        return Sentence.of(
                head.ja() + ": " + reached + " は " + limit + " " + side.ja() + " → "
                        + met.label().ja(),
                head.en() + ": " + reached + ", " + side.en() + " " + limit + " → "
                        + met.label().en());
    }

    static Sentence status(Statuses statuses, NamedPolicy policy) {
        if (statuses.shown().value().isEmpty()) {
            Reason reason = statuses.shown().reason().orElseThrow();
            return Sentence.of(
                    "実施状況なし: " + reason.sentence().ja() + "(" + policy.id() + ")",
                    "No status: " + reason.sentence().en() + " (" + policy.id() + ")");
        }
        Label label = statuses.shown().value().get().label();
        Sentence rule = statuses.shown().value().get().rule();
        String all = statuses.possible().stream().map(Label::symbol).collect(Collectors.joining(", "));
        boolean several = statuses.possible().size() > 1;
        return Sentence.of(
                "実施状況: " + label.symbol() + "(" + label.meaning().ja() + ")、規則 " + policy.id() + ": " + rule.ja()
                        + (several ? "、端数により " + all + " がありうる" : ""),
                "Status: " + label.symbol() + " (" + label.meaning().en() + "), rule " + policy.id() + ": " + rule.en()
                        + (several ? "; rounding allows " + all : ""));
    }
}
