package dev.nendo.io.json;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.number.Cell;
import dev.nendo.number.Unit;
import dev.nendo.series.MonthState;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The cells of a row of numbers: {@code "numbers": [968, null, 12.5]}, and {@code "states": {"2021-04": "preliminary"}} by the last month of a column. */
final class NumbersJson implements Decoder<Cell> {
    private static final Decoder<MonthState> STATE = Values.named(MonthState.values(), MonthState::id);

    /** Longer texts of numbers have more digits than figures have. */
    private static final int MAX_LENGTH = 200;

    private final List<Column> columns;
    private final Unit unit;
    private final Map<Integer, MonthState> states;
    private int next;

    private NumbersJson(List<Column> columns, Unit unit, Map<Integer, MonthState> states) {
        this.columns = columns;
        this.unit = unit;
        this.states = states;
    }

    /** Reads the states first, since a number is read with its own. */
    static NumbersJson read(Fields fields, List<Column> columns, Unit unit) {
        Map<Integer, MonthState> states = fields.optional("states", (node, reading) -> states(node, columns, reading))
                .orElse(Map.of());
        return new NumbersJson(columns, unit, states);
    }

    private static Optional<Map<Integer, MonthState>> states(Node node, List<Column> columns, Reading reading) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            columns.get(i)
                    .period()
                    .ifPresent(period -> places.putIfAbsent(period.last().toString(), place));
        }
        return reading.object(node, fields -> {
            fields.allowAll();
            Map<Integer, MonthState> states = new HashMap<>();
            Node.Obj object = fields.object();
            for (int i = 0; i < object.size(); i++) {
                Integer place = places.get(object.name(i));
                Optional<MonthState> state = STATE.decode(object.value(i), reading);
                if (place == null) {
                    String valid = months(columns);
                    reading.fault(
                            Faults.STATE_MONTH,
                            object.value(i),
                            object.name(i),
                            Faults.STATE_MONTH.sentence(valid, Reading.shown(object.name(i))));
                } else {
                    state.ifPresent(known -> states.put(place, known));
                }
            }
            return () -> states;
        });
    }

    private static String months(List<Column> columns) {
        TreeSet<YearMonth> months = new TreeSet<>();
        columns.forEach(column -> column.period().map(Window::last).ifPresent(months::add));
        return months.isEmpty() ? "─" : Window.ofMonths(List.copyOf(months)).toString();
    }

    @Override
    public Optional<Cell> decode(Node node, Reading reading) {
        int place = next++;
        Unit own = place < columns.size() ? columns.get(place).unit().orElse(unit) : unit;
        Optional<MonthState> state = Optional.ofNullable(states.get(place));
        if (node instanceof Node.Null) {
            MonthState without = state.orElse(MonthState.MISSING);
            return without.hasValue()
                    ? reading.refuse(Faults.STATE_CONFLICT, node, without.id())
                    : Optional.of(PrintedRow.numberCell(without));
        }
        MonthState with = state.orElse(MonthState.REPORTED);
        if (!with.hasValue()) {
            return reading.refuse(Faults.STATE_CONFLICT, node, with.id());
        }
        if (node instanceof Node.Num number && number.literal().length() <= MAX_LENGTH) {
            try {
                return Optional.of(PrintedRow.numberCell(new BigDecimal(number.literal()), with, own));
            } catch (IllegalArgumentException | ArithmeticException tooLong) {
                return reading.refuse(Faults.NUMBER, node);
            }
        }
        return reading.refuseJson(Faults.NUMBER, node, "", "");
    }

    static void write(PrintedRow row, JsonOut out) throws IOException {
        out.wholeLineOf("numbers", row.cells(), NumbersJson::number);
        Map<String, MonthState> states = new LinkedHashMap<>();
        for (int i = 0; i < row.columns().size(); i++) {
            MonthState state = PrintedRow.state(row.cells().get(i));
            if (state != MonthState.REPORTED && state != MonthState.MISSING) {
                states.put(row.columns().get(i).period().orElseThrow().last().toString(), state);
            }
        }
        if (!states.isEmpty()) {
            out.value(
                    "states",
                    states,
                    (all, o) -> o.line(() -> {
                        for (Map.Entry<String, MonthState> state : all.entrySet()) {
                            o.text(state.getKey(), state.getValue().id());
                        }
                    }));
        }
    }

    private static void number(Cell cell, JsonOut out) throws IOException {
        if (cell instanceof Cell.Value value) {
            out.number(value.printed().value());
        } else {
            out.none();
        }
    }
}
