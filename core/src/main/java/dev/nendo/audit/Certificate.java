package dev.nendo.audit;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.List;

/**
 * Why no fewer printed cells than claimed need to be changed, and that so many suffice: data that {@link CertificateCheck} judges without any code
 * of the search.
 *
 * <p>Example: cells 120, 98, 131 and a total of 394. The one conflict is all four cells, refuted by the sum itself; the proof says that one cell is
 * needed; the witness changes the total and gives the values 120, 98, 131, 349. It does not say that the witness is the only set. All numbers are
 * exact, in base units (97 % is 97/100). Immutable and thread-safe.
 *
 * @param model what is printed, and what must hold
 * @param conflicts cells that can't all be right, each with its refutation
 * @param proof how the conflicts need what is claimed
 * @param witness the claim, with values for it
 */
public record Certificate(Model model, List<Conflict> conflicts, Proof proof, Witness witness) {
    /**
     * Copies the list.
     *
     * @param model what is printed, and what must hold
     * @param conflicts cells that can't all be right
     * @param proof how the conflicts need what is claimed
     * @param witness the claim, with values for it
     */
    public Certificate {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * True values, cells that print them, and relations between them.
     *
     * @param quantities the true values, known by their places
     * @param cells the printed cells, known by their places
     * @param relations the relations, known by their places
     */
    public record Model(List<Quantity> quantities, List<Cell> cells, List<Identity> relations) {
        /**
         * Copies the lists.
         *
         * @param quantities the true values
         * @param cells the printed cells
         * @param relations the relations
         */
        public Model {
            quantities = List.copyOf(quantities);
            cells = List.copyOf(cells);
            relations = List.copyOf(relations);
        }
    }

    /**
     * A true value.
     *
     * @param isWhole whether it is a whole number
     * @param isNeverNegative whether it can't be below 0
     */
    public record Quantity(boolean isWhole, boolean isNeverNegative) {}

    /**
     * A printed cell.
     *
     * @param quantity the place of the quantity that it prints
     * @param range the true values that it means
     * @param printed the number itself
     * @param step one step of its last digit
     */
    public record Cell(int quantity, Interval range, Rational printed, Rational step) {}

    /** What must hold between true values. */
    public sealed interface Identity {}

    /**
     * Weighted quantities and a constant, which add up to 0, or to at most 0.
     *
     * @param terms the weighted quantities
     * @param constant what is added
     * @param isAtMost whether the sum may be below 0
     */
    public record Linear(List<Term> terms, Rational constant, boolean isAtMost) implements Identity {
        /**
         * Copies the list.
         *
         * @param terms the weighted quantities
         * @param constant what is added
         * @param isAtMost whether the sum may be below 0
         */
        public Linear {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A rate times a denominator above 0 is a numerator.
     *
     * @param numerator the weighted quantities of the numerator
     * @param denominator those of the denominator
     * @param rate the place of the rate
     */
    public record Quotient(List<Term> numerator, List<Term> denominator, int rate) implements Identity {
        /**
         * Copies the lists.
         *
         * @param numerator the weighted quantities of the numerator
         * @param denominator those of the denominator
         * @param rate the place of the rate
         */
        public Quotient {
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
        }
    }

    /**
     * A weighted quantity.
     *
     * @param quantity its place
     * @param weight by what it is multiplied
     */
    public record Term(int quantity, Rational weight) {}

    /**
     * Cells that can't all be right.
     *
     * @param cells their places, ascending
     * @param refutation why
     */
    public record Conflict(List<Integer> cells, Refutation refutation) {
        /**
         * Copies the list.
         *
         * @param cells their places
         * @param refutation why
         */
        public Conflict {
            cells = List.copyOf(cells);
        }
    }

    /** Why no true values fit the cells of a conflict and all relations. */
    public sealed interface Refutation {}

    /**
     * Steps that narrow ranges until a quantity has no value, or until multiples of inequalities add up to an impossible one.
     *
     * @param steps the steps, in order
     * @param multiples the inequalities; none where the steps suffice
     */
    public record Argument(List<Step> steps, List<Multiple> multiples) implements Refutation {
        /**
         * Copies the lists.
         *
         * @param steps the steps, in order
         * @param multiples the inequalities
         */
        public Argument {
            steps = List.copyOf(steps);
            multiples = List.copyOf(multiples);
        }
    }

    /**
     * A whole quantity is at most a number, or at least the next one; neither can be.
     *
     * @param quantity the place of the quantity
     * @param most the number
     * @param below why it is not at most the number
     * @param above why it is not at least the next
     */
    public record Cases(int quantity, BigInteger most, Refutation below, Refutation above) implements Refutation {}

    /**
     * Two cells print one quantity to the same digit, and differ.
     *
     * @param one the place of a cell
     * @param other the place of the other
     */
    public record Digits(int one, int other) implements Refutation {}

    /**
     * A bound of one quantity that follows from the ranges of the others.
     *
     * @param relation the place of the relation
     * @param part which of its inequalities
     * @param quantity the place of the quantity
     */
    public record Step(int relation, Part part, int quantity) {}

    /**
     * An inequality of a relation, multiplied.
     *
     * @param relation the place of the relation
     * @param part which of its inequalities
     * @param factor by what it is multiplied, above 0
     */
    public record Multiple(int relation, Part part, Rational factor) {}

    /** The inequalities of a relation. */
    public enum Part {
        /** The sum is at most 0; the numerator at most the denominator times the highest rate. */
        AT_MOST,
        /** The sum is at least 0; the numerator at least the denominator times the lowest rate. */
        AT_LEAST,
        /** The denominator is above 0. */
        POSITIVE,
        /** The rate is at least the lowest quotient. */
        RATE_LOWEST,
        /** The rate is at most the highest quotient. */
        RATE_HIGHEST
    }

    /** A tree that shows what conflicts need. */
    public sealed interface Proof {}

    /**
     * With a cell for each of some conflicts that share none, the cells chosen so far weigh what is claimed.
     *
     * @param conflicts the places of the conflicts
     */
    public record Enough(List<Integer> conflicts) implements Proof {
        /**
         * Copies the list.
         *
         * @param conflicts the places of the conflicts
         */
        public Enough {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * One cell of a conflict that has none of those chosen so far must be chosen.
     *
     * @param conflict the place of the conflict
     * @param choices what follows for each of its cells, in their order
     */
    public record Choice(int conflict, List<Proof> choices) implements Proof {
        /**
         * Copies the list.
         *
         * @param conflict the place of the conflict
         * @param choices what follows for each of its cells
         */
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /**
     * What is claimed: that no cells of less weight suffice, and that these do.
     *
     * @param weights what changing each cell costs; 1 each where cells are counted
     * @param cells the cells that are changed
     * @param values true values of all quantities that satisfy all relations and lie in the ranges of all other cells
     */
    public record Witness(List<Long> weights, List<Integer> cells, List<Rational> values) {
        /**
         * Copies the lists.
         *
         * @param weights what changing each cell costs
         * @param cells the cells that are changed
         * @param values true values of all quantities
         */
        public Witness {
            weights = List.copyOf(weights);
            cells = List.copyOf(cells);
            values = List.copyOf(values);
        }
    }
}
