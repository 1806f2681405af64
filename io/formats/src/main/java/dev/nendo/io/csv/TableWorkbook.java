package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbook of the rows of published tables: one plan a branch, items and KPIs by first appearance. */
final class TableWorkbook {

    private TableWorkbook() {}

    static Workbook of(List<TableRow> rows, FiscalCalendar calendar) {
        Map<String, List<TableRow>> byBranch = new LinkedHashMap<>();
        rows.forEach(row -> byBranch.computeIfAbsent(row.key().table().branch(), b -> new ArrayList<>())
                .add(row));
        Workbook.Builder workbook = Workbook.builder().calendar(calendar);
        byBranch.forEach((branch, own) -> {
            workbook.addBranch(Branch.builder()
                    .id(branch)
                    .name(Sentence.of(branch, branch))
                    .origin(own.get(0).place())
                    .build());
            workbook.addPlan(plan(branch, own));
        });
        return workbook.build();
    }

    private static BusinessPlan plan(String branch, List<TableRow> rows) {
        FiscalYear year = rows.stream()
                .map(row -> row.key().table().year())
                .max(FiscalYear::compareTo)
                .orElseThrow();
        TableIds ids = new TableIds();
        Map<String, TableItem> items = new LinkedHashMap<>();
        for (TableRow row : rows) {
            TableRow.Table table = row.key().table();
            String number = table.item().isBlank() ? table.kpi() : table.item();
            items.computeIfAbsent(number, n -> new TableItem()).add(row, ids);
        }
        TableMeasures measures = TableMeasures.of(rows);
        TableSpans spans = TableSpans.of(rows);
        Map<String, String> definedIn = new LinkedHashMap<>();
        BusinessPlan.Builder plan = BusinessPlan.builder()
                .branch(branch)
                .fiscalYear(year)
                .origin(rows.get(0).place());
        items.forEach((number, item) -> plan.addItem(PlanItem.builder()
                .number(number)
                .title(number)
                .rows(item.rows(measures, spans))
                .kpis(item.kpis(year, measures, kpi -> definedIn.putIfAbsent(kpi, number) == null))
                .origin(item.place())
                .build()));
        return plan.build();
    }

    /** A row of the model. */
    static PrintedRow printed(TableRow row, TableIds.Ids ids, TableMeasures measures, TableSpans spans) {
        TableRow.Cells own = spans.own(row);
        TableRow.Table table = row.key().table();
        return PrintedRow.builder()
                .id(ids.row())
                .table(ids.table())
                .title(Optional.of(table.kpi()).filter(kpi -> !kpi.isBlank()))
                .series(Optional.of(table.series()).filter(series -> !series.isEmpty()))
                .role(row.key().role())
                .kind(row.key().kind())
                .measure(measures.ofRow(row))
                .fiscalYear(table.year())
                .yearLabel(row.yearLabel())
                .unit(row.unit())
                .exact(row.declared().exact())
                .precision(row.declared().precision())
                .whole(row.declared().whole())
                .share(row.declared().share())
                .rounding(row.declared().rounding())
                .columns(own.columns())
                .cells(own.cells())
                .total(own.total())
                .prior(own.prior())
                .origin(row.place())
                .build();
    }
}
