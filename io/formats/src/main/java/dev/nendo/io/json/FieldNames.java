package dev.nendo.io.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Names met before in a reading, given again instead of made again. It holds a fixed number, each in the one place its hash gives it, so that
 * strangers' names can neither fill it nor slow it down.
 */
final class FieldNames {
    private static final int PLACES = 1 << 8;
    private static final int LONGEST = 32;

    private final @Nullable String[] names = new String[PLACES];
    private final byte[][] written = new byte[PLACES][0];

    /** The name written in ASCII bytes. */
    String ascii(byte[] bytes, int start, int length) {
        if (length > LONGEST) {
            return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        int place = (hash ^ hash >>> 8) & (PLACES - 1);
        String met = names[place];
        if (met != null && Arrays.equals(written[place], 0, written[place].length, bytes, start, start + length)) {
            return met;
        }
        String name = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        names[place] = name;
        written[place] = Arrays.copyOfRange(bytes, start, start + length);
        return name;
    }
}
