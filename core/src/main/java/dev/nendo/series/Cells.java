package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of a series while it is put together, by position; not thread-safe. */
final class Cells {
    /** Far more digits than any amount has; without a limit, 1E+999999999 would fill the memory. */
    static final int MAX_DIGITS = 1_000;

    private final Window window;
    private final @Nullable BigDecimal[] values;
    private final MonthState[] states;

    Cells(Window window) {
        this.window = window;
        this.values = new BigDecimal[window.size()];
        this.states = new MonthState[window.size()];
        Arrays.fill(states, MonthState.MISSING);
    }

    boolean isEmpty(int index) {
        return states[index] == MonthState.MISSING && values[index] == null;
    }

    /** A month without a value stays missing. */
    void report(int index, @Nullable BigDecimal value) {
        if (value != null) {
            put(index, value, MonthState.REPORTED);
        }
    }

    void put(int index, BigDecimal value, MonthState state) {
        values[index] = bounded(value);
        states[index] = state;
    }

    void mark(int index, MonthState state) {
        states[index] = state;
    }

    private static BigDecimal bounded(BigDecimal value) {
        Checks.argument(
                Math.abs((long) value.scale()) <= MAX_DIGITS && value.precision() <= MAX_DIGITS,
                () -> "a value has at most " + MAX_DIGITS + " digits before and after the point: " + value.precision()
                        + " digits with scale " + value.scale());
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    MonthlySeries build(Basis basis, Precision precision, @Nullable YearMonth begin) {
        int scale = 0;
        for (BigDecimal value : values) {
            if (value != null) {
                precision.check(value);
                scale = Math.max(scale, value.scale());
            }
        }
        BigInteger[] unscaled = new BigInteger[values.length];
        int words = 1;
        for (int i = 0; i < values.length; i++) {
            BigDecimal value = values[i];
            // One scale for all: no digit is lost, for it is the largest of them.
            unscaled[i] = value == null
                    ? BigInteger.ZERO
                    : value.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
            words = Math.max(words, Form.wordsFor(unscaled[i]));
        }
        Form form = Form.of(basis, precision, scale, words, begin);
        long[] data = new long[form.length(values.length)];
        for (int i = 0; i < values.length; i++) {
            Packed.putValue(data, i * words, words, unscaled[i]);
            Packed.putState(data, values.length * words, i, states[i]);
        }
        return new MonthlySeries(window, form, data, 0);
    }
}
