package dev.nendo.audit.relation;

import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.relation.Equation.Quotient;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.number.Rational;
import java.util.List;
import java.util.stream.Stream;

/**
 * An identity between printed figures that was checked, whether or not it holds: Σ left / divisor = claimed, Σ left / Σ right = claimed, left is
 * claimed, or Σ left is at most claimed.
 */
public record Tested(Form form, Sides sides, PrintedPlace place, boolean holds) {
    public enum Form {
        SUM,
        QUOTIENT,
        SAME,
        AT_MOST
    }

    /** The figures; the divisor is 1 but for means, and for what is at most a multiple of another figure. */
    public record Sides(List<Term> left, List<Term> right, Rational divisor, Amount claimed) {}

    public static Tested of(Equation equation, PrintedPlace place, boolean holds) {
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
    public static Tested quotient(
            List<Term> numerator, List<Term> denominator, Amount rate, PrintedPlace place, boolean holds) {
        return new Tested(Form.QUOTIENT, new Sides(numerator, denominator, Rational.ONE, rate), place, holds);
    }

    /** A figure that is at most a multiple of another. */
    public static Tested within(Amount figure, Rational factor, Amount other, PrintedPlace place) {
        return new Tested(
                Form.AT_MOST,
                new Sides(List.of(Term.plus(figure)), List.of(), factor, other),
                place,
                /* holds= */ true);
    }

    public static Tested same(Amount figure, Amount other, PrintedPlace place, boolean holds) {
        return new Tested(
                Form.SAME, new Sides(List.of(Term.plus(other)), List.of(), Rational.ONE, figure), place, holds);
    }

    public static Tested atMost(List<Amount> parts, Amount whole, PrintedPlace place, boolean holds) {
        return new Tested(Form.AT_MOST, new Sides(Term.sum(parts), List.of(), Rational.ONE, whole), place, holds);
    }

    public Amount claimed() {
        return sides.claimed();
    }

    /** All figures, the claimed one first. */
    public Stream<Amount> figures() {
        return Stream.concat(
                Stream.of(sides.claimed()),
                Stream.concat(sides.left().stream(), sides.right().stream()).map(Term::amount));
    }
}
