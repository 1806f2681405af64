package dev.nendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WriteOptions;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonWorkbookFormatTest {
    private static final JsonWorkbookFormat JSON = new JsonWorkbookFormat();

    @Test
    void installed_onThisPath_findsWorkbookJson() {
        assertThat(Formats.installed().byId("workbook-json")).isInstanceOf(JsonWorkbookFormat.class);
    }

    @Test
    void write_sample_isReadToTheSameAndWrittenToTheSame() throws IOException {
        String sample = resource("sample.json");
        Loaded<Workbook> read = read(sample);
        assertThat(read.problems()).isEmpty();
        assertThat(write(read.orThrow())).isEqualTo(sample);
    }

    private static Loaded<Workbook> read(String text) throws IOException {
        return JSON.read(Source.of("x.json", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
    }

    private static String write(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(workbook, out, WriteOptions.defaults());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (var in = JsonWorkbookFormatTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
