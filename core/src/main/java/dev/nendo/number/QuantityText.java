package dev.nendo.number;

import dev.nendo.number.Quantity.ShownPair;
import dev.nendo.problem.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Writes quantities for people, by one style in one language.
 *
 * @param added digits written beyond those of the style, so that two numbers can be told apart
 */
record QuantityText(DisplayStyle style, Language language, int added) {

    static final String ABSENT = "─";

    private static final int MOST_ADDED = 6;
    private static final int UNSTATED_DECIMALS = 2;
    private static final String POINTS = "ポイント";

    /** Both with so many digits that what is shown meets the limit if and only if the exact value does. */
    static ShownPair pair(Quantity value, Quantity limit, IntPredicate meets, DisplayStyle style, Language language) {
        Optional<Rational> exact = value.nominal();
        Optional<Rational> bound = limit.nominal();
        QuantityText text = new QuantityText(style, language, 0);
        if (exact.isEmpty() || bound.isEmpty()) {
            return new ShownPair(text.of(value), text.of(limit));
        }
        int order = exact.get().compareTo(bound.get());
        for (int added = 0; added <= MOST_ADDED; added++) {
            QuantityText longer = new QuantityText(style, language, added);
            int shown = longer.rounded(value, exact.get()).compareTo(longer.rounded(limit, bound.get()));
            if (meets.test(shown) == meets.test(order)) {
                return new ShownPair(longer.of(value), longer.of(limit));
            }
        }
        String shown = text.of(limit);
        String side = order < 0 ? text.words("%s未満", "under %s") : text.words("%s超", "over %s");
        return new ShownPair(String.format(Locale.ROOT, side, shown), shown);
    }

    String of(Quantity quantity) {
        return quantity.nominal()
                .map(value -> written(rounded(quantity, value)) + unit(quantity))
                .orElseGet(() -> range(quantity));
    }

    private String range(Quantity quantity) {
        Interval interval = quantity.interval();
        if (!interval.hasLower() && !interval.hasUpper()) {
            return ABSENT;
        }
        if (!interval.hasUpper()) {
            String least = written(outward(quantity, interval.lower(), RoundingMode.FLOOR)) + unit(quantity);
            return words(least + "以上", "at least " + least);
        }
        String most = written(outward(quantity, interval.upper(), RoundingMode.CEILING)) + unit(quantity);
        if (!interval.hasLower()) {
            return words(most + "以下", "at most " + most);
        }
        BigDecimal lower = outward(quantity, interval.lower(), RoundingMode.FLOOR);
        BigDecimal upper = outward(quantity, interval.upper(), RoundingMode.CEILING);
        int decimals = Math.max(lower.scale(), upper.scale());
        return written(lower.setScale(decimals))
                + words("～", " to ")
                + written(upper.setScale(decimals))
                + unit(quantity);
    }

    /** An end of a range, never rounded into it, with one decimal more than a value if that one is needed. */
    private BigDecimal outward(Quantity quantity, Rational end, RoundingMode mode) {
        int decimals = decimals(quantity, end);
        BigDecimal longer = end.toDecimal(decimals + 1, mode);
        BigDecimal shorter = end.toDecimal(decimals, mode);
        return shorter.compareTo(longer) == 0 ? shorter : longer;
    }

    private BigDecimal rounded(Quantity quantity, Rational value) {
        return value.toDecimal(decimals(quantity, value), style.rounding());
    }

    /** Whole counts and 円 have no decimals, whatever the style says: a mean of counts that is no whole number has. */
    private int decimals(Quantity quantity, Rational value) {
        if (quantity.unit().isExact() && value.isInteger()) {
            return 0;
        }
        return added + style.decimals().orElseGet(() -> quantity.decimals().orElseGet(() -> unstated(value)));
    }

    private static int unstated(Rational value) {
        for (int decimals = 0; decimals < UNSTATED_DECIMALS; decimals++) {
            if (BigInteger.TEN.pow(decimals).mod(value.denominator()).signum() == 0) {
                return decimals;
            }
        }
        return UNSTATED_DECIMALS;
    }

    private String written(BigDecimal value) {
        String plain = value.toPlainString();
        if (!style.isGrouped()) {
            return plain;
        }
        int start = value.signum() < 0 ? 1 : 0;
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = end - 3; at > start; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** ポイント is the one unit that has an English word; every other is written as printed. */
    private String unit(Quantity quantity) {
        if (!style.hasUnit()) {
            return "";
        }
        String symbol = quantity.unit().symbol();
        return symbol.equals(POINTS) ? words(POINTS, " points") : symbol;
    }

    private String words(String ja, String en) {
        return language == Language.JA ? ja : en;
    }
}
