package dev.nendo.io.csv;

import dev.nendo.format.SpreadsheetText;
import dev.nendo.format.WriteOptions;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import java.util.List;
import java.util.Optional;

/** A table being written, line by line; cells are put in any order and stand under their columns. */
final class OutTable {

    private final List<String> columns;
    private final WriteOptions options;
    private final StringBuilder text = new StringBuilder();
    private String[] cells;

    OutTable(List<String> columns, WriteOptions options) {
        this.columns = columns;
        this.options = options;
        this.cells = columns.toArray(String[]::new);
        end();
    }

    /** Ends the line. */
    void end() {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(quoted(cells[i] == null ? "" : cells[i]));
        }
        text.append(options.lineEnd().characters());
        cells = new String[columns.size()];
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** A word, number or figure, which no option changes. */
    OutTable put(String column, Object value) {
        int index = columns.indexOf(column);
        if (index < 0 || cells[index] != null) {
            throw new IllegalStateException("each column is written once, of " + columns + ": " + column);
        }
        cells[index] = value.toString();
        return this;
    }

    OutTable put(String column, Optional<?> value) {
        value.ifPresent(some -> put(column, some));
        return this;
    }

    /** Any text. */
    OutTable text(String column, String value) {
        return put(column, neutral(CellText.of(value)));
    }

    OutTable text(String column, Optional<String> value) {
        value.ifPresent(some -> text(column, some));
        return this;
    }

    OutTable texts(String column, List<String> values) {
        return put(column, neutral(CellText.ofList(values)));
    }

    private String neutral(String cell) {
        return options.hasHarmlessFormulas() ? SpreadsheetText.neutral(cell) : cell;
    }

    OutTable figure(String column, Printed value) {
        return put(column, CellText.of(value, Unit.NONE));
    }

    OutTable figure(String column, Optional<Printed> value) {
        value.ifPresent(some -> figure(column, some));
        return this;
    }

    OutTable figures(String column, List<Printed> values) {
        return put(
                column,
                CellText.ofList(values.stream()
                        .map(value -> CellText.of(value, Unit.NONE))
                        .toList()));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
