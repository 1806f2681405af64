package dev.nendo.number;

import java.math.BigInteger;
import java.math.RoundingMode;

/** What a program that computes in binary doubles would have: numbers of 53 bits, found by dividing integers. */
final class BinaryDouble {

    private static final int BITS = 53;
    private static final Rational HUNDRED = Rational.of(100);

    private BinaryDouble() {}

    /** A quotient as such a program has it in per cent: divided first, then multiplied by 100, each rounded to 53 bits. */
    static Rational percent(Rational ratio) {
        return nearest(nearest(ratio).times(HUNDRED));
    }

    /** The nearest number of 53 bits, ties to the even one; of any exponent, as no figure comes near the ends of doubles. */
    static Rational nearest(Rational value) {
        if (value.isZero()) {
            return value;
        }
        BigInteger numerator = value.numerator();
        BigInteger denominator = value.denominator();
        int exponent = numerator.abs().bitLength() - denominator.bitLength() - BITS;
        BigInteger digits = shifted(numerator, denominator, exponent);
        // The bit lengths leave the quotient's own open by one.
        if (digits.abs().bitLength() > BITS) {
            exponent++;
            digits = shifted(numerator, denominator, exponent);
        }
        return Rational.of(digits.shiftLeft(Math.max(exponent, 0)), BigInteger.ONE.shiftLeft(Math.max(-exponent, 0)));
    }

    /** numerator / denominator / 2^exponent as a whole number. */
    private static BigInteger shifted(BigInteger numerator, BigInteger denominator, int exponent) {
        return IntegerRounding.whole(
                numerator.shiftLeft(Math.max(-exponent, 0)),
                denominator.shiftLeft(Math.max(exponent, 0)),
                RoundingMode.HALF_EVEN);
    }
}
