package dev.nendo.io.json;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.number.Unit;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The columns of a row: months as {@code "2021-04/2022-03"}, or a list of months and of objects with label, period and unit.
 * A month's column is labelled 4月 unless an object says otherwise.
 */
final class ColumnsJson {
    private ColumnsJson() {}

    static Optional<List<Column>> read(Node node, Reading reading) {
        if (node instanceof Node.Text) {
            return reading.columns().read(node, reading, ColumnsJson::months);
        }
        return Values.list(ColumnsJson::column).decode(node, reading);
    }

    private static Optional<List<Column>> months(Node node, Reading reading) {
        Optional<Window> window = Values.window(node, reading);
        int limit = reading.options().limits().maxColumns();
        // A few characters can ask for a hundred thousand columns, which are not made only to be counted.
        if (window.filter(stated -> stated.size() > limit).isPresent()) {
            reading.fault(Faults.TOO_LARGE, node, "", Faults.TOO_LARGE.sentence("", "maxColumns = " + limit));
            return Optional.empty();
        }
        return window.map(
                stated -> stated.months().stream().map(ColumnsJson::month).toList());
    }

    private static Optional<Column> column(Node node, Reading reading) {
        if (node instanceof Node.Text) {
            return Values.month(node, reading).map(ColumnsJson::month);
        }
        return reading.object(node, fields -> {
            Supplier<String> label = fields.required("label", Values::notBlank);
            Optional<Window> period = fields.optional("period", Values::window);
            Optional<Unit> unit = fields.optional("unit", Values::unit);
            return () -> new Column(label.get(), period, unit);
        });
    }

    private static Column month(YearMonth month) {
        return new Column(month.getMonthValue() + "月", Optional.of(Window.month(month)), Optional.empty());
    }

    static void write(List<Column> columns, JsonOut out) throws IOException {
        if (columns.isEmpty()) {
            return;
        }
        Optional<Window> months = months(columns);
        if (months.isPresent()) {
            out.text("columns", months.get().toString());
        } else {
            out.lineOf("columns", columns, ColumnsJson::writeColumn);
        }
    }

    /** The months that say all there is to say of the columns. */
    private static Optional<Window> months(List<Column> columns) {
        if (!columns.stream().allMatch(ColumnsJson::isPlainMonth)) {
            return Optional.empty();
        }
        List<YearMonth> months = columns.stream()
                .flatMap(column -> column.period().stream())
                .map(Window::first)
                .toList();
        Window window = Window.ofMonths(months);
        return window.months().equals(months) && window.isContiguous() ? Optional.of(window) : Optional.empty();
    }

    private static boolean isPlainMonth(Column column) {
        return column.period()
                .filter(p -> p.size() == 1)
                .map(p -> month(p.first()))
                .filter(column::equals)
                .isPresent();
    }

    private static void writeColumn(Column column, JsonOut out) throws IOException {
        if (isPlainMonth(column)) {
            out.string(column.period().map(Window::toString).orElseThrow());
            return;
        }
        out.line(() -> {
            out.text("label", column.label());
            out.text("period", column.period().map(Window::toString));
            out.text("unit", column.unit().map(Unit::symbol));
        });
    }
}
