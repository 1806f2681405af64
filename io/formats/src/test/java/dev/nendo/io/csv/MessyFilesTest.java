package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One file for each thing that can be wrong, and beside it all that is said of it, in both languages. */
class MessyFilesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "nendo", "io", "csv");

    private interface Reader {
        Loaded<?> read(Source source) throws IOException;
    }

    static Stream<Path> observations() throws IOException {
        return files("messy-observations");
    }

    static Stream<Path> tables() throws IOException {
        return files("messy-tables");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("observations")
    void read_messyObservations_saysWhatTheFileBesideItHolds(Path file) throws IOException {
        check(file, source -> ObservationsCsv.reader().read(source, row -> Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void read_messyTable_saysWhatTheFileBesideItHolds(Path file) throws IOException {
        check(file, source -> new PublishedTableFormat().read(source, ReadOptions.defaults()));
    }

    @Test
    void files_ofEachFolder_areThere() throws IOException {
        assertThat(observations()).hasSize(40);
        assertThat(tables()).hasSize(16);
    }

    private static void check(Path file, Reader reader) throws IOException {
        String name = String.valueOf(file.getFileName());
        Loaded<?> read = reader.read(Source.of(name, Files.readAllBytes(file)));
        StringBuilder said = new StringBuilder();
        said.append("rows read ").append(read.rows().read());
        said.append(", used ").append(read.rows().used());
        said.append(", rejected ").append(read.rows().rejected());
        said.append(read.value().isPresent() ? "" : ", no value").append('\n');
        for (Language language : List.of(Language.EN, Language.JA)) {
            Csv.messages(read, language).forEach(message -> said.append(message).append('\n'));
        }
        Path expected = file.resolveSibling(name.replace(".csv", ".txt"));
        assertThat(said.toString()).isEqualTo(Files.readString(expected));
    }
}
