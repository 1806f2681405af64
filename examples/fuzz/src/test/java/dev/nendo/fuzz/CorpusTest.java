package dev.nendo.fuzz;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input that a fuzzer starts from, and every one that it once broke a promise with, keeps all promises. */
class CorpusTest {
    private static final Path CORPUS = Path.of("corpus");

    private interface Target {
        void take(byte[] data) throws IOException;
    }

    private static final Map<String, Target> TARGETS = new TreeMap<>(Map.of(
            "json", JsonTarget::fuzzerTestOneInput,
            "labels", LabelsTarget::fuzzerTestOneInput,
            "numbers", NumbersTarget::fuzzerTestOneInput,
            "observations", ObservationsTarget::fuzzerTestOneInput,
            "published-table", PublishedTableTarget::fuzzerTestOneInput,
            "words", WordsTarget::fuzzerTestOneInput,
            "workbook-csv", WorkbookCsvTarget::fuzzerTestOneInput));

    static Stream<Arguments> targetAndInput() throws IOException {
        return TARGETS.keySet().stream().flatMap(name -> inputs(name).stream().map(input -> Arguments.of(name, input)));
    }

    @ParameterizedTest
    @MethodSource("targetAndInput")
    void target_inputOfTheCorpus_keepsItsPromises(String target, Path input) {
        assertThatCode(() -> requireNonNull(TARGETS.get(target), target).take(Files.readAllBytes(input)))
                .doesNotThrowAnyException();
    }

    @Test
    void corpus_ofEachTarget_isThere() {
        assertThat(TARGETS.keySet()).allSatisfy(name -> assertThat(inputs(name)).hasSizeGreaterThan(1));
    }

    private static List<Path> inputs(String target) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(target))) {
            return files.sorted().toList();
        } catch (IOException failed) {
            throw new IllegalStateException("the corpus can't be read: " + target, failed);
        }
    }
}
