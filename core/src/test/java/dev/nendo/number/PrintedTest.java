package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "96.9% | 96.9 | % | 1",
                "△126,525千円 | -126525 | 千円 | 0",
                "1.20 | 1.20 | '' | 2",
                "0 件 | 0 | 件 | 0",
                "-0.50 | -0.50 | '' | 2"
            })
    void parse_figure_keepsTextPrecisionAndUnit(String text, BigDecimal value, String unit, int decimals) {
        Printed printed = Printed.parse(text);

        assertThat(printed.text()).isEqualTo(text);
        assertThat(printed).hasToString(text);
        assertThat(printed.value()).isEqualTo(value);
        assertThat(printed.unit()).isEqualTo(Unit.of(unit));
        assertThat(printed.decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", "x", "…"})
    void parse_markWithoutFigure_isRefused(String text) {
        assertThatThrownBy(() -> Printed.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a figure is wanted here, not a mark that there is none: " + text);
    }

    @Test
    void parse_noFigure_isRefusedWithTheRule() {
        assertThatThrownBy(() -> Printed.parse("12%%"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what follows a figure is one known unit, such as 件, 人, 社, 回, 円, 千円, % or 円/件: 12%%");
    }

    @ParameterizedTest
    @CsvSource({"96.9, 96.9, 1", "-2, -2, 0", "1E+3, 1000, 0", "1.00, 1.00, 2", "0E-3, 0.000, 3"})
    void of_decimal_printsItPlainly(BigDecimal value, String text, int decimals) {
        Printed printed = Printed.of(value, Unit.of("%"));

        assertThat(printed.text()).isEqualTo(text);
        assertThat(printed.value()).isEqualByComparingTo(value);
        assertThat(printed.decimals()).isEqualTo(decimals);
        assertThat(printed.unit()).isEqualTo(Unit.of("%"));
    }

    @Test
    void of_tooManyDigits_isRefused() {
        assertThat(Printed.of(new BigDecimal("1E+49"), Unit.NONE).text()).hasSize(50);
        assertThat(Printed.of(new BigDecimal("1E-49"), Unit.NONE).decimals()).isEqualTo(49);
        for (String value : new String[] {"1E+50", "1E-50", "1E+2147483647"}) {
            assertThatThrownBy(() -> Printed.of(new BigDecimal(value), Unit.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a figure has at most 50 digits: " + value);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.20 | HALF_UP | [239/200, 241/200)",
                "96.9% | HALF_UP | [1937/20, 1939/20)",
                "96.9% | UNKNOWN | [1937/20, 1939/20]",
                "63,884件 | HALF_UP | [63884, 63884]",
                "14.1人 | HALF_UP | [281/20, 283/20)",
                "4,680円 | TOWARD_ZERO | [4680, 4680]",
                "4,680.0円 | TOWARD_ZERO | [4680, 46801/10)",
                "802,300千円 | HALF_UP | [1604599/2, 1604601/2)",
                "18.1時間 | TOWARD_ZERO | [181/10, 91/5)",
                "2,994円/件 | HALF_UP | [5987/2, 5989/2)",
                "12 | UNKNOWN | [23/2, 25/2]"
            })
    void interval_unitDecides_whatIsExact(String text, RoundingRule rule, String expected) {
        assertThat(Printed.parse(text).interval(rule)).hasToString(expected);
    }

    @Test
    void interval_rowStates_whatIsExact() {
        assertThat(Printed.parse("2,994円").interval(RoundingRule.HALF_UP, false))
                .hasToString("[5987/2, 5989/2)");
        assertThat(Printed.parse("1.5時間").interval(RoundingRule.HALF_UP, true)).hasToString("[3/2, 3/2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "96.9% | [1937/2000, 1939/2000)",
                "△5千円 | (-5500, -4500]",
                "63,884件 | [63884, 63884]",
                "1割 | [1/20, 3/20)"
            })
    void intervalInBase_scale_isApplied(String text, String expected) {
        assertThat(Printed.parse(text).intervalInBase(RoundingRule.HALF_UP)).hasToString(expected);
    }

    @Test
    void marks_text_saysThem() {
        Printed plain = Printed.parse("80.5%");
        Printed preliminary = Printed.parse("80.5%(速報値)");
        Printed approximate = Printed.parse("約100人");
        Printed parenthesised = Printed.parse("（55,479件）");

        assertThat(plain.isPreliminary()).isFalse();
        assertThat(plain.isApproximate()).isFalse();
        assertThat(plain.isParenthesised()).isFalse();
        assertThat(preliminary.isPreliminary()).isTrue();
        assertThat(preliminary.isApproximate()).isFalse();
        assertThat(preliminary.isParenthesised()).isFalse();
        assertThat(approximate.isApproximate()).isTrue();
        assertThat(approximate.isPreliminary()).isFalse();
        assertThat(parenthesised.isParenthesised()).isTrue();
        assertThat(parenthesised.isPreliminary()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 件, true",
        "12, '', true",
        "12件, 人, true",
        "2994円, 円/件, true",
        "1.2%, ポイント, true",
        "12件, '', false",
        "12千円, 円, false",
        "12%, 件, false"
    })
    void withUnit_sameScale_isTaken(String text, String unit, boolean expected) {
        Printed printed = Printed.parse(text);
        Unit stated = Unit.of(unit);

        assertThat(printed.accepts(stated)).isEqualTo(expected);
        if (expected) {
            assertThat(printed.withUnit(stated).unit()).isEqualTo(stated);
            assertThat(printed.withUnit(stated).text()).isEqualTo(text);
        } else {
            assertThatThrownBy(() -> printed.withUnit(stated))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a figure printed in " + printed.unit() + " can't be taken in the unit " + unit + ": "
                            + text);
        }
    }

    @Test
    void withUnit_marks_areKept() {
        Printed printed = Printed.parse("（約12(速報値)）").withUnit(Unit.of("件"));

        assertThat(printed.isPreliminary()).isTrue();
        assertThat(printed.isApproximate()).isTrue();
        assertThat(printed.isParenthesised()).isTrue();
        assertThat(printed.value()).isEqualTo(new BigDecimal("12"));
    }

    @Test
    void inColumn_unitOfTheText_wins() {
        assertThat(Printed.parse("12").withColumnUnit(Unit.of("件")).unit()).isEqualTo(Unit.of("件"));
        assertThat(Printed.parse("91.2%").withColumnUnit(Unit.of("件")).unit()).isEqualTo(Unit.of("%"));
    }

    @Test
    void equals_textAndUnit_count() {
        Printed printed = Printed.parse("1,234").withUnit(Unit.of("件"));

        assertThat(printed)
                .isEqualTo(Printed.parse("1,234").withUnit(Unit.of("件")))
                .hasSameHashCodeAs(Printed.parse("1,234").withUnit(Unit.of("件")));
        assertThat(printed)
                .isNotEqualTo(Printed.parse("1,234"))
                .isNotEqualTo(Printed.parse("1234").withUnit(Unit.of("件")))
                .isNotEqualTo("1,234")
                .doesNotHaveSameHashCodeAs(Printed.parse("1,234"))
                .doesNotHaveSameHashCodeAs(Printed.parse("1234").withUnit(Unit.of("件")));
    }
}
