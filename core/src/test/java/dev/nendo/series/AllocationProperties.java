package dev.nendo.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@PropertyDefaults(tries = 300)
class AllocationProperties {
    @Property
    void largestRemainder_anyTotal_addsUpWithinOneOfTheQuota(
            @ForAll long total, @ForAll @Size(min = 1, max = 14) List<@LongRange(min = 0, max = 1_000) Long> weights) {
        Rational whole = Rational.of(weights.stream().mapToLong(Long::longValue).sum());
        Assume.that(!whole.isZero());
        List<BigInteger> parts = Allocation.largestRemainder(
                total, weights.stream().map(Rational::of).toList());
        assertThat(parts.stream().reduce(BigInteger.ZERO, BigInteger::add)).isEqualTo(BigInteger.valueOf(total));
        for (int i = 0; i < parts.size(); i++) {
            Rational quota =
                    Rational.of(total).times(Rational.of(weights.get(i))).dividedBy(whole);
            Rational off =
                    Rational.of(parts.get(i), BigInteger.ONE).minus(quota).abs();
            assertThat(off).isLessThan(Rational.ONE);
            assertThat(parts.get(i).signum() * Long.signum(total)).isNotNegative();
        }
    }

    @Property
    void largestRemainder_weightsScaled_isTheSame(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long total,
            @ForAll @Size(min = 1, max = 14) List<@LongRange(min = 1, max = 1_000) Long> weights,
            @ForAll @LongRange(min = 1, max = 1_000) long factor) {
        List<Rational> plain = weights.stream().map(Rational::of).toList();
        List<Rational> scaled = plain.stream()
                .map(weight -> weight.times(Rational.of(factor, 7)))
                .toList();
        assertThat(Allocation.largestRemainder(total, scaled)).isEqualTo(Allocation.largestRemainder(total, plain));
    }
}
