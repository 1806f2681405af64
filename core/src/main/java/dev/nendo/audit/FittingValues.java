package dev.nendo.audit;

import dev.nendo.audit.RateTable.Cell;
import dev.nendo.audit.RateTable.Row;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which printed values would fit in a cell, once a set of cells that holds it is lifted.
 *
 * <p>The true rates that fit form an interval, so the printed ones are a range without holes: from one that fits, the ends are found by
 * doubling steps and halving them.
 *
 * @param lowest the smallest printed value that fits
 * @param highest the largest
 */
record FittingValues(BigDecimal lowest, BigDecimal highest) {
    /** Far beyond any rate; beyond it a value counts as unbounded and the range is not stated. */
    private static final int MOST_DOUBLINGS = 40;

    /**
     * The range of printed values.
     *
     * @param table the table without the set of cells
     * @param cell one of the set
     * @param limit how far apart denominators may be
     * @param decimals the decimals of the cell
     * @param rule the rule the sheet is rounded by
     * @param budget how much work may be spent
     * @return the range, or empty if there is none or it has no end
     */
    static Optional<FittingValues> of(
            RateTable table, Cell cell, Rational limit, int decimals, RoundingRule rule, SearchBudget budget) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        Predicate<BigDecimal> fits = value -> value.signum() >= 0
                && stands(value, unit, rule)
                        .filter(interval -> RateTableCheck.fits(table.with(cell, Optional.of(interval)), limit, budget))
                        .isPresent();
        return start(table, cell, decimals, budget)
                .flatMap(near -> List.of(near, near.subtract(unit), near.add(unit)).stream()
                        .filter(fits)
                        .findFirst())
                .flatMap(one -> end(one, unit.negate(), fits)
                        .flatMap(low -> end(one, unit, fits).map(high -> new FittingValues(low, high))));
    }

    private static Optional<Interval> stands(BigDecimal value, BigDecimal unit, RoundingRule rule) {
        return rule.interval(value, unit).cutAtZero();
    }

    private static Optional<BigDecimal> start(RateTable table, Cell cell, int decimals, SearchBudget budget) {
        return DenominatorSpread.of(table, budget)
                .map(spread -> cell.row() == Row.MONTHLY ? spread.monthlyRates() : spread.cumulativeRates())
                .flatMap(rates -> rates.get(cell.month()))
                .map(rate -> rate.toDecimal(decimals, RoundingMode.HALF_UP));
    }

    /** The last value that fits in the direction of the step. */
    private static Optional<BigDecimal> end(BigDecimal from, BigDecimal step, Predicate<BigDecimal> fits) {
        BigDecimal good = from;
        BigDecimal stride = step;
        int doublings = 0;
        while (fits.test(good.add(stride))) {
            good = good.add(stride);
            stride = stride.add(stride);
            doublings++;
            if (doublings > MOST_DOUBLINGS) {
                return Optional.empty();
            }
        }
        BigDecimal two = BigDecimal.valueOf(2);
        while (stride.abs().compareTo(step.abs()) > 0) {
            stride = stride.divide(two);
            if (fits.test(good.add(stride))) {
                good = good.add(stride);
            }
        }
        return Optional.of(good);
    }
}
