package dev.nendo.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number cell as a spreadsheet shows it: in 15 digits at most, with the decimals, signs and words of the cell's format. */
final class ShownNumber {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern FORMAT = Pattern.compile("([^0#?]*)([0#?,]+)(?:\\.([0?]{1,15}))?(%?)([^0#?%]*)");
    private static final int MAX_EXPONENT = 40;

    private ShownNumber() {}

    /** Gives the text shown, without separators; for another format or magnitude, one that no reader takes for a figure. */
    static String of(BigDecimal number, String format) {
        if (Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT) {
            return number + " [" + format + "]";
        }
        BigDecimal shown = number.round(DIGITS);
        String plain = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        if (format.toLowerCase(Locale.ROOT).equals("general") || format.equals("@")) {
            return plain;
        }
        if (ShownDate.isDate(format)) {
            return ShownDate.of(shown, format).orElse(plain + " [" + format + "]");
        }
        List<String> sections = FormatSections.of(format);
        boolean isOwn = shown.signum() < 0 && sections.size() > 1;
        int section = isOwn ? 1 : shown.signum() == 0 && sections.size() > 2 ? 2 : 0;
        String used = FormatSections.literal(sections.get(section));
        if (section == 2 && !used.matches(".*[0#?].*")) {
            return used.isBlank() ? "" : used.strip();
        }
        Matcher matcher = FORMAT.matcher(used);
        if (!matcher.matches() || matcher.group(2).endsWith(",")) {
            return shown.toPlainString() + " [" + format + "]";
        }
        String percent = matcher.group(4);
        int decimals = matcher.group(3) == null ? 0 : matcher.group(3).length();
        BigDecimal value = (isOwn ? shown.abs() : shown)
                .movePointRight(percent.isEmpty() ? 0 : 2)
                .setScale(decimals, RoundingMode.HALF_UP);
        return (matcher.group(1) + value.toPlainString() + percent + matcher.group(5)).strip();
    }
}
