package dev.nendo.policy;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.policy.BandedPolicy.Band;
import dev.nendo.policy.BandedPolicy.Bound;
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

    boolean isIn(Band band) {
        BigInteger from = band.from().map(this::firstFrom).orElse(first).max(first);
        BigInteger to = band.to().map(this::lastTo).orElse(last).min(last);
        return from.compareTo(to) <= 0;
    }

    private BigInteger firstFrom(Bound from) {
        Rational bound = from.percent().times(steps);
        return from.isIncluded() ? bound.ceiling() : bound.floor().add(BigInteger.ONE);
    }

    private BigInteger lastTo(Bound to) {
        Rational bound = to.percent().times(steps);
        return to.isIncluded() ? bound.floor() : bound.ceiling().subtract(BigInteger.ONE);
    }
}
