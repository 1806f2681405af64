package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Quantity.ShownPair;
import dev.nendo.problem.Language;
import java.math.BigDecimal;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantityProperties {

    private static final Unit PERCENT = Unit.of("%");

    @Provide
    Arbitrary<Interval> intervals() {
        return Numbers.intervals();
    }

    @Provide
    Arbitrary<Interval> notNegative() {
        return Numbers.notNegative();
    }

    @Provide
    Arbitrary<Rational> rationals() {
        return Numbers.small();
    }

    @Provide
    Arbitrary<IntPredicate> verdicts() {
        return Arbitraries.of(o -> o >= 0, o -> o > 0, o -> o <= 0, o -> o < 0, o -> o == 0);
    }

    @Property
    void in_thereAndBack_isTheSame(@ForAll("intervals") Interval interval) {
        Quantity given = Quantity.bounds(interval, Unit.of("千円"));

        Quantity back = given.in(Unit.of("円"))
                .flatMap(yen -> yen.in(Unit.of("千円")))
                .value()
                .orElseThrow();

        assertThat(back).isEqualTo(given);
    }

    @Property
    void ratioTo_divisorAwayFromZero_holdsEveryQuotient(
            @ForAll("intervals") Interval a, @ForAll("notNegative") Interval b, @ForAll boolean negative) {
        Interval above = b.plus(Interval.point(Rational.ONE));
        Interval divisor = negative ? above.negated() : above;
        Rational dividend = middle(a);

        Quantity ratio = Quantity.of(dividend, a, Unit.NONE)
                .ratioTo(Quantity.bounds(divisor, Unit.NONE))
                .value()
                .orElseThrow();

        assertThat(ratio.interval().contains(dividend.dividedBy(middle(divisor))))
                .isTrue();
    }

    private static Rational middle(Interval interval) {
        return interval.lower().plus(interval.upper()).dividedBy(Rational.of(2));
    }

    @Property
    void shownAgainst_texts_neverContradictTheVerdict(
            @ForAll("rationals") Rational value,
            @ForAll("rationals") Rational limit,
            @ForAll("verdicts") IntPredicate meets) {
        Quantity actual = Quantity.exact(value, PERCENT);
        Quantity target = Quantity.exact(limit, PERCENT);

        ShownPair pair = actual.shownAgainst(
                target, meets, DisplayStyle.DEFAULT.withDecimals(0).withoutUnit(), Language.EN);

        if (!pair.value().contains(" ")) {
            int shown = new BigDecimal(pair.value()).compareTo(new BigDecimal(pair.limit()));
            assertThat(meets.test(shown)).isEqualTo(meets.test(value.compareTo(limit)));
        }
    }

    @Property
    void shown_range_holdsTheInterval(@ForAll("intervals") Interval interval) {
        Assume.that(!interval.isPoint());

        String[] ends = Quantity.bounds(interval, Unit.NONE)
                .shown(DisplayStyle.DEFAULT.withoutSeparators(), Language.EN)
                .split(" to ", -1);

        assertThat(Rational.parse(ends[0])).isLessThanOrEqualTo(interval.lower());
        assertThat(Rational.parse(ends[1])).isGreaterThanOrEqualTo(interval.upper());
    }
}
