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

class RateTest {
    @ParameterizedTest
    @CsvSource({
        "8749, 39463, 8749/39463",
        "4382, 1000, 2191/500",
        "0, 5, 0",
        "-2, 4, -1/2",
        "2, -4, -1/2",
        "0, 0, ZERO_BY_ZERO",
        "5, 0, ZERO_DENOMINATOR",
        "-5, 0, ZERO_DENOMINATOR"
    })
    void value_anyParts_isTheExactRatioOrWhyNot(long numerator, long denominator, String expected) {
        Outcome<Rational> value = Rate.of(numerator, denominator).value();
        assertThat(value.value().map(Rational::toString).or(() -> value.reason().map(Reason::id)))
                .contains(expected);
        assertThat(Rate.of(numerator, denominator).measured().map(Measured::nominal))
                .isEqualTo(value);
        assertThat(Rate.of(numerator, denominator).toPercent())
                .isEqualTo(value.map(ratio -> ratio.times(Rational.of(100))));
    }

    @Test
    void sum_populations_poolsBothParts() {
        Rate insured = Rate.of(1071, 1200);
        Rate dependants = Rate.of(150, 300);
        assertThat(Rate.sum(List.of(insured, dependants)))
                .isEqualTo(Rate.of(1221, 1500))
                .hasToString("1221 / 1500");
        assertThat(Rate.sum(List.of(dependants, insured))).isEqualTo(insured.plus(dependants));
        assertThat(Rate.sum(List.of())).isEqualTo(Rate.of(0, 0));
    }

    @Test
    void sumOfShares_oneDenominator_addsTheRates() {
        // 特定保健指導の被保険者分: three contractors' shares of one number of people.
        Rate staff = Rate.of(2337, 39463);
        Rate hospitals = Rate.of(797, 39463);
        Rate agencies = Rate.of(1913, 39463);
        assertThat(Rate.sumOfShares(List.of(staff, hospitals, agencies))).isEqualTo(Rate.of(5047, 39463));
        assertThat(Rate.sumOfShares(List.of(staff))).isEqualTo(staff);
    }

    @Test
    void sumOfShares_severalDenominatorsOrNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.sumOfShares(List.of(Rate.of(1, 4), Rate.of(1, 5))))
                .withMessage("shares of one numerator need the denominator 4: 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.sumOfShares(List.of()))
                .withMessage("shares of a numerator need at least one rate: []");
    }

    @Test
    void meanOfRates_values_areWeighedAlike() {
        assertThat(Rate.meanOfRates(List.of(Rate.of(1, 2), Rate.of(1, 4), Rate.of(90, 100))))
                .isEqualTo(Outcome.present(Rational.of(11, 20)));
        assertThat(Rate.meanOfRates(List.of(Rate.of(1, 2), Rate.of(1, 0), Rate.of(0, 0))))
                .isEqualTo(Outcome.absent(Reason.ZERO_DENOMINATOR));
        assertThat(Rate.meanOfRates(List.of())).isEqualTo(Outcome.absent(Reason.ZERO_BY_ZERO));
    }

    @Test
    void measured_roundedParts_isAnInterval() {
        Measured amount = Measured.of(Rational.of(10), Interval.closed(Rational.of(9), Rational.of(11)));
        Rate perUnit = Rate.of(amount, Measured.exact(Rational.of(4)));
        assertThat(perUnit.measured().value()).map(Measured::toString).contains("5/2 in [9/4, 11/4]");
        assertThat(perUnit.parts()).containsExactly(amount, Measured.exact(Rational.of(4)));
        assertThat(perUnit.plus(perUnit)).hasToString("20 in [18, 22] / 8");
        assertThat(perUnit.numerator()).isEqualTo(Rational.of(10));
        assertThat(perUnit.denominator()).isEqualTo(Rational.of(4));
    }

    @Test
    void measured_denominatorThatMayBeZero_isAbsentThoughTheNominalIsNot() {
        Measured few = Measured.of(Rational.ONE, Interval.closed(Rational.ZERO, Rational.of(2)));
        Rate rate = Rate.of(Measured.exact(Rational.ONE), few);
        assertThat(rate.value()).isEqualTo(Outcome.present(Rational.ONE));
        assertThat(rate.measured()).isEqualTo(Outcome.absent(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void equals_unreduced_isByBothParts() {
        assertThat(Rate.of(1, 2))
                .isEqualTo(Rate.of(Rational.ONE, Rational.of(2)))
                .hasSameHashCodeAs(Rate.of(1, 2))
                .doesNotHaveSameHashCodeAs(Rate.of(2, 4))
                .isNotEqualTo(Rate.of(2, 4))
                .isNotEqualTo(Rate.of(2, 2))
                .isNotEqualTo(Rational.of(1, 2));
    }
}
