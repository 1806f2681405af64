package dev.nendo.number;

import dev.nendo.internal.Checks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of two whole numbers in lowest terms with a positive denominator. It has no unit and rounds nothing;
 * only {@link #toDecimal} rounds, by the scale and mode it is given. {@code equals} agrees with {@code compareTo}.
 * Numbers of any size are exact; those whose numerator and denominator fit in a long are fast. Immutable and
 * thread-safe.
 *
 * <p>Worked example: {@code Rational.of(136, 120)} is {@code 17/15}, and {@code Rational.of(17, 15).toDecimal(3,
 * RoundingMode.HALF_UP)} is {@code 1.133}.
 */
public final class Rational implements Comparable<Rational> {

    /** The number 0. */
    public static final Rational ZERO = new Rational(0, 1);

    /** The number 1. */
    public static final Rational ONE = new Rational(1, 1);

    /** How many characters {@link #parse} reads at most: 1,000. */
    public static final int MAX_LENGTH = RationalText.MAX_LENGTH;

    /** How large an exponent, up or down, {@link #parse} and {@link #of(BigDecimal)} take at most: 1,000. */
    public static final int MAX_EXPONENT = RationalText.MAX_EXPONENT;

    private static final BigInteger SMALL_LIMIT = BigInteger.valueOf(Long.MAX_VALUE);

    /** Numbers of fewer bits are longs whose sign can be turned. */
    private static final int SMALL_BITS = Long.SIZE - 1;

    /** The fraction when both parts fit, else 0/0. Long.MIN_VALUE counts as too wide, so that negating always fits. */
    private final long n;

    private final long d;

    /** The fraction when it does not fit, else null: each number has one form only. */
    private final @Nullable Wide wide;

    private record Wide(BigInteger numerator, BigInteger denominator) {}

    private Rational(long n, long d) {
        this.n = n;
        this.d = d;
        this.wide = null;
    }

    private Rational(Wide wide) {
        this.n = 0;
        this.d = 0;
        this.wide = wide;
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the same number
     */
    public static Rational of(long value) {
        return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value), BigInteger.ONE) : new Rational(value, 1);
    }

    /**
     * A fraction, brought to lowest terms.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Rational of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        Checks.argument(denominator != 0, () -> "a denominator must not be 0: " + numerator + "/0");
        return denominator < 0 ? reduced(-numerator, -denominator) : reduced(numerator, denominator);
    }

    /**
     * A fraction, brought to lowest terms.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (numerator.bitLength() < SMALL_BITS && denominator.bitLength() < SMALL_BITS) {
            return of(numerator.longValue(), denominator.longValue());
        }
        Checks.argument(denominator.signum() != 0, () -> "a denominator must not be 0: " + numerator + "/0");
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger common = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger top = numerator.divide(common);
        BigInteger bottom = denominator.divide(common);
        return top.abs().compareTo(SMALL_LIMIT) <= 0 && bottom.compareTo(SMALL_LIMIT) <= 0
                ? new Rational(top.longValueExact(), bottom.longValueExact())
                : new Rational(new Wide(top, bottom));
    }

    /**
     * A decimal as a fraction: 1.360 is 34/25.
     *
     * @param value the decimal
     * @return the same number
     * @throws IllegalArgumentException if the scale is above 1,000 up or down, which no printed figure needs
     */
    public static Rational of(BigDecimal value) {
        int scale = value.scale();
        Checks.argument(
                -MAX_EXPONENT <= scale && scale <= MAX_EXPONENT,
                () -> "the scale of a decimal must be from -1,000 to 1,000: " + scale);
        return scale <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /**
     * Reads {@code 17/15}, {@code -3}, {@code 1.36} or {@code 1E+3}: ASCII digits, a minus directly before them, no
     * separators, no spaces. At most 1,000 characters, an exponent from -1,000 to 1,000.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text is written otherwise, too long, or divides by 0
     */
    public static Rational parse(String text) {
        return RationalText.parse(text);
    }

    /** {@return the numerator in lowest terms; it carries the sign} */
    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(n) : wide.numerator;
    }

    /** {@return the denominator in lowest terms, above 0} */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(d) : wide.denominator;
    }

    /**
     * Adds.
     *
     * @param other the other number
     * @return the exact sum
     */
    public Rational plus(Rational other) {
        if (wide == null && other.wide == null) {
            // With the common divisor taken out first, sums over one denominator never leave the longs early.
            long common = LongMath.gcd(d, other.d);
            long mine = d / common;
            long others = other.d / common;
            if (!LongMath.productOverflows(n, others)
                    && !LongMath.productOverflows(other.n, mine)
                    && !LongMath.sumOverflows(n * others, other.n * mine)
                    && !LongMath.productOverflows(d, others)) {
                return of(n * others + other.n * mine, d * others);
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * Subtracts.
     *
     * @param other the number to take away
     * @return the exact difference
     */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /**
     * Multiplies.
     *
     * @param other the other number
     * @return the exact product
     */
    public Rational times(Rational other) {
        if (wide == null && other.wide == null) {
            // Cancelled crosswise, the product is in lowest terms at once.
            long left = LongMath.gcd(Math.abs(n), other.d);
            long right = LongMath.gcd(Math.abs(other.n), d);
            long top = n / left;
            long otherTop = other.n / right;
            long bottom = d / right;
            long otherBottom = other.d / left;
            if (!LongMath.productOverflows(top, otherTop) && !LongMath.productOverflows(bottom, otherBottom)) {
                return of(top * otherTop, bottom * otherBottom);
            }
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * Divides.
     *
     * @param other the divisor, not 0
     * @return the exact quotient
     * @throws ArithmeticException if the divisor is 0
     */
    public Rational dividedBy(Rational other) {
        if (other.isZero()) {
            throw new ArithmeticException("a divisor must not be 0: " + this + " / 0");
        }
        return times(other.reciprocal());
    }

    /** {@return this number with the other sign} */
    public Rational negated() {
        return wide == null ? new Rational(-n, d) : new Rational(new Wide(wide.numerator.negate(), wide.denominator));
    }

    /** {@return this number without its sign} */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * Turns the fraction upside down.
     *
     * @return 1 divided by this number
     * @throws ArithmeticException if this number is 0
     */
    public Rational reciprocal() {
        if (isZero()) {
            throw new ArithmeticException("a divisor must not be 0: 1 / 0");
        }
        return wide == null ? of(d, n) : of(wide.denominator, wide.numerator);
    }

    /** {@return -1, 0 or 1} */
    public int signum() {
        return wide == null ? Long.signum(n) : wide.numerator.signum();
    }

    /** {@return true if this number is 0} */
    public boolean isZero() {
        return signum() == 0;
    }

    /** {@return true if this number is whole} */
    public boolean isInteger() {
        return denominator().equals(BigInteger.ONE);
    }

    /**
     * Picks the smaller.
     *
     * @param other the other number
     * @return the smaller of the two
     */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Picks the larger.
     *
     * @param other the other number
     * @return the larger of the two
     */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Rational other) {
        return wide == null && other.wide == null
                ? LongMath.compareProducts(n, other.d, other.n, d)
                : numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(denominator()));
    }

    /** {@return the largest whole number that is not above this} */
    public BigInteger floor() {
        if (wide == null) {
            return BigInteger.valueOf(Math.floorDiv(n, d));
        }
        BigInteger[] parts = wide.numerator.divideAndRemainder(wide.denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** {@return the smallest whole number that is not below this} */
    public BigInteger ceiling() {
        return negated().floor().negate();
    }

    /**
     * Rounds to a decimal, for display or for a comparison at printed precision.
     *
     * @param scale digits after the point, from -1,000 to 1,000; -3 rounds to thousands
     * @param mode how to round
     * @return the decimal, with exactly this scale
     * @throws IllegalArgumentException if the scale is outside its range
     * @throws ArithmeticException if the mode is {@code UNNECESSARY} and rounding is necessary
     */
    public BigDecimal toDecimal(int scale, RoundingMode mode) {
        Checks.inRange("scale", scale, -MAX_EXPONENT, MAX_EXPONENT);
        return wide == null
                ? IntegerRounding.quotient(n, d, scale, mode)
                : IntegerRounding.quotient(wide.numerator, wide.denominator, scale, mode);
    }

    /**
     * Divides two decimals and rounds, without bringing the quotient to lowest terms.
     *
     * @param dividend the dividend
     * @param divisor the divisor, not 0
     * @param scale digits after the point, from -1,000 to 1,000
     * @param mode how to round
     * @return the decimal, with exactly this scale
     * @throws IllegalArgumentException if the scale is outside its range
     * @throws ArithmeticException if the divisor is 0, or the mode is {@code UNNECESSARY} and rounding is necessary
     */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, int scale, RoundingMode mode) {
        Checks.inRange("scale", scale, -MAX_EXPONENT, MAX_EXPONENT);
        // A quotient of so few digits stays within a long, where dividing decimals keeps the sign and is faster.
        long digits =
                (long) dividend.precision() - dividend.scale() - divisor.precision() + divisor.scale() + 1 + scale;
        if (digits <= 18) {
            return dividend.divide(divisor, scale, mode);
        }
        int more = divisor.scale() - dividend.scale();
        return IntegerRounding.quotient(dividend.unscaledValue(), divisor.unscaledValue(), scale + more, mode)
                .scaleByPowerOfTen(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that && n == that.n && d == that.d && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return wide == null ? 31 * Long.hashCode(n) + Long.hashCode(d) : wide.hashCode();
    }

    /** {@return the number as {@code 17/15}, or {@code 5} when it is whole; {@link #parse} reads it back} */
    @Override
    public String toString() {
        return isInteger() ? numerator().toString() : numerator() + "/" + denominator();
    }

    /**
     * The exact value for people. Rounding: none.
     *
     * @return a decimal where it ends within nine digits, {@code 90} or {@code 96.5}; else the fraction with its first digits,
     *     {@code 17/15(1.133…)}
     */
    public String exactText() {
        return ExactText.number(this);
    }

    /**
     * The first decimals for people, cut and not rounded.
     *
     * @param decimals how many at most
     * @return such as {@code 0.33…} for 1/3, or {@code 0.25}, which ends
     */
    public String firstDigits(int decimals) {
        return ExactText.digits(this, decimals);
    }

    private static Rational reduced(long numerator, long denominator) {
        long common = LongMath.gcd(Math.abs(numerator), denominator);
        return new Rational(numerator / common, denominator / common);
    }
}
