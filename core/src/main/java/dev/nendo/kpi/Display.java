package dev.nendo.kpi;

import dev.nendo.internal.Choices;
import java.math.RoundingMode;

/**
 * How a KPI's results are shown: decimals, the publisher's rounding, and what is shown outside 0–100 %.
 *
 * <p>Display never feeds back into arithmetic. An achievement of 17/15 at one decimal, half-up, is shown as {@code 113.3 %} in the
 * {@link Style#PLAIN} style, {@code 100.0 %} clamped, and {@code 100%超} in the third.
 *
 * @param achievementDecimals decimals of an achievement ratio in per cent
 * @param rounding the publisher's rounding mode
 * @param style how values outside 0–100 % are shown
 */
public record Display(int achievementDecimals, RoundingMode rounding, Style style) {
    /** The most decimals that anything is rounded to. */
    static final int MOST_DECIMALS = 9;

    /** One decimal, half-up, plain. */
    public static final Display DEFAULT = new Display(1, RoundingMode.HALF_UP, Style.PLAIN);

    /**
     * Checks the parts.
     *
     * @param achievementDecimals decimals of an achievement ratio in per cent
     * @param rounding the publisher's rounding mode
     * @param style how values outside 0–100 % are shown
     * @throws IllegalArgumentException if the decimals are not 0 to 9, or the mode is {@code UNNECESSARY}
     */
    public Display {
        if (achievementDecimals < 0 || achievementDecimals > 9) {
            throw new IllegalArgumentException("achievement decimals must be 0 to 9: " + achievementDecimals);
        }
        if (rounding == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("a display needs a rounding mode that can round: " + rounding);
        }
    }

    /** The published styles for values outside 0–100 %. */
    public enum Style {
        /** As computed. */
        PLAIN("plain"),
        /** Below 0 % shown as 0 %, above 100 % as 100 %. */
        CLAMPED("clamped"),
        /** Shown as {@code 0%未満} and {@code 100%超}. */
        OVER_UNDER("over-under");

        private final String id;

        Style(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the style of a file name}
         *
         * @param id a name such as {@code over-under}
         * @throws IllegalArgumentException if there is no such style; the message lists the valid names
         */
        public static Style parse(String id) {
            return Choices.find(values(), Style::id, "a display style", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
