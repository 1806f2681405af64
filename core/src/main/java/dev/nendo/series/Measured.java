package dev.nendo.series;

import dev.nendo.internal.Checks;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * A quantity as stated together with all it may truly be.
 *
 * <p>The nominal value is what the stated figures give; the interval holds the true value. An exact quantity is a point. It is neither a
 * confidence interval nor rounded: arithmetic is exact on both. Example: 0.4 and 0.3 千円, each printed to 0.1 with an unknown rule, add
 * up to a nominal 7/10 in [3/5, 4/5].
 *
 * <p>No unit of its own: the caller knows whether 17/15 is a ratio or 円. Rounding: none. Immutable and thread-safe; equal by both parts.
 */
public final class Measured {
    private final Rational nominal;
    private final Interval interval;

    private Measured(Rational nominal, Interval interval) {
        this.nominal = nominal;
        this.interval = interval;
    }

    /**
     * A quantity known exactly.
     *
     * @param value the value
     * @return the value in a point
     */
    public static Measured exact(Rational value) {
        return new Measured(value, Interval.point(value));
    }

    /**
     * A quantity known within an interval.
     *
     * @param nominal the stated value
     * @param interval all it may be
     * @return the quantity
     * @throws IllegalArgumentException when the interval does not contain the stated value
     */
    public static Measured of(Rational nominal, Interval interval) {
        Checks.argument(
                interval.contains(nominal), () -> "a nominal value lies in its interval " + interval + ": " + nominal);
        return new Measured(nominal, interval);
    }

    /**
     * A quantity without its unit.
     *
     * @param quantity the quantity
     * @return its value and bounds; empty where only bounds are known, where one is missing, or where they do not hold the value
     */
    public static Optional<Measured> of(Quantity quantity) {
        Interval bounds = quantity.interval();
        return quantity.nominal()
                .filter(value -> bounds.isBounded() && bounds.contains(value))
                .map(value -> new Measured(value, bounds));
    }

    /**
     * The sum of any number of quantities.
     *
     * @param terms the quantities, in any order
     * @return the sum; exact 0 of none
     */
    public static Measured sum(Collection<Measured> terms) {
        return terms.stream().reduce(exact(Rational.ZERO), Measured::plus);
    }

    /**
     * The value by the stated figures.
     *
     * @return the nominal value
     */
    public Rational nominal() {
        return nominal;
    }

    /**
     * All it may truly be.
     *
     * @return the interval
     */
    public Interval interval() {
        return interval;
    }

    /**
     * Whether it is known exactly.
     *
     * @return whether the interval is a point
     */
    public boolean isExact() {
        return interval.isPoint();
    }

    /**
     * States the unit; nothing is converted.
     *
     * @param unit the unit of value and bounds
     * @return the quantity in that unit
     */
    public Quantity in(Unit unit) {
        return Quantity.of(nominal, interval, unit);
    }

    /**
     * Adds.
     *
     * @param other what is added
     * @return the sum
     */
    public Measured plus(Measured other) {
        return new Measured(nominal.plus(other.nominal), interval.plus(other.interval));
    }

    /**
     * Subtracts an independent quantity.
     *
     * @param other what is taken away
     * @return the difference
     */
    public Measured minus(Measured other) {
        return new Measured(nominal.minus(other.nominal), interval.minus(other.interval));
    }

    /**
     * Multiplies by an exact number.
     *
     * @param factor the number, of either sign
     * @return the product
     */
    public Measured times(Rational factor) {
        return new Measured(nominal.times(factor), interval.times(factor));
    }

    /**
     * The ratio to an independent quantity.
     *
     * @param divisor what it is divided by
     * @return the ratio; absent as {@code ZERO_BY_ZERO} or {@code ZERO_DENOMINATOR} when the divisor is 0 or may be 0
     */
    public Outcome<Measured> dividedBy(Measured divisor) {
        return Quotient.of(this, divisor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measured that && nominal.equals(that.nominal) && interval.equals(that.interval);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nominal, interval);
    }

    /**
     * The value, with its interval when it is not exact.
     *
     * @return such as {@code 141/10 in [281/20, 283/20]}
     */
    @Override
    public String toString() {
        return isExact() ? nominal.toString() : nominal + " in " + interval;
    }
}
