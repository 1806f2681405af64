package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.EarlierFigures;
import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.List;

/** The largest, the smallest or the mean of several years. */
final class SelectedYears {
    private static final Sentence YEARS_BACK = Sentence.of("{0}年前の実績", "Actual {0} years back");
    private static final Sentence SELECTED = Sentence.of("各年度の実績の{0}", "{0} of the years' actuals");
    private static final Sentence LARGEST = Sentence.of("最大", "largest");
    private static final Sentence SMALLEST = Sentence.of("最小", "smallest");
    private static final Sentence MEAN = Sentence.of("平均", "mean");

    private SelectedYears() {}

    static TargetNumber number(Question question, Target.OfYears target) {
        List<EvidenceValue> years = target.yearsBack().stream()
                .map(back -> YearEvidence.of(question, back))
                .toList();
        List<Quantity> found =
                years.stream().flatMap(year -> year.value().value().stream()).toList();
        // All of the years are needed: the largest of those that are there need not be the largest.
        Outcome<Quantity> value = found.size() == years.size()
                ? Outcome.present(select(target.selection(), found))
                : Outcome.absent(Reason.MISSING_TARGET);
        TargetNumber.Builder builder = StatedTargets.of(question, value);
        return builder.preliminary(years.stream().anyMatch(EvidenceValue::isPreliminary))
                .working(() -> working(target, years, value))
                .build();
    }

    private static Working working(Target.OfYears target, List<EvidenceValue> years, Outcome<Quantity> value) {
        Working.Builder working = new Working.Builder();
        for (int i = 0; i < years.size(); i++) {
            int back = target.yearsBack().get(i);
            working.add(new EarlierFigures(years.get(i), back, Wording.with(YEARS_BACK, back)).working());
        }
        value.value().ifPresent(v -> working.step(Wording.TARGET, name(target.selection()), v));
        return working.build();
    }

    private static Quantity select(Target.Selection selection, List<Quantity> found) {
        return switch (selection) {
            case MAX -> found.stream().reduce(YearExtremes::larger).orElseThrow();
            case MIN -> found.stream().reduce(YearExtremes::smaller).orElseThrow();
            case MEAN -> found.stream().reduce(Quantity::plus).orElseThrow().times(Rational.of(1, found.size()));
        };
    }

    private static Sentence name(Target.Selection selection) {
        return Wording.with(
                SELECTED,
                switch (selection) {
                    case MAX -> LARGEST;
                    case MIN -> SMALLEST;
                    case MEAN -> MEAN;
                });
    }
}
