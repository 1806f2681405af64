package dev.nendo.audit;

import dev.nendo.audit.Repair.Cause;
import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.PeriodLabel;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The slips that turn one period label into another: changed or swapped digits, or the name of another era. */
final class LabelMisprints {
    private static final List<String> ERAS = List.of("令和", "平成", "昭和", "大正", "明治");
    private static final List<String> ERA_LETTERS = List.of("R", "H", "S", "T", "M");

    private LabelMisprints() {}

    /** Every slip of a label after which it is read without a doubt and fits. */
    static List<Repair> explaining(String label, FiscalLabels labels, Predicate<PeriodLabel> fits) {
        Predicate<String> isRead = text -> labels.readPeriod(text).problems().isEmpty()
                && labels.readPeriod(text).value().filter(fits).isPresent();
        return explaining(label, isRead);
    }

    /** Every slip of a label after which it fits. */
    static List<Repair> explaining(String label, Predicate<String> fits) {
        List<Repair> repairs = new ArrayList<>();
        tried(label, Cause.WRONG_ERA, eras(label), fits, repairs);
        tried(label, Cause.DIGITS_SWAPPED, swapped(label), fits, repairs);
        tried(label, Cause.DIGIT_CHANGED, otherDigits(label), fits, repairs);
        return List.copyOf(repairs);
    }

    private static void tried(
            String label, Cause cause, Set<String> others, Predicate<String> fits, List<Repair> repairs) {
        for (String other : others) {
            if (!other.equals(label) && fits.test(other)) {
                repairs.add(new Repair(cause, Sentence.of("「" + label + "」", "\"" + label + "\""), other));
            }
        }
    }

    private static Set<String> eras(String label) {
        Set<String> others = new LinkedHashSet<>();
        for (List<String> names : List.of(ERAS, ERA_LETTERS)) {
            for (String era : names) {
                if (label.contains(era)) {
                    names.forEach(other -> others.add(label.replace(era, other)));
                }
            }
        }
        return others;
    }

    private static Set<String> swapped(String label) {
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i + 1 < label.length(); i++) {
            if (Character.isDigit(label.charAt(i)) && Character.isDigit(label.charAt(i + 1))) {
                StringBuilder other = new StringBuilder(label);
                other.setCharAt(i, label.charAt(i + 1));
                other.setCharAt(i + 1, label.charAt(i));
                others.add(other.toString());
            }
        }
        return others;
    }

    /** Other digits in the place of one, of the same width. */
    private static Set<String> otherDigits(String label) {
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i < label.length(); i++) {
            char printed = label.charAt(i);
            if (Character.isDigit(printed)) {
                char zero = (char) (printed - Character.digit(printed, 10));
                for (int digit = 0; digit <= 9; digit++) {
                    StringBuilder other = new StringBuilder(label);
                    other.setCharAt(i, (char) (zero + digit));
                    others.add(other.toString());
                }
            }
        }
        return others;
    }
}
