package dev.nendo.programs.rank;

import dev.nendo.compare.Comparison;
import dev.nendo.compare.RankBasis;
import dev.nendo.compare.Ranking;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.problem.Language;
import java.math.BigDecimal;
import java.util.Locale;

/** The cells that text and CSV have in common; here and nowhere else is anything rounded. */
final class Cells {
    private static final Rational HUNDRED = Rational.of(100);
    private static final String NONE = "─";

    private Cells() {}

    /** What a branch is ranked by, rounded for display. */
    static String figure(Comparison comparison, Ranking ranking, Quantity figure) {
        return switch (ranking.basis()) {
            case ACTUAL -> comparison.shown(figure);
            case ACHIEVEMENT ->
                decimal(nominal(figure).times(HUNDRED), 1, comparison).toPlainString() + "%";
            case IMPROVEMENT -> signed(comparison, nominal(figure));
        };
    }

    static String value(Comparison comparison, Outcome<Quantity> value) {
        return value.value().map(comparison::shown).orElse(NONE);
    }

    static String difference(Comparison comparison, Outcome<Quantity> difference) {
        return difference.value().map(d -> signed(comparison, nominal(d))).orElse(NONE);
    }

    /** The value by the stated figures: what is compared has one always. */
    static Rational nominal(Quantity value) {
        return value.nominal().orElseThrow();
    }

    private static String signed(Comparison comparison, Rational difference) {
        BigDecimal shown = decimal(difference, comparison.decimals(), comparison);
        return (shown.signum() > 0 ? "+" : "") + String.format(Locale.ROOT, "%,." + comparison.decimals() + "f", shown);
    }

    private static BigDecimal decimal(Rational value, int decimals, Comparison comparison) {
        return value.toDecimal(decimals, comparison.rounding());
    }

    static String title(Comparison comparison, Ranking ranking, Language language) {
        boolean ja = language == Language.JA;
        String month = comparison.isOfOneMonth()
                ? ja ? comparison.month() + "単月" : comparison.month() + " alone"
                : ja ? comparison.month() + "まで" : "to " + comparison.month();
        String by = ranking.basis() == RankBasis.ACTUAL
                ? ""
                : "  " + ranking.basis().label().in(language);
        return comparison.name().in(language) + " (" + comparison.id() + ")  " + comparison.fiscalYear() + "  " + month
                + by;
    }
}
