package dev.nendo.audit.relation;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A claim that one printed figure follows from others. */
public sealed interface Equation {
    /** The figure that is claimed to follow. */
    Amount claimed();

    /** The figures it follows from. */
    List<Amount> inputs();

    /** All figures, the claimed one first. */
    default Stream<Amount> figures() {
        return Stream.concat(Stream.of(claimed()), inputs().stream());
    }

    /** Which figures would make the claim hold in the place of one; the place before the first is the claimed one's. */
    Predicate<Amount> fitting(int index);

    /** What follows, or empty where it can't be said. */
    Optional<Interval> expected();

    /** The left side, such as {@code 24 + 12}. */
    String arithmetic();

    /** Whether some true values satisfy the claim; a claim of which nothing can be said holds. */
    default boolean holds() {
        Optional<Interval> expected = expected();
        return expected.isEmpty() || expected.get().intersect(claimed().range()).isPresent();
    }

    /** Whether the claim can be checked and holds. */
    default boolean isSatisfied() {
        return expected().isPresent() && holds();
    }

    /** (Σ terms) / divisor = claimed; the divisor is 1 for a sum, the number of cells for a mean. */
    record Linear(List<Term> terms, int divisor, Amount claimed) implements Equation {
        public static Linear sum(List<Amount> parts, Amount total) {
            return new Linear(Term.sum(parts), 1, total);
        }

        /** Whether it would hold if figures in units that nobody knows were rounded ones and no counts. */
        public boolean isExplainedByRounding() {
            List<Term> rounded = terms.stream()
                    .map(term -> new Term(term.amount().ifRounded(), term.isSubtracted()))
                    .toList();
            return figures().anyMatch(Amount::isTakenAsCount)
                    && new Linear(rounded, divisor, claimed.ifRounded()).holds();
        }

        @Override
        public List<Amount> inputs() {
            return terms.stream().map(Term::amount).toList();
        }

        @Override
        public Predicate<Amount> fitting(int index) {
            if (index < 0) {
                Interval expected = quotient(Term.total(terms));
                return other -> expected.intersect(other.range()).isPresent();
            }
            Interval rest = Term.total(others(terms, index));
            boolean isSubtracted = terms.get(index).isSubtracted();
            return other -> quotient(rest.plus(new Term(other, isSubtracted).range()))
                    .intersect(claimed.range())
                    .isPresent();
        }

        private Interval quotient(Interval sum) {
            return divisor == 1 ? sum : sum.dividedBy(Rational.of(divisor));
        }

        @Override
        public Optional<Interval> expected() {
            return Optional.of(quotient(Term.total(terms)));
        }

        @Override
        public String arithmetic() {
            return divisor == 1 ? Term.text(terms) : "(" + Term.text(terms) + ") ÷ " + divisor;
        }
    }

    /** Σ numerator / Σ denominator = claimed. */
    record Quotient(List<Term> numerator, List<Term> denominator, Amount claimed) implements Equation {
        /** The claim with all three brought to one scale; empty where the quotient is not what the claimed unit measures. */
        public static Optional<Quotient> of(List<Term> numerator, List<Term> denominator, Amount claimed) {
            Amount above = numerator.get(0).amount();
            Amount below = denominator.get(0).amount();
            return claimed.asQuotientOf(above, below)
                    .map(comparable -> new Quotient(numerator, denominator, comparable));
        }

        /** A rate of what can be below zero can be so itself, if it is printed as 0. */
        public Quotient {
            claimed = Term.total(numerator).lower().signum() < 0 ? claimed.ofAnySign() : claimed;
        }

        @Override
        public List<Amount> inputs() {
            return Stream.concat(numerator.stream(), denominator.stream())
                    .map(Term::amount)
                    .toList();
        }

        @Override
        public Predicate<Amount> fitting(int index) {
            Interval above = Term.total(numerator);
            Interval below = Term.total(denominator);
            if (index < 0) {
                return other -> meet(quotient(above, below), other);
            }
            int inDenominator = index - numerator.size();
            List<Term> side = inDenominator < 0 ? numerator : denominator;
            int place = inDenominator < 0 ? index : inDenominator;
            Interval rest = Term.total(others(side, place));
            boolean isSubtracted = side.get(place).isSubtracted();
            return other -> {
                Interval changed = rest.plus(new Term(other, isSubtracted).range());
                return meet(inDenominator < 0 ? quotient(changed, below) : quotient(above, changed), claimed);
            };
        }

        private static boolean meet(Optional<Interval> expected, Amount claimed) {
            return expected.filter(claimed::allows).isPresent();
        }

        @Override
        public boolean holds() {
            return expected().isEmpty() || meet(expected(), claimed);
        }

        @Override
        public Optional<Interval> expected() {
            return quotient(Term.total(numerator), Term.total(denominator));
        }

        private static Optional<Interval> quotient(Interval above, Interval below) {
            if (below.isPoint()) {
                return below.lower().isZero() ? Optional.empty() : Optional.of(above.dividedBy(below.lower()));
            }
            return below.lower().signum() > 0 ? Optional.of(above.dividedBy(below)) : Optional.empty();
        }

        @Override
        public String arithmetic() {
            return side(numerator) + " ÷ " + side(denominator);
        }

        private static String side(List<Term> terms) {
            return terms.size() == 1 ? Term.text(terms) : "(" + Term.text(terms) + ")";
        }
    }

    private static List<Term> others(List<Term> terms, int index) {
        List<Term> others = new ArrayList<>(terms);
        others.remove(index);
        return others;
    }
}
