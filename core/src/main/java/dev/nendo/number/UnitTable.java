package dev.nendo.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The symbols that are known as such: counters, money, rates, measures and periods. */
final class UnitTable {

    /** Synonyms in one line: what is counted is the same, so that they cancel in a quotient. */
    private static final String[] COUNTED = {
        "件",
        "人 名 者 人員",
        "社 企業 法人",
        "事業所",
        "枚",
        "回",
        "か所 カ所 ヶ所 ヵ所 ケ所 箇所 個所",
        "会場",
        "機関",
        "医療機関",
        "専門機関",
        "市町村",
        "市区町村",
        "市町",
        "市",
        "区",
        "町",
        "村",
        "県",
        "都道府県",
        "支部",
        "団体",
        "組合",
        "会",
        "校 学校",
        "園",
        "店 店舗",
        "施設",
        "病院",
        "薬局",
        "拠点",
        "世帯",
        "本",
        "台",
        "冊",
        "部",
        "部位",
        "通",
        "箱",
        "個",
        "点",
        "口",
        "組",
        "校区",
        "地区",
        "地域",
        "項目",
        "種類",
        "種",
        "品目",
        "講座",
        "コマ",
        "ページ 頁",
        "票",
        "戸",
        "棟",
        "室",
        "席",
        "床",
        "位",
        "歳",
        "式",
        "隻",
        "機",
        "艘",
        "両",
        "基",
        "頭",
        "匹",
        "羽",
        "株",
        "束",
        "袋",
        "缶",
        "セット",
        "課題",
        "事業",
        "計画",
        "案件",
        "区画",
        "路線",
        "系統",
        "便",
        "便数",
        "例",
        "症例",
        "問",
        "科目",
        "単位",
        "クラス 学級",
        "グループ",
        "チーム",
        "班",
        "筆",
        "篇 編",
        "曲",
        "館",
        "自治体",
        "住戸",
        "サイト",
        "アカウント",
        "ユーザー",
        "日 日間",
        "営業日",
        "週間",
        "か月 カ月 ヶ月 ヵ月 ケ月 箇月 か月間 カ月間 ヶ月間",
        "年間"
    };

    /** What is measured, and how many of the first of each another one is. */
    private static final Map<String, Map<String, String>> MEASURED = Map.of(
            "time", Map.of("秒", "1", "分", "60", "時間", "3600"),
            "mass", Map.of("g", "1", "mg", "0.001", "kg", "1000", "t", "1000000", "トン", "1000000", "kt", "1000000000"),
            "length", Map.of("m", "1", "mm", "0.001", "cm", "0.01", "km", "1000"),
            "area",
                    Map.of(
                            "㎡", "1", "m2", "1", "m²", "1", "a", "100", "ha", "10000", "ヘクタール", "10000", "km2",
                            "1000000", "km²", "1000000", "㎢", "1000000"),
            "volume",
                    Map.of(
                            "L", "1", "ℓ", "1", "リットル", "1", "mL", "0.001", "dL", "0.1", "kL", "1000", "㎘", "1000", "㎥",
                            "1000", "m3", "1000", "m³", "1000"),
            "energy", Map.of("Wh", "1", "kWh", "1000", "MWh", "1000000", "GWh", "1000000000", "TWh", "1000000000000"),
            "power", Map.of("W", "1", "kW", "1000", "MW", "1000000", "GW", "1000000000"),
            "heat", Map.of("J", "1", "kJ", "1000", "MJ", "1000000", "GJ", "1000000000", "TJ", "1000000000000"),
            "emission",
                    Map.of(
                            "t-CO2", "1", "t-CO₂", "1", "kg-CO2", "0.001", "kg-CO₂", "0.001", "千t-CO2", "1000",
                            "千t-CO₂", "1000"),
            "bytes", Map.of("B", "1", "KB", "1000", "MB", "1000000", "GB", "1000000000", "TB", "1000000000000"));

    /** Measures of their own, never exact: temperatures, noise, indices. */
    private static final List<String> OTHER_MEASURES = List.of("℃", "dB", "kcal", "指数", "kWp", "人時", "人工");

    private static final Map<String, String> RATES = Map.ofEntries(
            Map.entry("%", "0.01"),
            Map.entry("パーセント", "0.01"),
            Map.entry("ポイント", "0.01"),
            Map.entry("%ポイント", "0.01"),
            Map.entry("‰", "0.001"),
            Map.entry("パーミル", "0.001"),
            Map.entry("割", "0.1"),
            Map.entry("倍", "1"),
            Map.entry("ratio", "1"),
            Map.entry("ppm", "0.000001"),
            Map.entry("ppb", "0.000000001"));

    /** Periods count as a denominator (枚/月), but 3月 in a cell is a month and no figure. Synonyms in one line. */
    private static final String[] PERIODS = {"日 日間", "営業日", "週 週間", "月 か月 カ月 ヶ月 ヵ月 ケ月 箇月", "四半期", "半期", "年 年間", "年度"};

    /** A name that ends so is one of a quotient, mean or index, though nobody knows the unit. */
    private static final List<String> QUOTIENT_ENDINGS =
            List.of("率", "比", "割合", "指数", "倍率", "対", "当たり", "あたり", "当り", "平均", "スコア", "偏差値");

    private static final Map<String, UnitSide> SIDES = sides();
    private static final Map<String, UnitSide> PERIOD_SIDES = periods();
    private static final Map<String, String> BY_LOWER_CASE = byLowerCase();

    private UnitTable() {}

    /** The symbols that stand for themselves in a table, each with its meaning. */
    static Set<String> symbols() {
        return SIDES.keySet();
    }

    static @Nullable UnitSide side(String symbol) {
        return SIDES.get(symbol);
    }

    static @Nullable UnitSide period(String symbol) {
        return PERIOD_SIDES.get(symbol);
    }

    /** The one known symbol that is written so in another case, else the symbol itself: kWh for KWH. */
    static String inTheCaseKnown(String symbol) {
        return SIDES.containsKey(symbol) ? symbol : BY_LOWER_CASE.getOrDefault(symbol.toLowerCase(Locale.ROOT), symbol);
    }

    static boolean isQuotientByName(UnitSide side) {
        return !side.isKnown() && QUOTIENT_ENDINGS.stream().anyMatch(side.name()::endsWith);
    }

    private static Map<String, UnitSide> sides() {
        Map<String, UnitSide> all = new HashMap<>();
        for (String synonyms : COUNTED) {
            String[] each = synonyms.split(" ", -1);
            for (String symbol : each) {
                all.put(symbol, UnitSide.counter(symbol, each[0]));
            }
        }
        all.put("円", UnitSide.measure(UnitKind.MONEY, "money", "円", Rational.ONE));
        RATES.forEach((symbol, scale) -> all.put(symbol, UnitSide.rate(scale)));
        MEASURED.forEach((measured, sizes) -> sizes.forEach((symbol, size) -> all.put(
                symbol,
                UnitSide.measure(
                        measured.equals("time") ? UnitKind.TIME : UnitKind.NONE,
                        measured,
                        symbol,
                        Rational.of(new BigDecimal(size))))));
        OTHER_MEASURES.forEach(
                symbol -> all.put(symbol, UnitSide.measure(UnitKind.NONE, symbol, symbol, Rational.ONE)));
        return Map.copyOf(all);
    }

    private static Map<String, UnitSide> periods() {
        Map<String, UnitSide> all = new HashMap<>();
        for (String synonyms : PERIODS) {
            String[] each = synonyms.split(" ", -1);
            for (String symbol : each) {
                all.put(symbol, UnitSide.period(symbol, each[0]));
            }
        }
        UnitSide hour = UnitSide.measure(UnitKind.TIME, "time", "時", Rational.of(3_600));
        all.put("時", hour);
        return Map.copyOf(all);
    }

    private static Map<String, String> byLowerCase() {
        Map<String, String> all = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (String symbol : SIDES.keySet()) {
            String lower = symbol.toLowerCase(Locale.ROOT);
            if (all.put(lower, symbol) != null) {
                twice.add(lower);
            }
        }
        twice.forEach(all::remove);
        return Map.copyOf(all);
    }
}
