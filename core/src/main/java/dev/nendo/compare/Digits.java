package dev.nendo.compare;

import dev.nendo.evaluate.Explanation;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes numbers: exactly where they end, as fractions where they do not, and rounded for display. */
final class Digits {
    private static final int MOST_DECIMALS = 9;
    private static final int FIRST_DECIMALS = 3;
    private static final String POINTS = "ポイント";

    private Digits() {}

    static String shown(Rational value, int decimals, RoundingMode mode) {
        return value.toDecimal(decimals, mode).toPlainString();
    }

    /** The same with separators between groups of three digits. */
    static String grouped(Rational value, int decimals, RoundingMode mode) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value.toDecimal(decimals, mode));
    }

    /** 1.195 for 239/200, 17/15(1.133…) for 17/15. */
    static String number(Rational value) {
        return ends(value, MOST_DECIMALS)
                ? digits(value, MOST_DECIMALS)
                : value + "(" + digits(value, FIRST_DECIMALS) + ")";
    }

    /** The same with its sign, also a plus. */
    static String signed(Rational value) {
        return (value.signum() > 0 ? "+" : "") + number(value);
    }

    /** The first digits of a number that does not end, 94.47…, or all of one that does. */
    static String digits(Rational value, int decimals) {
        if (!ends(value, decimals)) {
            return value.toDecimal(decimals, RoundingMode.DOWN).toPlainString() + "…";
        }
        BigDecimal decimal = value.toDecimal(decimals, RoundingMode.UNNECESSARY);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    static String interval(Interval interval) {
        return (interval.isLowerOpen() ? "(" : "[") + number(interval.lower()) + ", " + number(interval.upper())
                + (interval.isUpperOpen() ? ")" : "]");
    }

    static Explanation.Rounded rounded(Rational value, Subject subject) {
        return new Explanation.Rounded(
                digits(value, subject.decimals() + 1),
                shown(value, subject.decimals(), subject.rounding()),
                subject.unit().symbol(),
                subject.rounding());
    }

    static Unit differenceUnit(Unit unit) {
        return unit.kind() == UnitKind.RATE && unit.symbol().equals("%") ? Unit.of(POINTS) : unit;
    }

    /** ポイント, in English points; every other unit is written as printed. */
    static String english(Unit unit) {
        return unit.symbol().equals(POINTS) ? " points" : unit.symbol();
    }

    private static boolean ends(Rational value, int decimals) {
        return BigInteger.TEN.pow(decimals).mod(value.denominator()).signum() == 0;
    }
}
