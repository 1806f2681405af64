package dev.nendo.io.json;

import dev.nendo.fiscal.Window;
import dev.nendo.plan.EntryTable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lists of dated entries. Since entries are counted, a table with a bad one is not used at all. */
final class EntriesJson {
    private EntriesJson() {}

    static Optional<EntryTable> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> id = fields.required("id", Values::id);
            Supplier<String> title = fields.required("title", Values::text);
            List<String> columns = fields.list("columns", Values::text);
            List<EntryTable.Entry> entries = fields.list("entries", EntriesJson::entry);
            return () -> EntryTable.builder()
                    .id(id.get())
                    .title(title.get())
                    .columns(columns)
                    .entries(entries)
                    .origin(fields.origin())
                    .build();
        });
    }

    private static Optional<EntryTable.Entry> entry(Node node, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<String> when = fields.required("when", Values::text);
            Supplier<Window> months = fields.required("months", Values::window);
            Optional<LocalDate> day = fields.optional("day", Values::date);
            List<String> cells = fields.list("cells", Values::text);
            return () -> new EntryTable.Entry(when.get(), months.get(), day, cells);
        });
    }

    static void write(EntryTable table, JsonOut out) throws IOException {
        out.object(() -> {
            out.text("id", table.id());
            out.text("title", table.title());
            out.lineOf("columns", table.columns(), JsonOut::texts);
            out.list("entries", table.entries(), EntriesJson::writeEntry);
        });
    }

    private static void writeEntry(EntryTable.Entry entry, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("when", entry.when());
            out.text("months", entry.months().toString());
            out.text("day", entry.day().map(Whole::date));
            out.lineOf("cells", entry.cells(), JsonOut::texts);
        });
    }
}
