package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Rounded quotients near the ends of int, long and twice a long, and on ties, against the definition of each mode. */
class IntegerRoundingProperties {

    private static final BigInteger TWO = BigInteger.TWO;

    /** A whole result near a power of two, times a divisor, plus nothing, half, or nearly half of the divisor. */
    record Given(BigInteger near, BigInteger divisor, int part) {
        BigInteger dividend() {
            BigInteger half = divisor.divide(TWO);
            BigInteger rest =
                    switch (part) {
                        case 0 -> BigInteger.ZERO;
                        case 1 -> half;
                        case 2 -> half.subtract(BigInteger.ONE).max(BigInteger.ZERO);
                        default -> half.add(BigInteger.ONE).min(divisor.subtract(BigInteger.ONE));
                    };
            return near.multiply(divisor).add(rest.multiply(BigInteger.valueOf(near.signum() < 0 ? -1 : 1)));
        }
    }

    @Provide
    Arbitrary<Given> nearPowers() {
        Arbitrary<BigInteger> near = Combinators.combine(
                        Arbitraries.of(0, 31, 32, 62, 63, 64, 65, 127),
                        Arbitraries.longs().between(-3, 3),
                        Arbitraries.of(1, -1))
                .as((bits, offset, sign) -> BigInteger.ONE
                        .shiftLeft(bits)
                        .add(BigInteger.valueOf(offset))
                        .multiply(BigInteger.valueOf(sign)));
        return Combinators.combine(
                        near,
                        Arbitraries.longs().between(1, 1_000_000).map(BigInteger::valueOf),
                        Arbitraries.integers().between(0, 3))
                .as(Given::new);
    }

    @Property
    void toDecimal_nearPowersOfTwo_isByTheDefinition(
            @ForAll("nearPowers") Given given,
            @ForAll @IntRange(min = -3, max = 9) int scale,
            @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        BigInteger power = BigInteger.TEN.pow(Math.abs(scale));
        Rational scaled = scale < 0
                ? Rational.of(given.dividend().multiply(power), given.divisor())
                : Rational.of(given.dividend(), given.divisor().multiply(power));

        BigDecimal rounded = scaled.toDecimal(scale, mode);

        assertThat(rounded.scale()).isEqualTo(scale);
        assertThat(rounded.unscaledValue()).isEqualTo(byDefinition(given.dividend(), given.divisor(), mode));
    }

    @Property
    void quotient_nearPowersOfTwo_isThatOfTheFraction(
            @ForAll("nearPowers") Given given,
            @ForAll @IntRange(min = -2, max = 7) int above,
            @ForAll @IntRange(min = -2, max = 7) int below,
            @ForAll @IntRange(min = 0, max = 9) int scale) {
        BigDecimal dividend = new BigDecimal(given.dividend(), above);
        BigDecimal divisor = new BigDecimal(given.divisor(), below);

        assertThat(Rational.quotient(dividend, divisor, scale, RoundingMode.HALF_UP))
                .isEqualTo(
                        Rational.of(dividend).dividedBy(Rational.of(divisor)).toDecimal(scale, RoundingMode.HALF_UP));
    }

    /** The nearest of the two neighbours, or the one on the side of the mode. */
    private static BigInteger byDefinition(BigInteger dividend, BigInteger divisor, RoundingMode mode) {
        BigInteger floor = Rational.of(dividend, divisor).floor();
        Rational rest = Rational.of(dividend, divisor).minus(Rational.of(floor, BigInteger.ONE));
        if (rest.isZero()) {
            return floor;
        }
        int toHalf = rest.compareTo(Rational.of(1, 2));
        boolean positive = dividend.signum() > 0;
        boolean up =
                switch (mode) {
                    case CEILING -> true;
                    case FLOOR -> false;
                    case UP -> positive;
                    case DOWN -> !positive;
                    case HALF_UP -> toHalf > 0 || (toHalf == 0 && positive);
                    case HALF_DOWN -> toHalf > 0 || (toHalf == 0 && !positive);
                    default -> toHalf > 0 || (toHalf == 0 && floor.testBit(0));
                };
        return up ? floor.add(BigInteger.ONE) : floor;
    }
}
