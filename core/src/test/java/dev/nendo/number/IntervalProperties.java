package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds arithmetic on intervals against arithmetic on values taken from them, the ends and values hard by them. */
class IntervalProperties {

    private static final Rational HARD_BY = Rational.of(1, 1_000_000);
    private static final Rational NEAR = Rational.of(1, 1_000);

    @Provide
    Arbitrary<Interval> intervals() {
        return Numbers.intervals();
    }

    @Provide
    Arbitrary<Interval> notNegative() {
        return Numbers.notNegative();
    }

    @Provide
    Arbitrary<Rational> small() {
        return Numbers.small();
    }

    @Property
    void plus_samples_fillTheResult(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        assertFills(a.plus(b), a, b, Rational::plus);
    }

    @Property
    void minus_samples_fillTheResult(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        assertFills(a.minus(b), a, b, Rational::minus);
    }

    @Property
    void times_weight_samplesFillTheResult(@ForAll("intervals") Interval a, @ForAll("small") Rational weight) {
        assertFills(a.times(weight), a, Interval.point(weight), Rational::times);
    }

    @Property
    void times_notNegative_samplesFillTheResult(@ForAll("notNegative") Interval a, @ForAll("notNegative") Interval b) {
        assertFills(a.times(b), a, b, Rational::times);
    }

    @Property
    void dividedBy_aboveZero_samplesFillTheResult(@ForAll("intervals") Interval a, @ForAll("notNegative") Interval b) {
        Assume.that(b.lower().signum() > 0);
        assertFills(a.dividedBy(b), a, b, Rational::dividedBy);
    }

    @Property
    void intersect_samples_areTheCommonOnes(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        List<Rational> all = samples(a);
        all.addAll(samples(b));
        for (Rational value : all) {
            boolean common = a.intersect(b).filter(i -> i.contains(value)).isPresent();
            assertThat(common).isEqualTo(a.contains(value) && b.contains(value));
        }
    }

    @Property
    void hull_samples_areAllInside(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
        Interval hull = a.hull(b);

        assertThat(hull.contains(a)).isTrue();
        assertThat(hull.contains(b)).isTrue();
        assertThat(hull.isLowerOpen()).isNotEqualTo(a.contains(hull.lower()) || b.contains(hull.lower()));
        assertThat(hull.isUpperOpen()).isNotEqualTo(a.contains(hull.upper()) || b.contains(hull.upper()));
    }

    @Property
    void cutAtZero_samples_areThoseNotNegative(@ForAll("intervals") Interval a) {
        for (Rational value : samples(a)) {
            assertThat(a.cutAtZero().filter(i -> i.contains(value)).isPresent()).isEqualTo(value.signum() >= 0);
        }
        assertThat(a.cutAtZero().filter(i -> i.contains(Rational.ZERO)).isPresent())
                .isEqualTo(a.contains(Rational.ZERO));
    }

    @Property
    void containsInteger_anyInterval_agreesWithTrying(@ForAll("intervals") Interval a) {
        boolean found = false;
        for (int i = -41; i <= 41; i++) {
            found |= a.contains(Rational.of(i));
        }
        assertThat(a.hasInteger()).isEqualTo(found);
    }

    private static void assertFills(Interval result, Interval a, Interval b, BinaryOperator<Rational> operation) {
        List<Rational> values = new ArrayList<>();
        for (Rational x : samples(a)) {
            for (Rational y : samples(b)) {
                values.add(operation.apply(x, y));
            }
        }
        assertThat(values).allMatch(result::contains);
        Rational least = values.stream().reduce(Rational::min).orElseThrow();
        Rational most = values.stream().reduce(Rational::max).orElseThrow();
        assertThat(least.equals(result.lower())).isNotEqualTo(result.isLowerOpen());
        assertThat(most.equals(result.upper())).isNotEqualTo(result.isUpperOpen());
        assertThat(least.minus(result.lower())).isLessThan(NEAR);
        assertThat(result.upper().minus(most)).isLessThan(NEAR);
    }

    private static List<Rational> samples(Interval interval) {
        List<Rational> samples = new ArrayList<>();
        samples.add(interval.lower());
        samples.add(interval.lower().plus(HARD_BY));
        samples.add(interval.lower().plus(interval.upper()).dividedBy(Rational.of(2)));
        samples.add(interval.upper().minus(HARD_BY));
        samples.add(interval.upper());
        samples.removeIf(value -> !interval.contains(value));
        return samples;
    }
}
