package dev.nendo.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The records at the beginning of a CSV file that need no parser: whole lines without a quotation mark, not overlong, well encoded, and ended by
 * LF or CRLF. It stops before the first line that is otherwise, and before anything that can't be read, and leaves the {@linkplain #rest()
 * rest} to the parser, which sees the same bytes and meets the same failure. It looks at bytes, most of which are those of texts and numbers
 * that are expected there and need no decoding.
 */
final class PlainLines {

    /** No more bytes than the parser takes characters for a cell at the least, so that none is taken here that it would refuse. */
    static final int LONGEST = 1 << 14;

    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream source;
    private final Charset charset;
    private final CellDecoder decoder;

    /** Longer than what is read into it, so that eight bytes can be looked at from any that was read. */
    private final byte[] buffer = new byte[BUFFER + Long.BYTES];

    private int next;
    private int end;

    /** The bytes before the buffer. */
    private long offset;

    private long line = 1;
    private boolean started;
    private boolean stopped;
    private @Nullable IOException failure;

    PlainLines(InputStream source, Charset charset) {
        this.source = source;
        this.charset = charset;
        this.decoder = new CellDecoder(charset, LONGEST);
    }

    /** How many lines were taken. */
    long line() {
        return line - 1;
    }

    /** Fills the row with the next record; false when there is none here, and then for good. */
    boolean next(CsvRow row) {
        if (!started) {
            start();
        }
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

    /** A byte order mark at the very beginning is no part of the text. */
    private void start() {
        started = true;
        while (!stopped && end < MARK.length) {
            fill();
        }
        if (charset.equals(StandardCharsets.UTF_8)
                && end >= MARK.length
                && Arrays.equals(buffer, 0, MARK.length, MARK, 0, MARK.length)) {
            next = MARK.length;
        }
        stopped |= !CellDecoder.isPlain(charset);
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
        int expected = row.expect(field, buffer, start);
        if (expected >= 0 && isEnd(expected)) {
            return expected;
        }
        for (int at = start; at < end; at++) {
            byte c = buffer[at];
            if (c == ',' || c == '\n' || (c == '\r' && isLineEnd(at))) {
                return isTaken(row, field, start, at) ? at : -1;
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

    /** Takes a cell that was not expected; what is no text is left to the parser. */
    private boolean isTaken(CsvRow row, int field, int from, int to) {
        stopped = !decoder.decode(buffer, from, to - from);
        if (!stopped) {
            row.handleField(field, decoder.chars(), 0, decoder.length(), false);
            row.remember(field, buffer, from, to - from);
        }
        return !stopped;
    }

    /** Gets more bytes behind those of a line that is not whole. */
    private void fill() {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        offset += next;
        end -= next;
        next = 0;
        try {
            int count = end > LONGEST ? -1 : source.read(buffer, end, BUFFER - end);
            stopped = count < 0;
            end += Math.max(count, 0);
        } catch (IOException failed) {
            failure = failed;
            stopped = true;
        }
    }

    /** How many bytes were taken. */
    long offset() {
        return offset + next;
    }

    /** What was not taken, to be read by a parser. */
    InputStream rest() {
        return new Rest();
    }

    private final class Rest extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
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
