package dev.nendo.io.json;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.layout.SheetLayout;
import dev.nendo.io.layout.TableLayout;
import dev.nendo.io.layout.Trait;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.CharBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Layouts as JSON files that are kept with their tables: {@code table} says what holds for all, {@code columns} and {@code rows} name
 * those with figures by their number from 1, each with {@code branch item series row unit brackets fiscalYear month}. Where a grid has several
 * tables, {@code tables} lists them. Thread-safe; no state.
 */
public final class LayoutJson {
    private static final int LARGEST = 1_000_000;

    private LayoutJson() {}

    private record Line(int number, Map<Trait, String> traits) {}

    /**
     * Writes a layout.
     *
     * @param layout the layout
     * @param out where to; flushed, not closed
     * @throws IOException if it can't be written
     */
    public static void write(SheetLayout layout, OutputStream out) throws IOException {
        JsonOut.write(
                out,
                layout,
                (all, json) -> json.object(() -> {
                    json.number("layoutVersion", 1);
                    if (all.tables().size() == 1) {
                        write(all.tables().get(0), json);
                    } else {
                        json.list("tables", all.tables(), (table, o) -> o.object(() -> write(table, o)));
                    }
                }));
    }

    private static void write(TableLayout table, JsonOut json) throws IOException {
        json.value("table", table.table(), (traits, o) -> o.line(() -> write(traits, o)));
        json.list("columns", lines(table.columns()), (line, o) -> write("column", line, o));
        json.list("rows", lines(table.rows()), (line, o) -> write("line", line, o));
    }

    private static List<Line> lines(Map<Integer, Map<Trait, String>> all) {
        return all.entrySet().stream()
                .map(entry -> new Line(entry.getKey() + 1, entry.getValue()))
                .toList();
    }

    private static void write(String name, Line line, JsonOut out) throws IOException {
        out.line(() -> {
            out.number(name, line.number());
            write(line.traits(), out);
        });
    }

    private static void write(Map<Trait, String> traits, JsonOut out) throws IOException {
        for (Map.Entry<Trait, String> trait : traits.entrySet()) {
            out.text(trait.getKey().id(), trait.getValue());
        }
    }

    /**
     * Reads a layout.
     *
     * @param source the file
     * @param options limits
     * @return the layout, or the problems for which there is none
     * @throws IOException if reading fails
     */
    public static Loaded<SheetLayout> read(Source source, ReadOptions options) throws IOException {
        Location where = Location.ofSource(source.name());
        Loaded<CharBuffer> text = source.bytes(options).flatMap(all -> Utf8.decode(all, where));
        Optional<CharBuffer> characters = text.value();
        if (characters.isEmpty()) {
            return Loaded.failed(text.problems());
        }
        Reading reading = new Reading(where, options);
        Optional<SheetLayout> layout = reading.accept(TreeReader.read(characters.get(), options.limits(), where))
                .flatMap(root -> layout(root, reading));
        return layout.isPresent() ? Loaded.of(layout.get(), reading.problems()) : Loaded.failed(reading.problems());
    }

    private static Optional<SheetLayout> layout(Node root, Reading reading) {
        return reading.object(root, fields -> {
            fields.required("layoutVersion", Values.whole(1, 1));
            List<TableLayout> tables = fields.list("tables", (node, r) -> r.object(node, LayoutJson::table));
            Supplier<TableLayout> only = table(fields);
            return () -> tables.isEmpty() ? SheetLayout.of(only.get()) : new SheetLayout(tables);
        });
    }

    private static Supplier<TableLayout> table(Fields fields) {
        Optional<Map<Trait, String>> table =
                fields.optional("table", (node, r) -> r.object(node, inner -> constant(traits(inner))));
        List<Line> columns = fields.list("columns", (node, r) -> line("column", node, r));
        List<Line> rows = fields.list("rows", (node, r) -> line("line", node, r));
        return () -> {
            TableLayout.Builder layout = TableLayout.builder();
            table.orElse(Map.of()).forEach(layout::table);
            columns.forEach(column -> layout.column(column.number() - 1, column.traits()));
            rows.forEach(row -> layout.row(row.number() - 1, row.traits()));
            return layout.build();
        };
    }

    private static <T> Supplier<T> constant(T value) {
        return () -> value;
    }

    private static Optional<Line> line(String name, Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<Integer> number = fields.required(name, Values.whole(1, LARGEST));
            Map<Trait, String> traits = traits(fields);
            return () -> new Line(number.get(), traits);
        });
    }

    private static Map<Trait, String> traits(Fields fields) {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            fields.optional(trait.id(), Values::notBlank).ifPresent(value -> traits.put(trait, value));
        }
        return traits;
    }
}
