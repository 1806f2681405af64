package dev.nendo.io.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes fields in the order they are given, leaving out what is absent; small things stand on one line. */
final class JsonOut {
    /** Writes a value. */
    @FunctionalInterface
    interface Encoder<T> {
        void encode(T value, JsonOut out) throws IOException;
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonGenerator generator;
    private final Layout layout = new Layout();

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
        generator.setPrettyPrinter(layout);
    }

    /** Writes a whole document. */
    static <T> void write(OutputStream out, T value, Encoder<T> encoder) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            encoder.encode(value, new JsonOut(generator));
            generator.writeRaw('\n');
        }
    }

    void object(Body fields) throws IOException {
        generator.writeStartObject();
        fields.write();
        generator.writeEndObject();
    }

    /** An object on one line. */
    void line(Body fields) throws IOException {
        layout.beginLine();
        object(fields);
    }

    void string(String text) throws IOException {
        generator.writeString(Whole.text(text));
    }

    void none() throws IOException {
        generator.writeNull();
    }

    /** A number as plain digits. */
    void number(BigDecimal value) throws IOException {
        generator.writeNumber(value.toPlainString());
    }

    void number(int value) throws IOException {
        generator.writeNumber(value);
    }

    void text(String name, String value) throws IOException {
        generator.writeFieldName(name);
        string(value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void number(String name, int value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void truth(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    /** A mark that is left out where it is not set. */
    void flag(String name, boolean set) throws IOException {
        if (set) {
            truth(name, true);
        }
    }

    void unit(String name, Unit unit) throws IOException {
        text(name, unit.symbol());
    }

    void sentence(String name, Sentence sentence) throws IOException {
        generator.writeFieldName(name);
        line(() -> {
            text("ja", sentence.ja());
            text("en", sentence.en());
        });
    }

    <T> void value(String name, T value, Encoder<T> encoder) throws IOException {
        generator.writeFieldName(name);
        encoder.encode(value, this);
    }

    <T> void optional(String name, Optional<T> value, Encoder<T> encoder) throws IOException {
        if (value.isPresent()) {
            value(name, value.get(), encoder);
        }
    }

    /** A list with a line for each element, left out where it is empty. */
    <T> void list(String name, List<T> values, Encoder<T> encoder) throws IOException {
        if (!values.isEmpty()) {
            generator.writeFieldName(name);
            array(values, encoder);
        }
    }

    /** A list on one line, left out where it is empty. */
    <T> void lineOf(String name, List<T> values, Encoder<T> encoder) throws IOException {
        if (!values.isEmpty()) {
            wholeLineOf(name, values, encoder);
        }
    }

    /** A list on one line, also where it is empty. */
    <T> void wholeLineOf(String name, List<T> values, Encoder<T> encoder) throws IOException {
        generator.writeFieldName(name);
        layout.beginLine();
        array(values, encoder);
    }

    private <T> void array(List<T> values, Encoder<T> encoder) throws IOException {
        generator.writeStartArray();
        for (T value : values) {
            encoder.encode(value, this);
        }
        generator.writeEndArray();
    }

    static void texts(String value, JsonOut out) throws IOException {
        out.string(value);
    }
}
