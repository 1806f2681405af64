package dev.nendo.io.csv;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Small things that the tests of CSV say again and again. */
final class Csv {

    static final Charset WINDOWS = Charset.forName("windows-31j");

    private Csv() {}

    /** Lines, each with its end. */
    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    static Source source(String content) {
        return Source.of("t.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    /** A text beside the tests. */
    static String resource(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Csv.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    static ReadOptions declared(Charset encoding) {
        return ReadOptions.builder().encoding(encoding).build();
    }

    static List<String> messages(Loaded<?> read, Language language) {
        return read.problems().stream().map(problem -> problem.in(language)).toList();
    }
}
