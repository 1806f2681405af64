package dev.nendo.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads unit symbols as scale + base + per: 千円, 円/千件, 件/60分, 人口10万対, 10万人当たり. */
final class UnitText {

    private static final Map<String, BigDecimal> MULTIPLES = Map.ofEntries(
            Map.entry("十", new BigDecimal("10")),
            Map.entry("百", new BigDecimal("100")),
            Map.entry("千", new BigDecimal("1000")),
            Map.entry("k", new BigDecimal("1000")),
            Map.entry("thousand", new BigDecimal("1000")),
            Map.entry("万", new BigDecimal("10000")),
            Map.entry("十万", new BigDecimal("100000")),
            Map.entry("百万", new BigDecimal("1000000")),
            Map.entry("M", new BigDecimal("1000000")),
            Map.entry("million", new BigDecimal("1000000")),
            Map.entry("千万", new BigDecimal("10000000")),
            Map.entry("億", new BigDecimal("100000000")),
            Map.entry("十億", new BigDecimal("1000000000")),
            Map.entry("bn", new BigDecimal("1000000000")),
            Map.entry("billion", new BigDecimal("1000000000")),
            Map.entry("百億", new BigDecimal("10000000000")),
            Map.entry("千億", new BigDecimal("100000000000")),
            Map.entry("兆", new BigDecimal("1000000000000")));

    private static final List<String> THRESHOLDS = List.of("以上", "以下", "以内", "未満", "超");

    /** 人口10万対, 10万人当たり, 1件当たりの円. */
    private static final Pattern PER = Pattern.compile(
            "(?:人口|出生|対象者?|一)?(?<number>[0-9][0-9,]{0,11})?(?<rest>[^0-9/]*?)(?:(?<per>当たり|あたり|当り)の?(?<amount>[^0-9/]*)|対)");

    private static final Pattern NUMBERED = Pattern.compile("(?<number>[0-9][0-9,]{0,11})(?<rest>[^0-9].*)");

    private UnitText() {}

    static UnitMeaning meaning(String symbol) {
        UnitSide direct = UnitTable.side(symbol);
        if (direct != null) {
            return UnitMeaning.of(direct);
        }
        for (String threshold : THRESHOLDS) {
            if (symbol.endsWith(threshold) && symbol.length() > threshold.length()) {
                return meaning(symbol.substring(0, symbol.length() - threshold.length()))
                        .outsideCells();
            }
        }
        int slash = symbol.indexOf('/');
        if (slash > 0 && slash < symbol.length() - 1) {
            return UnitMeaning.per(side(symbol.substring(0, slash)), below(symbol.substring(slash + 1)));
        }
        return perPhrase(symbol).orElseGet(() -> {
            BigDecimal bare = MULTIPLES.get(symbol);
            return bare == null
                    ? UnitMeaning.of(side(symbol))
                    : UnitMeaning.of(UnitSide.measure(UnitKind.NONE, "number", symbol, Rational.of(bare)))
                            .outsideCells();
        });
    }

    /** 10万人当たり of whatever is counted, 1人当たり円 of 円. */
    static Optional<UnitMeaning> perPhrase(String symbol) {
        Matcher phrase = PER.matcher(symbol);
        if (!phrase.matches()) {
            return Optional.empty();
        }
        String amount = phrase.group("amount");
        boolean isPair = phrase.group("per") == null
                && phrase.group("number") == null
                && !MULTIPLES.containsKey(phrase.group("rest"));
        if (isPair) {
            return Optional.empty();
        }
        UnitSide below = numbered(
                phrase.group("number"),
                phrase.group("per") == null ? people(phrase.group("rest")) : phrase.group("rest"));
        UnitSide above = amount == null || amount.isEmpty() ? UnitSide.counter("件", "") : side(amount);
        boolean isWhole = below.isKnown() && above.isKnown() && below.kind() == UnitKind.COUNT;
        return isWhole ? Optional.of(UnitMeaning.per(above, below)) : Optional.empty();
    }

    /** 人口千対 leaves out what is counted by the thousand: people. */
    private static String people(String rest) {
        return rest.isEmpty() || MULTIPLES.containsKey(rest) ? rest + "人" : rest;
    }

    private static UnitSide below(String per) {
        UnitSide period = UnitTable.period(per);
        if (period != null) {
            return period;
        }
        Matcher numbered = NUMBERED.matcher(per);
        UnitSide side = numbered.matches() ? numbered(numbered.group("number"), numbered.group("rest")) : side(per);
        return side.asBelow();
    }

    private static UnitSide numbered(@Nullable String number, String rest) {
        UnitSide side = side(rest);
        return number == null ? side : side.scaled(new BigDecimal(number.replace(",", "")));
    }

    /** A base, or a multiple of one: of counters and 円, and of measures. */
    static UnitSide side(String symbol) {
        UnitSide direct = stem(symbol);
        if (direct.isKnown()) {
            return direct;
        }
        for (int length = Math.min(8, symbol.length() - 1); length > 0; length--) {
            BigDecimal scale = MULTIPLES.get(symbol.substring(0, length));
            UnitSide stem = stem(symbol.substring(length));
            if (scale != null && stem.isKnown() && stem.kind() != UnitKind.RATE) {
                return stem.scaled(scale);
            }
        }
        return direct;
    }

    private static UnitSide stem(String symbol) {
        String known = UnitTable.inTheCaseKnown(symbol);
        UnitSide side = UnitTable.side(known);
        if (side != null) {
            return side;
        }
        boolean isNumber = symbol.endsWith("数") && symbol.length() > 1;
        String counted = isNumber ? symbol.substring(0, symbol.length() - 1) : symbol;
        UnitSide counter = UnitTable.side(counted);
        return counter != null && counter.kind() == UnitKind.COUNT
                ? counter
                : UnitSide.unknown(symbol, counted.toLowerCase(Locale.ROOT));
    }
}
