package dev.nendo.audit;

import dev.nendo.audit.Repair.Cause;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The slips that turn one printed figure into another: a lost sign, swapped or changed digits, a wrong scale. */
final class Misprints {
    private static final int MOST_PLACES = 4;

    private Misprints() {}

    /** A figure with what it would have to satisfy, had it been printed otherwise. */
    record Suspected(Amount amount, Predicate<Amount> fits) {}

    /** Every slip of one of the figures that makes a claim hold. */
    static List<Repair> explaining(List<Suspected> figures) {
        List<Repair> repairs = new ArrayList<>();
        for (Suspected figure : figures) {
            BigDecimal value = figure.amount().value();
            tried(figure, Cause.SIGN_LOST, List.of(value.negate()), repairs);
            tried(figure, Cause.DIGITS_SWAPPED, swapped(value), repairs);
            tried(figure, Cause.DIGIT_CHANGED, otherDigits(value), repairs);
            tried(figure, Cause.WRONG_SCALE, scaled(figure.amount()), repairs);
        }
        return List.copyOf(repairs);
    }

    private static void tried(Suspected figure, Cause cause, List<BigDecimal> values, List<Repair> repairs) {
        Amount amount = figure.amount();
        for (BigDecimal value : values) {
            if (value.compareTo(amount.value()) == 0) {
                continue;
            }
            Amount other = amount.reading(value);
            if (figure.fits().test(other)) {
                repairs.add(new Repair(cause, named(amount), other.text()));
            }
        }
    }

    /** A figure's name and value, in the middle of a sentence. */
    static Sentence named(Amount amount) {
        return Sentence.of(
                amount.name().ja() + " " + amount.text(),
                Show.within(amount.name().en()) + " " + amount.text());
    }

    /** Ten times as much, and so on; what is counted in whole numbers stays whole. */
    private static List<BigDecimal> scaled(Amount amount) {
        BigDecimal value = amount.value();
        boolean isWhole = amount.isExact() && value.scale() <= 0;
        List<BigDecimal> scaled = new ArrayList<>();
        for (int places = 1; places <= MOST_PLACES; places++) {
            scaled.add(value.movePointRight(places));
            BigDecimal smaller = value.movePointLeft(places);
            boolean staysWhole = smaller.stripTrailingZeros().scale() <= 0;
            if (staysWhole && isWhole) {
                scaled.add(smaller.setScale(0));
            } else if (!isWhole) {
                scaled.add(smaller);
            }
        }
        return scaled;
    }

    private static List<BigDecimal> swapped(BigDecimal value) {
        String digits = digits(value);
        Set<BigDecimal> others = new LinkedHashSet<>();
        for (int i = 0; i + 1 < digits.length(); i++) {
            StringBuilder other = new StringBuilder(digits);
            other.setCharAt(i, digits.charAt(i + 1));
            other.setCharAt(i + 1, digits.charAt(i));
            if (!isShortened(other, value)) {
                others.add(signed(value, other));
            }
        }
        return List.copyOf(others);
    }

    private static List<BigDecimal> otherDigits(BigDecimal value) {
        String digits = digits(value);
        Set<BigDecimal> others = new LinkedHashSet<>();
        for (int i = 0; i < digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                StringBuilder other = new StringBuilder(digits);
                other.setCharAt(i, digit);
                if (!isShortened(other, value)) {
                    others.add(signed(value, other));
                }
            }
        }
        return List.copyOf(others);
    }

    /** Whether a zero stands before the other whole digits, where none is printed. */
    private static boolean isShortened(StringBuilder digits, BigDecimal value) {
        return digits.charAt(0) == '0' && digits.length() > value.scale() + 1;
    }

    /** The digits as printed, with the zeros before and after a decimal point. */
    private static String digits(BigDecimal value) {
        String digits = value.unscaledValue().abs().toString();
        return "0".repeat(Math.max(0, value.scale() + 1 - digits.length())) + digits;
    }

    private static BigDecimal signed(BigDecimal like, StringBuilder digits) {
        BigDecimal other = new BigDecimal(new BigInteger(digits.toString()), like.scale());
        return like.signum() < 0 ? other.negate() : other;
    }
}
