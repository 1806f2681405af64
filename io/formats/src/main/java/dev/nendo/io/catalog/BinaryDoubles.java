package dev.nendo.io.catalog;

import dev.nendo.number.RoundingRule;
import dev.nendo.series.Precision;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers that went through a binary double: good to their fifteenth digit, whatever more is written. */
public final class BinaryDoubles {
    private static final int GOOD_DIGITS = 15;
    private static final MathContext GOOD = new MathContext(GOOD_DIGITS, RoundingMode.HALF_EVEN);

    private BinaryDoubles() {}

    /**
     * {@return how exactly a number of a double is known; exactly if it is 0}
     *
     * @param value the number
     */
    public static Precision precision(BigDecimal value) {
        if (value.signum() == 0) {
            return Precision.exact();
        }
        long lastGood = (long) value.scale() - value.precision() + GOOD_DIGITS;
        return Precision.rounded(BigDecimal.ONE.scaleByPowerOfTen(Math.toIntExact(-lastGood)), RoundingRule.UNKNOWN);
    }

    /**
     * {@return the number without the digits that are not known}
     *
     * @param value the number
     */
    public static BigDecimal good(BigDecimal value) {
        return value.round(GOOD);
    }

    /**
     * {@return how exactly a number is known that was read from text: with decimals and sixteen digits or more it was written by a program
     * that had a double; empty if it is exact}
     *
     * @param value the number as written
     */
    public static Optional<Precision> ofText(BigDecimal value) {
        return value.scale() > 0 && value.precision() > GOOD_DIGITS ? Optional.of(precision(value)) : Optional.empty();
    }
}
