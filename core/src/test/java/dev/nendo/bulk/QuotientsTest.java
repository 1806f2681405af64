package dev.nendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotients rounded half up in longs, and in big numbers where longs do not hold them. */
class QuotientsTest {
    private static final long MOST = Long.MAX_VALUE;

    @ParameterizedTest
    @CsvSource({
        "2, 1, 3, 33",
        "2, 1, 8, 13",
        "2, -1, 8, -13",
        "0, 7, 2, 4",
        "-2, 12345, 1, 123",
        "-2, 12350, 1, 124",
        "0, 9223372036854775807, 1, 9223372036854775807",
        "0, -9223372036854775807, 2, -4611686018427387904",
        "1, 922337203685477580, 1, 9223372036854775800",
        "-1, 1, 922337203685477580, 0",
    })
    void round_ofLongsThatFit_isHalfUpAwayFromZero(int exponent, long numerator, long denominator, long expected) {
        assertThat(Quotients.of(exponent).round(numerator, denominator)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 922337203685477581, 1",
        "1, -922337203685477581, 1",
        "0, 1, 0",
        "0, 1, -5",
        "-1, 1, 922337203685477581",
        "40, 1, 1",
        "-40, 1, 1",
    })
    void round_ofWhatLongsDoNotHold_isNone(int exponent, long numerator, long denominator) {
        assertThat(Quotients.of(exponent).round(numerator, denominator)).isEqualTo(Quotients.NONE);
    }

    @Test
    void ofProducts_anySize_isExactWhereTheResultFits() {
        assertThat(Quotients.of(2).ofProducts(2, 3, 4, 5)).isEqualTo(30);
        assertThat(Quotients.of(0).ofProducts(MOST, 4, MOST, 8)).isEqualTo(1);
        assertThat(Quotients.of(3).ofProducts(-MOST, 1, MOST, 8)).isEqualTo(-125);
        assertThat(Quotients.of(1).ofProducts(MOST, MOST, MOST, MOST)).isEqualTo(10);
        assertThat(Quotients.of(0).ofProducts(MOST, MOST, 1, 1)).isEqualTo(Quotients.NONE);
        assertThat(Quotients.of(40).ofProducts(1, 1, 1, 1)).isEqualTo(Quotients.NONE);
    }

    @Test
    void ofDifference_anySize_isExactWhereTheResultFits() {
        assertThat(Quotients.of(2).ofDifference(1, 2, 1, 4)).isEqualTo(25);
        assertThat(Quotients.of(2).ofDifference(1, 4, 1, 2)).isEqualTo(-25);
        assertThat(Quotients.of(1).ofDifference(7, 2, -9, 4)).isEqualTo(58);
        // The difference of two products overflows, its quotient does not.
        assertThat(Quotients.of(0).ofDifference(MOST, 1, -MOST, 1)).isEqualTo(Quotients.NONE);
        assertThat(Quotients.of(0).ofDifference(MOST / 2, 2, -(MOST / 2), 2)).isEqualTo(MOST / 2);
        // One product after the other leaves the longs.
        assertThat(Quotients.of(0).ofDifference(MOST, 2, 1, 2)).isEqualTo(MOST / 2);
        assertThat(Quotients.of(0).ofDifference(1, 2, MOST, 2)).isEqualTo(-(MOST / 2));
        assertThat(Quotients.of(1).ofDifference(1, MOST, 1, MOST)).isZero();
        assertThat(Quotients.of(3).ofDifference(MOST, MOST, MOST - 1, MOST)).isZero();
        assertThat(Quotients.of(18).ofDifference(1, 3, 1, 7)).isEqualTo(190476190476190476L);
    }

    @Test
    void roundAll_stretch_isRefusedWhereOneFigureDoesNotFit() {
        long[] results = new long[3];
        long most = MOST / 2 / 20;

        assertThat(Quotients.of(1).roundAll(new long[] {1, 2, -7}, new long[] {4, 3, 2}, results, 0, 3))
                .isTrue();
        assertThat(results).containsExactly(3, 7, -35);
        assertThat(Quotients.of(1).roundAll(new long[] {most + MOST / 4}, new long[] {1}, results, 0, 1))
                .isFalse();
        assertThat(Quotients.of(1).roundAll(new long[] {-most - MOST / 4}, new long[] {1}, results, 0, 1))
                .isFalse();
        assertThat(Quotients.of(1).roundAll(new long[] {1}, new long[] {0}, results, 0, 1))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 1, 6",
        "2, 3, 1, 7",
        "2, 3, 1, 5",
        "-2, 3, 1, 5",
        "-2, 3, 1, -7",
        "9223372036854775807, 9223372036854775807, 9223372036854775806, 9223372036854775807",
        "9223372036854775807, 2, 9223372036854775806, 2",
        "4294967296, 4294967296, 4294967297, 4294967295",
    })
    void compare_ofProducts_agreesWithBigNumbers(long a, long b, long c, long d) {
        assertThat(Products.compare(a, b, c, d)).isEqualTo(product(a, b).compareTo(product(c, d)));
        assertThat(Products.compare(c, d, a, b)).isEqualTo(product(c, d).compareTo(product(a, b)));
        assertThat(Products.fits(a, b)).isEqualTo(product(a, b).bitLength() < Long.SIZE);
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
