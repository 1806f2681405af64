package dev.nendo.bulk;

/**
 * Quotients rounded half-up (ties away from zero) to so many decimals, by one division of longs where they fit.
 *
 * @param up what numerators are multiplied by, a power of ten
 * @param down what denominators are multiplied by, a power of ten; one of both is 1
 * @param mostAbove the largest numerator, either sign, that may be multiplied in a long
 * @param mostBelow the same of denominators
 */
record Quotients(long up, long down, long mostAbove, long mostBelow) {
    /** Where the quotient has no value or does not fit. */
    static final long NONE = Long.MIN_VALUE;

    private static final int LONG_DIGITS = 18;
    private static final long[] TENS = new long[LONG_DIGITS + 1];

    static {
        TENS[0] = 1;
        for (int i = 1; i <= LONG_DIGITS; i++) {
            TENS[i] = TENS[i - 1] * 10;
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
        if (Math.abs(exponent) > LONG_DIGITS) {
            // No power of ten that large fits into a long, so every quotient goes the slower road.
            return new Quotients(1, 1, -1, -1);
        }
        long up = exponent > 0 ? TENS[exponent] : 1;
        long down = exponent < 0 ? TENS[-exponent] : 1;
        return new Quotients(up, down, Long.MAX_VALUE / up, Long.MAX_VALUE / down);
    }

    /** The rounded quotient, or NONE when it must be computed the slower way; the denominator is not 0. */
    long round(long numerator, long denominator) {
        if (numerator > mostAbove || numerator < -mostAbove || denominator <= 0 || denominator > mostBelow) {
            return NONE;
        }
        return halfUp(numerator * up, denominator * down);
    }

    static long halfUp(long numerator, long denominator) {
        long quotient = numerator / denominator;
        long rest = Math.abs(numerator - quotient * denominator);
        // Twice the rest might overflow; the other half does not.
        return rest >= denominator - rest ? quotient + (numerator >> 63 | 1) : quotient;
    }
}
