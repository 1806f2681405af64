package dev.nendo.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.nendo.format.WriteOptions;
import dev.nendo.io.json.JsonWorkbookFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledSchemaTest {
    @ParameterizedTest
    @ValueSource(strings = {Bundled.GUNMA, Bundled.SAITAMA})
    void bundled_asItIs_isValidBySchema(String name) throws IOException {
        try (InputStream schema = JsonWorkbookFormat.schema()) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema, InputFormat.JSON)
                            .validate(text(name), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Bundled.GUNMA, Bundled.SAITAMA})
    void bundled_writtenAgain_isTheSameByteForByte(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonWorkbookFormat().write(Bundled.load(name).orThrow(), out, WriteOptions.defaults());
        assertThat(out.toString(UTF_8)).isEqualTo(text(name));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Bundled.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
