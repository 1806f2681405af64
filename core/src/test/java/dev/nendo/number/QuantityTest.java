package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.number.Quantity.ShownPair;
import dev.nendo.problem.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static final Unit CASES = Unit.of("件");
    private static final Unit PERCENT = Unit.of("%");

    /** 12, 1/3, [1, 2), 3/2 in [1, 2), or 120+ for at least; then the unit. */
    private static Quantity quantity(String text) {
        String[] parts = text.split(" in ", 2);
        String rest = parts[parts.length - 1];
        int end = Math.max(Math.max(rest.lastIndexOf(']'), rest.lastIndexOf(')')), rest.indexOf(' ') - 1);
        boolean isInterval = rest.startsWith("[") || rest.startsWith("(");
        String number = isInterval ? rest.substring(0, end + 1) : rest.split(" ", -1)[0];
        Unit unit = Unit.of(rest.substring(number.length()).strip());
        if (number.endsWith("+")) {
            return Quantity.atLeast(Rational.parse(number.substring(0, number.length() - 1)), unit);
        }
        if (!isInterval) {
            return Quantity.exact(Rational.parse(number), unit);
        }
        return parts.length == 2
                ? Quantity.of(Rational.parse(parts[0]), IntervalTest.interval(number), unit)
                : Quantity.bounds(IntervalTest.interval(number), unit);
    }

    @Test
    void of_printedFigure_keepsTheFigureTheValueAndWhatItMayBe() {
        Printed printed = Printed.parse("1.20%");
        Quantity quantity = Quantity.of(printed, printed.interval(RoundingRule.UNKNOWN));

        assertThat(quantity).hasToString("6/5 in [239/200, 241/200] %");
        assertThat(quantity.nominal()).contains(Rational.of(6, 5));
        assertThat(quantity.printed()).contains(printed);
        assertThat(quantity.decimals()).hasValue(2);
        assertThat(quantity.isExact()).isFalse();
        assertThat(quantity.isBounded()).isTrue();
        assertThat(quantity.times(Rational.of(2)).printed()).isEmpty();
        assertThat(quantity.times(Rational.of(2)).decimals()).isEmpty();
    }

    @Test
    void bounds_aPoint_isItsNominalValue() {
        Quantity point = Quantity.bounds(Interval.point(Rational.of(5)), CASES);

        assertThat(point).isEqualTo(Quantity.exact(5, CASES)).hasToString("5 件");
        assertThat(point.nominal()).contains(Rational.of(5));
    }

    @Test
    void withInterval_keepsTheValueTheFigureAndTheUnit() {
        Printed printed = Printed.parse("1.20%");
        Quantity quantity = Quantity.of(printed, printed.interval(RoundingRule.UNKNOWN))
                .withInterval(IntervalTest.interval("[1, 2]"));

        assertThat(quantity).hasToString("6/5 in [1, 2] %");
        assertThat(quantity.printed()).contains(printed);
    }

    @Test
    void equals_intervalValueAndUnit_notTheText() {
        Quantity plain = Quantity.exact(new BigDecimal("1.50"), PERCENT);

        assertThat(plain)
                .isEqualTo(Quantity.exact(new BigDecimal("1.5"), PERCENT))
                .isEqualTo(plain.withPrinted(Printed.parse("1.50%")))
                .hasSameHashCodeAs(plain.withPrinted(Printed.parse("1.50%")))
                .isNotEqualTo(plain.withUnit(Unit.NONE))
                .isNotEqualTo(plain.withInterval(IntervalTest.interval("[1, 2]")))
                .isNotEqualTo(Quantity.bounds(IntervalTest.interval("[1, 2]"), PERCENT));
        assertThat(quantity("1 千円")).isNotEqualTo(quantity("1000 円"));
        assertThat(quantity("1 千円").hashCode()).isNotEqualTo(quantity("2 千円").hashCode());
    }

    @ParameterizedTest
    @CsvSource({
        "1 千円, 円, 1000 円",
        "1500 円, 千円, 3/2 千円",
        "969/10 %, %, 969/10 %",
        "5, 件, 5 件",
        "5 件, '', 5",
        "'3 in [2, 4) 千円', 円, '3000 in [2000, 4000) 円'",
        "'[2, 4) 千円', 円, '[2000, 4000) 円'",
        "2+ 千円, 円, '[2000, ) 円'"
    })
    void in_unitThatMeasuresTheSame_converts(String given, String wanted, String expected) {
        assertThat(quantity(given).in(Unit.of(wanted)).value().orElseThrow()).hasToString(expected);
    }

    @Test
    void in_unitThatMeasuresSomethingElse_hasTheReason() {
        assertThat(quantity("5 円").in(CASES)).isEqualTo(Outcome.absent(Reason.UNITS_DIFFER));
        assertThat(quantity("5 円").ratioTo(quantity("5 件"))).isEqualTo(Outcome.absent(Reason.UNITS_DIFFER));
        assertThatThrownBy(() -> quantity("5 円").plus(quantity("5 件")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantities are added in units that measure the same: 円, 件");
    }

    @Test
    void arithmetic_onIntervalAndValue() {
        assertThat(quantity("1 千円").plus(quantity("500 円"))).hasToString("3/2 千円");
        assertThat(quantity("3 in [2, 4) 件").minus(quantity("1 in (0, 2] 件"))).hasToString("2 in [0, 4) 件");
        assertThat(quantity("3 in [2, 4) 件").plus(quantity("(0, 2] 件"))).hasToString("(2, 6) 件");
        assertThat(quantity("120+ 件").plus(quantity("5 件"))).hasToString("[125, ) 件");
        assertThat(quantity("3 in [2, 4) 件").negated()).hasToString("-3 in (-4, -2] 件");
        assertThat(quantity("3 in [2, 4) 件").hull(quantity("3 in [1, 3] 件"))).hasToString("3 in [1, 4) 件");
        assertThat(quantity("3 in [2, 4) 件").hull(quantity("2 in [1, 3] 件"))).hasToString("[1, 4) 件");
    }

    @ParameterizedTest
    @CsvSource({
        "90 件, 100 件, %, 90 %",
        "1200 千円, 3000 人, 円/人, 400 円/人",
        "'3 in [2, 4) 件', 2 件, '', '3/2 in [1, 2)'",
        "'3 in [2, 4) 件', '2 in (1, 4] 件', '', '3/2 in [1/2, 4)'",
        "'-3 in [-4, 2) 件', '2 in [1, 4] 件', '', '-3/2 in [-4, 2)'",
        "'3 in [2, 4) 件', '-2 in [-4, -1] 件', '', '-3/2 in (-4, -1/2]'",
        "120+ 件, 100 件, %, '[120, ) %'"
    })
    void dividedBy_divisorAwayFromZero_isInTheUnitWanted(String a, String b, String unit, String expected) {
        assertThat(quantity(a).dividedBy(quantity(b), Unit.of(unit)).value().orElseThrow())
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0 件, 0 件, ZERO_BY_ZERO",
        "1 件, 0 件, ZERO_DENOMINATOR",
        "'0 in [0, 1] 件', 0 件, ZERO_DENOMINATOR",
        "1 件, '1 in [0, 2] 件', ZERO_DENOMINATOR",
        "1 件, '1 in (0, 2] 件', ZERO_DENOMINATOR",
        "1 件, '1 in [-1, 2] 件', ZERO_DENOMINATOR"
    })
    void dividedBy_divisorThatMayBeZero_hasTheReason(String a, String b, Reason expected) {
        assertThat(quantity(a).dividedBy(quantity(b), PERCENT)).isEqualTo(Outcome.absent(expected));
        assertThat(quantity(a).ratioTo(quantity(b))).isEqualTo(Outcome.absent(expected));
    }

    @Test
    void ratioTo_convertsFirst() {
        assertThat(quantity("1200 円").ratioTo(quantity("1 千円")).value()).contains(quantity("6/5"));
    }

    @ParameterizedTest
    @CsvSource({
        "17/15, 1.13333333333",
        "969/10, 96.9",
        "0, 0",
        "50000, 50000",
        "'[1, 2]', ''",
        "2/3, 0.666666666667",
        "1/30000000000000000000000, 0.0000000000000000000000333333333333",
        "2000000000000000000000000/3, 666666666667000000000000",
        "123456789012345, 123456789012000"
    })
    void decimal_nominalValue_hasTwelveDigits(String text, String expected) {
        assertThat(quantity(text).decimal().map(BigDecimal::toPlainString).orElse(""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "50000 円, '50,000円', '50,000円'",
        "-1234567 件, '-1,234,567件', '-1,234,567件'",
        "999 件, 999件, 999件",
        "-100 件, -100件, -100件",
        "17/15, 1.13, 1.13",
        "1/2, 0.5, 0.5",
        "1/4 件, 0.25件, 0.25件",
        "3 ポイント, 3ポイント, 3 points",
        "'[1929/20, 1941/20] %', 96.45～97.05%, 96.45 to 97.05%",
        "'(375/4, 1957/20] %', 93.75～97.85%, 93.75 to 97.85%",
        "'[1/3, 2/3]', 0.333～0.667, 0.333 to 0.667",
        "'[10, 20] 件', 10～20件, 10 to 20件",
        "120+ 件, 120件以上, at least 120件",
        "5/3+ %, 1.666%以上, at least 1.666%"
    })
    void shown_defaultStyle_isWhatPeopleRead(String text, String ja, String en) {
        assertThat(quantity(text).shown(Language.JA)).isEqualTo(ja);
        assertThat(quantity(text).shown(Language.EN)).isEqualTo(en);
    }

    @Test
    void shown_knownFromAboveOnlyOrNotAtAll() {
        Quantity most = quantity("-120+ 件").negated();

        assertThat(most.shown(Language.JA)).isEqualTo("120件以下");
        assertThat(most.shown(Language.EN)).isEqualTo("at most 120件");
        assertThat(most.hull(quantity("0+ 件")).shown(Language.JA)).isEqualTo("─");
        assertThat(Quantity.shown(Outcome.absent(Reason.GAP), DisplayStyle.DEFAULT, Language.EN))
                .isEqualTo("─");
        assertThat(Quantity.shown(Outcome.present(quantity("5 件")), DisplayStyle.DEFAULT, Language.EN))
                .isEqualTo("5件");
    }

    @Test
    void shown_style_isFollowedExceptByWholeCounts() {
        DisplayStyle one = DisplayStyle.DEFAULT.withDecimals(1);

        assertThat(quantity("97 %").shown(one, Language.JA)).isEqualTo("97.0%");
        assertThat(quantity("50000 円").shown(one, Language.JA)).isEqualTo("50,000円");
        assertThat(quantity("101/3 件").shown(one, Language.JA)).isEqualTo("33.7件");
        assertThat(quantity("12 千円").shown(one, Language.JA)).isEqualTo("12.0千円");
        assertThat(quantity("1936/20 %").shown(one.withRounding(RoundingMode.HALF_UP), Language.JA))
                .isEqualTo("96.8%");
        assertThat(quantity("1937/20 %").shown(one.withRounding(RoundingMode.DOWN), Language.JA))
                .isEqualTo("96.8%");
        assertThat(quantity("50000 円").shown(one.withoutSeparators(), Language.JA))
                .isEqualTo("50000円");
        assertThat(quantity("50000 円").shown(one.withoutUnit(), Language.JA)).isEqualTo("50,000");
        assertThat(Quantity.of(Printed.parse("96.90%"), IntervalTest.interval("[96, 97]"))
                        .shown(Language.JA))
                .isEqualTo("96.90%");
        assertThatThrownBy(() -> one.withDecimals(21))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimals must be from 0 to 20: 21");
        assertThatThrownBy(() -> new DisplayStyle(OptionalInt.empty(), RoundingMode.UNNECESSARY, true, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a display style needs a rounding mode that can round: UNNECESSARY");
    }

    @ParameterizedTest
    @CsvSource({
        // Value, limit, direction, shown value, shown limit.
        "9999/100 %, 100 %, at-least, 99.99%, 100.00%",
        "9996/100 %, 100 %, at-least, 99.96%, 100.00%",
        "10004/100 %, 100 %, at-least, 100.0%, 100.0%",
        "10004/100 %, 100 %, more-than, 100.04%, 100.00%",
        "10004/100 %, 100 %, at-most, 100.04%, 100.00%",
        "9996/100 %, 100 %, at-most, 100.0%, 100.0%",
        "100 %, 100 %, at-least, 100.0%, 100.0%",
        "999/10 %, 100 %, at-least, 99.9%, 100.0%",
        "333/10 件, 100/3 件, at-least, 33.30件, 33.33件",
        "99999999999/1000000000 %, 100 %, at-least, 100.0%未満, 100.0%",
        "100000000001/1000000000 %, 100 %, at-most, 100.0%超, 100.0%",
        "'[99, 101] %', 100 %, at-least, 99.0～101.0%, 100.0%"
    })
    void shownAgainst_pair_agreesWithTheVerdict(String value, String limit, String direction, String a, String b) {
        IntPredicate meets =
                switch (direction) {
                    case "at-least" -> order -> order >= 0;
                    case "more-than" -> order -> order > 0;
                    default -> order -> order <= 0;
                };
        DisplayStyle one = DisplayStyle.DEFAULT.withDecimals(1);

        assertThat(quantity(value).shownAgainst(quantity(limit), meets, one, Language.JA))
                .isEqualTo(new ShownPair(a, b));
    }

    @Test
    void shownAgainst_tooClose_saysSoInEnglish() {
        Quantity close = quantity("99999999999/1000000000 %");

        assertThat(close.shownAgainst(quantity("100 %"), o -> o >= 0, DisplayStyle.DEFAULT.withDecimals(1), Language.EN)
                        .value())
                .isEqualTo("under 100.0%");
    }
}
