package dev.nendo.audit;

import dev.nendo.audit.Cause.Kind;
import dev.nendo.audit.sheet.PrintedStyle;
import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.PeriodLabel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The slips that turn one period label into another: the name of another era, the year before or after, swapped digits, one other digit. */
final class LabelMisprints {
    private static final List<String> ERAS = List.of("令和", "平成", "昭和", "大正", "明治");
    private static final List<String> ERA_LETTERS = List.of("R", "H", "S", "T", "M");

    private static final Pattern YEAR = Pattern.compile("(\\d+)年", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST = 3;

    private LabelMisprints() {}

    /** Every slip of a label after which it is read without a doubt and fits. */
    static List<Cause> explaining(String label, FiscalLabels labels, Predicate<PeriodLabel> fits) {
        Predicate<String> isRead = text -> labels.readPeriod(text).problems().isEmpty()
                && labels.readPeriod(text).value().filter(fits).isPresent();
        return explaining(label, isRead);
    }

    /** Every slip of a label after which it fits. */
    static List<Cause> explaining(String label, Predicate<String> fits) {
        List<Cause> causes = new ArrayList<>();
        tried(label, Kind.WRONG_ERA, eras(label), fits, causes);
        tried(label, Kind.OTHER_YEAR, years(label), fits, causes);
        if (causes.isEmpty()) {
            tried(label, Kind.DIGITS_SWAPPED, swapped(label), fits, causes);
            tried(label, Kind.DIGIT_CHANGED, otherDigits(label), fits, causes);
        }
        return causes.stream().limit(MOST).toList();
    }

    private static void tried(String label, Kind kind, Set<String> others, Predicate<String> fits, List<Cause> causes) {
        for (String other : others) {
            if (!other.equals(label) && fits.test(other)) {
                causes.add(CauseWords.label(kind, label, other));
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

    /** The year before and the year after, as where a label was not moved on. */
    private static Set<String> years(String label) {
        Set<String> others = new LinkedHashSet<>();
        Matcher year = YEAR.matcher(label);
        while (year.find()) {
            String digits = year.group(1);
            boolean isWide = digits.charAt(0) > '9';
            for (int step : new int[] {1, -1}) {
                String plain = String.valueOf(Integer.parseInt(digits) + step);
                others.add(label.substring(0, year.start())
                        + (isWide ? PrintedStyle.wide(plain) : plain)
                        + label.substring(year.end(1)));
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
