package dev.nendo.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
    private static Precision to(String unit, RoundingRule rule) {
        return Precision.rounded(new BigDecimal(unit), rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14.1 | 0.1 | UNKNOWN | [281/20, 283/20]",
                "14.1 | 0.1 | HALF_UP | [281/20, 283/20)",
                "-2 | 1 | HALF_UP | (-5/2, -3/2]",
                "14.1 | 0.1 | HALF_EVEN | (281/20, 283/20)",
                "14.2 | 0.1 | HALF_EVEN | [283/20, 57/4]",
                "7253000 | 1000 | TOWARD_ZERO | [7253000, 7254000)",
                "7253000 | 1000 | AWAY_FROM_ZERO | (7252000, 7253000]",
                "0 | 1 | UNKNOWN | [-1/2, 1/2]",
            })
    void interval_rule_isThatOfTheRule(BigDecimal printed, String unit, RoundingRule rule, String interval) {
        assertThat(to(unit, rule).interval(printed)).hasToString(interval);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | UNKNOWN | [0, 1/2]",
                "1 | UNKNOWN | [1/2, 3/2]",
                "0 | TOWARD_ZERO | [0, 1)",
                "0 | AWAY_FROM_ZERO | [0, 0]"
            })
    void interval_cutAtZero_doesNotReachBelow(BigDecimal printed, RoundingRule rule, String interval) {
        assertThat(to("1", rule).cutAtZero().interval(printed)).hasToString(interval);
    }

    @Test
    void interval_exact_isAPoint() {
        assertThat(Precision.exact().interval(new BigDecimal("14.1"))).hasToString("[141/10, 141/10]");
        assertThat(Precision.exact().cutAtZero().interval(new BigDecimal("-2"))).hasToString("[-2, -2]");
    }

    @Test
    void interval_negativeThatCanNotBe_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> to("1", RoundingRule.UNKNOWN).cutAtZero().interval(new BigDecimal("-2")))
                .withMessage("a quantity that can't be negative has no value below 0: -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> to("1", RoundingRule.UNKNOWN).cutAtZero().interval(new BigDecimal("-0.4")))
                .withMessage("a quantity that can't be negative has no value below 0: -0.4");
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.1"})
    void rounded_unitNotPositive_isRefused(String unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> to(unit, RoundingRule.UNKNOWN))
                .withMessage("a unit of rounding must be positive: " + unit);
    }

    @Test
    void accessors_exact_haveNoUnit() {
        assertThat(Precision.exact().isExact()).isTrue();
        assertThat(Precision.exact().unit()).isEmpty();
        assertThat(Precision.exact().rule()).isEmpty();
        assertThat(Precision.exact().isCutAtZero()).isFalse();
        assertThat(Precision.exact()).hasToString("exact");
    }

    @Test
    void accessors_rounded_giveUnitAndRule() {
        Precision hours = to("0.10", RoundingRule.HALF_UP).cutAtZero();
        assertThat(hours.isExact()).isFalse();
        assertThat(hours.unit()).contains(new BigDecimal("0.1"));
        assertThat(hours.rule()).contains(RoundingRule.HALF_UP);
        assertThat(hours.isCutAtZero()).isTrue();
        assertThat(hours).hasToString("to 0.1, half-up, not negative");
        assertThat(to("1E+3", RoundingRule.UNKNOWN)).hasToString("to 1000, unknown");
    }

    @Test
    void equals_sameMeaning_isTrue() {
        Precision one = to("0.1", RoundingRule.HALF_UP);
        assertThat(one)
                .isEqualTo(to("0.10", RoundingRule.HALF_UP))
                .hasSameHashCodeAs(to("0.10", RoundingRule.HALF_UP))
                .doesNotHaveSameHashCodeAs(to("0.2", RoundingRule.HALF_UP))
                .isNotEqualTo(to("0.2", RoundingRule.HALF_UP))
                .isNotEqualTo(to("0.1", RoundingRule.HALF_EVEN))
                .isNotEqualTo(one.cutAtZero())
                .isNotEqualTo("0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN | 3 | to 0.3, unknown",
                "HALF_UP | 2 | to 0.2, unknown",
                "HALF_EVEN | 2 | to 0.2, unknown",
                "TOWARD_ZERO | 2 | to 0.4, unknown",
                "AWAY_FROM_ZERO | 3 | to 0.6, unknown",
                "TOWARD_ZERO | 1 | to 0.1, toward-zero"
            })
    void widened_soManyTerms_holdsForTheirSum(RoundingRule rule, int terms, String widened) {
        assertThat(to("0.1", rule).widened(terms)).hasToString(widened);
        assertThat(Precision.exact().widened(terms)).isEqualTo(Precision.exact());
    }

    @Test
    void plus_twoPrecisions_addsTheirWidths() {
        Precision tenth = to("0.1", RoundingRule.HALF_UP);
        Precision one = to("1", RoundingRule.TOWARD_ZERO);
        assertThat(tenth.plus(one)).hasToString("to 2.1, unknown");
        assertThat(tenth.plus(Precision.exact())).hasToString("to 0.1, unknown");
        assertThat(Precision.exact().plus(tenth)).hasToString("to 0.1, unknown");
        assertThat(Precision.exact().plus(Precision.exact())).isEqualTo(Precision.exact());
        assertThat(tenth.cutAtZero().plus(tenth.cutAtZero())).hasToString("to 0.2, unknown, not negative");
        assertThat(tenth.cutAtZero().plus(tenth)).hasToString("to 0.2, unknown");
        assertThat(tenth.plus(tenth.cutAtZero())).hasToString("to 0.2, unknown");
        assertThat(tenth.cutAtZero().plus(Precision.exact())).hasToString("to 0.1, unknown");
        assertThat(Precision.exact().plus(tenth.cutAtZero())).hasToString("to 0.1, unknown");
    }
}
