package dev.nendo.format;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.util.HexFormat;

/** What can be wrong with a source before any format looks inside. */
final class SourceProblems {
    private static final ProblemCode TOO_LARGE = ProblemCode.of("too-large");
    private static final ProblemCode ZIP_NOT_VALID = ProblemCode.of("zip-not-valid");
    private static final ProblemCode ZIP_ENTRY_NOT_SAFE = ProblemCode.of("zip-entry-not-safe");
    private static final ProblemCode ZIP_ENTRY_TWICE = ProblemCode.of("zip-entry-twice");

    private static final ProblemCode MALFORMED_BYTES = ProblemCode.of("malformed-bytes");

    private SourceProblems() {}

    static Problem tooManyBytes(String source, long limit) {
        return Problem.error(
                TOO_LARGE,
                Location.ofSource(source),
                "",
                Sentence.of(
                        "大きすぎます。読み込めるバイト数の上限(maxBytes)は次のとおりです: " + limit,
                        "the source is too large; the limit maxBytes in bytes is: " + limit));
    }

    static Problem tooManyEntries(String source, int limit) {
        return Problem.error(
                TOO_LARGE,
                Location.ofSource(source),
                "",
                Sentence.of(
                        "ZIP内のファイルが多すぎます。上限(maxZipEntries)は次のとおりです: " + limit,
                        "the archive has too many entries; the limit maxZipEntries is: " + limit));
    }

    static Problem expandsTooMuch(String source, int limit) {
        return Problem.error(
                TOO_LARGE,
                Location.ofSource(source),
                "",
                Sentence.of(
                        "ZIPの展開後の大きさが元の大きさに比べて大きすぎます。倍率の上限(maxExpansion)は次のとおりです: " + limit,
                        "the archive unpacks to far more than its own size; the limit maxExpansion is a factor of: "
                                + limit));
    }

    static Problem zipNotValid(String source) {
        return Problem.error(
                ZIP_NOT_VALID,
                Location.ofSource(source),
                "",
                Sentence.of(
                        "ZIPファイルとして読めません(壊れている、暗号化されている、無圧縮のまま流し書きされている、またはZIPではない): " + source,
                        "this can't be read as a zip archive; it is damaged, encrypted, streamed without compression, or none at all: "
                                + source));
    }

    static Problem entryNotSafe(String source, String entry) {
        return Problem.error(
                ZIP_ENTRY_NOT_SAFE,
                Location.ofSource(source),
                entry,
                Sentence.of(
                        "ZIP内の名前は、..や先頭の/、\\、:を含まない相対パスでなければなりません: " + Problem.excerpt(entry),
                        "a name in an archive must be a relative path without .. \\ : or a leading slash: "
                                + Problem.excerpt(entry)));
    }

    static Problem entryTwice(String source, String entry) {
        return Problem.error(
                ZIP_ENTRY_TWICE,
                Location.ofSource(source),
                entry,
                Sentence.of(
                        "ZIP内に同じ名前のファイルが2つあります: " + Problem.excerpt(entry),
                        "an archive must hold each name once: " + Problem.excerpt(entry)));
    }

    static Problem tooManyLines(Location where, long limit) {
        return Problem.error(
                TOO_LARGE,
                where,
                "",
                Sentence.of(
                        "行が多すぎるため、ここで読み取りを終えました。行数の上限(maxRows)は次のとおりです: " + limit,
                        "there are too many lines, so reading ended here; the limit maxRows is: " + limit));
    }

    static Problem lineTooLong(Location where, String line, int limit) {
        return Problem.error(
                TOO_LARGE,
                where,
                line,
                Sentence.of(
                        "行が長すぎるため、ここで読み取りを終えました。文字数の上限(maxTextLength)は " + limit + " です: " + Problem.excerpt(line),
                        "the line is too long, so reading ended here; the limit maxTextLength in characters is " + limit
                                + ": " + Problem.excerpt(line)));
    }

    static Problem malformed(Location where, String encoding, int offset, byte first) {
        String shown = HexFormat.of().withUpperCase().toHexDigits(first);
        return Problem.error(
                MALFORMED_BYTES,
                where,
                shown,
                Sentence.of(
                        encoding + " の文字にならないバイトがあり、ここで読み取りを終えました。ファイル先頭から " + offset + " バイト目の後: " + shown,
                        "bytes that are no character of " + encoding + "; reading ended here; at byte offset " + offset
                                + ": " + shown));
    }
}
