package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.programs.questions.FirstExample;
import dev.nendo.programs.questions.QuickStart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled, run, and true. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCES = Path.of("src");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("It prints\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("^\\| [^|`]+ \\| `(.*)` \\|$", Pattern.MULTILINE);
    private static final int MOST_LINES_OF_FIRST_EXAMPLE = 12;

    @TempDir
    private Path folder;

    @Test
    void firstExample_isTheProgramInTheSources() throws IOException {
        List<String> blocks = found(JAVA_BLOCK);

        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0))
                .isEqualTo(
                        Files.readString(SOURCES.resolve("main/java/dev/nendo/programs/questions/FirstExample.java")));
        assertThat(blocks.get(0)
                        .lines()
                        .dropWhile(line -> !line.contains("void main("))
                        .skip(1)
                        .takeWhile(line -> !line.equals("    }")))
                .hasSizeLessThanOrEqualTo(MOST_LINES_OF_FIRST_EXAMPLE);
    }

    @Test
    void firstExample_run_printsWhatTheReadmeShows() throws IOException {
        assertThat(printed(() -> FirstExample.main(new String[0])))
                .isEqualTo(found(OUTPUT).get(0));
    }

    @Test
    void quickStart_onTheBundledReport_printsEveryKpi() throws IOException {
        Path file = folder.resolve("gunma-fy2021.json");
        try (InputStream report = Nendo.class.getResourceAsStream("gunma-fy2021.json")) {
            Files.write(file, Objects.requireNonNull(report, "report").readAllBytes());
        }

        List<String> lines = printed(() -> QuickStart.main(new String[] {file.toString()}))
                .lines()
                .toList();

        assertThat(lines).hasSize(2 * 21);
        assertThat(lines.get(0)).startsWith("GK01 ○(○,△) ");
        assertThat(lines.get(8)).startsWith("GK05 △ ");
    }

    /** A program's main method with its arguments. */
    private interface Program {
        void run() throws IOException;
    }

    private static String printed(Program program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            program.run();
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void declarations_areThoseOfTheTest() throws IOException {
        String test = squeezed(Files.readString(SOURCES.resolve("test/java/dev/nendo/programs/DeclarationsTest.java")));

        assertThat(found(DECLARATION).stream().filter(cell -> cell.contains("kpi.") || cell.contains("(kpi)")))
                .hasSizeGreaterThanOrEqualTo(18)
                .allSatisfy(declaration -> assertThat(test).contains(squeezed(declaration)));
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(README))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
