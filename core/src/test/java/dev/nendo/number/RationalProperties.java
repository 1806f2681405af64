package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

class RationalProperties {

    @Provide
    Arbitrary<Rational> rationals() {
        return Numbers.rationals();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Numbers.decimals();
    }

    @Property
    void form_anyNumber_isLowestTermsWithPositiveDenominator(@ForAll("rationals") Rational a) {
        assertThat(a.denominator()).isPositive();
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
    }

    @Property
    void plusAndTimes_anyOrder_commuteAndAssociate(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void neutralAndInverse_anyNumber_holdTheFieldLaws(@ForAll("rationals") Rational a) {
        assertThat(a.plus(Rational.ZERO)).isEqualTo(a);
        assertThat(a.times(Rational.ONE)).isEqualTo(a);
        assertThat(a.times(Rational.ZERO)).isEqualTo(Rational.ZERO);
        assertThat(a.plus(a.negated())).isEqualTo(Rational.ZERO);
        assertThat(a.minus(a)).isEqualTo(Rational.ZERO);
        assertThat(a.negated().negated()).isEqualTo(a);
        Assume.that(!a.isZero());
        assertThat(a.times(a.reciprocal())).isEqualTo(Rational.ONE);
        assertThat(a.dividedBy(a)).isEqualTo(Rational.ONE);
    }

    @Property
    void arithmetic_twoNumbers_agreesWithBigFraction(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        BigFraction x = oracle(a);
        BigFraction y = oracle(b);

        assertSame(a.plus(b), x.add(y));
        assertSame(a.minus(b), x.subtract(y));
        assertSame(a.times(b), x.multiply(y));
        // The oracle's own compareTo (1.2) orders two negative fractions by magnitude.
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(x.subtract(y).signum());
        assertThat(a.signum()).isEqualTo(x.signum());
        assertSame(a.abs(), x.abs());
        Assume.that(!b.isZero());
        assertSame(a.dividedBy(b), x.divide(y));
    }

    @Property
    void arithmetic_twoDecimals_agreesWithBigDecimal(
            @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        assertThat(Rational.of(a).plus(Rational.of(b))).isEqualTo(Rational.of(a.add(b)));
        assertThat(Rational.of(a).minus(Rational.of(b))).isEqualTo(Rational.of(a.subtract(b)));
        assertThat(Rational.of(a).times(Rational.of(b))).isEqualTo(Rational.of(a.multiply(b)));
        assertThat(Rational.of(a).compareTo(Rational.of(b))).isEqualTo(a.compareTo(b));
    }

    @Property
    void equals_twoNumbers_agreesWithCompareToAndHashCode(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
        Rational sameAsA = a.plus(b).minus(b);
        assertThat(sameAsA).isEqualTo(a).hasSameHashCodeAs(a).isEqualByComparingTo(a);
    }

    @Property
    void compareTo_twoNumbers_isTheSignOfTheDifference(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
        assertThat(a.min(b)).isLessThanOrEqualTo(a.max(b));
    }

    @Property
    void parse_ofToString_isTheSame(@ForAll("rationals") Rational a) {
        assertThat(Rational.parse(a.toString())).isEqualTo(a);
    }

    @Property
    void parse_ofDecimals_isTheSame(@ForAll("decimals") BigDecimal a) {
        assertThat(Rational.parse(a.toString())).isEqualTo(Rational.of(a));
        assertThat(Rational.parse(a.toPlainString())).isEqualTo(Rational.of(a));
    }

    @Property
    void floorAndCeiling_anyNumber_areTheNearestWholes(@ForAll("rationals") Rational a) {
        Rational floor = Rational.of(a.floor(), BigInteger.ONE);
        Rational ceiling = Rational.of(a.ceiling(), BigInteger.ONE);

        assertThat(floor).isLessThanOrEqualTo(a).isGreaterThan(a.minus(Rational.ONE));
        assertThat(ceiling).isGreaterThanOrEqualTo(a).isLessThan(a.plus(Rational.ONE));
        assertThat(a.isInteger()).isEqualTo(floor.equals(ceiling));
    }

    @Property
    void toDecimal_anyMode_isWithinOneUnit(
            @ForAll("rationals") Rational a,
            @ForAll @IntRange(min = -4, max = 8) int scale,
            @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        Rational error = Rational.of(a.toDecimal(scale, mode)).minus(a).abs();

        assertThat(error).isLessThan(Rational.of(BigDecimal.ONE.movePointLeft(scale)));
    }

    private static BigFraction oracle(Rational a) {
        return BigFraction.of(a.numerator(), a.denominator());
    }

    private static void assertSame(Rational actual, BigFraction expected) {
        assertThat(actual).isEqualTo(Rational.of(expected.getNumerator(), expected.getDenominator()));
    }
}
