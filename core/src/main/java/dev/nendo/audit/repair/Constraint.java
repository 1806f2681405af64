package dev.nendo.audit.repair;

import dev.nendo.number.Rational;
import java.util.List;
import java.util.stream.IntStream;

/** What must hold between true values. */
public sealed interface Constraint {
    /** {@return the quantities that take part} */
    IntStream quantities();

    /** Whether values satisfy it exactly. */
    boolean holds(List<Rational> values);

    /**
     * A sum that is 0, or at most 0.
     *
     * @param sum the sum
     * @param isAtMost whether it may be below 0
     */
    record Linear(Combination sum, boolean isAtMost) implements Constraint {
        @Override
        public IntStream quantities() {
            return IntStream.range(0, sum.size()).map(sum::quantity);
        }

        @Override
        public boolean holds(List<Rational> values) {
            int sign = sum.at(values).signum();
            return isAtMost ? sign <= 0 : sign == 0;
        }
    }

    /**
     * A rate that is numerator over denominator; the denominator is above 0.
     *
     * @param numerator what is divided
     * @param denominator by what it is divided
     * @param rate the quantity that is the quotient
     */
    record Quotient(Combination numerator, Combination denominator, int rate) implements Constraint {
        @Override
        public IntStream quantities() {
            return IntStream.concat(
                    IntStream.of(rate),
                    IntStream.concat(
                            IntStream.range(0, numerator.size()).map(numerator::quantity),
                            IntStream.range(0, denominator.size()).map(denominator::quantity)));
        }

        @Override
        public boolean holds(List<Rational> values) {
            Rational below = denominator.at(values);
            return below.signum() > 0 && numerator.at(values).equals(below.times(values.get(rate)));
        }
    }
}
