package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.EarlierFigures;
import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.explain.WorkingStep;
import dev.nendo.evidence.BenchmarkEvidence;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Targets that are set by another value: an earlier year's, times a factor and plus a difference, or what others reached.
 *
 * @param question what is asked
 * @param actual what was reached
 */
record RelativeTargets(Question question, EvidenceValue actual) {
    private static final Sentence REFERENCE =
            Sentence.of("{0}年前の値(計画に記載)", "Value {0} years back as the plan prints it");
    private static final Sentence ACTUAL = Sentence.of("{0}年前の実績", "Actual {0} years back");
    private static final Sentence LAST_YEAR = Sentence.of("前年度の実績", "Last year's actual");
    private static final Sentence OF_OTHERS = Sentence.of("目標({0})", "Target ({0})");

    TargetNumber ofYear(Target.OfYear target) {
        int back = target.yearsBack();
        boolean incomplete = EarlierYear.isIncomplete(question, actual);
        EvidenceValue year = YearEvidence.of(question, back);
        // An amount added to the whole year is not added to a part of it.
        boolean comparable = target.plus().isEmpty() || !EarlierYear.isAmount(question);
        Optional<EvidenceValue> same = incomplete && comparable
                ? EarlierYear.likeForLike(question, actual, back, target.reference())
                : Optional.empty();
        Outcome<Quantity> stated = target.reference()
                .map(reference -> StatedTargets.number(question, reference))
                .orElseGet(() -> EarlierYear.target(year));
        Outcome<Quantity> base = same.map(EvidenceValue::value).orElse(stated);
        Outcome<Quantity> value = changed(base, target);
        EvidenceValue shown = same.orElse(year);
        TargetNumber.Builder builder = StatedTargets.of(question, value);
        boolean isOfSeries = same.isPresent() || target.reference().isEmpty();
        return builder.likeForLike(same.isPresent())
                .preliminary(isOfSeries && shown.isPreliminary())
                .partAgainstFullYear(incomplete && same.isEmpty())
                .full(same.flatMap(it -> changed(stated, target).value()))
                .decimals(target.reference().map(Printed::decimals).or(shown::decimals))
                .working(() -> working(target, shown, base, value))
                .build();
    }

    private Outcome<Quantity> changed(Outcome<Quantity> base, Target.OfYear target) {
        Outcome<Quantity> times = base.map(quantity -> quantity.times(target.factor()));
        return target.plus()
                .map(plus -> times.combine(RangeTargets.difference(question, plus), Quantity::plus))
                .orElse(times);
    }

    private Working working(Target.OfYear target, EvidenceValue year, Outcome<Quantity> base, Outcome<Quantity> value) {
        int back = target.yearsBack();
        Working.Builder working = new Working.Builder();
        target.reference()
                .ifPresent(reference -> working.input(Wording.figures(
                        Wording.with(REFERENCE, back), Optional.of(question.targetWindow()), List.of(reference))));
        if (year.isPresent()) {
            working.add(new EarlierFigures(year, back, back == 1 ? LAST_YEAR : Wording.with(ACTUAL, back)).working());
        }
        value.value()
                .ifPresent(
                        v -> working.step(Wording.TARGET, formula(base.value().orElseThrow(), target), v));
        return working.build();
    }

    private static Sentence formula(Quantity base, Target.OfYear target) {
        String number = Wording.number(base);
        String times = target.factor().equals(Rational.ONE)
                ? ""
                : " × " + target.factor().exactText();
        String plus = target.plus().map(p -> " + " + p.text()).orElse("");
        return Sentence.of(number + times + plus, number + times + plus);
    }

    TargetNumber ofBenchmark(Target.OfBenchmark target) {
        String id = target.benchmark();
        EvidenceValue theirs = BenchmarkEvidence.of(question, id, actual.window());
        boolean incomplete = EarlierYear.isIncomplete(question, actual);
        boolean same = theirs.window().equals(actual.window());
        TargetNumber.Builder builder =
                StatedTargets.of(question, theirs.isPresent() ? theirs.value() : Outcome.absent(Reason.MISSING_TARGET));
        return builder.likeForLike(incomplete && same && theirs.isPresent())
                .preliminary(theirs.isPreliminary())
                .partAgainstFullYear(incomplete && !same)
                .decimals(theirs.decimals())
                .working(() -> ofOthers(theirs, BenchmarkEvidence.label(question.evidence(), id)))
                .build();
    }

    private static Working ofOthers(EvidenceValue theirs, String label) {
        Sentence name = Wording.with(OF_OTHERS, label);
        return new Working(
                theirs.inputs().stream()
                        .map(i -> new InputFigures(name, i.months(), i.figures(), i.trueValue()))
                        .toList(),
                theirs.steps().stream()
                        .map(step -> WorkingStep.of(step).named(name))
                        .toList(),
                List.of());
    }
}
