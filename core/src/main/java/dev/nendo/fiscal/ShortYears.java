package dev.nendo.fiscal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers like Apr-21, which could be a day of April; they are months of a year only where all labels of the header have this form. */
final class ShortYears {
    private static final Pattern FORM = Pattern.compile("(?<name>[A-Za-z]{3})-(?<year>[0-9]{2})");
    private static final int CENTURY = 100;

    private ShortYears() {}

    static boolean matches(String plain) {
        Matcher label = FORM.matcher(plain);
        return label.matches() && NameReader.month(label.group("name")).isPresent();
    }

    /** The label with the whole year, the one nearest to the fiscal year of the table. */
    static String whole(String plain, FiscalYear near) {
        Matcher label = FORM.matcher(plain);
        if (!label.matches()) {
            return plain;
        }
        int middle = near.last().getYear();
        int from = middle - CENTURY / 2;
        int year = from + Math.floorMod(Integer.parseInt(label.group("year")) - from, CENTURY);
        return label.group("name") + " " + year;
    }
}
