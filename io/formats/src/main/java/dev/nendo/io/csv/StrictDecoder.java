package dev.nendo.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/** Characters from bytes, never a replacement character: everything before malformed bytes is delivered, then reading them throws. */
final class StrictDecoder extends Reader {

    private static final int BUFFER = 1 << 16;

    /** The bytes of a character, in any encoding. */
    private static final int LONGEST = 4;

    private final InputStream source;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private long offset;
    private boolean ended;
    private @Nullable MalformedBytesException malformed;

    /**
     * From some place on.
     *
     * @param offset how many bytes of the file come before the first
     */
    StrictDecoder(InputStream source, Charset charset, long offset) {
        this.source = source;
        this.offset = offset;
        this.decoder = charset.newDecoder(); // which reports what it can't decode
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

    /** Reads until there is enough for the longest character, or all there is. */
    private void fill() throws IOException {
        bytes.compact();
        while (!ended && bytes.position() < LONGEST) {
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
