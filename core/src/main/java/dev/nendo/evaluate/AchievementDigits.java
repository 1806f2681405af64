package dev.nendo.evaluate;

import dev.nendo.kpi.Display;
import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds an achievement for display, with as many digits as it takes not to show 100 % for a target that is missed. */
final class AchievementDigits {
    private static final int MOST = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AchievementDigits() {}

    static BigDecimal round(Rational ratio, Display display, boolean isMissed) {
        Rational percent = percent(ratio);
        boolean below = isMissed && ratio.compareTo(Rational.ONE) < 0;
        int decimals = display.achievementDecimals();
        BigDecimal rounded = percent.toDecimal(decimals, display.rounding());
        while (below && decimals < MOST && rounded.compareTo(HUNDRED) >= 0) {
            decimals++;
            rounded = percent.toDecimal(decimals, display.rounding());
        }
        return below && rounded.compareTo(HUNDRED) >= 0 ? percent.toDecimal(decimals, RoundingMode.DOWN) : rounded;
    }

    private static Rational percent(Rational ratio) {
        return ratio.times(Rational.of(HUNDRED));
    }

    /** Whether even the most digits would show 100 %. */
    static boolean isCloserThanDigits(Rational ratio, Display display, boolean isMissed) {
        int most = Math.max(MOST, display.achievementDecimals());
        return isMissed
                && ratio.compareTo(Rational.ONE) < 0
                && percent(ratio).toDecimal(most, display.rounding()).compareTo(HUNDRED) >= 0;
    }
}
