package dev.nendo.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
    private static final byte[] HELLO = "hello".getBytes(UTF_8);

    @Test
    void bytes_inMemory_areReadAgainAndAgain() throws IOException {
        Source source = Source.of("x", HELLO);
        assertThat(source.bytes(ReadOptions.defaults()).orThrow()).isEqualTo(HELLO);
        assertThat(source.bytes(ReadOptions.defaults()).orThrow()).isEqualTo(HELLO);
        assertThat(source.isFolder()).isFalse();
        assertThat(source.size()).hasValue(5);
        assertThat(source).hasToString("x");
    }

    @Test
    void bytes_changedByTheCallerLater_areNotThoseOfTheSource() throws IOException {
        byte[] mine = HELLO.clone();
        Source source = Source.of("x", mine);
        mine[0] = 'j';
        assertThat(source.bytes(ReadOptions.defaults()).orThrow()).isEqualTo(HELLO);
    }

    @Test
    void open_streamTwice_isRefused() throws IOException {
        Source source = Source.of("x", new ByteArrayInputStream(HELLO));
        assertThat(source.bytes(ReadOptions.defaults()).orThrow()).isEqualTo(HELLO);
        assertThatIllegalStateException()
                .isThrownBy(source::open)
                .withMessage("a stream can be read once; use bytes or a path to read again: x");
    }

    @Test
    void bytes_ofStream_leavesClosingToTheCaller() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream stream = new ByteArrayInputStream(HELLO) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThat(Source.of("x", stream).bytes(ReadOptions.defaults()).orThrow())
                .isEqualTo(HELLO);
        assertThat(closed).isFalse();
    }

    @Test
    void of_blankName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(" ", HELLO))
                .withMessage("the name of a source must not be blank: \" \"");
    }

    @Test
    void bytes_beyondTheLimit_isAProblem() throws IOException {
        ReadOptions four = ReadOptions.builder()
                .limits(Limits.builder().maxBytes(4).build())
                .build();
        Loaded<byte[]> loaded = Source.of("x", HELLO).bytes(four);
        assertThat(messages(loaded.problems()))
                .containsExactly("x: error: the source is too large; the limit maxBytes in bytes is: 4 [too-large]");
    }

    @Test
    void bytes_whileRead_areReportedToTheListener() throws IOException {
        List<String> heard = new ArrayList<>();
        ReadOptions listening = ReadOptions.builder()
                .progress((done, total) -> heard.add(done + " of " + total))
                .build();
        Source.of("x", new byte[100_000]).bytes(listening);
        assertThat(heard).containsExactly("65536 of OptionalLong[100000]", "100000 of OptionalLong[100000]");
    }

    @Test
    void of_folder_hasItsFilesSortedAndNoFolderWithin(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("b.csv"), HELLO);
        Files.write(folder.resolve("a.csv"), HELLO);
        Files.createDirectory(folder.resolve("c.csv"));
        Source source = Source.of(folder);
        assertThat(source.isFolder()).isTrue();
        assertThat(source.entries().keySet()).containsExactly("a.csv", "b.csv");
        assertThat(source.entry("c.csv")).isEmpty();
        Source a = source.entry("a.csv").orElseThrow();
        assertThat(a.name()).isEqualTo(folder.resolve("a.csv").toString());
        assertThat(a.bytes(ReadOptions.defaults()).orThrow()).isEqualTo(HELLO);
        assertThatIllegalStateException()
                .isThrownBy(source::open)
                .withMessage("a folder is read by its entries: " + folder);
    }

    @Test
    void of_missingPath_throwsForTheFile(@TempDir Path folder) {
        assertThatThrownBy(() -> Source.of(folder.resolve("no"))).isInstanceOf(NoSuchFileException.class);
    }

    static List<String> messages(List<Problem> problems) {
        return problems.stream().map(problem -> problem.in(Language.EN)).toList();
    }

    private static Loaded<List<String>> lines(byte[] bytes, ReadOptions options) throws IOException {
        return Source.of("x.txt", bytes).lines(options);
    }

    private static List<String> messages(Loaded<?> loaded) {
        return loaded.problems().stream().map(p -> p.in(Language.EN)).toList();
    }

    @Test
    void lines_anyLineEndAndAByteOrderMark_withoutThem() throws IOException {
        byte[] text = "\uFEFFあ\r\n\nb\rc".getBytes(UTF_8);
        assertThat(lines(text, ReadOptions.defaults()).orThrow()).containsExactly("あ", "", "b", "c");
        assertThat(lines(new byte[0], ReadOptions.defaults()).orThrow()).isEmpty();
    }

    @Test
    void lines_ofADeclaredEncoding_decoded() throws IOException {
        Charset windows = Charset.forName("windows-31j");
        ReadOptions declared = ReadOptions.builder().encoding(windows).build();
        assertThat(lines("①～㈱髙\n".getBytes(windows), declared).orThrow()).containsExactly("①～㈱髙");
    }

    @ParameterizedTest
    @CsvSource({
        "61 0A 83 65 0A 62, 2, 2, 83, a",
        "83,                1, 0, 83, ''",
        "61 0A 62 E3 81,    2, 3, E3, a",
        "61 0D E3 81 0A,    2, 2, E3, a",
    })
    void lines_bytesThatAreNoText_linesBeforeAndTheProblem(
            String hex, int line, int offset, String shown, String before) throws IOException {
        Loaded<List<String>> read = lines(HexFormat.ofDelimiter(" ").parseHex(hex), ReadOptions.defaults());
        assertThat(messages(read))
                .containsExactly("x.txt:" + line
                        + ": error: bytes that are no character of UTF-8; reading ended here; at byte offset " + offset
                        + ": " + shown + " [malformed-bytes]");
        assertThat(read.problems().get(0).message().in(Language.JA))
                .isEqualTo("UTF-8 の文字にならないバイトがあり、ここで読み取りを終えました。ファイル先頭から " + offset + " バイト目の後: " + shown);
        assertThat(String.join(",", read.value().orElseThrow())).isEqualTo(before);
    }

    @Test
    void lines_moreThanTheLimit_linesBeforeAndTheProblem() throws IOException {
        ReadOptions two = ReadOptions.builder()
                .limits(Limits.builder().maxRows(2).build())
                .build();
        Loaded<List<String>> read = lines("a\nb\nc\n".getBytes(UTF_8), two);
        assertThat(read.value().orElseThrow()).containsExactly("a", "b");
        assertThat(messages(read))
                .containsExactly(
                        "x.txt:3: error: there are too many lines, so reading ended here; the limit maxRows is: 2 [too-large]");
        assertThat(read.problems().get(0).message().in(Language.JA))
                .isEqualTo("行が多すぎるため、ここで読み取りを終えました。行数の上限(maxRows)は次のとおりです: 2");
        assertThat(lines("a\nb\n".getBytes(UTF_8), two).problems()).isEmpty();
    }

    @Test
    void lines_longerThanTheLimit_linesBeforeAndTheProblem() throws IOException {
        ReadOptions two = ReadOptions.builder()
                .limits(Limits.builder().maxTextLength(2).build())
                .build();
        Loaded<List<String>> read = lines("ab\nabc\nd\n".getBytes(UTF_8), two);
        assertThat(read.value().orElseThrow()).containsExactly("ab");
        assertThat(messages(read))
                .containsExactly(
                        "x.txt:2: error: the line is too long, so reading ended here; the limit maxTextLength in characters is 2: abc [too-large]");
        assertThat(read.problems().get(0).message().in(Language.JA))
                .isEqualTo("行が長すぎるため、ここで読み取りを終えました。文字数の上限(maxTextLength)は 2 です: abc");
    }
}
