package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    @ParameterizedTest
    @CsvSource({
        "136, 120, 17/15",
        "-136, 120, -17/15",
        "136, -120, -17/15",
        "-136, -120, 17/15",
        "0, 7, 0",
        "0, -7, 0",
        "10, 5, 2",
        "9223372036854775807, 9223372036854775807, 1",
        "-9223372036854775808, 2, -4611686018427387904",
        "-9223372036854775808, -9223372036854775808, 1",
        "-9223372036854775808, 1, -9223372036854775808",
        "-9223372036854775808, -1, 9223372036854775808",
        "1, -9223372036854775808, -1/9223372036854775808",
        "9223372036854775807, -1, -9223372036854775807"
    })
    void of_twoLongs_isInLowestTermsWithThePositiveDenominator(long numerator, long denominator, String expected) {
        assertThat(Rational.of(numerator, denominator)).hasToString(expected);
        assertThat(Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)))
                .isEqualTo(Rational.of(numerator, denominator))
                .hasSameHashCodeAs(Rational.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1})
    void of_long_isWhole(long value) {
        Rational whole = Rational.of(value);

        assertThat(whole.numerator()).isEqualTo(BigInteger.valueOf(value));
        assertThat(whole.denominator()).isEqualTo(BigInteger.ONE);
        assertThat(whole.isInteger()).isTrue();
        assertThat(whole.signum()).isEqualTo(Long.signum(value));
        assertThat(whole.isZero()).isEqualTo(value == 0);
        assertThat(whole).isEqualTo(Rational.of(value, 1)).hasToString(Long.toString(value));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, Long.MIN_VALUE})
    void of_denominatorZero_isRefused(long numerator) {
        assertThatThrownBy(() -> Rational.of(numerator, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a denominator must not be 0: " + numerator + "/0");
        assertThatThrownBy(() -> Rational.of(BigInteger.valueOf(numerator), BigInteger.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a denominator must not be 0: " + numerator + "/0");
    }

    @ParameterizedTest
    @CsvSource({"1.360, 34/25", "-0.5, -1/2", "0.00, 0", "1E+3, 1000", "12E-1, 6/5", "1E+1000, ", "1E-1000, "})
    void of_decimal_isTheSameNumber(BigDecimal decimal, String expected) {
        Rational rational = Rational.of(decimal);

        assertThat(new BigDecimal(rational.numerator())
                        .compareTo(decimal.multiply(new BigDecimal(rational.denominator()))))
                .isZero();
        if (expected != null) {
            assertThat(rational).hasToString(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"1E+1001, -1001", "1E-1001, 1001", "1E+999999999, -999999999"})
    void of_decimalOfHugeScale_isRefused(BigDecimal decimal, int scale) {
        assertThatThrownBy(() -> Rational.of(decimal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the scale of a decimal must be from -1,000 to 1,000: " + scale);
    }

    @ParameterizedTest
    @CsvSource({
        "1/2, 1/3, 5/6, 1/6, 1/6, 3/2",
        "-1/2, 1/3, -1/6, -5/6, -1/6, -3/2",
        "17/15, 17/15, 34/15, 0, 289/225, 1",
        "9223372036854775807, 1, 9223372036854775808, 9223372036854775806, 9223372036854775807, 9223372036854775807",
        "-9223372036854775807, 1, -9223372036854775806, -9223372036854775808, -9223372036854775807,"
                + " -9223372036854775807",
        "9223372036854775808, -1, 9223372036854775807, 9223372036854775809, -9223372036854775808,"
                + " -9223372036854775808",
        "4294967296, 2147483648, 6442450944, 2147483648, 9223372036854775808, 2",
        "-4294967296, 2147483648, -2147483648, -6442450944, -9223372036854775808, -2",
        "1/4294967296, 1/4294967297, 8589934593/18446744078004518912, 1/18446744078004518912,"
                + " 1/18446744078004518912, 4294967297/4294967296",
        "1/9223372036854775807, 2/9223372036854775807, 3/9223372036854775807, -1/9223372036854775807,"
                + " 2/85070591730234615847396907784232501249, 1/2",
        "9223372036854775807/2, 1/3, 27670116110564327423/6, 27670116110564327419/6, 9223372036854775807/6,"
                + " 27670116110564327421/2"
    })
    void arithmetic_twoNumbers_isExact(
            String a, String b, String sum, String difference, String product, String quotient) {
        Rational x = Rational.parse(a);
        Rational y = Rational.parse(b);

        assertThat(x.plus(y)).hasToString(sum);
        assertThat(x.minus(y)).hasToString(difference);
        assertThat(x.times(y)).hasToString(product);
        assertThat(x.dividedBy(y)).hasToString(quotient);
        // Each number has one form, however it was reached.
        assertThat(x.plus(y)).isEqualTo(Rational.parse(sum)).hasSameHashCodeAs(Rational.parse(sum));
        assertThat(x.times(y)).isEqualTo(Rational.parse(product)).hasSameHashCodeAs(Rational.parse(product));
    }

    @Test
    void dividedBy_zero_isRefused() {
        assertThatThrownBy(() -> Rational.of(1, 2).dividedBy(Rational.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a divisor must not be 0: 1/2 / 0");
        assertThatThrownBy(Rational.ZERO::reciprocal)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a divisor must not be 0: 1 / 0");
    }

    @ParameterizedTest
    @CsvSource({
        "17/15, -17/15, 17/15, 15/17",
        "-17/15, 17/15, 17/15, -15/17",
        "9223372036854775807, -9223372036854775807, 9223372036854775807, 1/9223372036854775807",
        "-9223372036854775808, 9223372036854775808, 9223372036854775808, -1/9223372036854775808",
        "1/9223372036854775808, -1/9223372036854775808, 1/9223372036854775808, 9223372036854775808"
    })
    void negatedAbsReciprocal_anySize_areExact(String text, String negated, String abs, String reciprocal) {
        Rational number = Rational.parse(text);

        assertThat(number.negated()).hasToString(negated);
        assertThat(number.abs()).hasToString(abs);
        assertThat(number.reciprocal()).hasToString(reciprocal).isEqualTo(Rational.parse(reciprocal));
    }

    @Test
    void abs_zero_isZero() {
        assertThat(Rational.ZERO.abs()).isEqualTo(Rational.ZERO);
        assertThat(Rational.ZERO.negated()).isEqualTo(Rational.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "1/2, 1/3, 1",
        "-1/2, -1/3, -1",
        "-1/2, 1/3, -1",
        "2, 2, 0",
        "9223372036854775807/2, 9223372036854775806/2, 1",
        "9223372036854775806/9223372036854775807, 9223372036854775805/9223372036854775806, 1",
        "-9223372036854775806/9223372036854775807, -9223372036854775805/9223372036854775806, -1",
        "4294967296, 4294967297, -1",
        "9223372036854775808, 9223372036854775807, 1",
        "-9223372036854775808, -9223372036854775807, -1",
        "9223372036854775808, 18446744073709551616/2, 0"
    })
    void compareTo_twoNumbers_isByValue(String a, String b, int expected) {
        Rational x = Rational.parse(a);
        Rational y = Rational.parse(b);

        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(expected);
        assertThat(Integer.signum(y.compareTo(x))).isEqualTo(-expected);
        assertThat(x.equals(y)).isEqualTo(expected == 0);
        assertThat(x.min(y)).isEqualTo(expected <= 0 ? x : y);
        assertThat(x.max(y)).isEqualTo(expected >= 0 ? x : y);
    }

    @Test
    void minMax_equalNumbers_giveTheFirst() {
        Rational first = Rational.of(1, 2);
        Rational second = Rational.of(1, 2);

        assertThat(first.min(second)).isSameAs(first);
        assertThat(first.max(second)).isSameAs(first);
    }

    @ParameterizedTest
    @CsvSource({
        "7/2, 3, 4",
        "-7/2, -4, -3",
        "3, 3, 3",
        "-3, -3, -3",
        "0, 0, 0",
        "1/9223372036854775808, 0, 1",
        "-1/9223372036854775808, -1, 0",
        "9223372036854775808, 9223372036854775808, 9223372036854775808",
        "-9223372036854775808, -9223372036854775808, -9223372036854775808",
        "-36893488147419103233/2, -18446744073709551617, -18446744073709551616"
    })
    void floorCeiling_anySign_boundTheNumber(String text, String floor, String ceiling) {
        assertThat(Rational.parse(text).floor()).hasToString(floor);
        assertThat(Rational.parse(text).ceiling()).hasToString(ceiling);
    }

    @ParameterizedTest
    @CsvSource({
        "17/15, 3, HALF_UP, 1.133",
        "1/2, 0, HALF_UP, 1",
        "1/2, 0, HALF_EVEN, 0",
        "-1/2, 0, HALF_UP, -1",
        "5, 2, UNNECESSARY, 5.00",
        "126525, -3, HALF_UP, 127E+3",
        "9223372036854775809/2, 1, HALF_UP, 4611686018427387904.5"
    })
    void toDecimal_scaleAndMode_roundsAsTold(String text, int scale, RoundingMode mode, BigDecimal expected) {
        assertThat(Rational.parse(text).toDecimal(scale, mode)).isEqualTo(expected);
    }

    /** Each is a quotient whose digits are 2^63 somewhere, where dividing decimals would lose the sign, or a plain one. */
    @ParameterizedTest
    @CsvSource({
        "1, 3, 4, HALF_UP, 0.3333",
        "-2, 3, 0, HALF_UP, -1",
        "1250, 1E+3, 1, HALF_EVEN, 1.2",
        "125.0, 100, 1, UP, 1.3",
        "0, 7, 2, UNNECESSARY, 0.00",
        "9223372036854775808, 1, 0, HALF_UP, 9223372036854775808",
        "-9223372036854775808, 1, 0, DOWN, -9223372036854775808",
        "922337203685477.5808, 1, 4, HALF_UP, 922337203685477.5808",
        "9223372036854775.808, 0.001, 0, HALF_UP, 9223372036854775808",
        "9223372036854775808E+3, 1000, 0, HALF_UP, 9223372036854775808",
        "9223372036854775808E+3, 1E+3, 0, HALF_UP, 9223372036854775808",
        "92233720368547758080, 10, 0, HALF_UP, 9223372036854775808",
        "123456789012345678901234567890, 7, 2, HALF_UP, 17636684144620811271604938270.00",
        "123456789012345678901.23456789, 0.7, 3, FLOOR, 176366841446208112716.049",
        "1E+30, 3, -2, CEILING, 3333333333333333333333333334E+2",
    })
    void quotient_ofDecimals_isRoundedOnceAndKeepsItsSign(
            BigDecimal dividend, BigDecimal divisor, int scale, RoundingMode mode, BigDecimal expected) {
        assertThat(Rational.quotient(dividend, divisor, scale, mode)).isEqualTo(expected);
    }

    @Test
    void toDecimal_unnecessaryModeWhereNecessary_isRefused() {
        assertThatThrownBy(() -> Rational.of(1, 3).toDecimal(2, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("rounding is necessary, and the mode is UNNECESSARY");
    }

    @Test
    void toDecimal_extremeScales_areTakenUpToTheLimit() {
        assertThat(Rational.ONE.toDecimal(1_000, RoundingMode.DOWN).scale()).isEqualTo(1_000);
        assertThat(Rational.ONE.toDecimal(-1_000, RoundingMode.DOWN).scale()).isEqualTo(-1_000);
        assertThatThrownBy(() -> Rational.ONE.toDecimal(1_001, RoundingMode.DOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scale must be from -1000 to 1000: 1001");
        assertThatThrownBy(() -> Rational.ONE.toDecimal(-1_001, RoundingMode.DOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scale must be from -1000 to 1000: -1001");
    }

    @Test
    void equals_otherThings_isFalse() {
        assertThat(Rational.of(1)).isNotEqualTo(1).isNotEqualTo(Rational.of(2)).isNotEqualTo(Rational.of(1, 2));
        assertThat(Rational.parse("9223372036854775808")).isNotEqualTo(Rational.parse("9223372036854775809"));
        assertThat(Rational.of(1, 2).hashCode()).isNotEqualTo(Rational.of(2, 1).hashCode());
        assertThat(Rational.of(1, 2).hashCode()).isNotEqualTo(Rational.of(1, 3).hashCode());
        assertThat(Rational.parse("9223372036854775808").hashCode())
                .isNotEqualTo(Rational.parse("9223372036854775809").hashCode());
    }
}
