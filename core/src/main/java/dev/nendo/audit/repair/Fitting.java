package dev.nendo.audit.repair;

import dev.nendo.audit.repair.LeastRepair.RepairSet;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
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
                .filter(range -> LeastSets.holds(with(component, cell, range, steps), freed, effort))
                .isPresent();
        Rational value = set.values().get(printed.quantity()).dividedBy(printed.step());
        BigInteger near = value.plus(Rational.of(1, 2)).floor();
        return List.of(near, near.subtract(BigInteger.ONE), near.add(BigInteger.ONE)).stream()
                .filter(fits)
                .findFirst()
                .map(one -> new Fitting(end(one, BigInteger.ONE.negate(), fits), end(one, BigInteger.ONE, fits)));
    }

    private static Component with(Component component, int cell, Interval range, BigInteger steps) {
        PrintedCell old = component.cells().get(cell);
        List<PrintedCell> cells = new ArrayList<>(component.cells());
        Rational printed = Rational.of(steps, BigInteger.ONE).times(old.step());
        cells.set(cell, new PrintedCell(old.quantity(), range, printed, old.step()));
        return new Component(component.quantities(), cells, component.constraints());
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
