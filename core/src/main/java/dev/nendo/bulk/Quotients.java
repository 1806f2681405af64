package dev.nendo.bulk;

import java.math.BigInteger;

/**
 * Quotients rounded half-up (ties away from zero) to so many decimals, by one division of longs where they fit.
 *
 * @param up what numerators are multiplied by, a power of ten
 * @param down what denominators are multiplied by, a power of ten; one of both is 1
 * @param mostAbove the largest numerator, either sign, that may be multiplied in a long
 * @param mostBelow the same of denominators
 * @param mostTwice the largest numerator that may be multiplied twice, with room for a denominator
 */
record Quotients(long up, long down, long mostAbove, long mostBelow, long mostTwice) {
    /** Where the quotient has no value or does not fit. */
    static final long NONE = Long.MIN_VALUE;

    private static final int LONG_DIGITS = 18;
    private static final long[] TENS = new long[LONG_DIGITS + 1];
    private static final Quotients[] BY_EXPONENT = new Quotients[2 * LONG_DIGITS + 1];
    /** No larger power of ten fits into a long, so every quotient goes the slower road. */
    private static final Quotients BEYOND = new Quotients(1, 1, -1, -1, -1);

    static {
        TENS[0] = 1;
        for (int i = 1; i <= LONG_DIGITS; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
        for (int i = -LONG_DIGITS; i <= LONG_DIGITS; i++) {
            BY_EXPONENT[LONG_DIGITS + i] = make(i > 0 ? TENS[i] : 1, i < 0 ? TENS[-i] : 1);
        }
    }

    /** Ten to the power of a number that is not negative, or 0 when it does not fit into a long. */
    static long ten(int power) {
        return power <= LONG_DIGITS ? TENS[power] : 0;
    }

    /**
     * For numerators and denominators at scales of their own.
     *
     * @param exponent the decimals wanted, plus the scale of the denominators, less that of the numerators
     */
    static Quotients of(int exponent) {
        return Math.abs(exponent) > LONG_DIGITS ? BEYOND : BY_EXPONENT[LONG_DIGITS + exponent];
    }

    /** Made once for each exponent, since that takes more divisions than to use it. */
    private static Quotients make(long up, long down) {
        return new Quotients(up, down, Long.MAX_VALUE / up, Long.MAX_VALUE / down, Long.MAX_VALUE / 2 / (2 * up));
    }

    /** The rounded quotient, or NONE when it must be computed the slower way; the denominator is not 0. */
    long round(long numerator, long denominator) {
        if (numerator > mostAbove || numerator < -mostAbove || denominator <= 0 || denominator > mostBelow) {
            return NONE;
        }
        return halfUp(numerator * up, denominator * down);
    }

    /** The divisor is above 0. Half of all remainders round up, which no processor can predict: so this has no branch. */
    static long halfUp(long numerator, long denominator) {
        long quotient = numerator / denominator;
        long sign = numerator >> 63;
        long rest = ((numerator - quotient * denominator) ^ sign) - sign;
        // 1 where the rest is at least what is missing to the next, else 0; twice the rest might overflow.
        long more = (denominator - rest - rest - 1) >>> 63;
        return quotient + ((more ^ sign) - sign);
    }

    /**
     * Rounds quotients of a stretch whose denominators are above 0.
     *
     * @return false when one is not, or a numerator is too large; then what was put into the results means nothing
     */
    boolean roundAll(long[] above, long[] below, long[] results, int from, int to) {
        long wrong = 0;
        for (int at = from; at < to; at++) {
            long numerator = above[at];
            long denominator = below[at];
            wrong |= (mostAbove - numerator) | (mostAbove + numerator) | (denominator - 1);
            results[at] = halfUp(numerator * up, Math.max(1, denominator));
        }
        return wrong >= 0;
    }

    /** {@code a * b / (c * d)} rounded, or NONE when it does not fit; the factors of the divisor are above 0. */
    long ofProducts(long a, long b, long c, long d) {
        long quick = Products.fits(a, b) && Products.fits(c, d) ? round(a * b, c * d) : NONE;
        return quick == NONE ? wide(product(a, b), product(c, d)) : quick;
    }

    /** {@code a / b - c / d} rounded, or NONE when it does not fit; the divisors are above 0. */
    long ofDifference(long a, long b, long c, long d) {
        if (Products.fits(a, d) && Products.fits(c, b) && Products.fits(b, d)) {
            long difference = a * d - c * b;
            boolean overflows = (((a * d) ^ (c * b)) & ((a * d) ^ difference)) < 0;
            long quick = overflows ? NONE : round(difference, b * d);
            if (quick != NONE) {
                return quick;
            }
        }
        return wide(product(a, d).subtract(product(c, b)), product(b, d));
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    /** The same with big numbers, and still without lowest terms, which cost more than the quotient. */
    private long wide(BigInteger numerator, BigInteger denominator) {
        if (mostAbove < 0) {
            return NONE;
        }
        BigInteger divisor = denominator.multiply(BigInteger.valueOf(down));
        BigInteger[] parts = numerator.multiply(BigInteger.valueOf(up)).divideAndRemainder(divisor);
        boolean away = parts[1].abs().shiftLeft(1).compareTo(divisor) >= 0;
        BigInteger rounded = away ? parts[0].add(BigInteger.valueOf(numerator.signum())) : parts[0];
        return Products.fitsLong(rounded) ? rounded.longValueExact() : NONE;
    }
}
