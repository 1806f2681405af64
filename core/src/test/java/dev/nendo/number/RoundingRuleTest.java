package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingRuleTest {

    @ParameterizedTest
    @EnumSource(RoundingRule.class)
    void isBinaryDouble_rule_isWhatItsIdSays(RoundingRule rule) {
        assertThat(rule.isBinaryDouble()).isEqualTo(rule.id().startsWith("double-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN | 1.20 | 0.01 | [239/200, 241/200]",
                "UNKNOWN | -1.20 | 0.01 | [-241/200, -239/200]",
                "UNKNOWN | 0.0 | 0.1 | [-1/20, 1/20]",
                "HALF_UP | 1.20 | 0.01 | [239/200, 241/200)",
                "HALF_UP | -1.20 | 0.01 | (-241/200, -239/200]",
                "HALF_UP | 0.0 | 0.1 | (-1/20, 1/20)",
                "HALF_UP | 126 | 1000 | refused",
                "HALF_UP | 126000 | 1000 | [125500, 126500)",
                "HALF_UP | -1E+3 | 1E+3 | (-1500, -500]",
                "HALF_EVEN | 0.2 | 0.1 | [3/20, 1/4]",
                "HALF_EVEN | 0.3 | 0.1 | (1/4, 7/20)",
                "HALF_EVEN | -0.2 | 0.1 | [-1/4, -3/20]",
                "HALF_EVEN | -0.3 | 0.1 | (-7/20, -1/4)",
                "HALF_EVEN | 0 | 1 | [-1/2, 1/2]",
                "HALF_EVEN | 10 | 1 | [19/2, 21/2]",
                "HALF_EVEN | 10 | 10 | (5, 15)",
                "HALF_DOWN | 1.20 | 0.01 | (239/200, 241/200]",
                "HALF_DOWN | -1.20 | 0.01 | [-241/200, -239/200)",
                "HALF_DOWN | 0 | 1 | [-1/2, 1/2]",
                "DOUBLE_PERCENT_AWAY | 1.20 | 0.01 | [239/200, 241/200]",
                "DOUBLE_RATIO_EVEN | 0 | 1 | [-1/2, 1/2]",
                "TOWARD_ZERO | 5 | 1 | [5, 6)",
                "TOWARD_ZERO | -5 | 1 | (-6, -5]",
                "TOWARD_ZERO | 0 | 1 | (-1, 1)",
                "TOWARD_ZERO | 0.00 | 0.01 | (-1/100, 1/100)",
                "AWAY_FROM_ZERO | 5 | 1 | (4, 5]",
                "AWAY_FROM_ZERO | -5 | 1 | [-5, -4)",
                "AWAY_FROM_ZERO | 0 | 1 | [0, 0]",
                "AWAY_FROM_ZERO | 1000 | 1000 | (0, 1000]"
            })
    void interval_eachRuleSignAndZero_isAsDefined(RoundingRule rule, String printed, String unit, String expected) {
        BigDecimal figure = new BigDecimal(printed);
        BigDecimal place = new BigDecimal(unit);
        if (expected.equals("refused")) {
            assertThatThrownBy(() -> rule.interval(figure, place))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a printed figure must be a multiple of its unit " + unit + ": " + printed);
        } else {
            assertThat(rule.interval(figure, place)).hasToString(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.1"})
    void interval_unitNotAboveZero_isRefused(BigDecimal unit) {
        assertThatThrownBy(() -> RoundingRule.HALF_UP.interval(BigDecimal.ONE, unit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a unit in the last place must be above 0: " + unit);
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, unknown, 四捨五入等(端数の扱い不明), 'to the nearest, ties unknown',",
        "HALF_UP, half-up, 四捨五入, half up, HALF_UP",
        "HALF_EVEN, half-even, 偶数丸め, half even, HALF_EVEN",
        "HALF_DOWN, half-down, 五捨五超入, half down, HALF_DOWN",
        "DOUBLE_RATIO_EVEN, double-ratio-even, 倍精度の比・偶数丸め, 'binary double as ratio, half even',",
        "DOUBLE_RATIO_AWAY, double-ratio-away, 倍精度の比・四捨五入, 'binary double as ratio, half up',",
        "DOUBLE_PERCENT_EVEN, double-percent-even, 倍精度の百分率・偶数丸め, 'binary double as per cent, half even',",
        "DOUBLE_PERCENT_AWAY, double-percent-away, 倍精度の百分率・四捨五入, 'binary double as per cent, half up',",
        "TOWARD_ZERO, toward-zero, 切捨て, toward zero, DOWN",
        "AWAY_FROM_ZERO, away-from-zero, 切上げ, away from zero, UP"
    })
    void names_eachRule_areStable(RoundingRule rule, String id, String ja, String en, RoundingMode mode) {
        assertThat(rule.id()).isEqualTo(id);
        assertThat(rule.label().ja()).isEqualTo(ja);
        assertThat(rule.label().en()).isEqualTo(en);
        assertThat(RoundingRule.parse(id)).isEqualTo(rule);
        assertThat(RoundingRule.find(id)).hasValue(rule);
        assertThat(rule.mode().orElse(null)).isEqualTo(mode);
    }

    @Test
    void parse_otherId_isRefusedWithTheList() {
        assertThat(RoundingRule.find("HALF_UP")).isEmpty();
        assertThatThrownBy(() -> RoundingRule.parse("HALF_UP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a rounding rule is one of unknown, half-up, half-even, half-down, toward-zero, away-from-zero,"
                                + " double-ratio-even, double-ratio-away, double-percent-even, double-percent-away:"
                                + " HALF_UP");
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 5/2, 0, 3",
        "HALF_UP, -5/2, 0, -3",
        "HALF_EVEN, 5/2, 0, 2",
        "HALF_EVEN, 7/2, 0, 4",
        "HALF_DOWN, 5/2, 0, 2",
        "HALF_DOWN, -5/2, 0, -2",
        "HALF_DOWN, 2501/1000, 0, 3",
        "HALF_UP, 115/4, 1, 28.8",
        "DOUBLE_PERCENT_EVEN, 115/4, 1, 28.7",
        "DOUBLE_PERCENT_AWAY, 115/4, 1, 28.7",
        "DOUBLE_PERCENT_AWAY, 7/4, 1, 1.8",
        "DOUBLE_PERCENT_AWAY, 25/2, 0, 13",
        "DOUBLE_PERCENT_EVEN, 25/2, 0, 12",
        "DOUBLE_RATIO_AWAY, 1/8, 2, 0.13",
        "DOUBLE_RATIO_EVEN, 1/8, 2, 0.12",
        "DOUBLE_RATIO_EVEN, 0, 2, 0.00",
        "DOUBLE_RATIO_AWAY, -1/8, 2, -0.13",
        "TOWARD_ZERO, -29/10, 0, -2",
        "AWAY_FROM_ZERO, 21/10, 0, 3",
        "AWAY_FROM_ZERO, -21/10, 0, -3",
        "HALF_UP, 126525, -3, 127E+3",
        "HALF_UP, 17/18, 3, 0.944"
    })
    void round_ruleThatSettlesTies_rounds(RoundingRule rule, String value, int scale, BigDecimal expected) {
        assertThat(rule.round(Rational.parse(value), scale)).isEqualTo(expected);
    }

    @Test
    void round_unknown_isRefused() {
        assertThatThrownBy(() -> RoundingRule.UNKNOWN.round(Rational.ONE, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("to round takes a rule that settles ties, not this one: unknown");
    }
}
