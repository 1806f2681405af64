package dev.nendo.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Writes exact numbers: as decimals where they end, else as fractions with the first digits. */
final class ExactText {
    private static final int MOST_DECIMALS = 9;
    private static final int FIRST_DECIMALS = 3;

    private ExactText() {}

    /** 90, 96.5, or 17/15(1.133…). */
    static String number(Rational value) {
        return ends(value, MOST_DECIMALS)
                ? plain(value.toDecimal(MOST_DECIMALS, RoundingMode.UNNECESSARY))
                : value + "(" + digits(value, FIRST_DECIMALS) + ")";
    }

    /** The first decimals, with … where more follow. */
    static String digits(Rational value, int decimals) {
        return ends(value, decimals)
                ? plain(value.toDecimal(decimals, RoundingMode.UNNECESSARY))
                : value.toDecimal(decimals, RoundingMode.DOWN).toPlainString() + "…";
    }

    private static boolean ends(Rational value, int decimals) {
        return BigInteger.TEN.pow(decimals).mod(value.denominator()).signum() == 0;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
