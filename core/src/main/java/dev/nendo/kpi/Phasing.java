package dev.nendo.kpi;

import dev.nendo.number.Rational;
import java.util.List;

/**
 * How a full-year target is spread over the months, for comparing amounts to date.
 *
 * <p>It is not a target of its own, except for {@link MonthlyTargets}. A target of 1,100 in twelve equal months is 550 by September. Shares
 * are exact; allocating whole numbers leaves the largest remainders first. Of a stock, only the growth over what is carried in is spread:
 * with 600 carried in, 1,200 in twelve equal months is 900 by September. All kinds are immutable.
 */
public sealed interface Phasing {
    /**
     * Does what is to be done with this kind.
     *
     * @param <R> what it gives
     * @param cases one method a kind
     * @return what the method of this kind gives
     */
    <R> R match(Cases<R> cases);

    /**
     * What is to be done with each kind of phasing; a kind added is a method added, so nothing compiles that forgot it.
     *
     * @param <R> what it gives
     */
    interface Cases<R> {
        /**
         * {@return the answer for equal months}
         *
         * @param it the phasing
         */
        R equalMonths(EqualMonths it);

        /**
         * {@return the answer for the shape of last year}
         *
         * @param it the phasing
         */
        R lastYearShape(LastYearShape it);

        /**
         * {@return the answer for stated shares}
         *
         * @param it the phasing
         */
        R shares(Shares it);

        /**
         * {@return the answer for monthly targets}
         *
         * @param it the phasing
         */
        R monthlyTargets(MonthlyTargets it);
    }

    /** Every month the same share. */
    record EqualMonths() implements Phasing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.equalMonths(this);
        }
    }

    /** The shape of last year's series: of its amounts, or of a stock's growth; known at the ends of blocks where it is printed by block. */
    record LastYearShape() implements Phasing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lastYearShape(this);
        }
    }

    /**
     * Stated shares, one for each month of the window in order.
     *
     * @param shares the shares; their sum is the whole
     */
    record Shares(List<Rational> shares) implements Phasing {
        /**
         * Copies the list and checks it.
         *
         * @param shares the shares; their sum is the whole
         * @throws IllegalArgumentException if a share is negative or all are zero
         */
        public Shares {
            shares = List.copyOf(shares);
            if (shares.stream().anyMatch(s -> s.signum() < 0) || shares.stream().allMatch(Rational::isZero)) {
                throw new IllegalArgumentException("shares must not be negative, and not all zero: " + shares);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shares(this);
        }
    }

    /**
     * Monthly targets printed in a row of the plan: amounts that add up, of a stock the levels to be reached.
     *
     * @param row the id of the row
     */
    record MonthlyTargets(String row) implements Phasing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.monthlyTargets(this);
        }
    }

    /** {@return every month the same share} */
    static Phasing equalMonths() {
        return new EqualMonths();
    }

    /** {@return the shape of last year's series} */
    static Phasing lastYearShape() {
        return new LastYearShape();
    }

    /**
     * {@return stated shares}
     *
     * @param shares the shares, one for each month of the window in order; their sum is the whole
     * @throws IllegalArgumentException if a share is negative or all are zero
     */
    static Phasing shares(Rational... shares) {
        return new Shares(List.of(shares));
    }

    /**
     * {@return monthly targets printed in a row of the plan}
     *
     * @param row the id of the row
     */
    static Phasing monthlyTargets(String row) {
        return new MonthlyTargets(row);
    }
}
