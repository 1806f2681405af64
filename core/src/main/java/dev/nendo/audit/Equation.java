package dev.nendo.audit;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A claim that one printed figure follows from others. */
sealed interface Equation {
    /** The figure that is claimed to follow. */
    Amount claimed();

    /** The figures it follows from. */
    List<Amount> inputs();

    /** The same claim with another figure in the place of one; the place before the first is the claimed one's. */
    Equation with(int index, Amount amount);

    /** What follows, or empty where it can't be said. */
    Optional<Interval> expected();

    /** The left side, such as {@code 24 + 12}. */
    String arithmetic();

    /** Whether some true values satisfy the claim; a claim of which nothing can be said holds. */
    default boolean holds() {
        Optional<Interval> expected = expected();
        return expected.isEmpty() || expected.get().intersect(claimed().range()).isPresent();
    }

    /** (Σ terms) / divisor = claimed; the divisor is 1 for a sum, the number of cells for a mean. */
    record Linear(List<Term> terms, int divisor, Amount claimed) implements Equation {
        static Linear sum(List<Amount> parts, Amount total) {
            return new Linear(Term.sum(parts), 1, total);
        }

        @Override
        public List<Amount> inputs() {
            return terms.stream().map(Term::amount).toList();
        }

        @Override
        public Equation with(int index, Amount amount) {
            return index < 0
                    ? new Linear(terms, divisor, amount)
                    : new Linear(replaced(terms, index, amount), divisor, claimed);
        }

        @Override
        public Optional<Interval> expected() {
            return Optional.of(Term.total(terms).dividedBy(Rational.of(divisor)));
        }

        @Override
        public String arithmetic() {
            return divisor == 1 ? Term.text(terms) : "(" + Term.text(terms) + ") ÷ " + divisor;
        }
    }

    /** Σ numerator / Σ denominator = claimed. */
    record Quotient(List<Term> numerator, List<Term> denominator, Amount claimed) implements Equation {
        @Override
        public List<Amount> inputs() {
            return Stream.concat(numerator.stream(), denominator.stream())
                    .map(Term::amount)
                    .toList();
        }

        @Override
        public Equation with(int index, Amount amount) {
            if (index < 0) {
                return new Quotient(numerator, denominator, amount);
            }
            int inDenominator = index - numerator.size();
            return inDenominator < 0
                    ? new Quotient(replaced(numerator, index, amount), denominator, claimed)
                    : new Quotient(numerator, replaced(denominator, inDenominator, amount), claimed);
        }

        @Override
        public Optional<Interval> expected() {
            Interval above = Term.total(numerator);
            Interval below = Term.total(denominator);
            if (below.isPoint()) {
                return below.lower().isZero() ? Optional.empty() : Optional.of(above.dividedBy(below.lower()));
            }
            return above.lower().signum() >= 0 && below.lower().signum() > 0
                    ? Optional.of(above.dividedBy(below))
                    : Optional.empty();
        }

        @Override
        public String arithmetic() {
            return side(numerator) + " ÷ " + side(denominator);
        }

        private static String side(List<Term> terms) {
            return terms.size() == 1 ? Term.text(terms) : "(" + Term.text(terms) + ")";
        }
    }

    private static List<Term> replaced(List<Term> terms, int index, Amount amount) {
        List<Term> changed = new ArrayList<>(terms);
        changed.set(index, new Term(amount, terms.get(index).isSubtracted()));
        return List.copyOf(changed);
    }
}
