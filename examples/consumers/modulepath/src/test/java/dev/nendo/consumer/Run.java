package dev.nendo.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.nendo.io.json.JsonWorkbookFormat;
import dev.nendo.plan.Workbook;
import dev.nendo.report.Report;
import gg.jte.TemplateOutput;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** What the program printed and wrote, run in a Java of its own with nothing but Nendo and what it needs on the path. */
record Run(String output, String json, String archive) {
    private static final Path BUNDLED =
            Path.of("../../programs/src/main/resources/dev/nendo/programs/gunma-fy2021.json");
    private static final Path PASTED =
            Path.of("../../programs/src/test/resources/dev/nendo/programs/pasted/gunma-1.csv");

    static List<String> onClassPath() {
        return List.of("-cp", path(), "dev.nendo.consumer.YearEnd");
    }

    static List<String> onModulePath() {
        return List.of("-p", path(), "-m", "dev.nendo.consumer/dev.nendo.consumer.YearEnd");
    }

    static Run of(Path folder, List<String> program, List<String> options) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path output = folder.resolve("output.txt");
        Path json = folder.resolve("written.json");
        Path archive = folder.resolve("written.zip");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1"); // too short a run for the second compiler to pay
        command.addAll(options);
        command.addAll(program);
        Stream.of(BUNDLED, PASTED, json, archive).map(Path::toString).forEach(command::add);

        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();

        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(code).as(printed).isZero();
        return new Run(
                printed,
                Files.readString(json, StandardCharsets.UTF_8),
                new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1));
    }

    private static String path() {
        return Stream.of(
                        YearEnd.class,
                        Workbook.class,
                        JsonWorkbookFormat.class,
                        JsonFactory.class,
                        CsvReader.class,
                        Report.class,
                        TemplateOutput.class,
                        Parser.class,
                        TablesExtension.class,
                        StrikethroughExtension.class)
                .map(Run::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException("the place of a class is not a file: " + type, wrong);
        }
    }
}
