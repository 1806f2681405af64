package dev.nendo.audit;

import dev.nendo.audit.relation.Equation;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Interval;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;

/** What is said of a difference between figures in a unit that nobody knows, which may be rounded figures and no counts. */
final class UnknownUnitWords {
    private UnknownUnitWords() {}

    static Finding finding(Relation relation, PrintedPlace place, Equation equation) {
        Amount claimed = equation.claimed();
        Interval expected = equation.expected().orElseThrow();
        String shown = Show.range(expected, claimed.scale());
        String arithmetic = equation.arithmetic();
        String sum = arithmetic.equals(shown) ? shown : arithmetic + " = " + shown;
        Sentence unit = unit(equation);
        return ImmutableFinding.builder()
                .relation(relation)
                .verdict(Verdict.CONSISTENT)
                .severity(Severity.WARNING)
                .place(FindingPlaces.of(place))
                .printed(claimed.text())
                .expected(shown)
                .witness(expected)
                .gap(ContradictionWords.gap(claimed.range(), expected).dividedBy(claimed.unitInLastPlace()))
                .message(Sentence.of(
                        claimed.name().ja() + "は " + claimed.text() + " ですが、" + sum + " です。" + unit.ja()
                                + "、端数処理された数値であればあり得る差です。",
                        claimed.name().en() + " is printed " + claimed.text() + ", but " + sum + "; " + unit.en()
                                + ", and if the figures are rounded, rounding explains the difference."))
                .build();
    }

    /** The first unit that nobody knows. */
    private static Sentence unit(Equation equation) {
        Unit unit = equation.figures()
                .filter(Amount::isTakenAsCount)
                .map(Amount::unit)
                .findFirst()
                .orElse(Unit.NONE);
        return unit.symbol().isEmpty()
                ? Sentence.of("単位の表示がなく", "no unit is stated")
                : Sentence.of(
                        "単位「" + unit.symbol() + "」が数えるものか分からず",
                        "it is not known whether the unit " + unit.symbol() + " counts");
    }
}
