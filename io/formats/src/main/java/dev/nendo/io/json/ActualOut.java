package dev.nendo.io.json;

import dev.nendo.kpi.Actual;
import java.io.IOException;

/** Writes where actuals are printed as {@link ActualJson} reads it: what each kind has to write. */
enum ActualOut implements Actual.Cases<ActualOut.Fields> {
    /** All kinds. */
    KINDS;

    /** Writes the field of an actual. */
    interface Fields {
        void write(JsonOut out) throws IOException;
    }

    static void write(Actual actual, JsonOut out) throws IOException {
        actual.match(KINDS).write(out);
    }

    @Override
    public Fields rows(Actual.Rows it) {
        return out -> out.value("rows", it, ActualOut::rows);
    }

    @Override
    public Fields figure(Actual.OfFigure it) {
        return out -> out.text("figure", it.figure());
    }

    @Override
    public Fields ratio(Actual.OfRatio it) {
        return out -> out.text("ratio", it.statement());
    }

    @Override
    public Fields parts(Actual.OfParts it) {
        return out -> out.value("parts", it, ActualOut::parts);
    }

    @Override
    public Fields entries(Actual.Entries it) {
        return out -> out.wholeLineOf("entries", it.tables(), JsonOut::texts);
    }

    @Override
    public Fields stated(Actual.Stated it) {
        return out -> out.truth("done", it.isDone());
    }

    @Override
    public Fields none(Actual.None it) {
        return out -> out.text("none", it.reason().id());
    }

    private static void rows(Actual.Rows rows, JsonOut out) throws IOException {
        out.object(() -> {
            out.text("value", rows.value());
            out.text("numerator", rows.numerator());
            out.text("denominator", rows.denominator());
            out.text("change", rows.change());
        });
    }

    private static void parts(Actual.OfParts parts, JsonOut out) throws IOException {
        out.object(() -> {
            out.text("kind", parts.kind().id());
            out.lineOf(
                    "parts",
                    parts.parts(),
                    (part, o) -> o.object(() -> {
                        o.text("name", part.name());
                        o.text("statement", part.statement());
                    }));
        });
    }
}
