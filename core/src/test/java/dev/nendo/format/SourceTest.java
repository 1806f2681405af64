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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
