package dev.nendo.io.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** The characters of one cell, from its bytes. */
final class CellDecoder {
    private final CharsetDecoder decoder;
    private final CharBuffer chars;

    CellDecoder(Charset charset, int longest) {
        this.decoder = charset.newDecoder(); // which reports what it can't decode
        this.chars = CharBuffer.allocate(longest);
    }

    /** Whether commas, quotation marks, digits and line ends are single bytes in an encoding, and those bytes nothing else. */
    static boolean isPlain(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(StandardCharsets.ISO_8859_1)
                || charset.name().equalsIgnoreCase("windows-31j");
    }

    /** The characters of some bytes until the next call; nothing remains of them where they are not wholly characters. */
    boolean decode(byte[] bytes, int from, int length) {
        chars.clear();
        boolean decoded = length <= chars.capacity()
                && decoder.reset()
                        .decode(ByteBuffer.wrap(bytes, from, length), chars, true)
                        .isUnderflow()
                && decoder.flush(chars).isUnderflow();
        chars.flip();
        return decoded;
    }

    char[] chars() {
        return chars.array();
    }

    int length() {
        return chars.limit();
    }
}
