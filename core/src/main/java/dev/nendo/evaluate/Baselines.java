package dev.nendo.evaluate;

import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Progress from a baseline to a goal over several years. */
final class Baselines {
    private static final Sentence BASELINE = Sentence.of("基準値", "Baseline");
    private static final Sentence GOAL = Sentence.of("最終目標", "Goal");
    private static final Sentence SHARE = Sentence.of("基準値+(最終目標−基準値)×{0}", "baseline + (goal − baseline) × {0}");

    private Baselines() {}

    static TargetValue resolve(Context context, Target.FromBaseline target) {
        Outcome<Known> baseline = Targets.number(context, target.baseline());
        Outcome<Known> goal = Targets.number(context, target.goal());
        if (baseline.combine(goal, (a, b) -> a).reason().isPresent()) {
            return Targets.absent(
                    context, baseline.combine(goal, (a, b) -> a).reason().orElseThrow());
        }
        Rational from = baseline.value().flatMap(Known::nominal).orElseThrow();
        Rational to = goal.value().flatMap(Known::nominal).orElseThrow();
        Rational elapsed = Rational.of(target.years().elapsed(), target.years().total());
        boolean pro = target.judgement() == Target.Judgement.PRO_RATED;
        Known now = Known.exact(pro ? from.plus(to.minus(from).times(elapsed)) : to);
        ImmutableTargetValue.Builder builder = Targets.value(context, Outcome.present(now))
                .progress(new TargetValue.Progress(from, to, elapsed))
                .addInput(Inputs.terms(BASELINE, Optional.empty(), List.of(target.baseline())))
                .addInput(Inputs.terms(GOAL, Optional.empty(), List.of(target.goal())));
        if (pro) {
            builder.addStep(Inputs.step(Inputs.TARGET, Sentences.with(SHARE, share(target.years())), now));
        } else {
            builder.printed(target.goal().text()).decimals(target.goal().decimals());
        }
        return builder.build();
    }

    private static String share(Target.Elapsed years) {
        return years.elapsed() + "/" + years.total();
    }
}
