package dev.nendo.evaluate.explain;

import dev.nendo.kpi.Display;
import dev.nendo.number.Rational;
import java.math.RoundingMode;

/**
 * A ratio in per cent on its way to being shown.
 *
 * @param digits its first digits, such as {@code 94.47…}
 * @param shown the rounded number, such as {@code 94.5}
 * @param mode how it was rounded
 */
public record RoundedRatio(String digits, String shown, RoundingMode mode) {
    private static final Rational HUNDRED = Rational.of(100);

    /**
     * {@return a ratio as a definition shows it}
     *
     * @param ratio the ratio, 1 for 100 %
     * @param display how ratios are shown
     */
    public static RoundedRatio of(Rational ratio, Display display) {
        Rational percent = ratio.times(HUNDRED);
        return new RoundedRatio(
                percent.firstDigits(display.achievementDecimals() + 1),
                percent.toDecimal(display.achievementDecimals(), display.rounding())
                        .toPlainString(),
                display.rounding());
    }
}
