package dev.nendo.audit;

import dev.nendo.audit.Cause.Kind;
import dev.nendo.audit.sheet.Amount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a printed number would be, had one slip not been made in writing it: another sign or scale, swapped digits, one other digit. */
final class ValueSlips {
    private static final int MOST_PLACES = 4;

    private ValueSlips() {}

    /** A slip and the number without it. */
    public record Slip(Kind kind, BigDecimal value) {}

    /** All slips of one figure, the likelier ones first; of digits, the first one first. */
    public static List<Slip> of(Amount amount) {
        BigDecimal value = amount.value();
        List<Slip> slips = new ArrayList<>();
        add(slips, Kind.SIGN_LOST, List.of(value.negate()), value);
        add(slips, Kind.WRONG_SCALE, scaled(amount), value);
        add(slips, Kind.DIGITS_SWAPPED, swapped(value), value);
        add(slips, Kind.DIGIT_CHANGED, otherDigits(value), value);
        return slips;
    }

    private static void add(List<Slip> slips, Kind kind, List<BigDecimal> values, BigDecimal printed) {
        values.stream()
                .filter(value -> value.compareTo(printed) != 0)
                .forEach(value -> slips.add(new Slip(kind, value)));
    }

    /** Ten times as much, and so on; what is counted in whole numbers stays whole. */
    private static List<BigDecimal> scaled(Amount amount) {
        BigDecimal value = amount.value();
        boolean isWhole = amount.isExact() && value.scale() <= 0;
        List<BigDecimal> scaled = new ArrayList<>();
        for (int places = 1; places <= MOST_PLACES; places++) {
            scaled.add(value.movePointRight(places).setScale(value.scale()));
            BigDecimal smaller = value.movePointLeft(places);
            if (!isWhole || smaller.stripTrailingZeros().scale() <= 0) {
                scaled.add(isWhole ? smaller.setScale(0) : smaller);
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

    /** Whether a zero would come before the other whole digits, where none is printed. */
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
