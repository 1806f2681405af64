package dev.nendo.io.json;

import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8 strictly: a byte that is none is reported with its offset and never replaced. */
final class Utf8 {
    /** How many bytes a byte order mark has. */
    static final int MARK = 3;

    private Utf8() {}

    /** Gives the characters without a byte order mark. */
    static Loaded<CharBuffer> decode(byte[] bytes, Location source) {
        int mark = hasMark(bytes) ? MARK : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length - mark);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports, where String would replace
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        return result.isError() ? Loaded.failed(malformed(bytes, in.position(), out, source)) : Loaded.of(out);
    }

    static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static Problem malformed(byte[] bytes, int offset, CharSequence before, Location source) {
        String shown = String.format(Locale.ROOT, "0x%02X", bytes[offset] & 0xFF);
        return Problem.error(
                Faults.NOT_UTF8.code(),
                Lines.end(before, source),
                shown,
                Faults.NOT_UTF8.sentence(Integer.toString(offset), shown));
    }
}
