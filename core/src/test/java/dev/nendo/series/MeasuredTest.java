package dev.nendo.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTest {
    private static Measured of(String nominal, String lower, String upper) {
        return Measured.of(Rational.parse(nominal), Interval.closed(Rational.parse(lower), Rational.parse(upper)));
    }

    @Test
    void arithmetic_intervals_isExactOnBothParts() {
        Measured one = of("4", "3", "5");
        Measured other = of("1", "0", "3/2");
        assertThat(one.plus(other)).hasToString("5 in [3, 13/2]");
        assertThat(one.minus(other)).hasToString("3 in [3/2, 5]");
        assertThat(one.times(Rational.of(-2))).hasToString("-8 in [-10, -6]");
        assertThat(Measured.sum(List.of(one, other, one))).hasToString("9 in [6, 23/2]");
        assertThat(Measured.sum(List.of())).isEqualTo(Measured.exact(Rational.ZERO));
    }

    @Test
    void exact_value_isAPoint() {
        Measured exact = Measured.exact(Rational.of(17, 15));
        assertThat(exact.isExact()).isTrue();
        assertThat(exact.nominal()).isEqualTo(Rational.of(17, 15));
        assertThat(exact.interval()).isEqualTo(Interval.point(Rational.of(17, 15)));
        assertThat(exact).hasToString("17/15");
        assertThat(of("4", "3", "5").isExact()).isFalse();
    }

    @Test
    void of_nominalOutside_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("6", "3", "5"))
                .withMessage("a nominal value lies in its interval [3, 5]: 6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 3 | 5 | 2 | 1 | 4 | 2 in [3/4, 5]",
                "0 | 0 | 1 | 2 | 1 | 4 | 0 in [0, 1]",
                "-4 | -5 | -3 | 2 | 1 | 4 | -2 in [-5, -3/4]",
                "1 | -1 | 2 | 2 | 1 | 4 | 1/2 in [-1, 2]",
                "4 | 3 | 5 | -2 | -4 | -1 | -2 in [-5, -3/4]",
                "-4 | -5 | 0 | 2 | 1 | 4 | -2 in [-5, 0]",
            })
    void dividedBy_anySigns_holdsEveryRatio(
            String nominal, String lower, String upper, String by, String byLower, String byUpper, String ratio) {
        Outcome<Measured> result = of(nominal, lower, upper).dividedBy(of(by, byLower, byUpper));
        assertThat(result.value()).map(Measured::toString).contains(ratio);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 0, ZERO_BY_ZERO",
        "1, 1, 1, 0, 0, 0, ZERO_DENOMINATOR",
        "-1, -1, -1, 0, 0, 0, ZERO_DENOMINATOR",
        "0, 0, 0, 0, 0, 1, ZERO_BY_ZERO",
        "1, 1, 1, 1, 0, 2, ZERO_DENOMINATOR",
        "1, 1, 1, -1, -2, 0, ZERO_DENOMINATOR",
        "1, 1, 1, 1, -1, 2, ZERO_DENOMINATOR"
    })
    void dividedBy_whatIsOrMayBeZero_isAbsent(
            String nominal, String lower, String upper, String by, String byLower, String byUpper, Reason reason) {
        assertThat(of(nominal, lower, upper).dividedBy(of(by, byLower, byUpper)))
                .isEqualTo(Outcome.absent(reason));
    }

    @Test
    void dividedBy_openEnds_stayOpen() {
        Measured dividend = Measured.of(Rational.ONE, Interval.of(Rational.of(-1), true, Rational.of(2), true));
        assertThat(dividend.dividedBy(Measured.exact(Rational.of(2))).value())
                .map(Measured::toString)
                .contains("1/2 in (-1/2, 1)");
        Measured below = Measured.of(Rational.of(-1), Interval.of(Rational.of(-2), false, Rational.ZERO, true));
        assertThat(below.dividedBy(Measured.exact(Rational.of(2))).value())
                .map(Measured::toString)
                .contains("-1/2 in [-1, 0)");
    }

    @Test
    void equals_bothParts_decide() {
        assertThat(of("4", "3", "5"))
                .isEqualTo(of("4", "3", "5"))
                .hasSameHashCodeAs(of("4", "3", "5"))
                .doesNotHaveSameHashCodeAs(of("4", "3", "6"))
                .isNotEqualTo(of("4", "3", "6"))
                .isNotEqualTo(of("5", "3", "5"))
                .isNotEqualTo(Rational.of(4));
    }
}
