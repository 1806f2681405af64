package dev.nendo.io.csv;

import dev.nendo.problem.VisibleText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one column that come again and again, such as months, given again instead of made again. It holds a fixed number, each in the one
 * place that some of its characters give it, and for each what followed it last.
 */
final class RecentTexts {
    private static final int PLACES = 1 << 7;

    /** Longer texts are made each time. */
    private static final int SHORT = 16;

    private final @Nullable Entry[] entries = new Entry[PLACES];
    private Entry latest = new Entry("");

    /** A text, with the bytes it is written with where they are known. */
    private static final class Entry {
        private final String text;
        private final boolean isBlank;
        private final boolean hasQuote;
        private final boolean hasHidden;
        private byte @Nullable [] written;

        /** The bytes of a short text, and which of eight bytes they are; together they match nothing until they are known. */
        private long word = 1;

        private long mask;
        private int length;
        private @Nullable Entry follower;

        Entry(String text) {
            this.text = text;
            this.isBlank = text.isBlank();
            this.hasQuote = text.indexOf('"') >= 0;
            this.hasHidden = VisibleText.hiddenInId(text).isPresent();
        }

        void remember(byte[] buffer, int offset, int length) {
            if (written == null) {
                this.length = length;
                written = Arrays.copyOfRange(buffer, offset, offset + length);
                if (length <= Long.BYTES) {
                    mask = length == 0 ? 0 : -1L >>> (Long.SIZE - length * Byte.SIZE);
                    word = DigitBytes.eightBytes(buffer, offset) & mask;
                }
            }
        }

        boolean isWritten(byte[] buffer, int offset) {
            if ((DigitBytes.eightBytes(buffer, offset) & mask) == word) {
                return true;
            }
            byte[] bytes = written;
            return bytes != null
                    && bytes.length > Long.BYTES
                    && Arrays.equals(
                            buffer, offset, Math.min(offset + bytes.length, buffer.length), bytes, 0, bytes.length);
        }

        boolean isText(char[] buffer, int offset, int length) {
            if (text.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (text.charAt(i) != buffer[offset + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The text of the latest cell. */
    String text() {
        return latest.text;
    }

    boolean isEmpty() {
        return latest.text.isEmpty();
    }

    boolean isBlank() {
        return latest.isBlank;
    }

    /** Whether it has a character that would make an id look like another. */
    boolean hasHidden() {
        return latest.hasHidden;
    }

    boolean hasQuote() {
        return latest.hasQuote;
    }

    /**
     * Takes the text of the cell before, or what followed that last time, if the bytes begin with it.
     *
     * @return where it ends, or -1 if there is something else
     */
    int expect(byte[] buffer, int offset) {
        if (latest.isWritten(buffer, offset)) {
            return offset + latest.length;
        }
        Entry follower = latest.follower;
        if (follower != null && follower.isWritten(buffer, offset)) {
            latest = follower;
            return offset + follower.length;
        }
        return -1;
    }

    /** Takes a text. */
    void take(char[] buffer, int offset, int length) {
        if (latest.isText(buffer, offset, length)) {
            return;
        }
        Entry entry = entry(buffer, offset, length);
        latest.follower = entry;
        latest = entry;
    }

    /** Keeps the bytes of the text that was taken last. */
    void remember(byte[] buffer, int offset, int length) {
        latest.remember(buffer, offset, length);
    }

    private Entry entry(char[] buffer, int offset, int length) {
        if (length > SHORT || length == 0) {
            return new Entry(new String(buffer, offset, length));
        }
        int place = place(buffer, offset, length);
        Entry known = entries[place];
        if (known != null && known.isText(buffer, offset, length)) {
            return known;
        }
        Entry made = new Entry(new String(buffer, offset, length));
        entries[place] = made;
        return made;
    }

    /** The last characters tell most months and ids apart; where they do not, a text is made again, and no harm is done. */
    private static int place(char[] buffer, int offset, int length) {
        int last = offset + length - 1;
        int before = Math.max(offset, last - 1);
        int middle = offset + length / 2;
        int mixed = (buffer[last] * 31 + buffer[before]) * 31 + buffer[middle] * 7 + length;
        return (mixed ^ mixed >>> 7) & (PLACES - 1);
    }
}
