package dev.nendo.io.csv;

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
    private Entry latest = new Entry(new char[0], 0, 0);

    /** A text with its characters. */
    private static final class Entry {
        private final String text;
        private final char[] written;
        private final boolean hasQuote;
        private @Nullable Entry follower;

        Entry(char[] buffer, int offset, int length) {
            this.text = new String(buffer, offset, length);
            this.written = Arrays.copyOfRange(buffer, offset, offset + length);
            this.hasQuote = text.indexOf('"') >= 0;
        }

        boolean begins(char[] buffer, int offset, int end) {
            if (written.length > end - offset) {
                return false;
            }
            for (int i = 0; i < written.length; i++) {
                if (written[i] != buffer[offset + i]) {
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
        return latest.written.length == 0;
    }

    boolean hasQuote() {
        return latest.hasQuote;
    }

    /**
     * Takes the text of the cell before, or what followed that last time, if the characters begin with it.
     *
     * @return where it ends, or -1 if there is something else
     */
    int expect(char[] buffer, int offset, int end) {
        if (latest.begins(buffer, offset, end)) {
            return offset + latest.written.length;
        }
        Entry follower = latest.follower;
        if (follower != null && follower.begins(buffer, offset, end)) {
            latest = follower;
            return offset + follower.written.length;
        }
        return -1;
    }

    /** Takes a text. */
    void take(char[] buffer, int offset, int length) {
        if (latest.written.length == length && latest.begins(buffer, offset, offset + length)) {
            return;
        }
        Entry entry = entry(buffer, offset, length);
        latest.follower = entry;
        latest = entry;
    }

    private Entry entry(char[] buffer, int offset, int length) {
        if (length > SHORT || length == 0) {
            return new Entry(buffer, offset, length);
        }
        int place = place(buffer, offset, length);
        Entry known = entries[place];
        if (known != null && known.written.length == length && known.begins(buffer, offset, offset + length)) {
            return known;
        }
        Entry made = new Entry(buffer, offset, length);
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
