package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as programs that count in 53 bits have them; the expected values are the exact ones of such doubles. */
class BinaryDoubleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -1",
        "3/8, 0.375",
        "9007199254740992, 9007199254740992",
        "9007199254740993, 9007199254740992",
        "9007199254740995, 9007199254740996",
        "-9007199254740993, -9007199254740992",
        "18014398509481985, 18014398509481984",
        "18014398509481987, 18014398509481988",
        "1/10, 0.1000000000000000055511151231257827021181583404541015625",
        "-1/10, -0.1000000000000000055511151231257827021181583404541015625",
        "1/3, 0.333333333333333314829616256247390992939472198486328125",
        "2/3, 0.66666666666666662965923251249478198587894439697265625",
        "1001/1000, 1.000999999999999889865875957184471189975738525390625"
    })
    void nearest_anyNumber_isTheNearestOf53Bits(String value, BigDecimal expected) {
        assertThat(BinaryDouble.nearest(Rational.parse(value))).isEqualTo(Rational.of(expected));
    }

    @Test
    void nearest_carryIntoOneBitMore_isAPowerOfTwo() {
        Rational justBelow = Rational.of(BigInteger.ONE.shiftLeft(60).subtract(BigInteger.ONE), BigInteger.ONE);

        assertThat(BinaryDouble.nearest(justBelow))
                .isEqualTo(Rational.of(BigInteger.ONE.shiftLeft(60), BigInteger.ONE));
    }

    /** 0.285 × 100 is 28.499999999999996 in such a program, and 0.145 × 100 is 14.499999999999998. */
    @ParameterizedTest
    @CsvSource({
        "57/200, 28.499999999999996447286321199499070644378662109375",
        "29/200, 14.499999999999998223643160599749535322189331054688",
        "1/2, 50",
        "7/25, 28.0000000000000035527136788005009293556213378906250"
    })
    void percent_ratio_isRoundedTwice(String ratio, BigDecimal expected) {
        Rational percent = BinaryDouble.percent(Rational.parse(ratio));

        assertThat(percent.minus(Rational.of(expected)).abs())
                .isLessThan(Rational.parse("1/10000000000000000000000000"));
    }
}
