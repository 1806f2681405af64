package dev.nendo.io.csv;

import dev.nendo.fiscal.Window;
import dev.nendo.format.Source;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.Unit;
import dev.nendo.plan.EntryTable;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads printed rows with their cells, figures, statements and dated entries. */
final class EvidenceIn {

    private record GrowingRow(PlanItem.Builder owner, PrintedRow.Builder row, Unit unit, NumberCells numbers) {}

    private record GrowingEntries(PlanItem.Builder owner, EntryTable.Builder table) {}

    private static final Cell BLANK = new Cell.Missing("");
    private static final int HEADS = 10_000;

    private final BookIn book;
    private final ItemIn items;
    private final Map<String, GrowingRow> rows = new LinkedHashMap<>();
    private final Map<PrintedRow.Column, PrintedRow.Column> heads = new HashMap<>();
    private final Map<String, GrowingEntries> entries = new LinkedHashMap<>();

    EvidenceIn(BookIn book, ItemIn items) {
        this.book = book;
        this.items = items;
    }

    void read(Optional<Source> cells) throws IOException {
        book.rows(BookTable.ROWS).forEach(this::row);
        if (cells.isPresent()) {
            book.cells(cells.get(), this::cell);
        }
        rows.values().forEach(growing -> growing.owner().addRow(growing.row().build()));
        book.rows(BookTable.FIGURES).forEach(this::figure);
        book.rows(BookTable.STATEMENTS).forEach(this::statement);
        book.rows(BookTable.ENTRY_TABLES).forEach(this::entryTable);
        book.rows(BookTable.ENTRIES).forEach(this::entry);
        entries.values()
                .forEach(growing -> growing.owner().addEntry(growing.table().build()));
    }

    private void row(InRow row) {
        Optional<PlanItem.Builder> owner = items.owner(row);
        PrintedRow.Builder printed = PrintedRow.builder()
                .title(row.text("title"))
                .series(row.text("series"))
                .measure(row.word("measure", BookWords.MEASURE))
                .fiscalYear(book.year(row))
                .yearLabel(row.text("year_label"))
                .exact(row.flag("exact"))
                .precision(Precisions.of(row))
                .whole(row.flag("whole"))
                .share(row.flag("share"))
                .rounding(row.word("rounding", BookWords.ROUNDING_RULE))
                .source(row.text("source"))
                .origin(row.place());
        row.required("row");
        row.take("row", !rows.containsKey(row.raw("row")));
        Optional<String> id = row.requiredId("id");
        id.ifPresent(printed::id);
        row.text("table").or(() -> id).ifPresent(printed::table);
        row.requiredWord("role", BookWords.ROW_ROLE).ifPresent(printed::role);
        row.requiredWord("kind", BookWords.ROW_KIND).ifPresent(printed::kind);
        Unit unit = row.requiredUnit("unit").orElse(Unit.NONE);
        row.flag("preliminary").ifPresent(printed::preliminary);
        boolean isNumbers = row.flag("numbers").orElse(false);
        printed.numbers(isNumbers);
        printed.total(total(row, unit));
        printed.prior(row.raw("prior").isEmpty() ? Optional.empty() : row.cell("prior", unit));
        if (row.isFine()) {
            rows.put(
                    row.raw("row"),
                    new GrowingRow(owner.orElseThrow(), printed.unit(unit), unit, NumberCells.of(isNumbers)));
        }
    }

    private static Optional<PrintedRow.Total> total(InRow row, Unit unit) {
        Optional<PrintedRow.TotalKind> kind = row.word("total_kind", BookWords.TOTAL_KIND);
        if (kind.isEmpty() && !row.raw("total").isEmpty()) {
            row.requiredWord("total_kind", BookWords.TOTAL_KIND);
        }
        Optional<Cell> cell = row.cell("total", unit);
        String label = (row.raw("total_label").equals(CellText.EMPTY)
                ? ""
                : row.name("total_label").orElse(""));
        return kind.map(known -> new PrintedRow.Total(known, label, cell.orElse(BLANK)));
    }

    private void cell(InRow row) {
        Optional<GrowingRow> owner = row.owner("row", key -> Optional.ofNullable(rows.get(key)));
        Optional<String> label = row.requiredName("label");
        Optional<Window> period = row.window("period");
        Optional<Unit> unit = row.unit("unit");
        Unit own = unit.or(() -> owner.map(GrowingRow::unit)).orElse(Unit.NONE);
        Optional<Cell> cell =
                owner.map(GrowingRow::numbers).orElse(NumberCells.PRINTED).read(row, "cell", period, own);
        if (row.isFine()) {
            owner.orElseThrow()
                    .row()
                    .addColumn(head(new PrintedRow.Column(label.orElseThrow(), period, unit)))
                    .addCell(cell.orElseThrow());
        }
    }

    /** The same for all cells under it, since there are many; a file of nothing but different heads is not worth remembering. */
    private PrintedRow.Column head(PrintedRow.Column column) {
        PrintedRow.Column known = heads.get(column);
        if (known == null && heads.size() < HEADS) {
            heads.put(column, column);
        }
        return known == null ? column : known;
    }

    private void figure(InRow row) {
        Optional<PlanItem.Builder> owner = items.owner(row);
        Figure.Builder figure = Figure.builder()
                .source(row.text("source"))
                .asOf(row.text("as_of"))
                .window(row.window("window"))
                .exact(row.flag("exact"))
                .precision(Precisions.of(row))
                .whole(row.flag("whole"))
                .share(row.flag("share"))
                .rounding(row.word("rounding", BookWords.ROUNDING_RULE))
                .origin(row.place());
        row.requiredId("id").ifPresent(figure::id);
        row.requiredName("label").ifPresent(figure::label);
        row.requiredWord("role", BookWords.FIGURE_ROLE).ifPresent(figure::role);
        row.requiredFigure("printed").ifPresent(figure::printed);
        if (row.isFine()) {
            owner.orElseThrow().addFigure(figure.build());
        }
    }

    private void statement(InRow row) {
        Optional<PlanItem.Builder> owner = items.owner(row);
        Optional<Statement> statement = row.requiredParsed("type", Form.STATEMENT, type -> switch (type) {
                    case "ratio", "difference", "sum" -> type;
                    default -> throw new IllegalArgumentException(type);
                })
                .flatMap(type -> StatementIn.of(type, row));
        if (row.isFine()) {
            owner.orElseThrow().addStatement(statement.orElseThrow());
        }
    }

    private void entryTable(InRow row) {
        Optional<PlanItem.Builder> owner = items.owner(row);
        EntryTable.Builder table =
                EntryTable.builder().columns(row.texts("columns")).origin(row.place());
        row.required("entries");
        row.take("entries", !entries.containsKey(row.raw("entries")));
        row.requiredId("id").ifPresent(table::id);
        row.required("title").ifPresent(table::title);
        if (row.isFine()) {
            entries.put(row.raw("entries"), new GrowingEntries(owner.orElseThrow(), table));
        }
    }

    private void entry(InRow row) {
        Optional<GrowingEntries> owner = row.owner("entries", key -> Optional.ofNullable(entries.get(key)));
        Optional<String> when = row.required("when");
        Optional<Window> months = row.requiredParsed("months", Form.WINDOW, Window::parse);
        Optional<LocalDate> day = row.parsed("day", Form.DATE, LocalDate::parse);
        if (row.isFine()) {
            owner.orElseThrow()
                    .table()
                    .addEntry(new EntryTable.Entry(when.orElseThrow(), months.orElseThrow(), day, row.texts("cells")));
        }
    }
}
