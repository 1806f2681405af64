package dev.nendo.series;

/**
 * What a measure is, as facets: how it adds up over months, how branches pool, and what may be said of a part of it.
 *
 * <p>It is no measure and has no name: code asks for the facet that a rule is about, so that a measure added later is right without
 * being named anywhere. Example: applications received add up over months and branches, can't be taken back, and are sum-like; the mean
 * overtime is the mean of its months, pools over branches by weights only, and is a level. No rounding. Immutable and thread-safe.
 *
 * @param months how the value to date comes from the months
 * @param branches how the values of branches go together
 * @param isSumLike whether it grows from month to month, so that part of a year says less than the whole; else it is a level
 * @param canBeNegative whether it may be negative as far as its unit and figures let it; a count of people or a share never is
 */
public record Accrual(Months months, Branches branches, boolean isSumLike, boolean canBeNegative) {

    /** How the value to date comes from the months. */
    public enum Months {
        /** Σ x. */
        SUM,
        /** The number of dated entries. */
        ENTRIES,
        /** ΣN / ΣD. */
        RATIO_OF_SUMS,
        /** ΣN / D, D being the population in force. */
        SUM_OVER_POPULATION,
        /** The amount reported for the month. */
        AT_POINT,
        /** N / D as reported for the month. */
        RATIO_AT_POINT,
        /** The mean of the months, weighted where weights are given. */
        MEAN,
        /** The largest of the months. */
        MAXIMUM,
        /** The smallest of the months. */
        MINIMUM,
        /** Whoever was counted in several months is counted once: between the largest month and the sum of all. */
        DISTINCT,
        /** What is printed for the month, of which nothing else is known. */
        AS_PRINTED
    }

    /** How the values of branches go together. */
    public enum Branches {
        /** Σ x. */
        SUM,
        /** ΣN / ΣD. */
        POOLED,
        /** Σ w x / Σ w, with weights only. */
        WEIGHTED,
        /** The largest. */
        MAXIMUM,
        /** The smallest. */
        MINIMUM,
        /** Σ x, only where the branches are declared to have nobody in common. */
        SUM_OF_DISJOINT,
        /** Not at all. */
        NONE
    }

    /** {@return whether it is a quotient of a numerator and a denominator} */
    public boolean isQuotient() {
        return months == Months.RATIO_OF_SUMS
                || months == Months.SUM_OVER_POPULATION
                || months == Months.RATIO_AT_POINT;
    }

    /** {@return whether the figure of a month is all there is to date, whatever months lead up to it} */
    public boolean isAtPoint() {
        return months == Months.AT_POINT || months == Months.RATIO_AT_POINT || months == Months.AS_PRINTED;
    }

    /** {@return whether it is an amount that is there at a point, so that a plan spreads its growth} */
    public boolean isStock() {
        return months == Months.AT_POINT;
    }

    /** {@return whether a target for the year may be spread over its months: what is sum-like, and a stock} */
    public boolean canBePhased() {
        return isSumLike || isStock();
    }

    /** {@return whether parts of a period add up to the whole; those of a distinct count do not, and entries follow a rule of their own} */
    public boolean isSummed() {
        return months == Months.SUM || months == Months.SUM_OVER_POPULATION;
    }

    /** {@return whether its denominator is a population, which holds until it is replaced} */
    public boolean isOverPopulation() {
        return months == Months.SUM_OVER_POPULATION;
    }

    /** {@return whether the value to date is made of all single months, so that each of them is needed; a quotient's sides are asked apart} */
    public boolean isMadeOfMonths() {
        return switch (months) {
            case SUM, ENTRIES, MEAN, MAXIMUM, MINIMUM, DISTINCT -> true;
            case RATIO_OF_SUMS, SUM_OVER_POPULATION, AT_POINT, RATIO_AT_POINT, AS_PRINTED -> false;
        };
    }

    /** {@return whether a sum over a gap is a lower bound where no amount is negative; entries follow a rule of their own} */
    public boolean isBoundedBelow() {
        return isSumLike && months != Months.ENTRIES;
    }
}
