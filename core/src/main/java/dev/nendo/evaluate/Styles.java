package dev.nendo.evaluate;

import dev.nendo.kpi.Display;
import dev.nendo.number.Rational;

/** The published styles for values outside 0–100 %; whether a value is outside is decided before rounding. */
final class Styles {
    private Styles() {}

    static String show(Rational ratio, Display display, boolean isMissed) {
        if (AchievementDigits.isCloserThanDigits(ratio, display, isMissed)) {
            return "100%未満";
        }
        boolean over = ratio.compareTo(Rational.ONE) > 0;
        boolean under = ratio.signum() < 0;
        return switch (display.style()) {
            case PLAIN -> percent(ratio, display, isMissed);
            case CLAMPED -> percent(over ? Rational.ONE : under ? Rational.ZERO : ratio, display, isMissed);
            case OVER_UNDER -> over ? "100%超" : under ? "0%未満" : percent(ratio, display, isMissed);
        };
    }

    private static String percent(Rational ratio, Display display, boolean isMissed) {
        return AchievementDigits.round(ratio, display, isMissed).toPlainString() + "%";
    }
}
