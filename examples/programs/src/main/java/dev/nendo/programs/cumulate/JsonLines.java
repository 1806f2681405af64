package dev.nendo.programs.cumulate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.nendo.number.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lines as the rows of one JSON object; numbers are texts, so that no reader rounds them, and what is absent is null. */
public final class JsonLines implements LineWriter {

    private final PrintWriter out;
    private final JsonGenerator json;

    /**
     * Writes JSON.
     *
     * @param out where to
     */
    public JsonLines(PrintWriter out) {
        this.out = out;
        try {
            this.json = new JsonFactory().createGenerator(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void begin() {
        write(() -> {
            json.writeStartObject();
            json.writeArrayFieldStart("rows");
        });
    }

    @Override
    public void accept(Line line) {
        write(() -> {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringField("branch", line.branch());
            json.writeStringField("kpi", line.kpi());
            json.writeStringField("month", line.month().toString());
            number("numerator", line.reported().numerator());
            number("denominator", line.reported().denominator());
            number("cumulativeNumerator", line.cumulative().numerator());
            number("cumulativeDenominator", line.cumulative().denominator());
            number("cumulativeRate", line.rate());
            json.writeStringField("fiscalYear", line.coverage().year().toString());
            json.writeNumberField("months", line.coverage().present());
            json.writeNumberField("expected", line.coverage().expected());
            json.writeStringField("reason", line.reason().map(Reason::name).orElse(null));
            json.writeEndObject();
        });
    }

    private void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, number.toPlainString());
        }
    }

    @Override
    public void end() {
        write(() -> {
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        });
        out.print('\n');
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
