package dev.nendo.number;

import dev.nendo.internal.Checks;
import java.math.RoundingMode;
import java.util.OptionalInt;

/**
 * How a {@link Quantity} is written for people: decimals, rounding, separators, sign and unit. It never feeds back into
 * arithmetic, and it is not the rule by which a publisher rounded its figures ({@link RoundingRule}). Immutable and
 * thread-safe.
 *
 * <p>Worked example: 50,000 in 円 is {@code 50,000円} by {@link #DEFAULT}; 17/15 with one decimal is {@code 1.1} by half up
 * and {@code 1.2} by {@code CEILING}.
 *
 * @param decimals digits after the point of what is no whole count; empty for those of the printed figure, or at most two
 * @param rounding how what has more digits is rounded
 * @param isGrouped true for separators between groups of three digits
 * @param hasUnit true if the unit is written behind the number
 */
public record DisplayStyle(OptionalInt decimals, RoundingMode rounding, boolean isGrouped, boolean hasUnit) {

    /** The decimals of the figure, half up, with separators and unit. */
    public static final DisplayStyle DEFAULT =
            new DisplayStyle(OptionalInt.empty(), RoundingMode.HALF_UP, /* isGrouped= */ true, /* hasUnit= */ true);

    private static final int MOST_DECIMALS = 20;

    /**
     * Checks the parts.
     *
     * @param decimals digits after the point, from 0 to 20
     * @param rounding how what has more digits is rounded
     * @param isGrouped true for separators between groups of three digits
     * @param hasUnit true if the unit is written behind the number
     * @throws IllegalArgumentException if the decimals are outside their range or the mode is {@code UNNECESSARY}
     */
    public DisplayStyle {
        decimals.ifPresent(digits -> Checks.inRange("decimals", digits, 0, MOST_DECIMALS));
        Checks.argument(
                rounding != RoundingMode.UNNECESSARY,
                () -> "a display style needs a rounding mode that can round: " + rounding);
    }

    /**
     * Sets the digits after the point.
     *
     * @param digits from 0 to 20; a whole count or amount in 円 keeps having none
     * @return the style with them
     */
    public DisplayStyle withDecimals(int digits) {
        return new DisplayStyle(OptionalInt.of(digits), rounding, isGrouped, hasUnit);
    }

    /**
     * Sets the rounding.
     *
     * @param mode how what has more digits is rounded
     * @return the style with it
     */
    public DisplayStyle withRounding(RoundingMode mode) {
        return new DisplayStyle(decimals, mode, isGrouped, hasUnit);
    }

    /** {@return the style without separators} */
    public DisplayStyle withoutSeparators() {
        return new DisplayStyle(decimals, rounding, /* isGrouped= */ false, hasUnit);
    }

    /** {@return the style without the unit} */
    public DisplayStyle withoutUnit() {
        return new DisplayStyle(decimals, rounding, isGrouped, /* hasUnit= */ false);
    }
}
