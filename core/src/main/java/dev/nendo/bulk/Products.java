package dev.nendo.bulk;

import java.math.BigInteger;

/**
 * Comparison of products without rounding or overflow. A guard tells small factors, whose products fit into longs, before anything is
 * multiplied: asking the wide way first, or waiting for an exception, costs several times as much.
 */
final class Products {
    private static final long BIAS = 1L << 31;

    private Products() {}

    /** Compares {@code a * b} with {@code c * d}. */
    static int compare(long a, long b, long c, long d) {
        if (((a + BIAS | b + BIAS | c + BIAS | d + BIAS) >>> 32) == 0) {
            // The difference of such products fits too, and its sign is found without a branch that nobody could
            // predict.
            return Long.signum(a * b - c * d);
        }
        return compareWide(a, b, c, d);
    }

    /** The same without looking for small factors first. */
    static int compareWide(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /** Whether {@code a * b} fits into a long. */
    static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> 63;
    }

    static boolean fitsLong(BigInteger value) {
        return value.bitLength() < Long.SIZE;
    }
}
