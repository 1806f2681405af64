package dev.nendo.io.csv;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The records at the beginning of a CSV file that need no parser: whole lines without a quotation mark, not overlong, and ended by LF or CRLF.
 * It stops before the first line that is otherwise, and before anything that can't be read, and leaves the {@linkplain #rest() rest} to the
 * parser, which sees the same characters and meets the same failure.
 */
final class PlainLines {

    /** No shorter than what the parser takes for a cell at the least, so that none is taken here that it would refuse. */
    static final int LONGEST = 1 << 14;

    private static final int BUFFER = 1 << 16;

    private final Reader source;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int end;
    private long line = 1;
    private boolean stopped;
    private @Nullable IOException failure;

    PlainLines(Reader source) {
        this.source = source;
    }

    /** How many lines were taken. */
    long line() {
        return line - 1;
    }

    /** Fills the row with the next record; false when there is none here, and then for good. */
    boolean next(CsvRow row) {
        while (!stopped) {
            if (isLineEnd(next)) {
                next += buffer[next] == '\n' ? 1 : 2;
                line++;
            } else if (take(row)) {
                return true;
            } else if (!stopped) {
                fill();
            }
        }
        return false;
    }

    /** Whether a line ends here; one with nothing in it is no record. */
    private boolean isLineEnd(int at) {
        return at < end && (buffer[at] == '\n' || (buffer[at] == '\r' && at + 1 < end && buffer[at + 1] == '\n'));
    }

    /** Takes a line, unless it must be left to the parser or is not whole yet. */
    private boolean take(CsvRow row) {
        row.handleBegin(line);
        int field = 0;
        int at = cell(row, field, next);
        while (at >= 0 && buffer[at] == ',') {
            field++;
            at = cell(row, field, at + 1);
        }
        stopped |= at - next > LONGEST;
        if (at < 0 || stopped) {
            return false;
        }
        next = at + (buffer[at] == '\n' ? 1 : 2);
        line++;
        return true;
    }

    /** Takes a cell, and gives the comma or line end behind it; below 0 if the line is not whole or must be left to the parser. */
    private int cell(CsvRow row, int field, int start) {
        int expected = row.expect(field, buffer, start, end);
        if (expected >= 0 && isEnd(expected)) {
            return expected;
        }
        for (int at = start; at < end; at++) {
            char c = buffer[at];
            if (c <= ',' && isEnd(at)) { // nearly all characters are digits or letters
                row.handleField(field, buffer, start, at - start, false);
                return at;
            }
            if (c == '"' || c == '\r') {
                stopped = at + 1 < end || c == '"';
                return -1;
            }
        }
        return -1;
    }

    /** Whether a comma or a line end stands here. */
    private boolean isEnd(int at) {
        return at < end && (buffer[at] == ',' || isLineEnd(at));
    }

    /** Gets more characters behind those of a line that is not whole. */
    private void fill() {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= next;
        next = 0;
        try {
            int count = end > LONGEST ? -1 : source.read(buffer, end, buffer.length - end);
            stopped = count < 0;
            end += Math.max(count, 0);
        } catch (IOException failed) {
            failure = failed;
            stopped = true;
        }
    }

    /** What was not taken, to be read by a parser. */
    Reader rest() {
        return new Rest();
    }

    private final class Rest extends Reader {
        @Override
        public int read(char[] target, int from, int length) throws IOException {
            if (next == end) {
                if (failure != null) {
                    throw failure;
                }
                return source.read(target, from, length);
            }
            int count = Math.min(length, end - next);
            System.arraycopy(buffer, next, target, from, count);
            next += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
