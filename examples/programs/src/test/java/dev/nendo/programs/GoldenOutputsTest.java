package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.programs.golden.GeneratedBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbooks whose outputs are compared from commit to commit; the comparison itself is {@code .ci/golden}. */
class GoldenOutputsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144})
    void generatedBook_anySeed_isReadAndResolvedWithoutProblems(long seed) throws IOException {
        byte[] text = GeneratedBook.json(seed).getBytes(StandardCharsets.UTF_8);

        Loaded<Workbook> read = Bundled.format()
                .read(Source.of("generated.json", new ByteArrayInputStream(text)), ReadOptions.defaults());

        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().resolve().problems()).isEmpty();
    }

    @Test
    void generatedBook_sameSeed_isTheSameText() {
        assertThat(GeneratedBook.json(7)).isEqualTo(GeneratedBook.json(7)).isNotEqualTo(GeneratedBook.json(8));
    }

    /** Only when {@code .ci/golden} asks for it, as it takes more than a minute. */
    @Test
    @EnabledIfSystemProperty(named = "nendo.golden", matches = ".+")
    void write_everyCommandAndInput_leavesAnOutputForEach() throws IOException {
        Path folder = Path.of(System.getProperty("nendo.golden"));

        GoldenOutputs.write(folder);

        try (Stream<Path> outputs = Files.list(folder.resolve("outputs"))) {
            assertThat(outputs).hasSize(38);
        }
    }
}
