package dev.nendo.programs.cumulate;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
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
 * @param coverage the months that they cover
 */
public record Line(String branch, String kpi, YearMonth month, Pair reported, Pair cumulative, Coverage coverage) {

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

    /**
     * How many of the months to date the numbers cover.
     *
     * @param year the fiscal year in which they are added up
     * @param present the months that are covered
     * @param expected the months to date, but for those that are not applicable; 1 where a figure is of its month alone
     * @param missing why there are no numbers to date; empty where there are
     */
    public record Coverage(FiscalYear year, int present, int expected, Optional<Reason> missing) {}

    /** {@return why a number to date is absent: there is none, or its denominator is 0; empty where none is} */
    public Optional<Reason> reason() {
        BigDecimal denominator = cumulative.denominator();
        if (denominator == null || denominator.signum() != 0 || cumulative.numerator() == null) {
            return coverage.missing();
        }
        boolean isZero = cumulative.numerator().signum() == 0;
        return Optional.of(isZero ? Reason.ZERO_BY_ZERO : Reason.ZERO_DENOMINATOR);
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
