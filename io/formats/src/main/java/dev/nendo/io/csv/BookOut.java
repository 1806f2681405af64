package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.format.WriteOptions;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.Met;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BranchNoun;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Document;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of one workbook being written. Keys are consecutive numbers, so that a repeated id can't confuse them. */
final class BookOut {

    private final Map<BookTable, OutTable> tables = new EnumMap<>(BookTable.class);
    private final FiscalCalendar calendar;
    private final Map<BookTable, Integer> keys = new EnumMap<>(BookTable.class);

    BookOut(Workbook workbook, WriteOptions options) {
        this.calendar = workbook.calendar();
        for (BookTable table : BookTable.values()) {
            tables.put(table, new OutTable(table.columns(), options));
        }
        Optional<BranchNoun> noun = Optional.of(workbook.branchNoun()).filter(n -> !n.equals(BranchNoun.BRANCH));
        table(BookTable.WORKBOOK)
                .put("format_version", WorkbookCsvFormat.VERSION)
                .put("start_month", calendar.start().getValue())
                .put("naming", BookWords.id(calendar.naming()))
                .put("branches_complete", workbook.hasAllBranches())
                .text("noun_ja", noun.map(BranchNoun::ja))
                .text("noun_en", noun.map(BranchNoun::en))
                .text("noun_plural", noun.map(BranchNoun::plural))
                .end();
        workbook.documents().forEach(this::document);
        workbook.branches().forEach(this::branch);
        workbook.indicators().forEach(this::indicator);
        workbook.policies().forEach(new PolicyOut(this)::write);
        workbook.plans().forEach(this::plan);
    }

    OutTable table(BookTable table) {
        OutTable out = tables.get(table);
        if (out == null) {
            throw new IllegalStateException("every table is written: " + table);
        }
        return out;
    }

    /** A new key in an owner's table. */
    int key(BookTable table) {
        return keys.merge(table, 1, Integer::sum);
    }

    /** A year is written by its name alone, so its calendar must be the workbook's. */
    String year(FiscalYear year) {
        if (!year.calendar().equals(calendar)) {
            throw new IllegalArgumentException("a fiscal year to be written must be of the workbook's calendar, "
                    + calendar + ": " + year + " of " + year.calendar());
        }
        return "FY" + year.year();
    }

    private void document(Document document) {
        table(BookTable.DOCUMENTS)
                .text("id", document.id())
                .text("title", document.title())
                .put("date", document.date())
                .text("meeting", document.meeting())
                .text("material", document.material())
                .put("status_legend_printed", document.isStatusLegendPrinted())
                .put("rounding", document.rounding().id())
                .texts(
                        "rounding_by_unit",
                        document.roundingByUnit().entrySet().stream()
                                .flatMap(rule -> Stream.of(
                                        rule.getKey().symbol(), rule.getValue().id()))
                                .toList())
                .end();
    }

    private void branch(Branch branch) {
        table(BookTable.BRANCHES)
                .text("id", branch.id())
                .text("name_ja", branch.name().ja())
                .text("name_en", branch.name().en())
                .text("code", branch.code())
                .text("region", branch.region())
                .put("head_office", branch.isHeadOffice())
                .put("opened", branch.opened())
                .put("closed", branch.closed())
                .text("merged_into", branch.mergedInto())
                .end();
    }

    private void indicator(Indicator indicator) {
        table(BookTable.INDICATORS)
                .text("id", indicator.id())
                .text("name_ja", indicator.name().ja())
                .text("name_en", indicator.name().en())
                .put("measure", indicator.measure())
                .text("unit", indicator.unit().symbol())
                .put("direction", indicator.direction())
                .put("exact", indicator.exact())
                .put("precision", indicator.precision().map(BigDecimal::toPlainString))
                .put("whole", indicator.whole())
                .put("share", indicator.share())
                .put("rounding", indicator.rounding().map(RoundingRule::id))
                .put("factor", indicator.factor())
                .put("zero_by_zero", indicator.zeroByZero().map(Met::id))
                .put("absent", indicator.absent())
                .end();
    }

    private void plan(BusinessPlan plan) {
        int key = key(BookTable.PLANS);
        table(BookTable.PLANS)
                .put("plan", key)
                .text("branch", plan.branch())
                .put("fiscal_year", year(plan.fiscalYear()))
                .text("document", plan.document())
                .text("policy", plan.policy())
                .end();
        plan.items().forEach(item -> item(item, key, ""));
    }

    private void item(PlanItem item, int plan, String parent) {
        int key = key(BookTable.ITEMS);
        table(BookTable.ITEMS)
                .put("item", key)
                .put("plan", plan)
                .put("parent", parent)
                .text("number", item.number())
                .text("title", item.title())
                .text("section", item.section())
                .text("description", item.description())
                .texts("groups", item.groups())
                .texts("tags", item.tags())
                .end();
        new ItemOut(this, key).write(item);
        item.items().forEach(child -> item(child, plan, Integer.toString(key)));
    }
}
