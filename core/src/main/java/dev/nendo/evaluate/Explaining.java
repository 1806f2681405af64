package dev.nendo.evaluate;

import dev.nendo.evaluate.verdict.PartOfYear.Standing;
import dev.nendo.kpi.Display;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/** Puts the explanation of an evaluation together. */
record Explaining(Context context, Gathered actual, TargetValue target, Verdict verdict, Achievement achievement) {

    Explanation explain(Standing standing, Statuses statuses, NamedPolicy policy) {
        ImmutableExplanation.Builder builder = ImmutableExplanation.builder();
        builder.addAllInputs(actual.actual().inputs());
        builder.addAllInputs(target.inputs());
        builder.addAllSteps(actual.actual().steps());
        builder.addAllSteps(target.steps());
        Outcome<Known> compared = Conditions.subject(context, actual, target.subject());
        ratio(compared, target, achievement).ifPresent(builder::addStep);
        difference(compared, target, achievement).ifPresent(builder::addStep);
        Remarks.before(context, actual, target).forEach(builder::addNote);
        builder.addAllNotes(target.notes());
        JudgementWords.of(context, actual, target, verdict).forEach(builder::addNote);
        achievement
                .ratio()
                .reason()
                .filter(r -> verdict.met().isDecided() && achievement.formula() != Achievement.Formula.NONE)
                .map(r -> Remarks.reason("達成率なし", "No achievement ratio", r))
                .ifPresent(builder::addNote);
        if (achievement.display().style() != Display.Style.PLAIN) {
            achievement.shown().map(Remarks::shown).ifPresent(builder::addNote);
        }
        PeriodWords.of(standing, verdict, target).forEach(builder::addNote);
        Remarks.outlook(Standings.shown(standing.outlook())).ifPresent(builder::addNote);
        builder.addNote(Remarks.status(statuses, policy));
        return builder.build();
    }

    private static Optional<Explanation.Step> ratio(
            Outcome<Known> compared, TargetValue target, Achievement achievement) {
        return achievement
                .nominal()
                .flatMap(nominal -> compared.value().flatMap(Known::nominal).map(a -> {
                    Sentence formula = achievement.formula().label();
                    String limit = target.nominal().map(Show::number).orElse("?");
                    String reached = Show.number(a);
                    return new Explanation.Step(
                            Sentence.of("達成率(" + formula.ja() + ")", "Achievement (" + formula.en() + ")"),
                            words(target, limit, reached),
                            result(nominal, achievement));
                }));
    }

    private static Sentence words(TargetValue target, String limit, String reached) {
        if (target.progress().isPresent()) {
            TargetValue.Progress way = target.progress().get();
            String from = Show.number(way.baseline());
            String numbers = "(" + reached + " − " + from + ") ÷ (" + Show.number(way.goal()) + " − " + from + ")";
            String elapsed = way.elapsed().toString();
            return Sentence.of(numbers + "、経過割合 " + elapsed, numbers + ", elapsed share " + elapsed);
        }
        return Sentence.of(limit + " に対し " + reached, reached + " against " + limit);
    }

    private static Explanation.Result result(Rational nominal, Achievement achievement) {
        Explanation.Rounded rounded = YearWords.rounded(nominal, achievement.display());
        return new Explanation.Result(Optional.of(nominal), achievement.ratio().value(), Optional.of(rounded));
    }

    private static Optional<Explanation.Step> difference(
            Outcome<Known> compared, TargetValue target, Achievement achievement) {
        Optional<Interval> interval = achievement.difference().value();
        Optional<Rational> nominal = achievement.nominalDifference();
        if (interval.isEmpty() || nominal.isEmpty() || compared.value().isEmpty()) {
            return Optional.empty();
        }
        String unit = achievement.differenceUnit().symbol();
        Rational reached = compared.value().flatMap(Known::nominal).orElseThrow();
        if (target.nominal().isEmpty() && nominal.get().isZero()) {
            return Optional.empty(); // inside a range nothing is missing
        }
        // Of a range it is the nearer end.
        Rational limit = target.nominal().orElseGet(() -> reached.minus(nominal.get()));
        String formula = Show.number(reached) + " − " + Show.number(limit);
        String ja = unit.isEmpty() ? "差" : "差(" + unit + ")";
        String en = unit.isEmpty() ? "Difference" : "Difference (" + (unit.equals("ポイント") ? "points" : unit) + ")";
        return Optional.of(new Explanation.Step(
                Sentence.of(ja, en),
                Sentence.of(formula, formula),
                new Explanation.Result(nominal, interval, Optional.empty())));
    }
}
