package dev.nendo.policy;

import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Writes the bounds of bands: as a decimal where it ends, else as the fraction it is. */
final class PercentText {
    private static final Rational HUNDRED = Rational.of(100);
    private static final int MOST_DECIMALS = 9;

    private PercentText() {}

    static Rational percent(Rational ratio) {
        return ratio.times(HUNDRED);
    }

    static String of(Rational percent) {
        if (BigInteger.TEN.pow(MOST_DECIMALS).mod(percent.denominator()).signum() != 0) {
            return percent.toString();
        }
        BigDecimal decimal = percent.toDecimal(MOST_DECIMALS, RoundingMode.UNNECESSARY);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
