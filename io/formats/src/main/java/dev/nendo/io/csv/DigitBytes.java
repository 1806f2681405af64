package dev.nendo.io.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whole numbers in ASCII digits. Up to eight digits are counted and added up as eight bytes at once: where a number ends is not to be
 * foreseen, and a processor that guesses digit by digit guesses wrong at most of them.
 */
final class DigitBytes {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ZEROS = 0x3030303030303030L;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long HIGH_BITS = ~LOW_BITS;

    /** Added to a byte above 9, it sets its highest bit. */
    private static final long ABOVE_NINE = 0x7676767676767676L;

    private DigitBytes() {}

    /** Eight bytes as one number, the first byte being the lowest. */
    static long eightBytes(byte[] bytes, int offset) {
        return (long) WORDS.get(bytes, offset);
    }

    /** How many digits stand there; eight bytes must follow the offset, whatever they are. */
    static int count(byte[] bytes, int offset) {
        long word = eightBytes(bytes, offset) ^ ZEROS;
        long others = (((word & LOW_BITS) + ABOVE_NINE) | word) & HIGH_BITS;
        int count = Long.numberOfTrailingZeros(others) / Byte.SIZE;
        while (count >= Long.BYTES && offset + count < bytes.length && isDigit(bytes[offset + count])) {
            count++;
        }
        return count;
    }

    private static boolean isDigit(byte c) {
        return '0' <= c && c <= '9';
    }

    /** The number of so many digits, from 1 to 18. */
    static long number(byte[] bytes, int offset, int count) {
        if (count > Long.BYTES) {
            long number = 0;
            for (int i = offset; i < offset + count; i++) {
                number = number * 10 + (bytes[i] - '0');
            }
            return number;
        }
        // Zeros come before the first digit; then digits, pairs and fours are added up side by side.
        long word = (eightBytes(bytes, offset) ^ ZEROS) << ((Long.BYTES - count) * Byte.SIZE);
        word = (word * 10 + (word >>> 8)) & 0x00FF00FF00FF00FFL;
        word = (word * 100 + (word >>> 16)) & 0x0000FFFF0000FFFFL;
        return (word * 10_000 + (word >>> 32)) & 0xFFFFFFFFL;
    }
}
