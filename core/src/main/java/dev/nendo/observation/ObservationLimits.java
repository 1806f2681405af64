package dev.nendo.observation;

import dev.nendo.internal.Checks;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What a number and a month may be, so that nothing that was taken fails later. */
final class ObservationLimits {
    /** As many as a printed figure has at most. */
    private static final int MAX_DIGITS = 50;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private ObservationLimits() {}

    static @Nullable BigDecimal number(@Nullable BigDecimal value) {
        if (value == null || isPlain(value)) {
            return value;
        }
        Checks.argument(
                Math.abs((long) value.scale()) + value.precision() <= MAX_DIGITS,
                () -> "a number has at most " + MAX_DIGITS + " digits before and after the point: " + excerpt(value));
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static boolean isPlain(BigDecimal value) {
        return value.scale() >= 0 && value.scale() <= 18 && value.precision() <= 18;
    }

    /** 1E+400 is short; of a million digits the number of digits is said. */
    private static String excerpt(BigDecimal value) {
        return value.precision() <= MAX_DIGITS
                ? value.toString()
                : value.precision() + " digits with scale " + value.scale();
    }

    @SuppressWarnings("ConstantValue") // callers outside null-checked code pass null too
    static int month(YearMonth month) {
        Checks.argument(month != null, () -> "month must not be null: null");
        Checks.argument(
                month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR,
                () -> "month must be from 1000-01 to 9999-12: " + month);
        return ObservedSeries.number(month);
    }
}
