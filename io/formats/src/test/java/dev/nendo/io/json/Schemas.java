package dev.nendo.io.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schema of workbooks, at work. */
final class Schemas {
    private static final Schema WORKBOOK = workbook();

    private Schemas() {}

    /** The keywords that a text offends against. */
    static List<String> errors(byte[] json) {
        return WORKBOOK.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(error -> error.getKeyword())
                .toList();
    }

    private static Schema workbook() {
        try (InputStream in = JsonWorkbookFormat.schema()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
