package dev.nendo.audit;

import dev.nendo.audit.relation.Equation;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.Optional;

/**
 * Writes the finding of a claim that does not hold.
 *
 * @param relation the relation
 * @param place where the claimed figure stands
 * @param carryIn what the year was carried in with, if known
 */
record ContradictionWords(Relation relation, PrintedPlace place, Optional<Amount> carryIn) {
    static ContradictionWords of(Relation relation, PrintedPlace place) {
        return new ContradictionWords(relation, place, Optional.empty());
    }

    static ContradictionWords of(Relation relation, PrintedPlace place, Amount carryIn) {
        return new ContradictionWords(relation, place, Optional.of(carryIn));
    }

    Finding finding(Equation equation) {
        Amount claimed = equation.claimed();
        Interval expected = equation.expected().orElseThrow();
        Rational gap = gap(claimed.range(), expected).dividedBy(claimed.unitInLastPlace());
        String shown = Show.range(expected, claimed.scale());
        return ImmutableFinding.builder()
                .relation(relation)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(FindingPlaces.of(place))
                .printed(claimed.text())
                .expected(shown)
                .witness(expected)
                .gap(gap)
                .message(message(equation, shown, gap))
                .build();
    }

    /** How far two ranges lie apart; 0 where they would touch but for an open end. */
    static Rational gap(Interval one, Interval other) {
        Rational above = one.lower().minus(other.upper());
        Rational below = other.lower().minus(one.upper());
        return above.max(below).max(Rational.ZERO);
    }

    private static Sentence message(Equation equation, String shown, Rational gap) {
        Amount claimed = equation.claimed();
        String arithmetic = equation.arithmetic();
        String sum = arithmetic.equals(shown) ? shown : arithmetic + " = " + shown;
        Sentence apart = Show.apart(gap);
        return Sentence.of(
                claimed.name().ja() + "は " + claimed.text() + " ですが、" + sum + " と合いません" + apart.ja() + "。",
                claimed.name().en() + " is printed " + claimed.text() + ", but " + sum + "; " + apart.en() + ".");
    }
}
