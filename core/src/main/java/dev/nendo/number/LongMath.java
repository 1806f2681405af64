package dev.nendo.number;

/** Exact arithmetic on longs that says when a result does not fit, without throwing. */
final class LongMath {

    private LongMath() {}

    /** Tells whether {@code a + b} leaves the range of long. */
    static boolean sumOverflows(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0;
    }

    /** Tells whether {@code a * b} leaves the range of long. */
    static boolean productOverflows(long a, long b) {
        return Math.multiplyHigh(a, b) != (a * b) >> 63;
    }

    /** The greatest common divisor of two numbers that are not negative and not both 0. */
    static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** Compares {@code a * b} with {@code c * d} in 128 bits. */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
