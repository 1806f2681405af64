package dev.nendo.evaluate;

import dev.nendo.evaluate.explain.CoverageWords;
import dev.nendo.evaluate.explain.JudgementWords;
import dev.nendo.evaluate.explain.RoundedRatio;
import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.explain.WorkingStep;
import dev.nendo.evaluate.target.TargetNumber;
import dev.nendo.evidence.Calculation;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.kpi.Display;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.policy.Label;
import dev.nendo.problem.Sentence;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the explanation of an evaluation together. */
record EvaluationWords(JudgedCase judged, Achievement achievement) {
    private static final Sentence UNLIKE_UNITS =
            Sentence.of("単位 {0} は {1} に換算できないため比較しない", "{0} can't be converted to {1}, so nothing is compared");
    private static final Sentence ROUNDED = Sentence.of("表示値の端数処理: {0}", "Printed figures are rounded: {0}");
    private static final Sentence PRELIMINARY = Sentence.of("速報値を含むため暫定", "Provisional: preliminary figures went in");
    private static final Sentence INCOMPLETE = Sentence.of(
            "実績は {0} まで、目標の期間は {1} までのため期間の途中(暫定)", "Provisional: the actual goes to {0}, the target's period to {1}");
    private static final Sentence PART_OF_YEAR =
            Sentence.of("年度途中の実績を前年度通年の値と比較している", "Part of a year is compared with a full-year reference");
    private static final Sentence LIKE_FOR_LIKE =
            Sentence.of("前年度の同じ期間の値との比較(累計)", "Compared to date with the same months of last year");
    private static final Sentence CONTRADICTED =
            Sentence.of("前年度の実績は計画に記載の値と異なる", "Last year's actual differs from the value that the plan states");
    private static final Sentence NO_RATIO = Sentence.of("達成率なし", "No achievement ratio");
    private static final Sentence SHOWN = Sentence.of("達成率の表示: {0}", "Achievement shown as {0}");
    private static final Sentence RATIO = Sentence.of("達成率({0})", "Achievement ({0})");

    Working working(Statuses statuses) {
        EvidenceValue actual = judged.actual();
        TargetNumber target = judged.target();
        Working obtained = target.working().get();
        Working.Builder builder = new Working.Builder();
        builder.add(Working.of(actual)).inputs(obtained.inputs()).steps(obtained.steps());
        Outcome<Quantity> compared = judged.compared();
        compared.value().flatMap(this::ratio).ifPresent(builder::step);
        compared.value().flatMap(this::difference).ifPresent(builder::step);
        reservations(builder);
        builder.notes(obtained.notes());
        builder.notes(
                judged.definition().target().isActivity()
                        ? JudgementWords.activity(
                                judged.verdict(), actual, target.value().value())
                        : JudgementWords.of(judged.verdict()));
        shown(builder);
        period(builder);
        return builder.note(status(statuses)).build();
    }

    private Optional<WorkingStep> ratio(Quantity compared) {
        return achievement.nominal().flatMap(nominal -> compared.nominal().map(reached -> {
            Interval all = achievement.ratio().value().orElseThrow();
            Sentence formula = judged.target()
                    .progress()
                    .map(progress -> progress(progress, reached.exactText()))
                    .orElseGet(() -> against(reached.exactText()));
            return new WorkingStep(
                    new Calculation(
                            Wording.with(RATIO, achievement.formula().label()),
                            formula,
                            Quantity.of(nominal, all, Unit.NONE)),
                    Optional.of(RoundedRatio.of(nominal, achievement.display())));
        }));
    }

    private Sentence against(String reached) {
        String limit = judged.target()
                .value()
                .value()
                .flatMap(Quantity::nominal)
                .map(Rational::exactText)
                .orElse("?");
        return Sentence.of(limit + " に対し " + reached, reached + " against " + limit);
    }

    private static Sentence progress(TargetNumber.Progress progress, String reached) {
        String from = progress.baseline().exactText();
        String numbers =
                "(" + reached + " − " + from + ") ÷ (" + progress.goal().exactText() + " − " + from + ")";
        String elapsed = progress.elapsed().toString();
        return Sentence.of(numbers + "、経過割合 " + elapsed, numbers + ", elapsed share " + elapsed);
    }

    private Optional<WorkingStep> difference(Quantity compared) {
        Optional<Interval> interval = achievement.difference().value();
        Optional<Rational> nominal = achievement.nominalDifference();
        if (interval.isEmpty() || nominal.isEmpty()) {
            return Optional.empty();
        }
        Rational reached = compared.nominal().orElseThrow();
        Optional<Rational> stated = judged.target().value().value().flatMap(Quantity::nominal);
        if (stated.isEmpty() && nominal.get().isZero()) {
            return Optional.empty(); // inside a range nothing is missing
        }
        // Of a range it is the nearer end.
        Rational limit = stated.orElseGet(() -> reached.minus(nominal.get()));
        String formula = reached.exactText() + " − " + limit.exactText();
        return Optional.of(WorkingStep.of(
                DifferenceWords.of(DifferenceWords.DIFFERENCE, achievement.differenceUnit()),
                Sentence.of(formula, formula),
                Quantity.of(nominal.get(), interval.get(), achievement.differenceUnit())));
    }

    /** Reservations about the figures, before anything is judged. */
    private void reservations(Working.Builder builder) {
        EvidenceValue actual = judged.actual();
        TargetNumber target = judged.target();
        boolean rounded = actual.inputs().stream().anyMatch(i -> i.trueValue().isPresent())
                || actual.judged().value().filter(q -> !q.isExact()).isPresent();
        if (rounded) {
            builder.note(Wording.with(
                    ROUNDED, judged.question().evidence().rounding().label()));
        }
        if (actual.isPreliminary() || target.isPreliminary()) {
            builder.note(PRELIMINARY);
        }
        if (judged.isIncomplete()) {
            builder.note(Wording.with(
                    INCOMPLETE,
                    actual.month().orElseThrow(),
                    judged.question().targetWindow().last()));
        }
        CoverageWords.of(actual.coverage()).ifPresent(builder::note);
        if (target.isPartAgainstFullYear()) {
            builder.note(PART_OF_YEAR);
        }
        if (!actual.isKnown() || !target.value().isPresent()) {
            judged.question()
                    .evidence()
                    .unlikeUnit()
                    .map(unit ->
                            Wording.with(UNLIKE_UNITS, unit, judged.question().unit()))
                    .ifPresent(builder::note);
        }
    }

    /** Why there is no ratio, or how it is published where that is not as computed. */
    private void shown(Working.Builder builder) {
        achievement
                .ratio()
                .reason()
                .filter(r -> judged.verdict().met().isDecided() && achievement.formula() != Achievement.Formula.NONE)
                .map(r -> Wording.absent(NO_RATIO, r))
                .ifPresent(builder::note);
        if (achievement.display().style() != Display.Style.PLAIN) {
            achievement.shown().map(ratio -> Wording.with(SHOWN, ratio)).ifPresent(builder::note);
        }
    }

    /** What the comparison means while the period of the target goes on. */
    private void period(Working.Builder builder) {
        if (judged.target().isLikeForLike()) {
            builder.note(LIKE_FOR_LIKE);
        }
        if (judged.target().isReferenceContradicted()) {
            builder.note(CONTRADICTED);
        }
        judged.verdict().limitUsed(judged.standing()).map(JudgementWords::used).ifPresent(builder::note);
        JudgementWords.outlook(judged.standing().outlook()).ifPresent(builder::note);
    }

    private Sentence status(Statuses statuses) {
        String policy = judged.kpi().policy().id();
        if (statuses.shown().value().isEmpty()) {
            Sentence reason = statuses.shown().reason().orElseThrow().sentence();
            return Sentence.of(
                    "実施状況なし: " + reason.ja() + "(" + policy + ")", "No status: " + reason.en() + " (" + policy + ")");
        }
        Label label = statuses.shown().value().get().label();
        Sentence rule = statuses.shown().value().get().rule();
        String all = statuses.possible().stream().map(Label::symbol).collect(Collectors.joining(", "));
        boolean several = statuses.possible().size() > 1;
        return Sentence.of(
                "実施状況: " + label.symbol() + "(" + label.meaning().ja() + ")、規則 " + policy + ": " + rule.ja()
                        + (several ? "、端数により " + all + " がありうる" : ""),
                "Status: " + label.symbol() + " (" + label.meaning().en() + "), rule " + policy + ": " + rule.en()
                        + (several ? "; rounding allows " + all : ""));
    }
}
