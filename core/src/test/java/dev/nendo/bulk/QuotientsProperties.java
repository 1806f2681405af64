package dev.nendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Quotients of longs near the ends of int and long, and on ties, against exact fractions. */
class QuotientsProperties {

    @Provide
    Arbitrary<Long> longs() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 10, 31, 32, 53, 62, 63),
                        Arbitraries.longs().between(-3, 3),
                        Arbitraries.of(1L, -1L))
                .as((bits, offset, sign) -> ((bits == 63 ? Long.MAX_VALUE : 1L << bits) + offset) * sign);
    }

    @Provide
    Arbitrary<Long> divisors() {
        return longs().map(value -> value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.max(1, Math.abs(value)));
    }

    @Property
    void halfUp_nearTheEnds_isTheRoundedFraction(@ForAll("longs") long above, @ForAll("divisors") long below) {
        assertThat(BigInteger.valueOf(Quotients.halfUp(above, below))).isEqualTo(rounded(above, below, 0));
    }

    /** On ties and one step away from them. */
    @Property
    void halfUp_onTies_goesAwayFromZero(
            @ForAll("longs") long near,
            @ForAll @IntRange(min = 1, max = 1_000) int half,
            @ForAll @IntRange(min = -1, max = 1) int step) {
        long whole = near / 4_000;
        long above = whole * 2 * half + (whole < 0 ? -half : half) + step;

        assertThat(BigInteger.valueOf(Quotients.halfUp(above, 2L * half))).isEqualTo(rounded(above, 2L * half, 0));
    }

    @Property
    void round_ofProductsAndDifferences_isExactOrNone(
            @ForAll("longs") long a,
            @ForAll("divisors") long b,
            @ForAll("longs") long c,
            @ForAll("divisors") long d,
            @ForAll @IntRange(min = -6, max = 9) int exponent) {
        Quotients quotients = Quotients.of(exponent);

        assertRounded(quotients.round(a, b), Rational.of(a, b), exponent);
        assertRounded(quotients.ofProducts(a, d, b, d), Rational.of(a, b), exponent);
        assertRounded(quotients.ofDifference(a, b, c, d), Rational.of(a, b).minus(Rational.of(c, d)), exponent);
    }

    private static void assertRounded(long found, Rational exact, int exponent) {
        if (found != Quotients.NONE) {
            BigInteger ten = BigInteger.TEN.pow(Math.abs(exponent));
            Rational scale = exponent < 0 ? Rational.of(BigInteger.ONE, ten) : Rational.of(ten, BigInteger.ONE);
            assertThat(BigInteger.valueOf(found))
                    .isEqualTo(exact.times(scale)
                            .toDecimal(0, RoundingMode.HALF_UP)
                            .toBigIntegerExact());
        }
    }

    private static BigInteger rounded(long above, long below, int scale) {
        return Rational.of(above, below).toDecimal(scale, RoundingMode.HALF_UP).toBigIntegerExact();
    }
}
