package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.number.Quantity.ShownPair;
import dev.nendo.problem.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of a quantity, in every shape that it may have. */
class QuantityTextTest {
    private static final DisplayStyle DEFAULT = DisplayStyle.DEFAULT;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999 | 件 | 999件",
                "1000 | 件 | 1,000件",
                "-1000 | 件 | -1,000件",
                "-999 | 件 | -999件",
                "-123456 | 円 | -123,456円",
                "1234567 | 円 | 1,234,567円",
                "0 | 件 | 0件",
                "5/2 | 件 | 2.5件",
                "1/3 | 件 | 0.33件",
                "2/3 | % | 0.67%",
                "12345/10 | % | 1,234.5%",
                "-1/2 | ポイント | -0.5ポイント",
                "7 | % | 7%"
            })
    void of_exactValue_hasTheDecimalsItNeeds(String value, String unit, String expected) {
        Quantity quantity = Quantity.exact(Rational.parse(value), Unit.of(unit));

        assertThat(new QuantityText(DEFAULT, Language.JA, 0).of(quantity)).isEqualTo(expected);
    }

    @Test
    void of_points_hasAnEnglishWord() {
        Quantity points = Quantity.exact(new BigDecimal("1.5"), Unit.of("ポイント"));

        assertThat(new QuantityText(DEFAULT, Language.EN, 0).of(points)).isEqualTo("1.5 points");
        assertThat(new QuantityText(DEFAULT.withoutUnit(), Language.EN, 0).of(points))
                .isEqualTo("1.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1929/20, 1941/20] | % | 96.45～97.05% | 96.45 to 97.05%",
                "[1, 2] | % | 1～2% | 1 to 2%",
                "[1/3, 2/3] | % | 0.333～0.667% | 0.333 to 0.667%",
                "[1, 3/2] | % | 1.0～1.5% | 1.0 to 1.5%",
                "[1000, 2000] | 件 | 1,000～2,000件 | 1,000 to 2,000件"
            })
    void of_bounds_isARangeRoundedOutward(String interval, String unit, String ja, String en) {
        Quantity bounds = Quantity.bounds(IntervalTest.interval(interval), Unit.of(unit));

        assertThat(new QuantityText(DEFAULT, Language.JA, 0).of(bounds)).isEqualTo(ja);
        assertThat(new QuantityText(DEFAULT, Language.EN, 0).of(bounds)).isEqualTo(en);
    }

    @Test
    void of_oneBound_saysWhichSideIsKnown() {
        Quantity least = Quantity.atLeast(Rational.of(120), Unit.of("件"));

        assertThat(new QuantityText(DEFAULT, Language.JA, 0).of(least)).isEqualTo("120件以上");
        assertThat(new QuantityText(DEFAULT, Language.EN, 0).of(least)).isEqualTo("at least 120件");
        Quantity most = least.negated();
        assertThat(new QuantityText(DEFAULT, Language.JA, 0).of(most)).isEqualTo("-120件以下");
        assertThat(new QuantityText(DEFAULT, Language.EN, 0).of(most)).isEqualTo("at most -120件");
    }

    /** Digits are added until what is shown meets the limit if and only if the exact value does, at most six. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99.96 | 100 | 1 | 99.96% | 100.00%",
                "99.94 | 100 | 1 | 99.9% | 100.0%",
                "100 | 100 | 1 | 100.0% | 100.0%",
                "99.999999 | 100 | 0 | 99.999999% | 100.000000%",
                "99.99995 | 100 | 0 | 99.99995% | 100.00000%",
                "99.9999995 | 100 | 1 | 99.9999995% | 100.0000000%",
                "99.9999999 | 100 | 0 | 100%未満 | 100%",
                "100.0000001 | 100 | 0 | 100% | 100%"
            })
    void pair_atLeast_neverContradictsTheVerdict(
            BigDecimal value, BigDecimal limit, int decimals, String shown, String shownLimit) {
        ShownPair pair = QuantityText.pair(
                Quantity.exact(value, Unit.of("%")),
                Quantity.exact(limit, Unit.of("%")),
                order -> order >= 0,
                DEFAULT.withDecimals(decimals),
                Language.JA);

        assertThat(pair).isEqualTo(new ShownPair(shown, shownLimit));
    }

    @Test
    void pair_moreThan_saysOverWhereSixDigitsDoNotDo() {
        Quantity value = Quantity.exact(new BigDecimal("100.00000001"), Unit.of("%"));
        Quantity limit = Quantity.exact(100, Unit.of("%"));
        DisplayStyle whole = DEFAULT.withDecimals(0);

        assertThat(QuantityText.pair(value, limit, order -> order > 0, whole, Language.JA))
                .isEqualTo(new ShownPair("100%超", "100%"));
        assertThat(QuantityText.pair(value, limit, order -> order > 0, whole, Language.EN))
                .isEqualTo(new ShownPair("over 100%", "100%"));
        assertThat(QuantityText.pair(limit.minus(value.minus(limit)), limit, order -> order >= 0, whole, Language.EN))
                .isEqualTo(new ShownPair("under 100%", "100%"));
    }

    @Test
    void pair_boundsOnly_areShownAsTheyAre() {
        Quantity bounds = Quantity.bounds(IntervalTest.interval("[1, 2]"), Unit.of("%"));
        Quantity limit = Quantity.exact(100, Unit.of("%"));

        assertThat(QuantityText.pair(bounds, limit, order -> order >= 0, DEFAULT, Language.JA))
                .isEqualTo(new ShownPair("1～2%", "100%"));
        assertThat(QuantityText.pair(limit, bounds, order -> order >= 0, DEFAULT, Language.JA))
                .isEqualTo(new ShownPair("100%", "1～2%"));
    }

    @Test
    void style_eachWither_changesOneThing() {
        Quantity half = Quantity.exact(new BigDecimal("1234.25"), Unit.of("%"));

        assertThat(new QuantityText(DEFAULT.withDecimals(1), Language.JA, 0).of(half))
                .isEqualTo("1,234.3%");
        assertThat(new QuantityText(DEFAULT.withDecimals(1).withRounding(RoundingMode.HALF_EVEN), Language.JA, 0)
                        .of(half))
                .isEqualTo("1,234.2%");
        assertThat(new QuantityText(DEFAULT.withoutSeparators(), Language.JA, 0).of(half))
                .isEqualTo("1234.25%");
        assertThat(DEFAULT.withoutSeparators().withoutUnit().withDecimals(20).hasUnit())
                .isFalse();
        assertThat(DEFAULT.withoutUnit().withoutSeparators().isGrouped()).isFalse();
        assertThatThrownBy(() -> DEFAULT.withDecimals(21))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimals must be from 0 to 20: 21");
        assertThatThrownBy(() -> DEFAULT.withRounding(RoundingMode.UNNECESSARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a display style needs a rounding mode that can round: UNNECESSARY");
    }
}
