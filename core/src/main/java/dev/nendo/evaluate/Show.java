package dev.nendo.evaluate;

import dev.nendo.evidence.ExactText;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Writes numbers into explanations: exactly where they end, as fractions where they do not. */
final class Show {
    private static final Rational HUNDRED = Rational.of(100);
    private static final int MOST_DECIMALS = 9;
    private static final int FIRST_DECIMALS = 3;

    private Show() {}

    /** 1.195 for 239/200, 17/15(1.133…) for 17/15. */
    static String number(Rational value) {
        return ends(value, MOST_DECIMALS)
                ? plain(value.toDecimal(MOST_DECIMALS, RoundingMode.UNNECESSARY))
                : value + "(" + digits(value, FIRST_DECIMALS) + ")";
    }

    /** A number in a unit: 1.195, 9.3%, 744社. */
    static String number(Rational value, Unit unit) {
        return number(value) + unit.symbol();
    }

    static String interval(Interval interval) {
        return ExactText.interval(interval);
    }

    /** The first digits of a number that does not end, 94.47…, or all of one that does. */
    static String digits(Rational value, int decimals) {
        return ends(value, decimals)
                ? plain(value.toDecimal(decimals, RoundingMode.UNNECESSARY))
                : value.toDecimal(decimals, RoundingMode.DOWN).toPlainString() + "…";
    }

    /** A part of a whole, not reduced, so that its origin can be seen: 2/12. */
    static String fraction(Rational part, Rational whole) {
        boolean plain = part.isInteger() && whole.isInteger();
        return plain ? part + "/" + whole : part.dividedBy(whole).toString();
    }

    static Rational percent(Rational ratio) {
        return ratio.times(HUNDRED);
    }

    /** The name of a rounding mode, as publishers say it. */
    static Sentence mode(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP -> Sentence.of("四捨五入", "half up");
            case HALF_EVEN -> Sentence.of("偶数丸め", "half even");
            case HALF_DOWN -> Sentence.of("五捨六入", "half down");
            case DOWN -> Sentence.of("切捨て", "toward zero");
            case UP -> Sentence.of("切上げ", "away from zero");
            case FLOOR -> Sentence.of("負の無限大方向", "toward negative infinity");
            case CEILING -> Sentence.of("正の無限大方向", "toward positive infinity");
            case UNNECESSARY -> Sentence.of("丸めなし", "none");
        };
    }

    private static boolean ends(Rational value, int decimals) {
        return BigInteger.TEN.pow(decimals).mod(value.denominator()).signum() == 0;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
