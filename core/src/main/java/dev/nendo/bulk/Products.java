package dev.nendo.bulk;

import java.math.BigInteger;

/** Comparison of products without rounding or overflow; who compares many looks first whether plain products of small factors do. */
final class Products {
    private Products() {}

    /** Compares {@code a * b} with {@code c * d}. */
    static int compare(long a, long b, long c, long d) {
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
