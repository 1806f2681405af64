package dev.nendo.io.json;

import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Figures as printed: {@code "802,300千円"}, or {@code {"text": "802,300", "unit": "千円"}} where the text lacks the unit. */
final class PrintedJson {
    /** Knows every text that some option may have let in. */
    private static final CellGrammar ANY = CellGrammar.strict().withLeniency(CellGrammar.Leniency.values());

    private PrintedJson() {}

    static Optional<Printed> read(Node node, Reading reading) {
        return node instanceof Node.Obj ? withUnit(node, reading) : plain(node, reading);
    }

    static void write(Printed printed, JsonOut out) throws IOException {
        if (printed.unit().equals(unitInText(printed))) {
            out.string(printed.text());
        } else {
            writeWithUnit(printed, out);
        }
    }

    static void writeWithUnit(Printed printed, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("text", printed.text());
            out.unit("unit", printed.unit());
        });
    }

    /** The unit that the text alone would give. */
    static Unit unitInText(Printed printed) {
        return ANY.parse(printed.text()) instanceof Cell.Value value
                ? value.printed().unit()
                : Unit.NONE;
    }

    private static Optional<Printed> plain(Node node, Reading reading) {
        Optional<Cell> cell = Values.text(node, reading).flatMap(text -> reading.cell(text, Unit.NONE, node));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return cell.get() instanceof Cell.Value value
                ? Optional.of(value.printed())
                : reading.refuse(Faults.FIGURE_MISSING, node);
    }

    static Optional<Printed> withUnit(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<Printed> text = fields.required("text", PrintedJson::plain);
            Supplier<Unit> unit = fields.required("unit", Values::unit);
            if (fields.usable() && !text.get().accepts(unit.get())) {
                reading.refuse(Faults.UNIT_CONFLICT, fields.object().getOrDefault("unit", node));
            }
            return () -> text.get().withUnit(unit.get());
        });
    }
}
