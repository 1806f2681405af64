package dev.nendo.io.json;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.plan.Budget;
import dev.nendo.plan.EntryTable;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plan items with all that is reported under them. */
final class ItemJson {
    private ItemJson() {}

    static Optional<PlanItem> read(Node node, Reading reading) {
        return reading.container(node, fields -> {
            Supplier<String> number = fields.required("number", Values::text);
            Supplier<String> title = fields.required("title", Values::text);
            Optional<String> section = fields.optional("section", Values::text);
            Optional<String> description = fields.optional("description", Values::text);
            List<String> groups = fields.list("groups", Values::text);
            List<String> tags = fields.list("tags", Values::text);
            List<ReportedStatus> statuses = fields.list("statuses", StatusJson::read);
            List<PlanItem.CrossReference> references = fields.list("crossReferences", CrossReferenceJson::read);
            List<Budget> budgets = fields.list("budgets", BudgetJson::read);
            List<KpiDefinition> kpis = fields.list("kpis", KpiJson::read);
            List<PrintedRow> rows = fields.list("rows", RowJson::read);
            List<Figure> figures = fields.list("figures", FigureJson::read);
            List<Statement> statements = fields.list("statements", StatementJson::read);
            List<EntryTable> entries = fields.list("entries", EntriesJson::read);
            List<PlanItem> items = fields.list("items", ItemJson::read);
            return () -> PlanItem.builder()
                    .number(number.get())
                    .title(title.get())
                    .section(section)
                    .description(description)
                    .groups(groups)
                    .tags(tags)
                    .statuses(statuses)
                    .crossReferences(references)
                    .budgets(budgets)
                    .kpis(kpis)
                    .rows(rows)
                    .figures(figures)
                    .statements(statements)
                    .entries(entries)
                    .items(items)
                    .origin(fields.origin())
                    .build();
        });
    }

    static JsonOut.Encoder<PlanItem> in(FiscalCalendar calendar) {
        return (item, out) -> out.object(() -> {
            out.text("number", item.number());
            out.text("title", item.title());
            out.text("section", item.section());
            out.text("description", item.description());
            out.lineOf("groups", item.groups(), JsonOut::texts);
            out.lineOf("tags", item.tags(), JsonOut::texts);
            out.lineOf("statuses", item.statuses(), StatusJson::write);
            out.list("crossReferences", item.crossReferences(), CrossReferenceJson::write);
            out.list("budgets", item.budgets(), BudgetJson::write);
            out.list("kpis", item.kpis(), KpiJson::write);
            out.list("rows", item.rows(), RowJson.in(calendar));
            out.list("figures", item.figures(), FigureJson::write);
            out.list("statements", item.statements(), StatementJson::write);
            out.list("entries", item.entries(), EntriesJson::write);
            out.list("items", item.items(), in(calendar));
        });
    }
}
