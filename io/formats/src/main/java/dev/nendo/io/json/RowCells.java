package dev.nendo.io.json;

import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.number.Cell;
import dev.nendo.number.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a row under its columns; each takes its column's unit, or the row's. */
record RowCells(List<Column> columns, List<Cell> cells) {

    static RowCells read(Fields fields, Unit unit) {
        Reading reading = fields.reading();
        long before = reading.problems().errorCount();
        List<Column> columns = fields.optional("columns", ColumnsJson::read).orElse(List.of());
        boolean sound = reading.problems().errorCount() == before;
        if (fields.object().get("cells") instanceof Node.Arr stated) {
            reading.takeCells(stated);
        }
        List<Cell> cells = fields.list("cells", new InOrder(columns, unit));
        if (sound) {
            checkNumber(fields, columns.size());
        }
        return new RowCells(columns, cells);
    }

    private static void checkNumber(Fields fields, int columns) {
        Node.Obj row = fields.object();
        int cells = row.get("cells") instanceof Node.Arr list ? list.elements().size() : 0;
        Node place = row.getOrDefault("cells", row);
        String offending = Integer.toString(cells);
        Reading reading = fields.reading();
        int limit = reading.options().limits().maxColumns();
        if (Math.max(cells, columns) > limit) {
            String name = "maxColumns = " + limit;
            reading.fault(Faults.TOO_LARGE, place, "", Faults.TOO_LARGE.sentence("", name));
        } else if (cells != columns) {
            reading.fault(
                    Faults.COLUMNS, place, offending, Faults.COLUMNS.sentence(Integer.toString(columns), offending));
        }
    }

    /** Reads one cell after the other, each in the unit of its own column. */
    private static final class InOrder implements Decoder<Cell> {
        private final List<Column> columns;
        private final Unit unit;
        private int next;

        InOrder(List<Column> columns, Unit unit) {
            this.columns = columns;
            this.unit = unit;
        }

        @Override
        public Optional<Cell> decode(Node node, Reading reading) {
            Unit stated = next < columns.size() ? columns.get(next).unit().orElse(unit) : unit;
            next++;
            return CellJson.read(node, stated, reading);
        }
    }

    static void write(PrintedRow row, JsonOut out) throws IOException {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            placed.add(
                    new Placed(row.cells().get(i), row.columns().get(i).unit().orElse(row.unit())));
        }
        out.lineOf("cells", placed, (cell, o) -> CellJson.out(cell.unit()).encode(cell.cell(), o));
    }

    /** A cell with the unit it stands in. */
    private record Placed(Cell cell, Unit unit) {}
}
