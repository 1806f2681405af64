package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    /** Reads what toString writes. */
    static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(", ", 2);
        return Interval.of(Rational.parse(ends[0]), text.startsWith("("), Rational.parse(ends[1]), text.endsWith(")"));
    }

    @Test
    void of_endsAndOpenness_areKept() {
        Interval interval = Interval.of(Rational.of(239, 200), false, Rational.of(241, 200), true);

        assertThat(interval.lower()).isEqualTo(Rational.of(239, 200));
        assertThat(interval.upper()).isEqualTo(Rational.of(241, 200));
        assertThat(interval.isLowerOpen()).isFalse();
        assertThat(interval.isUpperOpen()).isTrue();
        assertThat(interval.isPoint()).isFalse();
        assertThat(interval).hasToString("[239/200, 241/200)");
        Interval other = Interval.of(Rational.ZERO, true, Rational.ONE, false);
        assertThat(other.isLowerOpen()).isTrue();
        assertThat(other.isUpperOpen()).isFalse();
        assertThat(other).hasToString("(0, 1]");
    }

    @Test
    void pointAndClosed_holdTheirEnds() {
        assertThat(Interval.point(Rational.of(5))).hasToString("[5, 5]");
        assertThat(Interval.point(Rational.of(5)).isPoint()).isTrue();
        assertThat(Interval.closed(Rational.ZERO, Rational.ONE)).hasToString("[0, 1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2, 1]", "(2, 1)", "[1, 1)", "(1, 1]", "(1, 1)"})
    void of_nothingInside_isRefused(String text) {
        assertThatThrownBy(() -> interval(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an interval must hold at least one value: " + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2] | 1 | true", "[1, 2] | 2 | true", "(1, 2] | 1 | false", "[1, 2) | 2 | false",
                "(1, 2) | 3/2 | true", "[1, 2] | 1/2 | false", "[1, 2] | 5/2 | false", "(1, 2) | 0 | false",
                "(1, 2) | 3 | false", "[1, 1] | 1 | true"
            })
    void contains_value_mindsOpenEnds(String text, String value, boolean expected) {
        assertThat(interval(text).contains(Rational.parse(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2] | [1, 2] | true", "[1, 2] | (1, 2) | true", "(1, 2) | [1, 2) | false",
                "(1, 2) | (1, 2] | false", "[0, 3] | [1, 2] | true", "[1, 2] | [0, 3] | false",
                "[1, 2] | [3, 4] | false", "[1, 2] | [3/2, 3] | false"
            })
    void contains_interval_wantsAllOfIt(String text, String other, boolean expected) {
        assertThat(interval(text).contains(interval(other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 1] | true", "[1/2, 3/2] | true", "(0, 1) | false", "[0, 1) | true", "(0, 1] | true",
                "(1/3, 2/3) | false", "[1/3, 2/3] | false", "(0, 2) | true", "(-1, 0) | false", "(-1, 0] | true",
                "[-1/2, 1/2] | true", "(-3/2, -1/2) | true", "(-2, -1) | false"
            })
    void containsInteger_openEnds_areLeftOut(String text, boolean expected) {
        assertThat(interval(text).hasInteger()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2] | [3, 5] | [4, 7] | [-4, -1]",
                "(1, 2] | [3, 5] | (4, 7] | (-4, -1]",
                "[1, 2) | [3, 5] | [4, 7) | [-4, -1)",
                "[1, 2] | (3, 5] | (4, 7] | [-4, -1)",
                "[1, 2] | [3, 5) | [4, 7) | (-4, -1]",
                "(1, 2) | (3, 5) | (4, 7) | (-4, -1)"
            })
    void plusMinus_openEnds_spread(String a, String b, String sum, String difference) {
        assertThat(interval(a).plus(interval(b))).hasToString(sum);
        assertThat(interval(a).minus(interval(b))).hasToString(difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2) | 3 | [3, 6)",
                "[1, 2) | -3 | (-6, -3]",
                "(1, 2] | -1/2 | [-1, -1/2)",
                "(1, 2] | 1/2 | (1/2, 1]",
                "(1, 2) | 0 | [0, 0]",
                "(-1, 2] | -1 | [-2, 1)"
            })
    void times_weight_flipsWhenNegative(String text, String weight, String expected) {
        assertThat(interval(text).times(Rational.parse(weight))).hasToString(expected);
        if (!weight.equals("0")) {
            assertThat(interval(text).dividedBy(Rational.parse(weight).reciprocal()))
                    .hasToString(expected);
        }
    }

    @Test
    void negated_openEnds_changePlaces() {
        assertThat(interval("[1, 2)").negated()).hasToString("(-2, -1]");
        assertThat(interval("(1, 2]").negated()).hasToString("[-2, -1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2] | [3, 5] | [3, 10]",
                "(1, 2) | [3, 5] | (3, 10)",
                "[1, 2] | (3, 5) | (3, 10)",
                "[0, 2] | (0, 5) | [0, 10)",
                "(0, 2] | [0, 5] | [0, 10]",
                "(0, 2] | (0, 5] | (0, 10]",
                "(0, 2] | [1, 5] | (0, 10]",
                "[0, 2] | (1, 5] | [0, 10]",
                "[0, 0] | (1, 5) | [0, 0]",
                "(1, 5) | [0, 0] | [0, 0]",
                "(0, 5) | [0, 0] | [0, 0]"
            })
    void times_notNegative_reachesZeroIfOneFactorDoes(String a, String b, String expected) {
        assertThat(interval(a).times(interval(b))).hasToString(expected);
        assertThat(interval(b).times(interval(a))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2] | [3, 5] | [1/5, 2/3]",
                "(1, 2] | [3, 5] | (1/5, 2/3]",
                "[1, 2) | [3, 5] | [1/5, 2/3)",
                "[1, 2] | (3, 5] | [1/5, 2/3)",
                "[1, 2] | [3, 5) | (1/5, 2/3]",
                "[0, 2] | (3, 5) | [0, 2/3)",
                "(0, 2] | [3, 5] | (0, 2/3]",
                "[0, 0] | (3, 5) | [0, 0]"
            })
    void dividedBy_notNegative_keepsAZeroThatIsReached(String a, String b, String expected) {
        assertThat(interval(a).dividedBy(interval(b))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[-2, -1] | (4, 5) | (-1/2, -1/5)",
                "[-2, 0] | (4, 5) | (-1/2, 0]",
                "[-2, 0) | [4, 5] | [-1/2, 0)",
                "[-2, 1] | [4, 5] | [-1/2, 1/4]",
                "(-2, 1] | [4, 5) | (-1/2, 1/4]",
                "[-2, 1] | (4, 5] | (-1/2, 1/4)"
            })
    void dividedBy_maybeNegative_reachesFarthestWithTheSmallestDivisor(String a, String b, String expected) {
        assertThat(interval(a).dividedBy(interval(b))).hasToString(expected);
    }

    @Test
    void atLeast_hasNoUpperEnd() {
        Interval some = Interval.atLeast(Rational.of(3));

        assertThat(some).hasToString("[3, )").isEqualTo(Interval.atLeast(Rational.of(3)));
        assertThat(some.lower()).isEqualTo(Rational.of(3));
        assertThat(some.hasLower()).isTrue();
        assertThat(some.hasUpper()).isFalse();
        assertThat(some.isBounded()).isFalse();
        assertThat(some.isUpperOpen()).isTrue();
        assertThat(some.isPoint()).isFalse();
        assertThat(some.contains(Rational.of(1_000_000))).isTrue();
        assertThat(some.contains(Rational.of(2))).isFalse();
        assertThat(some.hasInteger()).isTrue();
        assertThat(some.negated().hasInteger()).isTrue();
        assertThat(some.cutAtZero()).contains(some);
        assertThatThrownBy(some::upper)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the interval has no end on that side: [3, )");
        assertThatThrownBy(() -> some.negated().lower()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> interval("[1, 2]").dividedBy(some.negated())).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void atLeast_arithmetic_keepsTheEndThatIsKnown() {
        Interval some = Interval.atLeast(Rational.of(3));

        assertThat(some.plus(interval("(1, 2]"))).hasToString("(4, )");
        assertThat(some.minus(interval("[1, 2]"))).hasToString("[1, )");
        assertThat(interval("[1, 2]").minus(some)).hasToString("(, -1]");
        assertThat(some.times(Rational.of(-2))).hasToString("(, -6]");
        assertThat(some.times(Rational.ZERO)).hasToString("[0, 0]");
        assertThat(some.times(interval("[0, 0]"))).hasToString("[0, 0]");
        assertThat(some.times(interval("(1, 2]"))).hasToString("(3, )");
        assertThat(some.dividedBy(interval("(1, 2]"))).hasToString("[3/2, )");
        assertThat(interval("[1, 2]").dividedBy(some)).hasToString("(0, 2/3]");
        assertThat(interval("[0, 2]").dividedBy(some)).hasToString("[0, 2/3]");
        assertThat(some.intersect(interval("[1, 4)"))).hasToString("Optional[[3, 4)]");
        assertThat(some.intersect(some.negated())).isEmpty();
        assertThat(some.hull(interval("(1, 4)"))).hasToString("(1, )");
        assertThat(some.hull(some.negated())).hasToString("(, )");
        assertThat(interval("[-2, 5)").hull(some).cutAtZero()).hasToString("Optional[[0, )]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2] | 1 | at least", "(1, 2] | 1 | at least, above", "[1, 2] | 2 | at most",
                        "[1, 2) | 2 | at most, below",
                "[1, 1] | 1 | at least, at most", "[1, 2] | 3/2 | ''", "[1, ) | 1 | at least", "(, 1] | 1 | at most",
                "(1, ) | 1 | at least, above", "(, ) | 1 | ''"
            })
    void isAtLeastAboveAtMostBelow_everyValueIs(String text, String value, String expected) {
        Rational limit = Rational.parse(value);
        Interval interval = text.startsWith("(, ")
                ? text.endsWith("]")
                        ? Interval.atLeast(limit.negated()).negated()
                        : Interval.atLeast(limit).hull(Interval.atLeast(limit).negated())
                : text.endsWith(", )")
                        ? text.startsWith("(")
                                ? interval("(0, 1]").plus(Interval.atLeast(limit))
                                : Interval.atLeast(limit)
                        : interval(text);
        List<String> said = new ArrayList<>();
        if (interval.isAtLeast(limit)) {
            said.add("at least");
        }
        if (interval.isAbove(limit)) {
            said.add("above");
        }
        if (interval.isAtMost(limit)) {
            said.add("at most");
        }
        if (interval.isBelow(limit)) {
            said.add("below");
        }

        assertThat(String.join(", ", said)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0, 1]", "(0, 1]", "[-1, 1]"})
    void dividedBy_divisorNotAboveZero_isRefused(String divisor) {
        assertThatThrownBy(() -> interval("[1, 2]").dividedBy(interval(divisor)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("the lower end of a divisor must be above 0: " + divisor);
    }

    @Test
    void dividedBy_rationalZero_isRefused() {
        assertThatThrownBy(() -> interval("[1, 2]").dividedBy(Rational.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a divisor must not be 0: 1 / 0");
    }

    @Test
    void times_negativeOperand_isRefused() {
        Interval positive = interval("[1, 2]");
        Interval negative = interval("(-1, 2]");
        String message = "the values of an operand must not be below 0: (-1, 2]";

        assertThatThrownBy(() -> positive.times(negative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> negative.times(positive))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 3] | [2, 4] | [2, 3] | [1, 4]",
                "[1, 3) | (2, 4] | (2, 3) | [1, 4]",
                "(1, 3] | [2, 4) | [2, 3] | (1, 4)",
                "[1, 2] | [2, 3] | [2, 2] | [1, 3]",
                "[1, 2) | [2, 3] | - | [1, 3]",
                "[1, 2] | (2, 3] | - | [1, 3]",
                "[1, 2] | [3, 4] | - | [1, 4]",
                "(1, 2) | [1, 2] | (1, 2) | [1, 2]",
                "(1, 2] | [1, 2) | (1, 2) | [1, 2]",
                "(1, 2) | (1, 2) | (1, 2) | (1, 2)",
                "[0, 9] | (1, 2) | (1, 2) | [0, 9]",
                "(0, 9) | [1, 2] | [1, 2] | (0, 9)"
            })
    void intersectAndHull_twoIntervals_mindEqualEnds(String a, String b, String common, String hull) {
        Optional<Interval> expected = common.equals("-") ? Optional.empty() : Optional.of(interval(common));

        assertThat(interval(a).intersect(interval(b))).isEqualTo(expected);
        assertThat(interval(b).intersect(interval(a))).isEqualTo(expected);
        assertThat(interval(a).hull(interval(b))).hasToString(hull);
        assertThat(interval(b).hull(interval(a))).hasToString(hull);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(-1/2, 1/2) | [0, 1/2)",
                "[-1, 1] | [0, 1]",
                "(0, 1) | (0, 1)",
                "[0, 1) | [0, 1)",
                "[1, 2] | [1, 2]",
                "[-1, 0] | [0, 0]",
                "[-1, 0) | -",
                "[-2, -1] | -"
            })
    void cutAtZero_anyInterval_keepsWhatIsNotNegative(String text, String expected) {
        assertThat(interval(text).cutAtZero())
                .isEqualTo(expected.equals("-") ? Optional.empty() : Optional.of(interval(expected)));
    }

    @Test
    void equals_eachPart_counts() {
        Interval interval = interval("[1, 2)");

        assertThat(interval).isEqualTo(interval("[1, 2)")).hasSameHashCodeAs(interval("[1, 2)"));
        for (String other : new String[] {"[1, 2]", "(1, 2)", "[0, 2)", "[1, 3)"}) {
            assertThat(interval).isNotEqualTo(interval(other)).doesNotHaveSameHashCodeAs(interval(other));
        }
        assertThat(interval).isNotEqualTo("[1, 2)");
    }
}
