package dev.nendo.observation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decimals in an array that grows: long and scale where they fit, which they nearly always do, else the decimal itself; not thread-safe. */
final class ObservationNumbers {
    private static final byte NONE = Byte.MIN_VALUE;
    private static final byte WIDE = Byte.MAX_VALUE;

    private long[] unscaled = new long[0];
    private byte[] scales = new byte[0];
    private @Nullable List<BigDecimal> wide;

    @Nullable
    BigDecimal get(int index) {
        return switch (scales[index]) {
            case NONE -> null;
            case WIDE -> wide().get((int) unscaled[index]);
            default -> BigDecimal.valueOf(unscaled[index], scales[index]);
        };
    }

    boolean isPresent(int index) {
        return scales[index] != NONE;
    }

    void set(int index, @Nullable BigDecimal value) {
        if (value == null) {
            put(index, 0, NONE);
            return;
        }
        BigInteger digits = value.unscaledValue();
        if (digits.bitLength() < Long.SIZE) {
            put(index, digits.longValueExact(), (byte) value.scale());
        } else {
            wide().add(value);
            put(index, wide().size() - 1L, WIDE);
        }
    }

    void set(int index, long value) {
        put(index, value, (byte) 0);
    }

    private void put(int index, long digits, byte scale) {
        unscaled[index] = digits;
        scales[index] = scale;
    }

    private List<BigDecimal> wide() {
        if (wide == null) {
            wide = new ArrayList<>();
        }
        return wide;
    }

    /** Makes room, and moves all from an index on by one place. */
    void open(int index, int size, int capacity) {
        if (unscaled.length < capacity) {
            unscaled = Arrays.copyOf(unscaled, capacity);
            scales = Arrays.copyOf(scales, capacity);
        }
        System.arraycopy(unscaled, index, unscaled, index + 1, size - index);
        System.arraycopy(scales, index, scales, index + 1, size - index);
    }

    ObservationNumbers copy(int size) {
        ObservationNumbers copy = new ObservationNumbers();
        copy.unscaled = Arrays.copyOf(unscaled, size);
        copy.scales = Arrays.copyOf(scales, size);
        copy.wide = wide == null ? null : new ArrayList<>(wide);
        return copy;
    }
}
