package dev.nendo.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of unit symbols: a table, and rules for symbols composed of others. */
final class UnitTable {

    /**
     * What a symbol means.
     *
     * @param inCells whether the symbol may follow a figure in a cell; 以上 and the like make a threshold instead
     */
    record Meaning(UnitKind kind, BigDecimal scale, boolean exact, String base, boolean known, boolean inCells) {}

    static final Meaning NOTHING = unknown("");

    private static final String[] COUNTED = {
        "件", "人", "名", "社", "者", "事業所", "枚", "回", "か所", "カ所", "ヶ所", "ヵ所", "箇所", "会場", "機関", "医療機関", "専門機関", "市町村",
        "市区町村", "市町", "市", "区", "町", "村", "県", "都道府県", "支部", "団体", "組合", "会", "校", "園", "店", "店舗", "施設", "病院", "薬局",
        "拠点", "世帯", "本", "台", "冊", "部", "部位", "通", "箱", "個", "点", "口", "組", "校区", "地区", "項目", "種類", "種", "品目", "講座",
        "コマ", "ページ", "頁", "票", "戸", "棟", "室", "席", "床", "位", "歳", "日", "日間", "営業日", "週間", "か月", "カ月", "ヶ月", "ヵ月", "か月間",
        "カ月間", "ヶ月間", "年間"
    };

    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "千", new BigDecimal("1000"),
            "万", new BigDecimal("10000"),
            "十万", new BigDecimal("100000"),
            "百万", new BigDecimal("1000000"),
            "千万", new BigDecimal("10000000"),
            "億", new BigDecimal("100000000"),
            "十億", new BigDecimal("1000000000"),
            "兆", new BigDecimal("1000000000000"));

    /** Periods count as a denominator (枚/月), but 3月 in a cell is a month and no figure. */
    private static final List<String> PERIODS = List.of("月", "年", "年度", "半期", "四半期", "週", "時");

    private static final List<String> THRESHOLDS = List.of("以上", "以下", "以内", "未満", "超");

    static final Map<String, Meaning> KNOWN = known();

    /** What is measured in several units: how many of the smallest one of each is. */
    private static final List<Map<String, Rational>> MEASURED = List.of(
            Map.of("時間", Rational.of(3_600), "分", Rational.of(60), "秒", Rational.ONE),
            Map.of("t", Rational.of(1_000), "kg", Rational.ONE));

    private UnitTable() {}

    static Meaning meaning(String symbol) {
        Meaning direct = KNOWN.get(symbol);
        if (direct != null) {
            return direct;
        }
        for (String threshold : THRESHOLDS) {
            if (symbol.endsWith(threshold) && symbol.length() > threshold.length()) {
                Meaning stem = meaning(symbol.substring(0, symbol.length() - threshold.length()));
                return new Meaning(stem.kind, stem.scale, stem.exact, stem.base, stem.known, false);
            }
        }
        int slash = symbol.indexOf('/');
        return slash > 0 && slash < symbol.length() - 1
                ? perUnit(symbol.substring(0, slash), symbol.substring(slash + 1))
                : multiple(symbol);
    }

    /** How many of one unit another is; nothing where they measure different things, as kg and km do. */
    static Optional<Rational> factor(Meaning from, Meaning to) {
        Rational scales = Rational.of(from.scale).dividedBy(Rational.of(to.scale));
        if (from.base.equals(to.base)) {
            return Optional.of(scales);
        }
        boolean isMeasured = from.known && to.known && (from.kind == UnitKind.TIME || from.kind == UnitKind.NONE);
        if (from.kind != to.kind || !isMeasured) {
            // Counters stand for one another; symbols that are not known are left to the author of the plan.
            return Optional.of(scales).filter(same -> from.kind == to.kind);
        }
        return MEASURED.stream()
                .filter(sizes -> sizes.containsKey(from.base) && sizes.containsKey(to.base))
                .map(sizes -> size(sizes, from).dividedBy(size(sizes, to)))
                .findFirst();
    }

    private static Rational size(Map<String, Rational> sizes, Meaning of) {
        return Optional.ofNullable(sizes.get(of.base)).orElseThrow();
    }

    /** What an amount per unit is an amount of, 円 of 円/件; any other unit itself. */
    static Meaning amount(String symbol, Meaning meaning) {
        return meaning.kind == UnitKind.PER_UNIT ? meaning(symbol.substring(0, symbol.indexOf('/'))) : meaning;
    }

    private static Meaning perUnit(String amount, String per) {
        Meaning top = meaning(amount);
        boolean known = top.known && (PERIODS.contains(per) || meaning(per).known);
        return new Meaning(UnitKind.PER_UNIT, top.scale, false, top.base + "/" + per, known, known && top.inCells);
    }

    private static Meaning multiple(String symbol) {
        for (int length = 1; length <= 2 && length < symbol.length(); length++) {
            BigDecimal scale = MULTIPLES.get(symbol.substring(0, length));
            Meaning stem = KNOWN.get(symbol.substring(length));
            if (scale != null && stem != null && stem.exact) {
                return new Meaning(stem.kind, scale, false, stem.base, true, true);
            }
        }
        return unknown(symbol);
    }

    private static Meaning unknown(String symbol) {
        return new Meaning(UnitKind.NONE, BigDecimal.ONE, false, symbol, false, false);
    }

    private static Map<String, Meaning> known() {
        Map<String, Meaning> known = new HashMap<>();
        for (String symbol : COUNTED) {
            known.put(symbol, plain(UnitKind.COUNT, true, symbol));
        }
        known.put("円", plain(UnitKind.MONEY, true, "円"));
        known.put("%", rate("0.01"));
        known.put("ポイント", rate("0.01"));
        known.put("‰", rate("0.001"));
        known.put("割", rate("0.1"));
        known.put("倍", rate("1"));
        for (String symbol : new String[] {"時間", "分", "秒"}) {
            known.put(symbol, plain(UnitKind.TIME, false, symbol));
        }
        for (String symbol : new String[] {"kWh", "kg", "t", "km", "㎡"}) {
            known.put(symbol, plain(UnitKind.NONE, false, symbol));
        }
        return Map.copyOf(known);
    }

    private static Meaning plain(UnitKind kind, boolean exact, String symbol) {
        return new Meaning(kind, BigDecimal.ONE, exact, symbol, true, true);
    }

    private static Meaning rate(String scale) {
        return new Meaning(UnitKind.RATE, new BigDecimal(scale), false, "", true, true);
    }
}
