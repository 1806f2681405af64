package dev.nendo.series;

import dev.nendo.number.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is to date while the months of one series go by, in constant memory: the accumulator for data that come month by month.
 *
 * <p>It knows no window and no months to come: whoever feeds it ends with the last reported month, after which there is no value.
 * {@link Accumulation#toCumulative(MonthlySeries, GapPolicy)} is made of it. Example: 8 of 10 and 1 of 10 are 9 of 20 as a rate of flows, 9 of
 * 10 as a coverage. Exact; rounding: none. Not thread-safe.
 */
public final class RunningTotals {
    private final Accrual accrual;
    private final boolean isOfAPoint;
    private final boolean isAsReported;
    private final GapPolicy gaps;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private @Nullable BigDecimal population;
    private @Nullable MonthState firstGap;
    private boolean begun;
    private boolean broken;
    private boolean hasDatum;
    private int present;
    private int expected;

    private RunningTotals(Accrual accrual, Basis basis, GapPolicy gaps) {
        this.accrual = accrual;
        this.isOfAPoint = accrual.isAtPoint();
        this.isAsReported = isOfAPoint || basis == Basis.CUMULATIVE;
        this.gaps = gaps;
    }

    /**
     * {@return totals before the first month}
     *
     * @param accrual how the measure adds up: sums, ratios of sums, sums over a population, and what is of a point
     * @param basis what the figures are figures of; what is to date is taken as it is reported
     * @param gaps what to do about months without a value
     * @throws IllegalArgumentException when the measure is neither added up nor of a point
     */
    public static RunningTotals of(Accrual accrual, Basis basis, GapPolicy gaps) {
        boolean isSum =
                switch (accrual.months()) {
                    case SUM, ENTRIES, RATIO_OF_SUMS, SUM_OVER_POPULATION, AT_POINT, RATIO_AT_POINT, AS_PRINTED -> true;
                    case MEAN, MAXIMUM, MINIMUM, DISTINCT -> false;
                };
        if (!isSum) {
            throw new IllegalArgumentException("months are added up or taken as they are: " + accrual.months());
        }
        return new RunningTotals(accrual, basis, gaps);
    }

    /**
     * Goes on by a month.
     *
     * @param state whether the month has a value; one that is not applicable changes nothing
     * @param above the numerator or value; looked at only where there is one
     * @param below the denominator, if there is one; a population counts without a numerator too, and holds until it is replaced
     */
    public void add(MonthState state, @Nullable BigDecimal above, @Nullable BigDecimal below) {
        population = below == null ? population : below;
        count(state);
        if (isAsReported) {
            firstGap = state.hasValue() || state == MonthState.NOT_APPLICABLE ? null : state;
            begun = state.hasValue();
            numerator = begun ? above : null;
            denominator = begun ? below : null;
        } else if (state.hasValue()) {
            begun = true;
            numerator = sum(numerator, above);
            denominator = sum(denominator, below);
        } else if (state != MonthState.NOT_APPLICABLE) {
            firstGap = firstGap == null ? state : firstGap;
            broken |= gaps == GapPolicy.ABSENT;
            begun |= gaps == GapPolicy.ZERO;
        }
    }

    /** A sum needs each of its months; a cumulative figure covers all up to its own, a figure of a point its month alone. */
    private void count(MonthState state) {
        hasDatum |= state.hasValue();
        expected = (isOfAPoint ? 0 : expected) + (state == MonthState.NOT_APPLICABLE ? 0 : 1);
        if (state.hasValue()) {
            present = isAsReported ? expected : present + 1;
        } else if (isOfAPoint) {
            present = 0;
        }
    }

    /** {@return how many of the months to date the value covers} */
    public int present() {
        return present;
    }

    /** {@return how many months to date there are, but for those that are not applicable; of a figure of a point, 1} */
    public int expected() {
        return expected;
    }

    /** {@return why there is no value to date; empty where there is one} */
    public Optional<Reason> reason() {
        if (isKnown()) {
            return Optional.empty();
        }
        if (firstGap == null) {
            return Optional.of(hasDatum ? Reason.NOT_APPLICABLE : Reason.NOT_STARTED);
        }
        if (firstGap == MonthState.SUPPRESSED) {
            return Optional.of(Reason.SUPPRESSED);
        }
        return Optional.of(hasDatum ? Reason.GAP : Reason.NO_DATA_YET);
    }

    /** {@return whether there is a value to date: something was reported, and no gap keeps it from being one} */
    public boolean isKnown() {
        return begun && !broken;
    }

    /** {@return the numerator or value to date; empty where there is none} */
    public Optional<BigDecimal> numerator() {
        return isKnown() ? Optional.of(orZero(numerator)) : Optional.empty();
    }

    /** {@return the denominator to date, or the population in force; empty where there is none} */
    public Optional<BigDecimal> denominator() {
        if (!isKnown()) {
            return Optional.empty();
        }
        if (accrual.isOverPopulation()) {
            return Optional.ofNullable(population);
        }
        // Where gaps count as zero before the first month of a ratio of sums, that is 0 of 0.
        boolean isSum = accrual.months() == Accrual.Months.RATIO_OF_SUMS && !isAsReported;
        return isSum ? Optional.of(orZero(denominator)) : Optional.ofNullable(denominator);
    }

    /** The state of the first month without a value, of what is added up. */
    Optional<MonthState> firstGap() {
        return Optional.ofNullable(firstGap);
    }

    private static BigDecimal orZero(@Nullable BigDecimal sum) {
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal sum, @Nullable BigDecimal term) {
        return term == null ? sum : sum == null ? term : sum.add(term);
    }
}
