package dev.nendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonWorkbookFormatTest {
    @Test
    void installed_onThisPath_findsWorkbookJson() {
        assertThat(Formats.installed().byId("workbook-json")).isInstanceOf(JsonWorkbookFormat.class);
    }

    @Test
    void write_sample_isReadToTheSameAndWrittenToTheSame() throws IOException {
        byte[] sample = Files.resource("sample.json");
        Loaded<Workbook> read = Files.read(sample);
        assertThat(read.problems()).isEmpty();
        assertThat(Files.written(read.orThrow()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(sample, StandardCharsets.UTF_8));
    }
}
