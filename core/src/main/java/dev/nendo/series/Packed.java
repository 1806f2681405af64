package dev.nendo.series;

import java.math.BigInteger;

/**
 * The layout of a series in an array of longs: first the unscaled values in two's complement, the most significant word first, then the
 * states in four bits a month.
 */
final class Packed {
    private static final int STATE_BITS = 4;
    private static final int STATES_A_WORD = Long.SIZE / STATE_BITS;
    private static final long STATE_MASK = (1L << STATE_BITS) - 1;
    private static final MonthState[] STATES = new MonthState[MonthState.values().length];

    static {
        for (MonthState state : MonthState.values()) {
            STATES[state.code()] = state;
        }
    }

    private Packed() {}

    static int stateWords(int months) {
        return (months + STATES_A_WORD - 1) / STATES_A_WORD;
    }

    static MonthState state(long[] data, int at, int index) {
        return STATES[(int) (data[at + index / STATES_A_WORD] >>> shift(index) & STATE_MASK)];
    }

    static void putState(long[] data, int at, int index, MonthState state) {
        data[at + index / STATES_A_WORD] |= (long) state.code() << shift(index);
    }

    private static int shift(int index) {
        return index % STATES_A_WORD * STATE_BITS;
    }

    static BigInteger value(long[] data, int at, int words) {
        BigInteger value = BigInteger.valueOf(data[at]);
        for (int i = 1; i < words; i++) {
            value = value.shiftLeft(Long.SIZE).or(unsigned(data[at + i]));
        }
        return value;
    }

    static void putValue(long[] data, int at, int words, BigInteger value) {
        BigInteger rest = value;
        for (int i = words - 1; i >= 0; i--) {
            data[at + i] = rest.longValue();
            rest = rest.shiftRight(Long.SIZE);
        }
    }

    private static BigInteger unsigned(long word) {
        BigInteger value = BigInteger.valueOf(word);
        return word < 0 ? value.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : value;
    }
}
