package dev.nendo.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Quotients rounded by dividing integers. {@code BigDecimal.divide} is not used: it gives a quotient the wrong sign whose
 * unscaled value is 2^63 after rounding.
 */
final class IntegerRounding {

    private static final long[] TENS = new long[19];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    private IntegerRounding() {}

    /** The same for longs, of which the denominator is above 0: without big numbers where the scaled numerator fits. */
    static BigDecimal quotient(long numerator, long denominator, int scale, RoundingMode mode) {
        if (0 <= scale && scale < TENS.length && !LongMath.productOverflows(numerator, TENS[scale])) {
            return BigDecimal.valueOf(whole(numerator * TENS[scale], denominator, mode), scale);
        }
        return quotient(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), scale, mode);
    }

    private static long whole(long numerator, long denominator, RoundingMode mode) {
        long quotient = numerator / denominator;
        long rest = numerator % denominator;
        if (rest == 0) {
            return quotient;
        }
        long size = Math.abs(rest);
        int toHalf = Long.compare(size, denominator - size);
        boolean away = isAway(mode, Long.signum(numerator), toHalf, (quotient & 1) != 0);
        return away ? quotient + Long.signum(numerator) : quotient;
    }

    /** {@code numerator / denominator} with so many decimals; the denominator is not 0. */
    static BigDecimal quotient(BigInteger numerator, BigInteger denominator, int scale, RoundingMode mode) {
        BigInteger above = numerator.multiply(BigInteger.TEN.pow(Math.max(scale, 0)));
        BigInteger below = denominator.multiply(BigInteger.TEN.pow(Math.max(-scale, 0)));
        return new BigDecimal(whole(above, below, mode), scale);
    }

    /** {@code numerator / denominator} as a whole number; the denominator is not 0. */
    static BigInteger whole(BigInteger numerator, BigInteger denominator, RoundingMode mode) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        if (parts[1].signum() == 0) {
            return parts[0];
        }
        int sign = numerator.signum() * denominator.signum();
        int toHalf = parts[1].abs().shiftLeft(1).compareTo(denominator.abs());
        return isAway(mode, sign, toHalf, parts[0].testBit(0)) ? parts[0].add(BigInteger.valueOf(sign)) : parts[0];
    }

    /** Whether a quotient that is not whole goes to the next whole number, away from zero. */
    private static boolean isAway(RoundingMode mode, int sign, int toHalf, boolean isOdd) {
        return switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> sign > 0;
            case FLOOR -> sign < 0;
            case HALF_UP -> toHalf >= 0;
            case HALF_DOWN -> toHalf > 0;
            case HALF_EVEN -> toHalf > 0 || (toHalf == 0 && isOdd);
            case UNNECESSARY -> throw new ArithmeticException("rounding is necessary, and the mode is " + mode);
        };
    }
}
