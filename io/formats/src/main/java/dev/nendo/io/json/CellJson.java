package dev.nendo.io.json;

import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.problem.Location;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Cells as printed, null for a blank one. A figure without a unit is in the unit of its column or row; where that is not
 * so, or the text does not tell what the cell is, an object says it.
 */
final class CellJson {
    private static final CellGrammar STRICT = CellGrammar.strict();
    private static final Cell BLANK = new Cell.Missing("");

    private CellJson() {}

    static Decoder<Cell> in(Unit unit) {
        return (node, reading) -> read(node, unit, reading);
    }

    static Optional<Cell> read(Node node, Unit unit, Reading reading) {
        if (node instanceof Node.Null) {
            return Optional.of(BLANK);
        }
        if (node instanceof Node.Obj object) {
            return stated(object, reading);
        }
        Optional<String> text = Values.passingText(node, reading);
        return text.isEmpty() ? Optional.empty() : reading.cell(text.get(), unit, node);
    }

    private static Optional<Cell> stated(Node.Obj object, Reading reading) {
        if (object.has("missing")) {
            return mark("missing", object, reading).map(Cell.Missing::new);
        }
        if (object.has("suppressed")) {
            return mark("suppressed", object, reading).map(Cell.Suppressed::new);
        }
        return PrintedJson.withUnit(object, reading).map(Cell.Value::new);
    }

    private static Optional<String> mark(String name, Node.Obj object, Reading reading) {
        return reading.object(object, fields -> {
            Supplier<String> text = fields.required(name, Values::text);
            return text;
        });
    }

    static JsonOut.Encoder<Cell> out(Unit unit) {
        return (cell, out) -> write(cell, unit, out);
    }

    private static void write(Cell cell, Unit unit, JsonOut out) throws IOException {
        if (cell instanceof Cell.Value value) {
            figure(value.printed(), unit, out);
        } else if (cell.equals(BLANK)) {
            out.none();
        } else if (isRead(cell)) {
            out.string(cell.text());
        } else {
            String kind = cell instanceof Cell.Missing ? "missing" : "suppressed";
            out.line(() -> out.text(kind, cell.text()));
        }
    }

    private static void figure(Printed printed, Unit unit, JsonOut out) throws IOException {
        Unit inText = PrintedJson.unitInText(printed);
        Unit read = inText.equals(Unit.NONE) ? unit : inText;
        if (printed.unit().equals(read)) {
            out.string(printed.text());
        } else {
            PrintedJson.writeWithUnit(printed, out);
        }
    }

    private static boolean isRead(Cell cell) {
        return STRICT.read(cell.text(), Location.unknown())
                .value()
                .filter(cell::equals)
                .isPresent();
    }
}
