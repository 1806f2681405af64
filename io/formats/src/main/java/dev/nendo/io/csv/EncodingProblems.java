package dev.nendo.io.csv;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Sentences on bytes that are no text. */
final class EncodingProblems {

    private static final ProblemCode MALFORMED_BYTES = ProblemCode.of("malformed-bytes");

    /** The first byte of a UTF-16 byte order mark, of either order. */
    private static final Set<String> UTF_16_MARK = Set.of("FE", "FF");

    private EncodingProblems() {}

    static Problem malformed(Location where, Charset encoding, boolean declared, MalformedBytesException malformed) {
        boolean isUtf8 = encoding.equals(StandardCharsets.UTF_8);
        String name = isUtf8 ? "UTF-8" : "Windows-31J";
        String shown = isUtf8 || isWindows(encoding) ? name : encoding.name();
        if (malformed.offset() == 0 && UTF_16_MARK.contains(malformed.bytes())) {
            return Problem.error(MALFORMED_BYTES, where, malformed.bytes(), utf16(malformed.bytes()));
        }
        String ja = shown + " の文字にならないバイトがあり、ここで読み取りを終えました(" + hintJa(isUtf8, declared) + ")。ファイル先頭から "
                + malformed.offset() + " バイト目の後: " + malformed.bytes();
        String en = "bytes that are no character of " + shown + "; reading ended here (" + hintEn(isUtf8, declared)
                + "); at byte offset " + malformed.offset() + ": " + malformed.bytes();
        return Problem.error(MALFORMED_BYTES, where, malformed.bytes(), Sentence.of(ja, en));
    }

    private static Sentence utf16(String bytes) {
        return Sentence.of(
                "UTF-16 のファイルは読めません。UTF-8 か Windows-31J で保存してください。ファイル先頭のバイト: " + bytes,
                "a file in UTF-16 can't be read; save it as UTF-8 or Windows-31J; its first byte is: " + bytes);
    }

    private static boolean isWindows(Charset encoding) {
        return encoding.name().equalsIgnoreCase("windows-31j");
    }

    private static String hintJa(boolean isUtf8, boolean declared) {
        if (!declared) {
            return "Windows-31J(Shift_JIS)で保存したファイルなら、文字コード windows-31j を指定してください";
        }
        return isUtf8 ? "指定された文字コードは UTF-8 です" : "UTF-8 のファイルなら、文字コードの指定は要りません";
    }

    private static String hintEn(boolean isUtf8, boolean declared) {
        if (!declared) {
            return "if the file was saved as Windows-31J, also called Shift_JIS, declare the encoding windows-31j";
        }
        return isUtf8 ? "the encoding declared is UTF-8" : "a file in UTF-8 needs no encoding declared";
    }
}
