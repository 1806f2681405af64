package dev.nendo.audit.sheet;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact values as decimals for people: complete where they end, else cut with … behind the digits. */
public final class Show {
    private static final int LONGEST = 8;
    private static final int SHOWN = 4;

    private Show() {}

    /** A text without the spaces around it, of whatever kind. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A name as it stands within an English sentence: "The total" becomes "the total". */
    public static String within(String name) {
        return name.startsWith("The ") ? "the " + name.substring(4) : name;
    }

    /** How far apart, in units of the last place; ranges that touch only at an end that is not possible are 0 apart. */
    public static Sentence apart(Rational gap) {
        return gap.isZero()
                ? Sentence.of("(共通の端の値は取り得ません)", "they would meet only at an end that is not possible")
                : Sentence.of(
                        "(末位で " + value(gap) + " の差)", "they are " + value(gap) + " apart in units of the last place");
    }

    public static String value(Rational value) {
        BigDecimal cut = value.toDecimal(LONGEST, RoundingMode.DOWN);
        if (Rational.of(cut).equals(value)) {
            BigDecimal plain = cut.stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        }
        return value.toDecimal(SHOWN, RoundingMode.DOWN).toPlainString() + "…";
    }

    /** A range in the unit of a figure; round brackets mark ends that are not possible. */
    public static String range(Interval base, Rational scale) {
        Interval range = base.dividedBy(scale);
        return range.isPoint()
                ? value(range.lower())
                : (range.isLowerOpen() ? "(" : "[") + value(range.lower()) + ", " + value(range.upper())
                        + (range.isUpperOpen() ? ")" : "]");
    }
}
