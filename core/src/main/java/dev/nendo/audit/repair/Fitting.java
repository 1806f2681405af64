package dev.nendo.audit.repair;

import dev.nendo.audit.repair.LeastRepair.RepairSet;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What could be printed in a cell once a set of cells that it belongs to is changed.
 *
 * @param lowest the smallest number that fits, in steps of its last digit; empty where there is no end
 * @param highest the largest
 */
public record Fitting(Optional<BigInteger> lowest, Optional<BigInteger> highest) {
    private static final int MOST_DOUBLINGS = 24;
    private static final int CLOSE = 10;

    /**
     * {@return the numbers that fit; empty where none was found}
     *
     * @param component the component
     * @param set the cells that are changed
     * @param cell one of them
     * @param meaning the true values that a number of steps means, empty where it can't be printed
     * @param effort what it may cost
     */
    public static Optional<Fitting> of(
            Component component,
            RepairSet set,
            int cell,
            Function<BigInteger, Optional<Interval>> meaning,
            Effort effort) {
        PrintedCell printed = component.cells().get(cell);
        BitSet freed = new BitSet();
        set.cells().forEach(freed::set);
        freed.clear(cell);
        Predicate<BigInteger> fits = steps -> meaning.apply(steps)
                .filter(range -> LeastSets.holds(
                        component.with(
                                cell, range, Rational.of(steps, BigInteger.ONE).times(printed.step())),
                        freed,
                        effort))
                .isPresent();
        Predicate<BigInteger> other = steps -> !steps.equals(printedSteps(printed)) && fits.test(steps);
        Optional<BigInteger> close = hasHoles(component) ? close(printedSteps(printed), other) : Optional.empty();
        Rational value = set.values().get(printed.quantity()).dividedBy(printed.step());
        BigInteger near = value.plus(Rational.of(1, 2)).floor();
        return close.or(() -> List.of(near, near.subtract(BigInteger.ONE), near.add(BigInteger.ONE)).stream()
                        .filter(fits)
                        .findFirst())
                .map(one -> new Fitting(end(one, BigInteger.ONE.negate(), fits), end(one, BigInteger.ONE, fits)));
    }

    private static BigInteger printedSteps(PrintedCell cell) {
        return cell.printed().dividedBy(cell.step()).floor();
    }

    /** Where a whole number behind a rate is not printed, what fits in a cell may have holes: then the nearest value is of interest. */
    private static boolean hasHoles(Component component) {
        BitSet printed = new BitSet();
        component.cells().forEach(cell -> printed.set(cell.quantity()));
        for (int q = 0; q < component.quantities().size(); q++) {
            if (!printed.get(q) && component.quantities().get(q).isWhole()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<BigInteger> close(BigInteger printed, Predicate<BigInteger> fits) {
        for (int distance = 1; distance <= CLOSE; distance++) {
            BigInteger steps = BigInteger.valueOf(distance);
            for (BigInteger near : List.of(printed.subtract(steps), printed.add(steps))) {
                if (fits.test(near)) {
                    return Optional.of(near);
                }
            }
        }
        return Optional.empty();
    }

    /** The last number that fits in a direction; the numbers that fit have no holes but those of whole counts. */
    private static Optional<BigInteger> end(BigInteger from, BigInteger step, Predicate<BigInteger> fits) {
        BigInteger good = from;
        BigInteger stride = step;
        for (int doublings = 0; fits.test(good.add(stride)); doublings++) {
            good = good.add(stride);
            stride = stride.add(stride);
            if (doublings == MOST_DOUBLINGS) {
                return Optional.empty();
            }
        }
        while (!stride.equals(step)) {
            stride = stride.divide(BigInteger.TWO);
            if (fits.test(good.add(stride))) {
                good = good.add(stride);
            }
        }
        return Optional.of(good);
    }
}
