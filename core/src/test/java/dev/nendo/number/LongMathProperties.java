package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LongMathProperties {

    @Provide
    Arbitrary<Long> longs() {
        return Arbitraries.oneOf(
                Numbers.wholes().filter(n -> n.bitLength() <= 63).map(BigInteger::longValueExact),
                Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 0L, 1L, Long.MAX_VALUE));
    }

    @Property
    void overflow_sumsAndProducts_isSeenExactlyWhenThere(@ForAll("longs") long a, @ForAll("longs") long b) {
        BigInteger x = BigInteger.valueOf(a);
        BigInteger y = BigInteger.valueOf(b);

        assertThat(LongMath.sumOverflows(a, b)).isEqualTo(x.add(y).bitLength() > 63);
        assertThat(LongMath.productOverflows(a, b)).isEqualTo(x.multiply(y).bitLength() > 63);
    }

    @Property
    void gcd_notNegative_isThatOfBigInteger(@ForAll("longs") long a, @ForAll("longs") long b) {
        long x = a & Long.MAX_VALUE;
        long y = b & Long.MAX_VALUE;

        assertThat(LongMath.gcd(x, y))
                .isEqualTo(BigInteger.valueOf(x).gcd(BigInteger.valueOf(y)).longValueExact());
    }

    @Property
    void compareProducts_fourLongs_isExact(
            @ForAll("longs") long a, @ForAll("longs") long b, @ForAll("longs") long c, @ForAll("longs") long d) {
        BigInteger left = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        BigInteger right = BigInteger.valueOf(c).multiply(BigInteger.valueOf(d));

        assertThat(Integer.signum(LongMath.compareProducts(a, b, c, d))).isEqualTo(left.compareTo(right));
    }
}
