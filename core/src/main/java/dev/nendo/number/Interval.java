package dev.nendo.number;

import dev.nendo.internal.Checks;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The possible values of a quantity: everything between two exact ends, each of which may itself be possible (closed) or
 * not (open). It is never empty and never unbounded. It is not a probability: nothing inside is likelier than the rest.
 * It has no unit and rounds nothing. The result of an operation holds exactly the results of that operation on values
 * taken from each operand independently. Immutable and thread-safe.
 *
 * <p>Worked example: 1.20 printed half up stands for {@code [239/200, 241/200)}; times -2 that is {@code (-241/100,
 * -239/100]}.
 */
public final class Interval {

    private final Rational lower;
    private final boolean lowerOpen;
    private final Rational upper;
    private final boolean upperOpen;

    private Interval(Rational lower, boolean lowerOpen, Rational upper, boolean upperOpen) {
        this.lower = lower;
        this.lowerOpen = lowerOpen;
        this.upper = upper;
        this.upperOpen = upperOpen;
    }

    /**
     * A quantity known exactly.
     *
     * @param value the value
     * @return the closed interval that holds only this value
     */
    public static Interval point(Rational value) {
        return new Interval(value, false, value, false);
    }

    /**
     * An interval that holds both its ends.
     *
     * @param lower the lower end
     * @param upper the upper end, not below the lower one
     * @return the interval
     * @throws IllegalArgumentException if the ends are the wrong way round
     */
    public static Interval closed(Rational lower, Rational upper) {
        return of(lower, false, upper, false);
    }

    /**
     * An interval.
     *
     * @param lower the lower end
     * @param lowerOpen true if the lower end is not itself possible
     * @param upper the upper end
     * @param upperOpen true if the upper end is not itself possible
     * @return the interval
     * @throws IllegalArgumentException if nothing lies in it
     */
    public static Interval of(Rational lower, boolean lowerOpen, Rational upper, boolean upperOpen) {
        Interval interval = new Interval(lower, lowerOpen, upper, upperOpen);
        Checks.argument(!interval.isEmpty(), () -> "an interval must hold at least one value: " + interval);
        return interval;
    }

    /** {@return the lower end} */
    public Rational lower() {
        return lower;
    }

    /** {@return the upper end} */
    public Rational upper() {
        return upper;
    }

    /** {@return true if the lower end is not itself possible} */
    public boolean lowerOpen() {
        return lowerOpen;
    }

    /** {@return true if the upper end is not itself possible} */
    public boolean upperOpen() {
        return upperOpen;
    }

    /** {@return true if only one value is possible} */
    public boolean isPoint() {
        return lower.equals(upper);
    }

    /**
     * Tells whether a value is possible.
     *
     * @param value the value
     * @return true if it lies in this interval
     */
    public boolean contains(Rational value) {
        int fromLower = value.compareTo(lower);
        int fromUpper = value.compareTo(upper);
        return (lowerOpen ? fromLower > 0 : fromLower >= 0) && (upperOpen ? fromUpper < 0 : fromUpper <= 0);
    }

    /**
     * Tells whether every value of another interval is possible.
     *
     * @param other the other interval
     * @return true if it lies in this one
     */
    public boolean contains(Interval other) {
        return intersect(other).filter(other::equals).isPresent();
    }

    /** {@return true if a whole number is possible, as it must be for a population} */
    public boolean containsInteger() {
        BigInteger least = lower.ceiling();
        boolean skipped = lowerOpen && lower.isInteger();
        return contains(Rational.of(skipped ? least.add(BigInteger.ONE) : least, BigInteger.ONE));
    }

    /**
     * Adds.
     *
     * @param other the other quantity
     * @return the possible sums
     */
    public Interval plus(Interval other) {
        return new Interval(
                lower.plus(other.lower),
                lowerOpen || other.lowerOpen,
                upper.plus(other.upper),
                upperOpen || other.upperOpen);
    }

    /**
     * Subtracts.
     *
     * @param other the quantity to take away
     * @return the possible differences
     */
    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    /** {@return the possible values with the other sign; the ends change places} */
    public Interval negated() {
        return new Interval(upper.negated(), /* lowerOpen= */ upperOpen, lower.negated(), /* upperOpen= */ lowerOpen);
    }

    /**
     * Multiplies by an exact weight. A negative weight makes the ends change places; the weight 0 gives exactly 0.
     *
     * @param weight the weight, of either sign
     * @return the possible products
     */
    public Interval times(Rational weight) {
        return switch (weight.signum()) {
            case 0 -> point(Rational.ZERO);
            case 1 -> new Interval(lower.times(weight), lowerOpen, upper.times(weight), upperOpen);
            default -> negated().times(weight.negated());
        };
    }

    /**
     * Multiplies two quantities that can't be negative.
     *
     * @param other the other quantity, not below 0
     * @return the possible products
     * @throws IllegalArgumentException if an operand reaches below 0
     */
    public Interval times(Interval other) {
        requireNotNegative(this);
        requireNotNegative(other);
        Rational least = lower.times(other.lower);
        Rational most = upper.times(other.upper);
        // 0 times anything is 0: one factor that can be 0 suffices, whatever the other's end.
        boolean leastOpen = least.isZero() ? !canBeZero() && !other.canBeZero() : lowerOpen || other.lowerOpen;
        boolean mostOpen = !most.isZero() && (upperOpen || other.upperOpen);
        return new Interval(least, leastOpen, most, mostOpen);
    }

    /**
     * Divides a quantity that can't be negative by one that is above 0: from lower / upper to upper / lower.
     *
     * @param other the divisor, whose lower end is above 0
     * @return the possible quotients
     * @throws IllegalArgumentException if this reaches below 0
     * @throws ArithmeticException if the divisor's lower end is not above 0: the quotients would have no bound
     */
    public Interval dividedBy(Interval other) {
        requireNotNegative(this);
        if (other.lower.signum() <= 0) {
            throw new ArithmeticException("the lower end of a divisor must be above 0: " + other);
        }
        // 0 divided by anything is 0, so an end at 0 is reached whatever the divisor's end.
        return new Interval(
                lower.dividedBy(other.upper),
                lowerOpen || (other.upperOpen && !lower.isZero()),
                upper.dividedBy(other.lower),
                upperOpen || (other.lowerOpen && !upper.isZero()));
    }

    /**
     * Divides by an exact number.
     *
     * @param divisor the divisor, of either sign, not 0
     * @return the possible quotients
     * @throws ArithmeticException if the divisor is 0
     */
    public Interval dividedBy(Rational divisor) {
        return times(divisor.reciprocal());
    }

    /**
     * Keeps what is possible by both.
     *
     * @param other the other statement about the same quantity
     * @return the common values, empty if the two contradict each other
     */
    public Optional<Interval> intersect(Interval other) {
        int low = lower.compareTo(other.lower);
        int high = upper.compareTo(other.upper);
        Interval common = new Interval(
                low >= 0 ? lower : other.lower,
                (low >= 0 && lowerOpen) || (low <= 0 && other.lowerOpen),
                high <= 0 ? upper : other.upper,
                (high <= 0 && upperOpen) || (high >= 0 && other.upperOpen));
        return common.isEmpty() ? Optional.empty() : Optional.of(common);
    }

    /**
     * Spans two intervals.
     *
     * @param other the other interval
     * @return the smallest interval that holds both
     */
    public Interval hull(Interval other) {
        int low = lower.compareTo(other.lower);
        int high = upper.compareTo(other.upper);
        return new Interval(
                low <= 0 ? lower : other.lower,
                (low > 0 || lowerOpen) && (low < 0 || other.lowerOpen),
                high >= 0 ? upper : other.upper,
                (high < 0 || upperOpen) && (high > 0 || other.upperOpen));
    }

    /**
     * Keeps what a quantity that can't be negative may be: everything from 0, and 0 itself if it lies inside.
     *
     * @return the values from 0 on, empty if all are negative
     */
    public Optional<Interval> cutAtZero() {
        return lower.signum() >= 0 ? Optional.of(this) : intersect(closed(Rational.ZERO, upper.max(Rational.ZERO)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval that
                && lowerOpen == that.lowerOpen
                && upperOpen == that.upperOpen
                && lower.equals(that.lower)
                && upper.equals(that.upper);
    }

    @Override
    public int hashCode() {
        return ((lower.hashCode() * 31 + upper.hashCode()) * 31 + Boolean.hashCode(lowerOpen)) * 31
                + Boolean.hashCode(upperOpen);
    }

    /** {@return the interval as {@code [239/200, 241/200)}; a round bracket marks an open end} */
    @Override
    public String toString() {
        return (lowerOpen ? "(" : "[") + lower + ", " + upper + (upperOpen ? ")" : "]");
    }

    private boolean isEmpty() {
        int order = lower.compareTo(upper);
        return order > 0 || (order == 0 && (lowerOpen || upperOpen));
    }

    private boolean canBeZero() {
        return lower.isZero() && !lowerOpen;
    }

    private static void requireNotNegative(Interval interval) {
        Checks.argument(
                interval.lower.signum() >= 0, () -> "the values of an operand must not be below 0: " + interval);
    }
}
