package dev.nendo.io.json;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WriteOptions;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads and writes in memory, and finds the files of these tests. */
final class Files {
    static final JsonWorkbookFormat JSON = new JsonWorkbookFormat();

    private Files() {}

    static Loaded<Workbook> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Loaded<Workbook> read(byte[] bytes) throws IOException {
        return read("x.json", bytes, ReadOptions.defaults());
    }

    static Loaded<Workbook> read(String name, byte[] bytes, ReadOptions options) throws IOException {
        return JSON.read(Source.of(name, bytes), options);
    }

    static byte[] written(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(workbook, out, WriteOptions.defaults());
        return out.toByteArray();
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** The problems as people see them. */
    static List<String> problems(Loaded<Workbook> loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.in(Language.EN))
                .toList();
    }
}
