package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongMathTest {
    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 0, false",
        "9223372036854775807, 1, true",
        "9223372036854775806, 1, false",
        "-9223372036854775808, -1, true",
        "-9223372036854775807, -1, false",
        "9223372036854775807, -9223372036854775808, false",
        "-9223372036854775808, -9223372036854775808, true",
        "0, 0, false"
    })
    void sumOverflows_atTheEndsOfLong_isSaid(long a, long b, boolean overflows) {
        assertThat(LongMath.sumOverflows(a, b)).isEqualTo(overflows);
        assertThat(LongMath.sumOverflows(b, a)).isEqualTo(overflows);
    }

    @ParameterizedTest
    @CsvSource({
        "3037000499, 3037000499, false",
        "3037000500, 3037000500, true",
        "4611686018427387904, 2, true",
        "-4611686018427387904, 2, false",
        "-9223372036854775808, -1, true",
        "-9223372036854775808, 1, false",
        "9223372036854775807, -1, false",
        "0, 9223372036854775807, false"
    })
    void productOverflows_atTheEndsOfLong_isSaid(long a, long b, boolean overflows) {
        assertThat(LongMath.productOverflows(a, b)).isEqualTo(overflows);
        assertThat(LongMath.productOverflows(b, a)).isEqualTo(overflows);
    }

    @ParameterizedTest
    @CsvSource({"12, 18, 6", "18, 12, 6", "7, 0, 7", "0, 7, 7", "17, 5, 1", "9223372036854775807, 7, 7"})
    void gcd_twoNumbers_isTheGreatest(long a, long b, long expected) {
        assertThat(LongMath.gcd(a, b)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 6, 1, 0",
        "2, 3, 7, 1, -1",
        "2, 4, 7, 1, 1",
        "-2, 3, 1, 1, -1",
        "4294967296, 4294967296, 4294967295, 4294967297, 1",
        "4294967295, 4294967297, 4294967296, 4294967296, -1",
        "9223372036854775807, 2, 9223372036854775807, 1, 1",
        "9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775806, 1"
    })
    void compareProducts_wideOnes_areComparedExactly(long a, long b, long c, long d, int expected) {
        assertThat(Integer.signum(LongMath.compareProducts(a, b, c, d))).isEqualTo(expected);
    }
}
