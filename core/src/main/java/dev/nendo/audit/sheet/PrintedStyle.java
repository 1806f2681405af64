package dev.nendo.audit.sheet;

import java.math.BigDecimal;

/** Writes another number as a figure is printed: with its unit, separators, sign and width of digits. */
public final class PrintedStyle {
    private static final String SIGNS = "△▲−-－+";
    private static final int GROUP = 3;

    private PrintedStyle() {}

    public static String like(String printed, BigDecimal value) {
        int from = 0;
        while (from < printed.length() && !Character.isDigit(printed.charAt(from))) {
            from++;
        }
        int to = printed.length();
        while (to > from && !Character.isDigit(printed.charAt(to - 1))) {
            to--;
        }
        if (from >= to) {
            return value.toPlainString();
        }
        String digits = printed.substring(from, to);
        String before = printed.substring(0, from);
        String sign = "";
        for (int i = 0; i < before.length(); i++) {
            if (SIGNS.indexOf(before.charAt(i)) >= 0) {
                sign = before.substring(i, i + 1);
            }
        }
        String prefix = before.replaceAll("[" + SIGNS + "]\\s*", "");
        String minus = sign.isEmpty() || sign.equals("+") ? "△" : sign;
        boolean isWide = digits.charAt(0) > '9';
        boolean isGrouped = digits.indexOf(',') >= 0
                || digits.indexOf('，') >= 0
                || digits.replaceAll("[^0-9０-９].*", "").length() <= GROUP;
        String plain = isGrouped ? grouped(value.abs()) : value.abs().toPlainString();
        return prefix + (value.signum() < 0 ? minus : "") + (isWide ? wide(plain) : plain) + printed.substring(to);
    }

    private static String grouped(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = point - GROUP; i > 0; i -= GROUP) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    public static String wide(String plain) {
        StringBuilder text = new StringBuilder();
        plain.chars().forEach(c -> text.append((char) (c - '!' + '！')));
        return text.toString();
    }
}
