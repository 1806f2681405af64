package dev.nendo.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WorkbookFormat;
import dev.nendo.io.csv.Observation;
import dev.nendo.io.csv.ObservationsCsv;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
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
    private static final Path README = Path.of("..", "README.md");

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
    void formats_areThoseInstalled() throws IOException {
        List<String> ids = Pattern.compile("^\\| [^|]+ \\| `([a-z-]+)` \\|", Pattern.MULTILINE)
                .matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(Formats.installed().all()).extracting(WorkbookFormat::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void cells_areWhatTheyAreCalled() throws IOException {
        Matcher section = Pattern.compile(
                        "## Cells\n\n(.*?); missing: (.*?); suppressed: (.*?)\\. (.*?) are problems", Pattern.DOTALL)
                .matcher(Files.readString(README));
        assertThat(section.find()).isTrue();

        assertThat(quoted(section.group(1))).hasSizeGreaterThan(10).allSatisfy(cell -> assertThat(read(cell))
                .containsInstanceOf(Cell.Value.class));
        assertThat(quoted(section.group(2))).hasSize(5).allSatisfy(cell -> assertThat(read(cell))
                .containsInstanceOf(Cell.Missing.class));
        assertThat(quoted(section.group(3))).hasSize(1).allSatisfy(cell -> assertThat(read(cell))
                .containsInstanceOf(Cell.Suppressed.class));
        assertThat(quoted(section.group(4))).hasSize(4).allSatisfy(cell -> assertThat(read(cell))
                .isEmpty());
    }

    private static List<String> quoted(String text) {
        return Pattern.compile("`([^`]+)`")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Optional<Cell> read(String cell) {
        return CellGrammar.strict().read(cell, Location.unknown()).value();
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
