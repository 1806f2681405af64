package dev.nendo.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.Observation;
import dev.nendo.io.csv.ObservationsCsv;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples in this module's README are read without a problem. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    private static Source block(String kind, String name) throws IOException {
        Matcher fence =
                Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        assertThat(fence.find()).as(kind).isTrue();
        return Source.of(name, fence.group(1).getBytes(StandardCharsets.UTF_8));
    }

    private static Loaded<Workbook> read(String kind, String name) throws IOException {
        return Formats.installed().byFileName(name).read(block(kind, name), ReadOptions.defaults());
    }

    @Test
    void workbookJson_resolvesWithoutAProblem() throws IOException {
        Loaded<Workbook> read = read("json", "a.json");

        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().resolve().problems()).isEmpty();
        assertThat(read.orThrow().resolve().orThrow().kpis()).hasSize(1);
    }

    @Test
    void publishedTable_resolvesWithoutAProblem() throws IOException {
        Loaded<Workbook> read = read("csv published-table", "a.csv");

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).isEqualTo(RowCounts.of(3, 0));
        assertThat(read.orThrow().resolve().problems()).isEmpty();
    }

    @Test
    void observations_areReadWithoutAProblem() throws IOException {
        List<Observation> observations = new ArrayList<>();
        Loaded<RowCounts> read = ObservationsCsv.reader().read(block("csv observations", "a.csv"), observation -> {
            observations.add(observation);
            return Optional.empty();
        });

        assertThat(read.problems()).isEmpty();
        assertThat(observations).hasSize(3);
    }
}
