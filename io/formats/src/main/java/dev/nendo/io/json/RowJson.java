package dev.nendo.io.json;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Total;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Cell;
import dev.nendo.number.Unit;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Rows of published tables. */
final class RowJson {
    private static final Decoder<PrintedRow.Role> ROLE = Values.named(PrintedRow.Role.values(), PrintedRow.Role::id);
    private static final Decoder<PrintedRow.Kind> KIND = Values.named(PrintedRow.Kind.values(), PrintedRow.Kind::id);
    private static final Decoder<TotalKind> TOTAL = Values.named(TotalKind.values(), TotalKind::id);

    private RowJson() {}

    static Optional<PrintedRow> read(Node node, Reading reading) {
        return reading.row(node, fields -> {
            Supplier<String> id = fields.required("id", Values::id);
            Optional<String> table = fields.optional("table", Values::text);
            Optional<String> title = fields.optional("title", Values::text);
            Optional<String> series = fields.optional("series", Values::text);
            Supplier<PrintedRow.Role> role = fields.required("role", ROLE);
            Supplier<PrintedRow.Kind> kind = fields.required("kind", KIND);
            Optional<Measure> measure = fields.optional("measure", IndicatorJson.MEASURE);
            Optional<FiscalYear> year = fields.optional("fiscalYear", Values::fiscalYear);
            Optional<String> yearLabel = fields.optional("yearLabel", Values::text);
            Supplier<Unit> unit = fields.required("unit", Values::unit);
            DeclaredJson declared = DeclaredJson.read(fields);
            Optional<String> source = fields.optional("source", Values::text);
            boolean preliminary = fields.flag("preliminary");
            // A row whose unit can't be used is rejected anyway; its cells are read for their own problems.
            Unit cellUnit = fields.usable() ? unit.get() : Unit.NONE;
            RowCells cells = RowCells.read(fields, cellUnit);
            Optional<Total> total = fields.optional("total", (n, r) -> total(n, cellUnit, r));
            Optional<Cell> prior = fields.optional("prior", CellJson.in(cellUnit));
            return () -> PrintedRow.builder()
                    .id(id.get())
                    .table(table.orElseGet(id))
                    .title(title)
                    .series(series)
                    .role(role.get())
                    .kind(kind.get())
                    .measure(measure)
                    .fiscalYear(year)
                    .yearLabel(yearLabel)
                    .unit(unit.get())
                    .exact(declared.exact())
                    .precision(declared.precision())
                    .whole(declared.whole())
                    .share(declared.share())
                    .rounding(declared.rounding())
                    .source(source)
                    .preliminary(preliminary)
                    .columns(cells.columns())
                    .cells(cells.cells())
                    .numbers(cells.isNumbers())
                    .total(total)
                    .prior(prior)
                    .origin(fields.origin())
                    .build();
        });
    }

    private static Optional<Total> total(Node node, Unit unit, Reading reading) {
        return reading.object(node, fields -> {
            Supplier<TotalKind> kind = fields.required("kind", TOTAL);
            Optional<String> label = fields.optional("label", Values::notBlank);
            Supplier<Cell> cell = fields.required("cell", CellJson.in(unit));
            return () -> new Total(kind.get(), label.orElse(""), cell.get());
        });
    }

    static JsonOut.Encoder<PrintedRow> in(FiscalCalendar calendar) {
        return (row, out) -> out.object(() -> write(row, calendar, out));
    }

    private static void write(PrintedRow row, FiscalCalendar calendar, JsonOut out) throws IOException {
        out.text("id", row.id());
        out.text("table", Optional.of(row.table()).filter(table -> !table.equals(row.id())));
        out.text("title", row.title());
        out.text("series", row.series());
        out.text("role", row.role().id());
        out.text("kind", row.kind().id());
        out.text("measure", row.measure().map(Measure::id));
        out.text("fiscalYear", row.fiscalYear().map(year -> PlanJson.year(year, calendar)));
        out.text("yearLabel", row.yearLabel());
        out.unit("unit", row.unit());
        new DeclaredJson(row.exact(), row.precision(), row.whole(), row.share(), row.rounding()).write(out);
        out.text("source", row.source());
        out.flag("preliminary", row.isPreliminary());
        ColumnsJson.write(row.columns(), out);
        RowCells.write(row, out);
        out.optional("total", row.total(), (total, o) -> writeTotal(total, row.unit(), o));
        out.optional("prior", row.prior(), CellJson.out(row.unit()));
    }

    private static void writeTotal(Total total, Unit unit, JsonOut out) throws IOException {
        out.line(() -> {
            out.text("kind", total.kind().id());
            out.text("label", Optional.of(total.label()).filter(label -> !label.isEmpty()));
            out.value("cell", total.cell(), CellJson.out(unit));
        });
    }
}
