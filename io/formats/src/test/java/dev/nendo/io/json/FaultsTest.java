package dev.nendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.ReadOptions;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each messy file is named for its fault; beside it stands all that a reader says of it, in both languages. */
class FaultsTest {
    private static final Path FAULTS = Path.of("src/test/resources/dev/nendo/io/json/faults");

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = java.nio.file.Files.list(FAULTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void read_fileWithFault_saysWhatAndWhereAndWhatWouldBeValid(String name) throws IOException {
        String expected = new String(Files.resource("faults/" + name + ".txt"), StandardCharsets.UTF_8);
        assertThat(report(read(name))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void read_fileWithFault_isNoValidWorkbook(String name) throws IOException {
        assertThat(read(name).hasErrors()).isTrue();
    }

    @Test
    void faults_exceptLimits_haveAFileEach() throws IOException {
        Set<ProblemCode> seen = new TreeSet<>();
        for (String name : names().toList()) {
            read(name).problems().forEach(problem -> seen.add(problem.code()));
        }
        Set<ProblemCode> all = Arrays.stream(Faults.values())
                .filter(fault -> fault != Faults.TOO_LARGE)
                .map(Faults::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).containsAll(all);
    }

    private static Loaded<Workbook> read(String name) throws IOException {
        return Files.read(name + ".json", Files.resource("faults/" + name + ".json"), ReadOptions.defaults());
    }

    private static String report(Loaded<Workbook> loaded) {
        StringBuilder report = new StringBuilder();
        for (Problem problem : loaded.problems()) {
            report.append(problem.in(Language.EN)).append('\n');
            report.append(problem.in(Language.JA)).append('\n');
        }
        return report.append(loaded.value().isPresent() ? "value" : "no value")
                .append(", rows read ")
                .append(loaded.rows().read())
                .append(", used ")
                .append(loaded.rows().used())
                .append(", rejected ")
                .append(loaded.rows().rejected())
                .append('\n')
                .toString();
    }
}
