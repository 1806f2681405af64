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
import net.jqwik.api.constraints.LongRange;

class RoundingRuleProperties {

    private static final int FINE = 8;

    @Provide
    Arbitrary<RoundingRule> settled() {
        return Arbitraries.of(RoundingRule.class).filter(rule -> rule.mode().isPresent());
    }

    /** Arbitrary values, and many that lie on a tie or on a printed figure. */
    @Provide
    Arbitrary<Rational> values() {
        return Arbitraries.oneOf(
                Numbers.small(),
                Combinators.combine(Arbitraries.longs().between(-60, 60), Arbitraries.of(1L, 2L, 20L, 200L, 2_000L))
                        .as(Rational::of),
                Numbers.small().map(value -> value.times(Rational.of(500))));
    }

    @Property
    void interval_roundedValue_containsIt(
            @ForAll("settled") RoundingRule rule,
            @ForAll("values") Rational value,
            @ForAll @IntRange(min = -3, max = 3) int scale) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);

        assertThat(rule.interval(rule.round(value, scale), unit).contains(value))
                .isTrue();
    }

    @Property
    void interval_valueInside_roundsToThePrintedOne(
            @ForAll("settled") RoundingRule rule,
            @ForAll @LongRange(min = -30, max = 30) long steps,
            @ForAll @IntRange(min = -3, max = 3) int scale,
            @ForAll("values") Rational value) {
        BigDecimal printed = new BigDecimal(BigInteger.valueOf(steps), scale);
        Interval interval = rule.interval(printed, BigDecimal.ONE.movePointLeft(scale));

        boolean roundsThere = rule.round(value, scale).compareTo(printed) == 0;
        assertThat(interval.contains(value)).isEqualTo(roundsThere);
        assertThat(interval.isLowerOpen())
                .isEqualTo(rule.round(interval.lower(), scale).compareTo(printed) != 0);
        assertThat(interval.isUpperOpen())
                .isEqualTo(rule.round(interval.upper(), scale).compareTo(printed) != 0);
    }

    /** The same quotients by real floating point, which core does without. */
    @Property
    void round_binaryDouble_isWhatAProgramInFloatingPointPrints(
            @ForAll @LongRange(min = 0, max = 200_000) long part,
            @ForAll @LongRange(min = 1, max = 100_000) long whole,
            @ForAll @IntRange(min = 0, max = 4) int scale) {
        double ratio = (double) part / whole;
        double percent = ratio * 100;
        Rational exact = Rational.of(part, whole);
        Rational inPercent = exact.times(Rational.of(100));

        assertThat(RoundingRule.DOUBLE_RATIO_EVEN.round(exact, scale))
                .isEqualTo(new BigDecimal(ratio).setScale(scale, RoundingMode.HALF_EVEN));
        assertThat(RoundingRule.DOUBLE_RATIO_AWAY.round(exact, scale))
                .isEqualTo(new BigDecimal(ratio).setScale(scale, RoundingMode.HALF_UP));
        assertThat(RoundingRule.DOUBLE_PERCENT_EVEN.round(inPercent, scale))
                .isEqualTo(new BigDecimal(percent).setScale(scale, RoundingMode.HALF_EVEN));
        assertThat(RoundingRule.DOUBLE_PERCENT_AWAY.round(inPercent, scale))
                .isEqualTo(new BigDecimal(percent).setScale(scale, RoundingMode.HALF_UP));
    }

    @Property
    void nearest_anyQuotientOfLongs_isTheDouble(@ForAll long part, @ForAll @LongRange(min = 1) long whole) {
        long above = part >> 11;
        long below = Math.max(1, whole >> 11);

        assertThat(BinaryDouble.nearest(Rational.of(above, below)))
                .isEqualTo(Rational.of(new BigDecimal((double) above / below)));
    }

    @Property
    void interval_unknown_holdsThoseOfEveryNearestRule(
            @ForAll @LongRange(min = -30, max = 30) long steps, @ForAll @IntRange(min = -3, max = 3) int scale) {
        BigDecimal printed = new BigDecimal(BigInteger.valueOf(steps), scale);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        Interval unknown = RoundingRule.UNKNOWN.interval(printed, unit);

        assertThat(unknown.contains(RoundingRule.HALF_UP.interval(printed, unit)))
                .isTrue();
        assertThat(unknown.contains(RoundingRule.HALF_EVEN.interval(printed, unit)))
                .isTrue();
        assertThat(unknown.upper().minus(unknown.lower())).isEqualTo(Rational.of(unit));
        assertThat(unknown.upper().toDecimal(FINE, RoundingMode.UNNECESSARY).subtract(printed))
                .isEqualByComparingTo(unit.divide(BigDecimal.valueOf(2)));
    }
}
