package dev.nendo.audit;

import dev.nendo.audit.Equation.Linear;
import dev.nendo.audit.Equation.Quotient;
import dev.nendo.number.Rational;
import java.util.List;
import java.util.stream.Stream;

/**
 * An identity between printed figures that was checked, whether or not it holds: Σ left / divisor = claimed, Σ left / Σ right = claimed, left is
 * claimed, or Σ left is at most claimed.
 */
record Tested(Form form, Sides sides, FindingPlace place, boolean holds) {
    enum Form {
        SUM,
        QUOTIENT,
        SAME,
        AT_MOST
    }

    /** The figures; the divisor is 1 but for means, and for what is at most a multiple of another figure. */
    record Sides(List<Term> left, List<Term> right, Rational divisor, Amount claimed) {}

    static Tested of(Equation equation, FindingPlace place, boolean holds) {
        if (equation instanceof Linear linear) {
            return new Tested(
                    Form.SUM,
                    new Sides(linear.terms(), List.of(), Rational.of(linear.divisor()), linear.claimed()),
                    place,
                    holds);
        }
        Quotient of = (Quotient) equation;
        return quotient(of.numerator(), of.denominator(), of.claimed(), place, holds);
    }

    /** A rate of sums, of which some may not be printed. */
    static Tested quotient(
            List<Term> numerator, List<Term> denominator, Amount rate, FindingPlace place, boolean holds) {
        return new Tested(Form.QUOTIENT, new Sides(numerator, denominator, Rational.ONE, rate), place, holds);
    }

    /** A figure that is at most a multiple of another. */
    static Tested within(Amount figure, Rational factor, Amount other, FindingPlace place) {
        return new Tested(
                Form.AT_MOST,
                new Sides(List.of(Term.plus(figure)), List.of(), factor, other),
                place,
                /* holds= */ true);
    }

    static Tested same(Amount figure, Amount other, FindingPlace place, boolean holds) {
        return new Tested(
                Form.SAME, new Sides(List.of(Term.plus(other)), List.of(), Rational.ONE, figure), place, holds);
    }

    static Tested atMost(List<Amount> parts, Amount whole, FindingPlace place, boolean holds) {
        return new Tested(Form.AT_MOST, new Sides(Term.sum(parts), List.of(), Rational.ONE, whole), place, holds);
    }

    Amount claimed() {
        return sides.claimed();
    }

    /** All figures, the claimed one first. */
    Stream<Amount> figures() {
        return Stream.concat(
                Stream.of(sides.claimed()),
                Stream.concat(sides.left().stream(), sides.right().stream()).map(Term::amount));
    }
}
