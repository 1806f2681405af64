package dev.nendo.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    private static final Destination.Content FAILING = out -> {
        out.write("half".getBytes(UTF_8));
        throw new IOException("disk full");
    };

    @TempDir
    Path folder;

    @Test
    void write_toStream_flushesAndDoesNotClose() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        Destination.of(out).write(stream -> {
            stream.write("hello".getBytes(UTF_8));
            stream.close();
        });
        assertThat(out).hasToString("hello");
        assertThat(closed).isFalse();
    }

    @Test
    void write_toFile_replacesItWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "old and longer");
        Destination.file(file).write(text("new"));
        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("x.json");
    }

    @Test
    void write_thatFails_leavesTheOldFileAndNoHalfOne() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "old");
        assertThatThrownBy(() -> Destination.file(file).write(FAILING)).hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("x.json");
    }

    @Test
    void write_whereNoFileCanBe_namesTheFileAndWhy() {
        Path file = folder.resolve("none/x.json");
        assertThatThrownBy(() -> Destination.file(file).write(text("new")))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": there is no folder " + folder.resolve("none"));
    }

    @Test
    void write_throughLink_keepsTheLink() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        Destination.file(link).write(text("new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void writeAll_toFolder_makesItAndKeepsOtherFiles() throws IOException {
        Path target = folder.resolve("a/b");
        Destination.folder(target).writeAll(files("x.csv", "y.csv"));
        Files.writeString(target.resolve("other.txt"), "mine");
        Destination.folder(target).writeAll(files("x.csv"));
        assertThat(target.resolve("x.csv")).hasContent("x.csv");
        assertThat(target.toFile().list()).containsExactlyInAnyOrder("x.csv", "y.csv", "other.txt");
    }

    @Test
    void writeAll_thatFails_leavesTheFolderAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Map<String, Destination.Content> contents = files("a.csv");
        contents.put("b.csv", FAILING);
        assertThatThrownBy(() -> Destination.folder(folder).writeAll(contents)).hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.csv");
    }

    @Test
    void writeAll_toOneFile_isAnArchiveThatDependsOnNothingElse() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        Destination.of(first).writeAll(files("x.csv", "計画.csv"));
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        Destination.of(second).writeAll(files("x.csv", "計画.csv"));
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        Source unzipped = Source.of("x.zip", first.toByteArray())
                .unzipped(ReadOptions.defaults())
                .orThrow();
        assertThat(unzipped.entries().keySet()).containsExactly("x.csv", "計画.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "", "a\\b", "c:x"})
    void writeAll_nameWithPath_isRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Destination.folder(folder).writeAll(files(name)))
                .withMessage("a file must have a plain name without / \\ or : in it: " + name);
    }

    @Test
    void write_toFolder_isRefused() {
        Destination destination = Destination.folder(folder);
        assertThat(destination.isFolder()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> destination.write(text("x")))
                .withMessage("this format writes one file, not a folder: " + folder);
    }

    private static Destination.Content text(String text) {
        return out -> out.write(text.getBytes(UTF_8));
    }

    private static Map<String, Destination.Content> files(String... names) {
        Map<String, Destination.Content> contents = new LinkedHashMap<>();
        for (String name : names) {
            contents.put(name, text(name));
        }
        return contents;
    }
}
