package dev.nendo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final StubFormat ALPHA = new StubFormat("alpha", false, "a", "tar.gz");
    private static final StubFormat BETA = new StubFormat("beta", true, "b", "gz");
    private static final Formats BOTH = Formats.of(BETA, ALPHA);

    @Test
    void all_ofSeveral_areInOrderOfTheirIds() {
        assertThat(BOTH.all()).containsExactly(ALPHA, BETA);
        assertThat(BOTH).hasToString("alpha, beta");
    }

    @Test
    void installed_inCoreAlone_isEmpty() {
        assertThat(Formats.installed().all()).isEmpty();
        assertThat(Formats.installed(FormatsTest.class.getClassLoader())).hasToString("none");
    }

    @Test
    void byId_known_isThatFormat() {
        assertThat(BOTH.byId("beta")).isSameAs(BETA);
    }

    @Test
    void byId_unknown_listsWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.byId("gamma"))
                .withMessage("no format has this id; there are alpha, beta: gamma");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.of().byId("gamma"))
                .withMessage("no format has this id; there are none: gamma");
    }

    @ParameterizedTest
    @CsvSource({"x.a, alpha", "X.A, alpha", "dir.b/x.a, alpha", "x.tar.gz, alpha", "x.gz, beta", "x.a.b, beta"})
    void byFileName_knownEnding_isTheFormatOfTheLongest(String fileName, String id) {
        assertThat(BOTH.byFileName(fileName).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"x.c", "a", "xa", "x.a.txt"})
    void byFileName_unknownEnding_listsWhatThereIs(String fileName) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.byFileName(fileName))
                .withMessage("no format has files of this name; endings are a, b, gz, tar.gz: " + fileName);
    }

    @Test
    void of_sameIdTwice_namesBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.plus(new StubFormat.Other("alpha", "x")))
                .withMessage(
                        "two formats, dev.nendo.format.StubFormat and dev.nendo.format.StubFormat$Other, have one id:"
                                + " alpha");
    }

    @Test
    void byFileName_endingOfTwo_namesBothAndLeavesThemByTheirIds() {
        Formats three = BOTH.plus(new StubFormat.Other("omega", "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.byFileName("x.a"))
                .withMessage(
                        "more than one format is for this, choose by id: alpha (dev.nendo.format.StubFormat) and omega"
                                + " (dev.nendo.format.StubFormat$Other): x.a");
        assertThat(three.byId("omega").extensions()).isEqualTo(Set.of("a"));
    }

    @ParameterizedTest
    @CsvSource({"'Alpha', a", "'', a", "'a_b', a"})
    void of_idWrittenOtherwise_isRefused(String id, String extension) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.of(new StubFormat(id, false, extension)))
                .withMessage("the id of a format is lower-case words joined by hyphens, unlike that of " + id
                        + " (dev.nendo.format.StubFormat): " + id);
    }

    @ParameterizedTest
    @CsvSource({".a", "A", "''", "a."})
    void of_extensionWrittenOtherwise_isRefused(String extension) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.of(new StubFormat("x", false, extension)))
                .withMessage("an extension is lower-case letters and digits without a leading dot, unlike that of x"
                        + " (dev.nendo.format.StubFormat): " + extension);
    }

    @Test
    void byPath_folderOrNewNameWithoutEnding_isTheFormatThatTakesFolders(@TempDir Path folder) throws IOException {
        Path dotted = Files.createDirectory(folder.resolve("plans.a"));
        assertThat(BOTH.byPath(dotted)).isSameAs(BETA);
        assertThat(BOTH.byPath(folder.resolve("new"))).isSameAs(BETA);
        assertThat(BOTH.byPath(folder.resolve("new.a"))).isSameAs(ALPHA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.of(ALPHA).byPath(folder))
                .withMessage("no format takes a folder; there are alpha: " + folder);
    }

    @Test
    void write_thenRead_goesThroughTheFormatOfThePath(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x.a");
        Workbook workbook = Workbook.builder().build();
        BOTH.write(workbook, file);
        assertThat(file).hasContent("alpha");
        assertThat(BOTH.read(file)).isEqualTo(Loaded.of(workbook));
        assertThat(folder.toFile().list()).containsExactly("x.a");
    }

    @Test
    void write_oneFileFormatIntoFolder_isRefused(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.write(Workbook.builder().build(), folder))
                .withMessage("this format writes one file, not a folder: " + folder);
    }

    @Test
    void read_missingFile_throwsForTheFile(@TempDir Path folder) {
        assertThatThrownBy(() -> BOTH.read(folder.resolve("no.a"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void write_formatThatOnlyReads_isRefused() {
        WorkbookFormat reader = new WorkbookFormat() {
            @Override
            public String id() {
                return "reader";
            }

            @Override
            public Set<String> extensions() {
                return Set.of("r");
            }

            @Override
            public Loaded<Workbook> read(Source source, ReadOptions options) {
                return Loaded.of(Workbook.builder().build());
            }
        };
        assertThat(List.of(reader.canWrite(), reader.canUseFolders())).containsOnly(false);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        reader.write(Workbook.builder().build(), new ByteArrayOutputStream(), WriteOptions.defaults()))
                .withMessage("this format only reads: reader");
    }
}
