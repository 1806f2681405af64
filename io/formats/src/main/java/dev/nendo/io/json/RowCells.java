package dev.nendo.io.json;

import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.number.Cell;
import dev.nendo.number.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a row under its columns, as printed or as numbers; each takes its column's unit, or the row's. */
record RowCells(List<Column> columns, List<Cell> cells, boolean isNumbers) {
    private static final String CELLS = "cells";
    private static final String NUMBERS = "numbers";

    static RowCells read(Fields fields, Unit unit) {
        Reading reading = fields.reading();
        long before = reading.problems().errorCount();
        List<Column> columns = fields.optional("columns", ColumnsJson::read).orElse(List.of());
        boolean sound = reading.problems().errorCount() == before;
        boolean isPrinted = fields.has(CELLS);
        boolean isNumbers = fields.has(NUMBERS);
        if (isPrinted && isNumbers) {
            fields.choice(List.of(CELLS, NUMBERS), List.of(CELLS, NUMBERS));
        }
        String name = isNumbers ? NUMBERS : CELLS;
        if (fields.object().get(name) instanceof Node.Arr stated) {
            reading.takeCells(stated);
        }
        List<Cell> cells =
                fields.list(name, isNumbers ? NumbersJson.read(fields, columns, unit) : new InOrder(columns, unit));
        if (sound) {
            checkNumber(fields, name, columns.size());
        }
        return new RowCells(columns, cells, isNumbers);
    }

    private static void checkNumber(Fields fields, String name, int columns) {
        Node.Obj row = fields.object();
        int cells = row.get(name) instanceof Node.Arr list ? list.elements().size() : 0;
        Node place = row.getOrDefault(name, row);
        String offending = Integer.toString(cells);
        Reading reading = fields.reading();
        int limit = reading.options().limits().maxColumns();
        if (Math.max(cells, columns) > limit) {
            reading.fault(Faults.TOO_LARGE, place, "", Faults.TOO_LARGE.sentence("", "maxColumns = " + limit));
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
        if (row.isNumbers()) {
            NumbersJson.write(row, out);
            return;
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            placed.add(
                    new Placed(row.cells().get(i), row.columns().get(i).unit().orElse(row.unit())));
        }
        out.lineOf(CELLS, placed, (cell, o) -> CellJson.out(cell.unit()).encode(cell.cell(), o));
    }

    /** A cell with the unit it stands in. */
    private record Placed(Cell cell, Unit unit) {}
}
