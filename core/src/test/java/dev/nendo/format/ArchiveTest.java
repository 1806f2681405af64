package dev.nendo.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.problem.Loaded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final Limits DEFAULTS = Limits.defaults();

    @Test
    void unzipped_archive_isAFolderOfItsFilesByPath() throws IOException {
        Source folder = unzipped(zip(UTF_8, "fy2021/", "fy2021/plans.csv", "a.csv"), DEFAULTS)
                .orThrow();
        assertThat(folder.isFolder()).isTrue();
        assertThat(folder.entries().keySet()).containsExactly("a.csv", "fy2021/plans.csv");
        Source plans = folder.entry("fy2021/plans.csv").orElseThrow();
        assertThat(plans.name()).isEqualTo("x.zip!/fy2021/plans.csv");
        assertThat(plans.bytes(ReadOptions.defaults()).orThrow())
                .asString(UTF_8)
                .isEqualTo("fy2021/plans.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void unzipped_japaneseNames_areMadeOut(String charset) throws IOException {
        byte[] archive = zip(Charset.forName(charset), "令和3年度/計画.csv");
        assertThat(unzipped(archive, DEFAULTS).orThrow().entries().keySet()).containsExactly("令和3年度/計画.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.csv", "a/../../evil.csv", "/etc/evil.csv", "C:evil.csv", "a\\evil.csv"})
    void unzipped_nameThatLeadsOut_isLeftOutWithAProblem(String name) throws IOException {
        Loaded<Source> loaded = unzipped(zip(UTF_8, "good.csv", name), DEFAULTS);
        assertThat(loaded.value().orElseThrow().entries().keySet()).containsExactly("good.csv");
        assertThat(SourceTest.messages(loaded.problems()))
                .containsExactly(
                        "x.zip: error: a name in an archive must be a relative path without .. \\ : or a leading"
                                + " slash: " + name + " [zip-entry-not-safe]");
    }

    @Test
    void unzipped_nameTwice_isLeftOutWithAProblem() throws IOException {
        byte[] archive = zip(UTF_8, "a.csv", "b.csv");
        byte[] twice = new String(archive, ISO_8859_1).replace("b.csv", "a.csv").getBytes(ISO_8859_1);
        Loaded<Source> loaded = unzipped(twice, DEFAULTS);
        assertThat(SourceTest.messages(loaded.problems()))
                .containsExactly("x.zip: error: an archive must hold each name once: a.csv [zip-entry-twice]");
    }

    @Test
    void unzipped_moreEntriesThanAllowed_isAProblem() throws IOException {
        Limits two = Limits.builder().maxZipEntries(2).build();
        assertThat(SourceTest.messages(unzipped(zip(UTF_8, "a", "b", "c"), two).problems()))
                .containsExactly(
                        "x.zip: error: the archive has too many entries; the limit maxZipEntries is: 2 [too-large]");
        assertThat(unzipped(zip(UTF_8, "a", "b"), two).hasErrors()).isFalse();
    }

    @Test
    void unzipped_bomb_isStoppedByItsExpansion() throws IOException {
        byte[] bomb = zeros(20 << 20);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(SourceTest.messages(unzipped(bomb, DEFAULTS).problems()))
                .containsExactly(
                        "x.zip: error: the archive unpacks to far more than its own size; the limit maxExpansion"
                                + " is a factor of: 100 [too-large]");
    }

    @Test
    void unzipped_largerThanAllowed_isAProblem() throws IOException {
        Limits small = Limits.builder().maxBytes(50_000).build();
        assertThat(SourceTest.messages(unzipped(zeros(50_001), small).problems()))
                .containsExactly(
                        "x.zip: error: the source is too large; the limit maxBytes in bytes is: 50000 [too-large]");
        assertThat(unzipped(zeros(50_000), small).hasErrors()).isFalse();
    }

    @Test
    void unzipped_notAnArchive_isAProblem() throws IOException {
        for (byte[] bytes : List.of(new byte[0], "hello".getBytes(UTF_8), Arrays.copyOf(zip(UTF_8, "a.csv"), 40))) {
            assertThat(SourceTest.messages(unzipped(bytes, DEFAULTS).problems()))
                    .containsExactly(
                            "x.zip: error: this can't be read as a zip archive; it is damaged, encrypted, streamed without compression, or none at"
                                    + " all: x.zip [zip-not-valid]");
        }
    }

    @Test
    void unzipped_spoiltArchives_neverThrow() throws IOException {
        byte[] archive = zip(UTF_8, "令和3年度/計画.csv", "a.csv", "b.csv");
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            byte[] spoilt = archive.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            Loaded<Source> loaded = unzipped(spoilt, DEFAULTS);
            assertThat(loaded.value().isPresent() || loaded.hasErrors()).isTrue();
        }
    }

    private static Loaded<Source> unzipped(byte[] archive, Limits limits) throws IOException {
        return Source.of("x.zip", archive)
                .unzipped(ReadOptions.builder().limits(limits).build());
    }

    /** An archive of files that hold their own names. */
    private static byte[] zip(Charset names, String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] zeros(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            zip.write(new byte[count]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
