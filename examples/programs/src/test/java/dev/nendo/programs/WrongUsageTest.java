package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong names, endings, encodings and places, in all commands: one line, exit 2, and never a stack trace. */
class WrongUsageTest {
    @TempDir
    private Path folder;

    private static Ran oneLine(String... args) {
        Ran ran = Ran.nendo(args);
        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        return ran;
    }

    static Stream<Arguments> readers() {
        return Stream.of("status", "audit", "rank", "report", "convert", "cumulate")
                .flatMap(command -> Stream.of("plan.txt", "plan.ods", "plan").map(name -> Arguments.of(command, name)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void command_fileOfNoFormat_isOneLineThatNamesIt(String command, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "x");
        List<String> args = command.equals("convert")
                ? List.of(command, file.toString(), folder.resolve("out.json").toString())
                : List.of(command, file.toString());
        if (command.equals("cumulate")) {
            return; // which reads observations whatever they are called
        }

        assertThat(oneLine(args.toArray(String[]::new)).err()).contains(name, "csv", "json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "audit", "rank", "report", "cumulate"})
    void command_fileThatIsNotThere_isOneLineThatNamesIt(String command) {
        assertThat(oneLine(command, folder.resolve("none.csv").toString()).err())
                .contains("none.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "audit", "rank", "report", "cumulate"})
    void command_fileWithoutAName_isWrongUsage(String command) {
        assertThat(oneLine(command, "").err())
                .isEqualTo("FILE must be the name of a file or folder: \"\"" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "audit", "rank", "report"})
    void command_encodingThatJsonDoesNotHave_isWrongUsage(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{}");

        assertThat(oneLine(command, "--encoding", "windows-31j", file.toString())
                        .err())
                .isEqualTo("workbook JSON is read in UTF-8 only: windows-31j" + System.lineSeparator());
    }

    @Test
    void convert_toAnEmptyName_writesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{\"formatVersion\": 1}");

        assertThat(oneLine("convert", file.toString(), "").err())
                .isEqualTo("OUT must be the name of a file or folder: \"\"" + System.lineSeparator());
        assertThat(oneLine("sample", " ").err()).contains("OUT must be the name");
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 'ファイルを読み書きできません: %s: there is no folder %s'",
        "en, 'a file can''t be read or written: %s: there is no folder %s'"
    })
    void report_whereNoFolderIs_isOneLineInTheLanguage(String language, String sentence) {
        Path out = folder.resolve("none").resolve("r.html");

        assertThat(oneLine("report", "--lang", language, "--out", out.toString())
                        .err())
                .isEqualTo(sentence.formatted(out, out.getParent()) + System.lineSeparator());
    }

    @Test
    void option_unknown_isOneLine() {
        assertThat(oneLine("status", "--colour").err()).contains("--colour");
        assertThat(oneLine("status", "--format", "yaml").err()).contains("yaml");
    }

    @Test
    void cumulate_aWorkbook_saysThatItIsOne() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{\"formatVersion\": 1}");

        Ran ran = Ran.nendo("cumulate", "--lang", "en", "--format", "csv", file.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(ran.err().lines().findFirst().orElseThrow())
                .endsWith("status, audit, report, rank and convert read workbooks: " + file + " [not-a-text-table]");
        assertThat(ran.err()).doesNotContain("missing-column");
    }
}
