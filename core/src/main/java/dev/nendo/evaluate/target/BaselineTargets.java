package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Progress from a baseline to a goal over several years. */
final class BaselineTargets {
    private static final Sentence BASELINE = Sentence.of("基準値", "Baseline");
    private static final Sentence GOAL = Sentence.of("最終目標", "Goal");
    private static final Sentence SHARE = Sentence.of("基準値+(最終目標−基準値)×{0}", "baseline + (goal − baseline) × {0}");

    private BaselineTargets() {}

    static TargetNumber number(Question question, Target.FromBaseline target) {
        Outcome<Quantity> baseline = StatedTargets.number(question, target.baseline());
        Outcome<Quantity> goal = StatedTargets.number(question, target.goal());
        Outcome<TargetNumber> number = baseline.combine(
                goal,
                (from, to) -> number(
                        question, target, from.interval().lower(), to.interval().lower()));
        return number.value()
                .orElseGet(() -> StatedTargets.absent(question, number.reason().orElseThrow()));
    }

    private static TargetNumber number(Question question, Target.FromBaseline target, Rational from, Rational to) {
        Rational elapsed = Rational.of(target.years().elapsed(), target.years().total());
        boolean isProRated = target.judgement() == Target.Judgement.PRO_RATED;
        Quantity now = Quantity.exact(isProRated ? from.plus(to.minus(from).times(elapsed)) : to, question.unit());
        TargetNumber.Builder builder = StatedTargets.of(question, Outcome.present(now));
        builder.progress(new TargetNumber.Progress(from, to, elapsed));
        if (!isProRated) {
            builder.printed(target.goal().text()).decimals(target.goal().decimals());
        }
        return builder.working(() -> working(target, isProRated ? Optional.of(now) : Optional.empty()))
                .build();
    }

    private static Working working(Target.FromBaseline target, Optional<Quantity> proRated) {
        Working.Builder working = new Working.Builder();
        working.input(Wording.figures(BASELINE, Optional.empty(), List.of(target.baseline())))
                .input(Wording.figures(GOAL, Optional.empty(), List.of(target.goal())));
        String share = target.years().elapsed() + "/" + target.years().total();
        proRated.ifPresent(now -> working.step(Wording.TARGET, Wording.with(SHARE, share), now));
        return working.build();
    }
}
