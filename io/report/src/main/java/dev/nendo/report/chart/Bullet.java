package dev.nendo.report.chart;

import dev.nendo.number.Rational;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An achievement as a bar from 0 to 150 per cent, with marks for the target and for last year.
 *
 * <p>What lies beyond 150 per cent fills the bar and is marked as going on; the number itself stands in the text of the page. Numbers are
 * rounded to pixels only. Thread-safe.
 */
public final class Bullet {
    private static final Rational WIDTH = Rational.of(100);
    private static final Rational END = Rational.of(3, 2);

    private Bullet() {}

    /**
     * Draws the bar.
     *
     * @param achievement the ratio reached, 1 for the target
     * @param prior the ratio that last year's figure would have reached
     * @return an {@code svg} element without words
     */
    public static String draw(Rational achievement, Optional<Rational> prior) {
        StringBuilder svg = new StringBuilder(
                "<svg class=\"bullet\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        svg.append("<path class=\"v\" d=\"M0 5H").append(place(achievement)).append("\"/>");
        if (achievement.compareTo(END) > 0) {
            svg.append("<path class=\"o\" d=\"M96 1L100 5L96 9\"/>");
        }
        prior.ifPresent(ratio ->
                svg.append("<path class=\"y\" d=\"M").append(place(ratio)).append(" 2V8\"/>"));
        return svg.append("<path class=\"t\" d=\"M")
                .append(place(Rational.ONE))
                .append(" 0V10\"/></svg>")
                .toString();
    }

    private static String place(Rational ratio) {
        Rational inside = ratio.max(Rational.ZERO).compareTo(END) > 0 ? END : ratio.max(Rational.ZERO);
        return inside.times(WIDTH)
                .dividedBy(END)
                .toDecimal(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
