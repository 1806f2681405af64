package dev.nendo.number;

import dev.nendo.number.CellGrammar.Leniency;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Digits, separators and points of one figure: what is wrong with them, else their value. */
final class FigureDigits {

    private static final Pattern GROUPED = Pattern.compile("[0-9]*|[0-9]{1,3}(?:,[0-9]{3})+");
    private static final Pattern LOOSELY_GROUPED = Pattern.compile("(?:[0-9]+(?:,[0-9]+)*)?");

    private final String whole;
    private final String rest;
    private final boolean point;
    private final Set<Leniency> leniencies;

    FigureDigits(String number, Set<Leniency> leniencies) {
        int at = number.indexOf('.');
        this.point = at >= 0;
        this.whole = point ? number.substring(0, at) : number;
        this.rest = point ? number.substring(at + 1) : "";
        this.leniencies = leniencies;
    }

    Optional<CellFault> fault() {
        String digits = digits();
        Pattern grouping = leniencies.contains(Leniency.LOOSE_GROUPING) ? LOOSELY_GROUPED : GROUPED;
        if (rest.indexOf('.') >= 0) {
            return Optional.of(CellFault.POINT);
        }
        if (rest.indexOf(',') >= 0 || !grouping.matcher(whole).matches()) {
            return Optional.of(CellFault.GROUPING);
        }
        boolean bare = point && (digits.isEmpty() || rest.isEmpty());
        if (bare && (!leniencies.contains(Leniency.BARE_POINT) || digits.length() + rest.length() == 0)) {
            return Optional.of(CellFault.POINT);
        }
        if (digits.length() > 1 && digits.charAt(0) == '0' && !leniencies.contains(Leniency.LEADING_ZEROS)) {
            return Optional.of(CellFault.LEADING_ZERO);
        }
        return digits.length() + rest.length() > CellGrammar.MAX_DIGITS
                ? Optional.of(CellFault.TOO_LONG)
                : Optional.empty();
    }

    BigDecimal value() {
        return new BigDecimal(digits() + (rest.isEmpty() ? "" : "." + rest));
    }

    private String digits() {
        return whole.replace(",", "");
    }
}
