package dev.nendo.io.csv;

import dev.nendo.kpi.Figure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Budget;
import dev.nendo.plan.EntryTable;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import java.math.BigDecimal;

/** Writes what one plan item holds, apart from its sub-items. */
final class ItemOut {

    private final BookOut book;
    private final int item;

    ItemOut(BookOut book, int item) {
        this.book = book;
        this.item = item;
    }

    void write(PlanItem from) {
        from.statuses().forEach(status -> table(BookTable.STATUSES)
                .put("printed", CellText.of(status.printed()))
                .texts("kpis", status.kpis())
                .end());
        from.crossReferences().forEach(reference -> table(BookTable.CROSS_REFERENCES)
                .text("kind", reference.kind())
                .text("target", reference.item())
                .text("note", reference.note())
                .end());
        from.budgets().forEach(this::budget);
        from.kpis().forEach(kpi -> new KpiOut(book, item).write(kpi));
        from.rows().forEach(this::row);
        from.figures().forEach(this::figure);
        from.statements().forEach(this::statement);
        from.entries().forEach(this::entries);
    }

    private OutTable table(BookTable table) {
        return book.table(table).put("item", item);
    }

    private void budget(Budget budget) {
        table(BookTable.BUDGETS)
                .text("name", budget.name())
                .figure("budgeted", budget.budgeted())
                .figure("executed", budget.executed())
                .figure("printed_rate", budget.printedRate())
                .texts("measures", budget.measures())
                .end();
    }

    private void row(PrintedRow row) {
        int key = book.key(BookTable.ROWS);
        OutTable rows = table(BookTable.ROWS)
                .put("row", key)
                .text("id", row.id())
                .text("table", row.table())
                .text("title", row.title())
                .text("series", row.series())
                .put("role", row.role())
                .put("kind", row.kind())
                .put("measure", row.measure())
                .put("fiscal_year", row.fiscalYear().map(book::year))
                .text("year_label", row.yearLabel())
                .text("unit", row.unit().symbol())
                .put("exact", row.exact())
                .put("precision", row.precision().map(BigDecimal::toPlainString))
                .put("whole", row.whole())
                .put("share", row.share())
                .text("rounding", row.rounding().map(RoundingRule::id))
                .text("source", row.source())
                .put("preliminary", row.isPreliminary())
                .put("numbers", row.isNumbers() ? "true" : "");
        row.total().ifPresent(total -> rows.put("total_kind", total.kind())
                .text("total_label", total.label())
                .put("total", CellText.of(total.cell(), row.unit())));
        rows.put("prior", row.prior().map(prior -> CellText.present(prior, row.unit())))
                .end();
        for (int i = 0; i < row.cells().size(); i++) {
            cell(key, row, i);
        }
    }

    private void cell(int key, PrintedRow row, int index) {
        PrintedRow.Column column = row.columns().get(index);
        Cell cell = row.cells().get(index);
        Unit unit = column.unit().orElse(row.unit());
        book.table(BookTable.CELLS)
                .put("row", key)
                .text("label", column.label())
                .put("period", column.period())
                .text("unit", column.unit().map(Unit::symbol))
                .put("cell", row.isNumbers() ? NumberCells.text(cell, unit) : CellText.of(cell, unit))
                .end();
    }

    private void figure(Figure figure) {
        table(BookTable.FIGURES)
                .text("id", figure.id())
                .text("label", figure.label())
                .put("role", figure.role())
                .figure("printed", figure.printed())
                .text("source", figure.source())
                .text("as_of", figure.asOf())
                .put("window", figure.window())
                .put("exact", figure.exact())
                .put("precision", figure.precision().map(BigDecimal::toPlainString))
                .put("whole", figure.whole())
                .put("share", figure.share())
                .text("rounding", figure.rounding().map(RoundingRule::id))
                .end();
    }

    private void statement(Statement statement) {
        OutTable out = table(BookTable.STATEMENTS).text("id", statement.id()).text("label", statement.label());
        if (statement instanceof Statement.Ratio ratio) {
            out.put("type", "ratio")
                    .put("kind", ratio.kind())
                    .figures("numerator", ratio.numerator())
                    .figures("denominator", ratio.denominator())
                    .figure("rate", ratio.rate())
                    .put("window", ratio.window())
                    .put("preliminary", ratio.isPreliminary())
                    .end();
        } else if (statement instanceof Statement.Difference difference) {
            out.put("type", "difference")
                    .figure("minuend", difference.minuend())
                    .figure("subtrahend", difference.subtrahend())
                    .figure("difference", difference.difference())
                    .end();
        } else if (statement instanceof Statement.Sum sum) {
            out.put("type", "sum")
                    .figures("parts", sum.parts())
                    .figure("total", sum.total())
                    .put("complete", sum.isComplete())
                    .end();
        }
    }

    private void entries(EntryTable entries) {
        int key = book.key(BookTable.ENTRY_TABLES);
        table(BookTable.ENTRY_TABLES)
                .put("entries", key)
                .text("id", entries.id())
                .text("title", entries.title())
                .texts("columns", entries.columns())
                .end();
        for (EntryTable.Entry entry : entries.entries()) {
            book.table(BookTable.ENTRIES)
                    .put("entries", key)
                    .text("when", entry.when())
                    .put("months", entry.months())
                    .put("day", entry.day())
                    .texts("cells", entry.cells())
                    .end();
        }
    }
}
