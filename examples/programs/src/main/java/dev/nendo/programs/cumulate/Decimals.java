package dev.nendo.programs.cumulate;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing column of decimals, most of which take nine bytes each; those too wide for a long are kept as they are. Three, six, then twelve fit. */
final class Decimals {

    private static final byte ABSENT = -1;
    private static final byte WIDE = -2;
    private static final int LONG_DIGITS = 18;
    private static final int FIRST = 3;

    private long[] unscaled = new long[FIRST];
    private byte[] scales = new byte[FIRST];
    private @Nullable BigDecimal[] wide = new BigDecimal[0];

    @Nullable
    BigDecimal get(int index) {
        return switch (scales[index]) {
            case ABSENT -> null;
            case WIDE -> wide[index];
            default -> BigDecimal.valueOf(unscaled[index], scales[index]);
        };
    }

    /** Makes room before an index, of the entries so far. */
    void insert(int index, int count, @Nullable BigDecimal value) {
        if (count == unscaled.length) {
            unscaled = Arrays.copyOf(unscaled, count * 2);
            scales = Arrays.copyOf(scales, count * 2);
        }
        System.arraycopy(unscaled, index, unscaled, index + 1, count - index);
        System.arraycopy(scales, index, scales, index + 1, count - index);
        if (wide.length > 0) {
            wide = Arrays.copyOf(wide, scales.length);
            System.arraycopy(wide, index, wide, index + 1, count - index);
        }
        set(index, value);
    }

    void remove(int index, int count) {
        System.arraycopy(unscaled, index + 1, unscaled, index, count - index - 1);
        System.arraycopy(scales, index + 1, scales, index, count - index - 1);
        if (wide.length > 0) {
            System.arraycopy(wide, index + 1, wide, index, Math.min(count, wide.length) - index - 1);
        }
    }

    void set(int index, @Nullable BigDecimal value) {
        if (value == null) {
            scales[index] = ABSENT;
        } else if (value.precision() <= LONG_DIGITS && value.scale() >= 0 && value.scale() <= Byte.MAX_VALUE) {
            unscaled[index] = value.unscaledValue().longValueExact();
            scales[index] = (byte) value.scale();
        } else {
            scales[index] = WIDE;
            wide = wide.length < scales.length ? Arrays.copyOf(wide, scales.length) : wide;
            wide[index] = value;
        }
    }
}
