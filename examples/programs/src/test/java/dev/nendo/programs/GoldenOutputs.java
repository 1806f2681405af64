package dev.nendo.programs;

import dev.nendo.programs.golden.GeneratedBook;
import dev.nendo.programs.golden.GeneratedObservations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/**
 * Writes what every command prints about both bundled reports, the sample of 47 branches and generated workbooks: a file for each command
 * and format, each answer led by its exit code. {@code .ci/golden} compares them with those of the last accepted commit.
 */
final class GoldenOutputs {
    private static final int GENERATED = 200;

    private final Path inputs;
    private final Path outputs;

    private GoldenOutputs(Path inputs, Path outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /**
     * Writes inputs and outputs.
     *
     * @param folder where both go, made where it is missing
     * @throws IOException if a file can't be written
     */
    static void write(Path folder) throws IOException {
        new GoldenOutputs(
                        Files.createDirectories(folder.resolve("inputs")),
                        Files.createDirectories(folder.resolve("outputs")))
                .write();
    }

    private void write() throws IOException {
        for (String name : List.of(Bundled.GUNMA, Bundled.SAITAMA)) {
            try (InputStream in = Objects.requireNonNull(Bundled.class.getResourceAsStream(name), name)) {
                Files.write(inputs.resolve(name), in.readAllBytes());
            }
            workbook(inputs.resolve(name));
        }
        Path sample = inputs.resolve("sample.json");
        Ran.nendo("sample", sample.toString());
        workbook(sample);
        for (int seed = 0; seed < GENERATED; seed++) {
            Path book = Files.writeString(inputs.resolve("generated-" + seed + ".json"), GeneratedBook.json(seed));
            workbook(book);
            Path observations =
                    Files.writeString(inputs.resolve("observations-" + seed + ".csv"), GeneratedObservations.csv(seed));
            run(observations, "cumulate", "csv", "cumulate", "--format", "csv");
            run(observations, "cumulate", "json", "cumulate", "--format", "json");
        }
    }

    private void workbook(Path book) throws IOException {
        for (String format : List.of("json", "csv")) {
            run(book, "status", format, "status", "--format", format);
            run(book, "status-as-of-2021-09", format, "status", "--format", format, "--as-of", "2021-09");
            run(book, "audit", format, "audit", "--format", format);
            run(book, "rank", format, "rank", "--format", format);
        }
        Path page = inputs.resolve("report.md");
        Ran ran = Ran.nendo("report", book.toString(), "--out", page.toString());
        append(book, "report", "md", ran.code(), Files.readString(page));
    }

    private void run(Path input, String command, String format, String... words) throws IOException {
        String[] args = new String[words.length + 1];
        args[0] = words[0];
        args[1] = input.toString();
        System.arraycopy(words, 1, args, 2, words.length - 1);
        Ran ran = Ran.nendo(args);
        append(input, command, format, ran.code(), ran.out() + ran.err());
    }

    /** All generated inputs share one file a command, so that the archive of them stays small. */
    private void append(Path input, String command, String format, int code, String printed) throws IOException {
        String name = Objects.requireNonNull(input.getFileName(), "name").toString();
        String group = name.replaceFirst("(-[0-9]+)?[.][a-z]+$", "");
        Files.writeString(
                outputs.resolve(group + "." + command + "." + format),
                "== " + name + ", exit " + code + "\n" + printed.replace(inputs.toString(), "inputs"),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
