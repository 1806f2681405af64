package dev.nendo.audit;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.number.Interval;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;

/** What is said of a printed achievement that actual and target do not give. */
final class AchievementWords {
    private AchievementWords() {}

    static Finding finding(PrintedPlace place, Amount printed, Interval ratio, Evaluation evaluation) {
        Sentence actual = StatusWords.actual(evaluation);
        Sentence target = StatusWords.target(evaluation);
        Sentence formula = evaluation.achievement().formula().label();
        String shown = Show.range(ratio, printed.scale());
        return ImmutableFinding.builder()
                .relation(Relation.ACHIEVEMENT)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(FindingPlaces.of(place))
                .printed(printed.text())
                .expected(shown)
                .witness(ratio)
                .gap(ContradictionWords.gap(printed.range(), ratio).dividedBy(printed.unitInLastPlace()))
                .message(Sentence.of(
                        printed.name().ja() + "は " + printed.text() + " ですが、実績" + actual.ja() + "、目標" + target.ja()
                                + "から" + formula.ja() + " = " + shown + " です。",
                        printed.name().en() + " is printed " + printed.text() + ", but the result " + actual.en()
                                + " and the target " + target.en() + " give " + formula.en() + " = " + shown + "."))
                .build();
    }
}
