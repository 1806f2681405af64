package dev.nendo.io.csv;

import dev.nendo.kpi.Actual;
import java.util.stream.Stream;

/** Writes where an actual is printed into the columns of its line. */
record ActualCells(OutTable out) implements Actual.Cases<OutTable> {
    @Override
    public OutTable rows(Actual.Rows it) {
        return out.put("type", "rows")
                .text("value", it.value())
                .text("numerator", it.numerator())
                .text("denominator", it.denominator())
                .text("change", it.change());
    }

    @Override
    public OutTable figure(Actual.OfFigure it) {
        return out.put("type", "figure").text("reference", it.figure());
    }

    @Override
    public OutTable ratio(Actual.OfRatio it) {
        return out.put("type", "ratio").text("reference", it.statement());
    }

    @Override
    public OutTable parts(Actual.OfParts it) {
        return out.put("type", "parts")
                .put("kind", it.kind())
                .texts(
                        "parts",
                        it.parts().stream()
                                .flatMap(part -> Stream.of(part.name(), part.statement()))
                                .toList());
    }

    @Override
    public OutTable entries(Actual.Entries it) {
        return out.put("type", "entries").texts("parts", it.tables());
    }

    @Override
    public OutTable stated(Actual.Stated it) {
        return out.put("type", "stated").put("done", it.isDone());
    }

    @Override
    public OutTable none(Actual.None it) {
        return out.put("type", "none").put("reason", it.reason().id());
    }
}
