package dev.nendo.audit.repair;

import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.List;

/** Why no true values satisfy what some cells print and all constraints. */
public sealed interface Refutation {

    /** Which inequality of a constraint is used. */
    enum Part {
        /** The sum is at most 0; the numerator is at most the denominator times the highest rate. */
        AT_MOST,
        /** The sum is at least 0; the numerator is at least the denominator times the lowest rate. */
        AT_LEAST,
        /** The denominator is above 0. */
        POSITIVE,
        /** The rate is at least what numerator and denominator allow. */
        RATE_LOWEST,
        /** The rate is at most what numerator and denominator allow. */
        RATE_HIGHEST
    }

    /**
     * One propagation: from the ranges of the other quantities of a constraint a bound follows for one of them.
     *
     * @param constraint the index of the constraint
     * @param part which of its inequalities
     * @param quantity the quantity that is bounded
     */
    record Step(int constraint, Part part, int quantity) {}

    /**
     * One inequality of a combination.
     *
     * @param constraint the index of the constraint
     * @param part which of its inequalities
     * @param factor by what it is multiplied, above 0
     */
    record Multiple(int constraint, Part part, Rational factor) {}

    /**
     * Propagations that leave a quantity without a value, or after which multiples of inequalities add up to one that the ranges exclude.
     *
     * @param steps the propagations, in order
     * @param multiples the inequalities, none if the propagations suffice
     */
    record Argument(List<Step> steps, List<Multiple> multiples) implements Refutation {
        /**
         * Copies the lists.
         *
         * @param steps the propagations, in order
         * @param multiples the inequalities
         */
        public Argument {
            steps = List.copyOf(steps);
            multiples = List.copyOf(multiples);
        }
    }

    /**
     * A whole quantity is at most a number or at least the next; both are refuted. An enumeration is made of such cases.
     *
     * @param quantity the quantity
     * @param most the number
     * @param below why it is not at most the number
     * @param above why it is not at least the next
     */
    record Cases(int quantity, BigInteger most, Refutation below, Refutation above) implements Refutation {}

    /**
     * Two cells print one quantity to the same digit, with different digits.
     *
     * @param one the index of a cell
     * @param other the index of the other
     */
    record Digits(int one, int other) implements Refutation {}
}
