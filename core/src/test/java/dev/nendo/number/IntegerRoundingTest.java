package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegerRoundingTest {
    private static final BigInteger WIDE = BigInteger.ONE.shiftLeft(70);

    /** Each mode on quotients below, at and above a half, of both signs: both ways must round alike. */
    @ParameterizedTest
    @CsvSource({
        "UP, 2 2 2 3 -2 -2 -2 -3",
        "DOWN, 1 1 1 2 -1 -1 -1 -2",
        "CEILING, 2 2 2 3 -1 -1 -1 -2",
        "FLOOR, 1 1 1 2 -2 -2 -2 -3",
        "HALF_UP, 1 2 2 3 -1 -2 -2 -3",
        "HALF_DOWN, 1 1 2 2 -1 -1 -2 -2",
        "HALF_EVEN, 1 2 2 2 -1 -2 -2 -2"
    })
    void whole_belowAtAndAboveAHalf_isOfTheMode(RoundingMode mode, String expected) {
        String[] results = expected.split(" ", -1);
        long[] quarters = {5, 6, 7, 10, -5, -6, -7, -10};
        for (int i = 0; i < quarters.length; i++) {
            BigDecimal rounded = new BigDecimal(results[i]);
            String what = quarters[i] + "/4 " + mode;
            assertThat(IntegerRounding.quotient(quarters[i], 4, 0, mode))
                    .as(what)
                    .isEqualTo(rounded);
            assertThat(IntegerRounding.whole(BigInteger.valueOf(quarters[i]), BigInteger.valueOf(4), mode))
                    .as(what)
                    .isEqualTo(rounded.toBigInteger());
            assertThat(IntegerRounding.whole(BigInteger.valueOf(-quarters[i]), BigInteger.valueOf(-4), mode))
                    .as(what)
                    .isEqualTo(rounded.toBigInteger());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 0, 1",
        "2, 3, 3, 0.667",
        "-2, 3, 3, -0.667",
        "1, 3, 18, 0.333333333333333333",
        "1, 3, 19, 0.3333333333333333333",
        "9223372036854775807, 2, 1, 4611686018427387903.5",
        "9223372036854775807, 10, 0, 922337203685477581",
        "922337203685477580, 1, 1, 922337203685477580.0",
        "922337203685477581, 1, 1, 922337203685477581.0",
        "-9223372036854775808, 1, 0, -9223372036854775808",
        "-9223372036854775808, 3, 0, -3074457345618258603",
        "15, 1, -1, 2E+1",
        "14, 1, -1, 1E+1",
        "149, 1, -2, 1E+2",
        "150, 1, -2, 2E+2"
    })
    void quotient_anyScale_isRoundedHalfUp(long numerator, long denominator, int scale, BigDecimal expected) {
        assertThat(IntegerRounding.quotient(numerator, denominator, scale, RoundingMode.HALF_UP))
                .isEqualTo(expected);
        assertThat(IntegerRounding.quotient(
                        BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), scale, RoundingMode.HALF_UP))
                .isEqualTo(expected);
    }

    /** BigDecimal.divide loses the sign where the unscaled quotient is 2^63. */
    @Test
    void quotient_ofTwoToThe63_keepsItsSign() {
        BigInteger numerator = BigInteger.ONE.shiftLeft(63);

        assertThat(IntegerRounding.quotient(numerator.shiftLeft(1), BigInteger.TWO, 0, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("9223372036854775808"));
        assertThat(IntegerRounding.quotient(numerator.negate(), BigInteger.ONE, 0, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("-9223372036854775808"));
    }

    @Test
    void whole_unnecessary_isRefusedOnlyWhereThereIsARest() {
        assertThat(IntegerRounding.whole(WIDE, BigInteger.TWO, RoundingMode.UNNECESSARY))
                .isEqualTo(WIDE.shiftRight(1));
        assertThat(IntegerRounding.quotient(6, 3, 1, RoundingMode.UNNECESSARY)).isEqualTo(new BigDecimal("2.0"));
        assertThatThrownBy(() -> IntegerRounding.quotient(1, 3, 1, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("rounding is necessary, and the mode is UNNECESSARY");
    }
}
