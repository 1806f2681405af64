package dev.nendo.policy;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The percentages that an interval may be rounded to: every whole number of steps from the first to the last.
 *
 * @param first the smallest, in steps
 * @param last the largest, in steps
 * @param steps how many of them are 1 %: 10 for one decimal
 */
record RoundedPercents(BigInteger first, BigInteger last, Rational steps) {
    static RoundedPercents of(Interval percents, int decimals, RoundingMode mode) {
        Rational steps = Rational.of(BigInteger.TEN.pow(decimals), BigInteger.ONE);
        Interval inSteps = percents.times(steps);
        return new RoundedPercents(
                lowest(inSteps).toDecimal(0, mode).toBigInteger(),
                lowest(inSteps.negated()).negated().toDecimal(0, mode).toBigInteger(),
                steps);
    }

    /** The lower end; where it is open, a number just above it, with nothing in between that any mode rounds elsewhere. */
    private static Rational lowest(Interval inSteps) {
        Rational end = inSteps.lower();
        if (!inSteps.isLowerOpen()) {
            return end;
        }
        Rational two = Rational.of(2);
        Rational nextHalf = Rational.of(end.times(two).floor().add(BigInteger.ONE), BigInteger.TWO);
        return end.plus(nextHalf.min(inSteps.upper())).dividedBy(two);
    }

    /** Those of them that are not below a bound, or above it where the bound itself is out. */
    RoundedPercents from(Rational percent, boolean isIncluded) {
        Rational bound = percent.times(steps);
        BigInteger least = isIncluded ? bound.ceiling() : bound.floor().add(BigInteger.ONE);
        return new RoundedPercents(least.max(first), last, steps);
    }

    /** Those of them that are not above a bound, or below it where the bound itself is out. */
    RoundedPercents to(Rational percent, boolean isIncluded) {
        Rational bound = percent.times(steps);
        BigInteger most = isIncluded ? bound.floor() : bound.ceiling().subtract(BigInteger.ONE);
        return new RoundedPercents(first, most.min(last), steps);
    }

    boolean isEmpty() {
        return first.compareTo(last) > 0;
    }
}
