package dev.nendo.programs.cumulate;

import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One line of results: what a branch reported on a KPI for a month, and what that makes to date.
 *
 * <p>Numbers are exact; only {@link #rate()} is rounded. Example: 8 of 10 in April and 1 of 10 in May give 9 of 20 for May, a rate of
 * 0.450000. Immutable and thread-safe.
 *
 * @param branch the id of the branch
 * @param kpi the id of the KPI
 * @param month the month
 * @param reported the numbers of the month
 * @param cumulative the numbers to date
 */
public record Line(String branch, String kpi, YearMonth month, Pair reported, Pair cumulative) {

    private static final int DECIMALS = 6;

    /**
     * A numerator, or a value, and a denominator; each may be absent.
     *
     * @param numerator the numerator or value
     * @param denominator the denominator
     */
    public record Pair(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        /** Neither. */
        public static final Pair NONE = new Pair(null, null);
    }

    /** {@return the cumulative rate as a ratio with six decimals, half-up, so that 1.000000 is 100 %; null when undefined} */
    public @Nullable BigDecimal rate() {
        BigDecimal numerator = cumulative.numerator();
        BigDecimal denominator = cumulative.denominator();
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return null;
        }
        return Rational.quotient(numerator, denominator, DECIMALS, RoundingMode.HALF_UP);
    }
}
