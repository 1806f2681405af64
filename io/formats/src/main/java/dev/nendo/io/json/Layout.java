package dev.nendo.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Two spaces a level and LF, but one line for what is said to be one. */
final class Layout implements PrettyPrinter {
    private int depth;
    private int inLine;
    private boolean beginsLine;

    /** The next object or list, with all in it, goes on one line. */
    void beginLine() {
        beginsLine = true;
    }

    private void open(JsonGenerator out, char bracket) throws IOException {
        out.writeRaw(bracket);
        if (beginsLine || inLine > 0) {
            inLine++;
        } else {
            depth++;
        }
        beginsLine = false;
    }

    private void close(JsonGenerator out, char bracket, int count) throws IOException {
        if (inLine > 0) {
            inLine--;
        } else {
            depth--;
            if (count > 0) {
                newLine(out);
            }
        }
        out.writeRaw(bracket);
    }

    private void newLine(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
        out.writeRaw("  ".repeat(depth));
    }

    private void separate(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        if (inLine > 0) {
            out.writeRaw(' ');
        } else {
            newLine(out);
        }
    }

    private void begin(JsonGenerator out) throws IOException {
        if (inLine == 0) {
            newLine(out);
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        // There is one root.
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        open(out, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator out, int count) throws IOException {
        close(out, '}', count);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        open(out, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int count) throws IOException {
        close(out, ']', count);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        begin(out);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        begin(out);
    }
}
