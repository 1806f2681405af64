package dev.nendo.audit.repair;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;

/**
 * One printed figure: which quantity it prints, and the true values it means.
 *
 * @param quantity the index of its quantity
 * @param range the true values it means
 * @param printed its nominal value, in the same unit as the range
 * @param step one step of its last printed digit
 */
public record PrintedCell(int quantity, Interval range, Rational printed, Rational step) {
    /** Whether two cells of one quantity are printed to the same digit and differ: then one of them is wrong, even if their ranges touch. */
    boolean contradicts(PrintedCell other) {
        return quantity == other.quantity && step.equals(other.step) && !printed.equals(other.printed);
    }
}
