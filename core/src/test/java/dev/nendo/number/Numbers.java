package dev.nendo.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Numbers for the laws: many small ones, many at the ends of long, some far beyond. */
final class Numbers {

    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    static Arbitrary<BigInteger> wholes() {
        Arbitrary<BigInteger> small = Arbitraries.longs().between(-12, 12).map(BigInteger::valueOf);
        Arbitrary<BigInteger> nearTheEnds = Combinators.combine(
                        Arbitraries.longs().between(-3, 3),
                        Arbitraries.of(-1, 1),
                        Arbitraries.integers().between(0, 34))
                .as((offset, sign, shift) ->
                        MAX.multiply(BigInteger.valueOf(sign)).shiftRight(shift).add(BigInteger.valueOf(offset)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, small),
                Tuple.of(3, nearTheEnds),
                Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)),
                Tuple.of(1, Arbitraries.bigIntegers().between(MAX.pow(3).negate(), MAX.pow(3))));
    }

    static Arbitrary<Rational> rationals() {
        return Combinators.combine(wholes(), wholes().filter(d -> d.signum() != 0))
                .as(Rational::of);
    }

    static Arbitrary<Rational> small() {
        return Combinators.combine(
                        Arbitraries.longs().between(-40, 40),
                        Arbitraries.longs().between(1, 8))
                .as(Rational::of);
    }

    static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(wholes(), Arbitraries.integers().between(-6, 12))
                .as(BigDecimal::new);
    }

    static Arbitrary<Interval> intervals() {
        return Combinators.combine(small(), small(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((a, b, lowerOpen, upperOpen) ->
                        a.equals(b) ? Interval.point(a) : Interval.of(a.min(b), lowerOpen, a.max(b), upperOpen));
    }

    /** Intervals that start at 0 or above; 0 often among the ends. */
    static Arbitrary<Interval> notNegative() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((a, b, lowerOpen, upperOpen) -> a.equals(b)
                        ? Interval.point(Rational.of(a))
                        : Interval.of(Rational.of(Math.min(a, b)), lowerOpen, Rational.of(Math.max(a, b)), upperOpen));
    }
}
