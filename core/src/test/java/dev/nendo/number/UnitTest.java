package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "件", "人", "名", "社", "事業所", "枚", "回", "か所", "カ所", "会場", "機関", "医療機関", "市町村", "市町", "市", "団体", "会", "本",
                "台", "冊", "部", "部位", "日", "日間", "営業日", "週間", "カ月", "位", "歳"
            })
    void of_counter_isAnExactCount(String symbol) {
        Unit unit = Unit.of(symbol);

        assertThat(unit.kind()).isEqualTo(UnitKind.COUNT);
        assertThat(unit.isExact()).isTrue();
        assertThat(unit.isKnown()).isTrue();
        assertThat(unit.scale()).isEqualTo(BigDecimal.ONE);
        assertThat(unit.base()).isSameAs(unit);
        assertThat(unit.symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @CsvSource({
        "円, MONEY, 1, 円, true, true",
        "千円, MONEY, 1000, 円, false, true",
        "万円, MONEY, 10000, 円, false, true",
        "百万円, MONEY, 1000000, 円, false, true",
        "千万円, MONEY, 10000000, 円, false, true",
        "億円, MONEY, 100000000, 円, false, true",
        "十億円, MONEY, 1000000000, 円, false, true",
        "兆円, MONEY, 1000000000000, 円, false, true",
        "万回, COUNT, 10000, 回, false, true",
        "千人, COUNT, 1000, 人, false, true",
        "千事業所, COUNT, 1000, 事業所, false, true",
        "%, RATE, 0.01, '', false, true",
        "ポイント, RATE, 0.01, '', false, true",
        "‰, RATE, 0.001, '', false, true",
        "割, RATE, 0.1, '', false, true",
        "倍, RATE, 1, '', false, true",
        "時間, TIME, 1, 時間, false, true",
        "分, TIME, 1, 分, false, true",
        "秒, TIME, 1, 秒, false, true",
        "kWh, NONE, 1, kWh, false, true",
        "円/件, PER_UNIT, 1, 円/件, false, true",
        "円/kWh, PER_UNIT, 1, 円/kWh, false, true",
        "千円/人, PER_UNIT, 1000, 円/人, false, true",
        "枚/月, PER_UNIT, 1, 枚/月, false, true",
        "回/年, PER_UNIT, 1, 回/年, false, true",
        "人以上, COUNT, 1, 人, true, true",
        "万円以上, MONEY, 10000, 円, false, true",
        "%以下, RATE, 0.01, '', false, true",
        "円/件以下, PER_UNIT, 1, 円/件, false, true",
        "営業日以内, COUNT, 1, 営業日, true, true",
        "歳未満, COUNT, 1, 歳, true, true",
        "人以上事業所, NONE, 1, 人以上事業所, false, false",
        "月, NONE, 1, 月, false, false",
        "以上, NONE, 1, 以上, false, false",
        "千, NONE, 1, 千, false, true",
        "千千円, NONE, 1, 千千円, false, false",
        "千kWh, NONE, 1000, kWh, false, true",
        "万t, NONE, 10000, t, false, true",
        "ha, NONE, 1, ha, false, true",
        "M円, MONEY, 1000000, 円, false, true",
        "bn円, MONEY, 1000000000, 円, false, true",
        "million, NONE, 1, million, false, true",
        "百人, COUNT, 100, 人, false, true",
        "件数, COUNT, 1, 件, true, true",
        "宙数, NONE, 1, 宙数, false, false",
        "円/千件, PER_UNIT, 0.001, 円/件, false, true",
        "'人/1,000人', PER_UNIT, 0.001, 人/人, false, true",
        "人/10万人, PER_UNIT, 0.00001, 人/人, false, true",
        "件/60分, PER_UNIT, 1, 件/60分, false, true",
        "人口10万対, PER_UNIT, 0.00001, 件/人, false, true",
        "出生千対, PER_UNIT, 0.001, 件/人, false, true",
        "10万人当たり, PER_UNIT, 0.00001, 件/人, false, true",
        "一人当たり円, PER_UNIT, 1, 円/人, false, true",
        "対, NONE, 1, 対, false, false",
        "ppm, RATE, 0.000001, '', false, true",
        "指数, NONE, 1, 指数, false, true",
        "ratio, RATE, 1, '', false, true",
        "千%, NONE, 1, 千%, false, false",
        "円/宙, PER_UNIT, 1, 円/宙, false, false",
        "宙/円, PER_UNIT, 1, 宙/円, false, false",
        "円/, NONE, 1, 円/, false, false",
        "/円, NONE, 1, /円, false, false",
        "CO2, NONE, 1, CO2, false, false"
    })
    void of_symbol_isUnderstoodByTheRules(
            String symbol, UnitKind kind, BigDecimal scale, String base, boolean exact, boolean known) {
        Unit unit = Unit.of(symbol);

        assertThat(unit.kind()).isEqualTo(kind);
        assertThat(unit.scale()).isEqualTo(scale);
        assertThat(unit.base()).isEqualTo(Unit.of(base));
        assertThat(unit.isExact()).isEqualTo(exact);
        assertThat(unit.isKnown()).isEqualTo(known);
        assertThat(unit).hasToString(symbol);
    }

    @ParameterizedTest
    @CsvSource({
        "％, %",
        "円／件, 円/件",
        "ｋｗｈ, kWh",
        "KWH, kWh",
        "ＣＯ２, CO2",
        "ＡＺａｚ０９, AZaz09",
        "KG, kg",
        "Ｈａ, ha",
        "(千円), 千円",
        "（千円）, 千円"
    })
    void of_fullWidthSymbol_isTheAsciiOne(String symbol, String expected) {
        assertThat(Unit.of(symbol)).isEqualTo(Unit.of(expected)).hasToString(expected);
    }

    @Test
    void none_emptySymbol_isABareRoundedNumber() {
        assertThat(Unit.of("")).isSameAs(Unit.NONE);
        assertThat(Unit.NONE.symbol()).isEmpty();
        assertThat(Unit.NONE.kind()).isEqualTo(UnitKind.NONE);
        assertThat(Unit.NONE.isExact()).isFalse();
        assertThat(Unit.NONE.base()).isSameAs(Unit.NONE);
        assertThat(Unit.of("%").base()).isSameAs(Unit.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5分",
                "0件",
                "５分",
                "+件",
                "-件",
                "－件",
                "−件",
                "△件",
                "▲件",
                "(件",
                "）件",
                ",件",
                ".件",
                " ",
                "件 数",
                "件\u3000数",
                "件\u0000",
                "件\u200B",
                "件\uD800",
                "件件件件件件件件件件件件件件件件件件件件件件件件件件件件件件件"
            })
    void of_noSymbol_isRefusedWithTheRule(String symbol) {
        String shown =
                symbol.replace("\u0000", "\\u0000").replace("\u200B", "\\u200B").replace("\uD800", "\\uD800");

        assertThat(Unit.find(symbol)).isEmpty();
        assertThatThrownBy(() -> Unit.of(symbol))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a unit is a symbol like 件, 千円, % or 円/件, of at most 30 characters without spaces and"
                        + " not starting like a number: " + shown);
    }

    @Test
    void of_thirtyCharacters_isTaken() {
        assertThat(Unit.of("件".repeat(30)).symbol()).hasSize(30);
    }

    @Test
    void equals_sameSymbol_isEqual() {
        assertThat(Unit.of("件")).isEqualTo(Unit.of("件")).hasSameHashCodeAs(Unit.of("件"));
        assertThat(Unit.of("件")).isNotEqualTo(Unit.of("人")).isNotEqualTo("件").doesNotHaveSameHashCodeAs(Unit.of("人"));
    }

    @ParameterizedTest
    @CsvSource({
        "円, 千円, 1/1000",
        "百万円, 千円, 1000",
        "件, 人, 1",
        "万回, 件, 10000",
        "%, ‰, 10",
        "ポイント, %, 1",
        "時間, 分, 60",
        "分, 時間, 1/60",
        "分以内, 秒, 60",
        "t, kg, 1000",
        "円, 円/件, 1",
        "円/件, 千円, 1/1000",
        "時間/人, 分, 60",
        "分/件, 時間/人, 1/60",
        "円/件, 千円/人, 1/1000",
        "時間, 時間, 1",
        "クラス, 学級, 1",
        "宙, 宙数, 1",
        "ABC, ａｂｃ, 1",
        "ha, ㎡, 10000",
        "L, mL, 1000",
        "件数, 人, 1",
        "円/件, 円/千件, 1000",
        "千円/人, 円/千人, 1000000",
        "人/万人, 人/千人, 1/10",
        "人/千人, 人口10万対, 100",
        "人口10万対, 10万人当たり, 1",
        "人口千対, 人口10万対, 100",
        "人口10万人対, 10万人当たり, 1",
        "千人当たり, 人口千対, 1",
        "人/千人, ‰, 1",
        "人/千人, %, 1/10",
        "%, 人/千人, 10",
        "件/60分, 件/時間, 1",
        "件/分, 件/時, 60",
        "件/月, 回/か月, 1",
        "円/人, 円/名, 1",
        "ppm, %, 1/10000",
        "'', 時間, 1",
        "千円, '', 1"
    })
    void factorTo_whatMeasuresTheSame_isHowManyOfTheOther(String from, String to, String factor) {
        assertThat(Unit.of(from).factorTo(Unit.of(to))).contains(Rational.parse(factor));
    }

    @ParameterizedTest
    @CsvSource({
        "人, 人, %, 100",
        "人, 名, %, 100",
        "千人, 人, %, 100000",
        "人, 人, 人/千人, 1000",
        "件, 人, 人口10万対, 100000",
        "人, 千人, 人/千人, 1",
        "件, 分, 件/時間, 60",
        "件, 日, 件/日, 1",
        "件, か月, 件/月, 1",
        "千円, 千人, 円/人, 1",
        "時間, 件, 分/件, 60",
        "分, 人, 時間, 1/60",
        "円, 件, 円, 1",
        "kg, t, %, 1/10",
        "円/件, 円/件, %, 100",
        "宙, 宙, %, 100",
        "'', '', %, 100",
        "'', 人, %, 100",
        "人, '', 人/千人, 1000",
        "'', 千人, 円/人, 1/1000",
        "%, '', %, 1",
        "円/件, '', 千円/件, 1/1000",
        "千円, 件, '', 1000",
        "時間, 分, '', 60",
        "件, 人, '', 1"
    })
    void quotientFactor_whatTheUnitMeasures_scalesByBothSides(
            String above, String below, String wanted, String factor) {
        assertThat(Unit.of(above).quotientFactor(Unit.of(below), Unit.of(wanted)))
                .contains(Rational.parse(factor));
    }

    @ParameterizedTest
    @CsvSource({
        "件, 人, %",
        "事業所, 社, ‰",
        "円, 件, %",
        "円, 人, 円/件数/月",
        "件, 月, 件/年",
        "件, 人, 件/年",
        "宙, 人, 海/人",
        "人, 人, 宙",
        "円/件, 件, 円/件",
        "円, 人, 件/人"
    })
    void quotientFactor_somethingElse_isEmpty(String above, String below, String wanted) {
        assertThat(Unit.of(above).quotientFactor(Unit.of(below), Unit.of(wanted)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "件, true",
        "円, true",
        "式, true",
        "宙, true",
        "'', true",
        "宙数, true",
        "人以上, true",
        "千円, false",
        "万件, false",
        "%, false",
        "倍, false",
        "指数, false",
        "ppm, false",
        "円/件, false",
        "人口10万対, false",
        "時間, false",
        "kg, false",
        "ha, false",
        "k, false",
        "million, false",
        "受診率, false",
        "1人当たり, false",
        "宙当たり, false",
        "M, false"
    })
    void canBeExact_whatCountsOrAdds_isWhole(String symbol, boolean expected) {
        assertThat(Unit.of(symbol).canBeExact()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "－", "―", "ー", "─"})
    void find_dash_isNoUnit(String symbol) {
        assertThat(Unit.of(symbol)).isSameAs(Unit.NONE);
    }

    @Test
    void find_lineBreak_isLeftOut() {
        assertThat(Unit.of("円/\r\n件")).isEqualTo(Unit.of("円/件"));
    }

    @ParameterizedTest
    @CsvSource({
        "円, 件",
        "%, 件",
        "時間, %",
        "kg, km",
        "kWh, kg",
        "時間, 円/件",
        "件/人, 円/件",
        "件, 件/人",
        "時間, クラス",
        "宙, 海",
        "宙, 件",
        "クラス, kg",
        "件/月, 件/年",
        "件/日, 件/月",
        "件/人, 件/年",
        "件/営業日, 件/日",
        "件/人, %",
        "件/千人, ‰",
        "指数, %",
        "宙/人, 海/人",
        "円/件, 円/時間"
    })
    void factorTo_whatMeasuresSomethingElse_isEmpty(String from, String to) {
        assertThat(Unit.of(from).factorTo(Unit.of(to))).isEmpty();
    }
}
