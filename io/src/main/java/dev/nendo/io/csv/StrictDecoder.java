package dev.nendo.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Characters from bytes, never a replacement character: everything before malformed bytes is delivered, then reading them throws. A
 * UTF-8 byte order mark at the very beginning is no part of the text.
 */
final class StrictDecoder extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream source;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private long offset;
    private boolean started;
    private boolean ended;
    private @Nullable MalformedBytesException malformed;

    StrictDecoder(InputStream source, Charset charset) {
        this.source = source;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (malformed != null) {
                throw malformed;
            }
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, from, count);
        return count;
    }

    private void decode() throws IOException {
        fill();
        if (!started) {
            started = true;
            skipMark();
        }
        chars.clear();
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, chars, ended);
        offset += bytes.position() - before;
        chars.flip();
        if (result.isError()) {
            byte[] wrong = new byte[Math.min(result.length(), bytes.remaining())];
            bytes.get(wrong);
            malformed = new MalformedBytesException(offset, wrong);
        }
    }

    private void skipMark() {
        boolean marked = decoder.charset().equals(StandardCharsets.UTF_8)
                && bytes.remaining() >= MARK.length
                && Arrays.equals(bytes.array(), bytes.position(), bytes.position() + MARK.length, MARK, 0, MARK.length);
        if (marked) {
            bytes.position(bytes.position() + MARK.length);
            offset += MARK.length;
        }
    }

    /** Reads until there is enough for the longest character, or all there is. */
    private void fill() throws IOException {
        bytes.compact();
        while (!ended && bytes.position() < MARK.length + 1) {
            int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + count);
            }
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
