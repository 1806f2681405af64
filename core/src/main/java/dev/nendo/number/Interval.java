package dev.nendo.number;

import dev.nendo.internal.Checks;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The possible values of a quantity: everything between two exact ends, each of which may itself be possible (closed) or
 * not (open). It is never empty. One end, or both, may be missing: a sum over months of which one is not reported is known
 * only from below ({@link #atLeast}). It is not a probability: nothing inside is likelier than the rest. It has no unit
 * and rounds nothing. The result of an operation holds exactly the results of that operation on values taken from each
 * operand independently. Immutable and thread-safe.
 *
 * <p>Worked example: 1.20 printed half up means {@code [239/200, 241/200)}; times -2 that is {@code (-241/100,
 * -239/100]}.
 */
public final class Interval {

    /** The ends; null where nothing bounds the quantity on that side, which then counts as open. */
    private final @Nullable Rational lower;

    private final boolean lowerOpen;
    private final @Nullable Rational upper;
    private final boolean upperOpen;

    private Interval(@Nullable Rational lower, boolean lowerOpen, @Nullable Rational upper, boolean upperOpen) {
        this.lower = lower;
        this.lowerOpen = lowerOpen || lower == null;
        this.upper = upper;
        this.upperOpen = upperOpen || upper == null;
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

    /**
     * A quantity known only from below.
     *
     * @param lower the least value, itself possible
     * @return everything from that value on, without an upper end
     */
    public static Interval atLeast(Rational lower) {
        return new Interval(lower, false, null, true);
    }

    /**
     * The lower end.
     *
     * @return the lower end
     * @throws IllegalStateException if there is none: ask {@link #hasLower} where a quantity may be known only from above
     */
    public Rational lower() {
        return end(lower);
    }

    /**
     * The upper end.
     *
     * @return the upper end
     * @throws IllegalStateException if there is none: ask {@link #hasUpper} where a quantity may be known only from below
     */
    public Rational upper() {
        return end(upper);
    }

    /** {@return true if the quantity has a lower end} */
    public boolean hasLower() {
        return lower != null;
    }

    /** {@return true if the quantity has an upper end} */
    public boolean hasUpper() {
        return upper != null;
    }

    /** {@return true if the quantity has both ends} */
    public boolean isBounded() {
        return lower != null && upper != null;
    }

    /** {@return true if the lower end is not itself possible, or missing} */
    public boolean isLowerOpen() {
        return lowerOpen;
    }

    /** {@return true if the upper end is not itself possible, or missing} */
    public boolean isUpperOpen() {
        return upperOpen;
    }

    /** {@return true if only one value is possible} */
    public boolean isPoint() {
        return lower != null && upper != null && lower.equals(upper);
    }

    /**
     * Decides whether every possible value is a given one or more.
     *
     * @param value the value
     * @return true if no value below it is possible
     */
    public boolean isAtLeast(Rational value) {
        return lower != null && lower.compareTo(value) >= 0;
    }

    /**
     * Decides whether every possible value is more than a given one.
     *
     * @param value the value
     * @return true if neither it nor a value below it is possible
     */
    public boolean isAbove(Rational value) {
        return isAtLeast(value) && !contains(value);
    }

    /**
     * Decides whether every possible value is a given one or less.
     *
     * @param value the value
     * @return true if no value above it is possible
     */
    public boolean isAtMost(Rational value) {
        return upper != null && upper.compareTo(value) <= 0;
    }

    /**
     * Decides whether every possible value is less than a given one.
     *
     * @param value the value
     * @return true if neither it nor a value above it is possible
     */
    public boolean isBelow(Rational value) {
        return isAtMost(value) && !contains(value);
    }

    /**
     * Tells whether a value is possible.
     *
     * @param value the value
     * @return true if it lies in this interval
     */
    public boolean contains(Rational value) {
        int fromLower = lower == null ? 1 : value.compareTo(lower);
        int fromUpper = upper == null ? -1 : value.compareTo(upper);
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
    public boolean hasInteger() {
        if (lower == null) {
            return true;
        }
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
                both(lower, other.lower, Rational::plus),
                lowerOpen || other.lowerOpen,
                both(upper, other.upper, Rational::plus),
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
        return scaled(upper, /* lowerOpen= */ upperOpen, lower, /* upperOpen= */ lowerOpen, Rational.ONE.negated());
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
            case 1 -> scaled(lower, lowerOpen, upper, upperOpen, weight);
            default -> scaled(upper, /* lowerOpen= */ upperOpen, lower, /* upperOpen= */ lowerOpen, weight);
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
        if (isZero() || other.isZero()) {
            return point(Rational.ZERO);
        }
        Rational least = lower().times(other.lower());
        // 0 times anything is 0: one factor that can be 0 suffices, whatever the other's end.
        boolean leastOpen = least.isZero() ? !canBeZero() && !other.canBeZero() : lowerOpen || other.lowerOpen;
        return new Interval(least, leastOpen, both(upper, other.upper, Rational::times), upperOpen || other.upperOpen);
    }

    /**
     * Divides by a quantity that is above 0. Of what can't be negative the quotients go from lower / upper to upper / lower;
     * an interval around 0 reaches farthest, on either side, with the smallest divisor.
     *
     * @param other the divisor, whose lower end is above 0
     * @return the possible quotients
     * @throws ArithmeticException if the divisor's lower end is not above 0: the quotients would have no bound
     */
    public Interval dividedBy(Interval other) {
        if (!other.hasLower() || other.lower().signum() <= 0) {
            throw new ArithmeticException("the lower end of a divisor must be above 0: " + other);
        }
        boolean below = lower == null || lower.signum() < 0;
        boolean above = upper == null || upper.signum() > 0;
        return new Interval(
                quotient(lower, below ? other.lower : other.upper),
                quotientOpen(lower, lowerOpen, below ? other.lowerOpen : other.upperOpen),
                quotient(upper, above ? other.lower : other.upper),
                quotientOpen(upper, upperOpen, above ? other.lowerOpen : other.upperOpen));
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
        int low = lowerOrder(other);
        int high = upperOrder(other);
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
        int low = lowerOrder(other);
        int high = upperOrder(other);
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
        return isAtLeast(Rational.ZERO) ? Optional.of(this) : intersect(atLeast(Rational.ZERO));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval that
                && lowerOpen == that.lowerOpen
                && upperOpen == that.upperOpen
                && Objects.equals(lower, that.lower)
                && Objects.equals(upper, that.upper);
    }

    @Override
    public int hashCode() {
        return ((Objects.hashCode(lower) * 31 + Objects.hashCode(upper)) * 31 + Boolean.hashCode(lowerOpen)) * 31
                + Boolean.hashCode(upperOpen);
    }

    /** {@return the interval as {@code [239/200, 241/200)}; a round bracket marks an open end, a missing one is empty} */
    @Override
    public String toString() {
        return (lowerOpen ? "(" : "[") + (lower == null ? "" : lower) + ", " + (upper == null ? "" : upper)
                + (upperOpen ? ")" : "]");
    }

    /**
     * The interval for people. Rounding: none.
     *
     * @return both ends as {@link Rational#exactText} writes them, such as {@code [95.5, 96.5)} or {@code [3, ∞)}
     */
    public String exactText() {
        return (lowerOpen ? "(" : "[") + (lower == null ? "−∞" : lower.exactText()) + ", "
                + (upper == null ? "∞" : upper.exactText()) + (upperOpen ? ")" : "]");
    }

    private boolean isEmpty() {
        int order = lower == null || upper == null ? -1 : lower.compareTo(upper);
        return order > 0 || (order == 0 && (lowerOpen || upperOpen));
    }

    private boolean isZero() {
        return isPoint() && lower().isZero();
    }

    private boolean canBeZero() {
        return lower().isZero() && !lowerOpen;
    }

    private Rational end(@Nullable Rational end) {
        if (end == null) {
            throw new IllegalStateException("the interval has no end on that side: " + this);
        }
        return end;
    }

    private int lowerOrder(Interval other) {
        return lower == null || other.lower == null
                ? Boolean.compare(lower != null, other.lower != null)
                : lower.compareTo(other.lower);
    }

    private int upperOrder(Interval other) {
        return upper == null || other.upper == null
                ? Boolean.compare(upper == null, other.upper == null)
                : upper.compareTo(other.upper);
    }

    private static Interval scaled(
            @Nullable Rational lower, boolean lowerOpen, @Nullable Rational upper, boolean upperOpen, Rational weight) {
        return new Interval(
                lower == null ? null : lower.times(weight),
                lowerOpen,
                upper == null ? null : upper.times(weight),
                upperOpen);
    }

    private static @Nullable Rational both(
            @Nullable Rational one, @Nullable Rational other, BinaryOperator<Rational> operation) {
        return one == null || other == null ? null : operation.apply(one, other);
    }

    /** A divisor without an end brings every quotient down to 0, which only 0 itself reaches. */
    private static @Nullable Rational quotient(@Nullable Rational end, @Nullable Rational divisor) {
        return end == null ? null : divisor == null ? Rational.ZERO : end.dividedBy(divisor);
    }

    /** 0 divided by anything is 0, so an end at 0 is reached whatever the divisor's end. */
    private static boolean quotientOpen(@Nullable Rational end, boolean open, boolean divisorOpen) {
        return open || (divisorOpen && end != null && !end.isZero());
    }

    private static void requireNotNegative(Interval interval) {
        Checks.argument(
                interval.isAtLeast(Rational.ZERO), () -> "the values of an operand must not be below 0: " + interval);
    }
}
