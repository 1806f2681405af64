package dev.nendo.io.csv;

import dev.nendo.format.WriteOptions;
import dev.nendo.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes from text, never a replacement character: what an encoding can't say, or would give back as another character, is refused. */
final class StrictEncoder {

    private static final String MARK = "\uFEFF";

    private StrictEncoder() {}

    static byte[] encode(String text, WriteOptions options) {
        Charset charset = options.encoding();
        String marked = options.hasByteOrderMark() && charset.equals(StandardCharsets.UTF_8) ? MARK + text : text;
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(marked));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            if (charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().equals(marked)) {
                return bytes;
            }
        } catch (CharacterCodingException unmappable) {
            throw refused(charset, text);
        }
        throw refused(charset, text);
    }

    private static IllegalArgumentException refused(Charset charset, String text) {
        String character = text.codePoints()
                .mapToObj(Character::toString)
                .filter(one -> !one.equals(back(charset, one)))
                .findFirst()
                .orElse("");
        return new IllegalArgumentException("the encoding " + charset.name()
                + " can't write a character of the workbook; write UTF-8 instead: " + Problem.excerpt(character));
    }

    private static String back(Charset charset, String one) {
        return new String(one.getBytes(charset), charset);
    }
}
