package dev.nendo.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number cell as a spreadsheet shows it: in 15 digits at most, and with the decimals of the cell's format. */
final class ShownNumber {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern FORMAT = Pattern.compile("(?:0|#,##0)(?:\\.(0{1,15}))?(%?)(?:_.)?");
    private static final int MAX_EXPONENT = 40;

    private ShownNumber() {}

    /** Gives the text shown without separators; for another format or magnitude, one that no reader takes for a figure. */
    static String of(BigDecimal number, String format) {
        if (Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT) {
            return number + " [" + format + "]";
        }
        BigDecimal shown = number.round(DIGITS);
        if (format.toLowerCase(Locale.ROOT).equals("general")) {
            return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        }
        Matcher matcher = FORMAT.matcher(format);
        if (!matcher.matches()) {
            return shown.toPlainString() + " [" + format + "]";
        }
        String percent = matcher.group(2);
        int decimals = matcher.end(1) < 0 ? 0 : matcher.end(1) - matcher.start(1);
        return shown.movePointRight(percent.isEmpty() ? 0 : 2)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                + percent;
    }
}
