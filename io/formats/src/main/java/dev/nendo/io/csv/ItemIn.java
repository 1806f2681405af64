package dev.nendo.io.csv;

import dev.nendo.format.Source;
import dev.nendo.plan.Budget;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ReportedStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the items of all plans and what they hold. */
final class ItemIn {

    /** An item under construction; a parent stands on an earlier line, so there can be no circle. */
    private record Growing(PlanItem.Builder item, int depth, List<Growing> children) {
        PlanItem build() {
            children.forEach(child -> item.addItem(child.build()));
            return item.build();
        }
    }

    private final BookIn book;
    private final Optional<Source> cells;
    private final Map<String, Growing> items = new LinkedHashMap<>();
    private final Map<BusinessPlan.Builder, List<Growing>> tops = new LinkedHashMap<>();

    ItemIn(BookIn book, Optional<Source> cells) {
        this.book = book;
        this.cells = cells;
    }

    void read() throws IOException {
        book.rows(BookTable.ITEMS).forEach(this::item);
        book.rows(BookTable.STATUSES).forEach(this::status);
        book.rows(BookTable.CROSS_REFERENCES).forEach(this::reference);
        book.rows(BookTable.BUDGETS).forEach(this::budget);
        new KpiIn(book, this).read();
        new EvidenceIn(book, this).read(cells);
        tops.forEach((plan, children) -> children.forEach(child -> plan.addItem(child.build())));
    }

    /** The item that a line belongs to. */
    Optional<PlanItem.Builder> owner(InRow row) {
        return row.owner("item", key -> Optional.ofNullable(items.get(key))).map(Growing::item);
    }

    private void item(InRow row) {
        PlanItem.Builder item = PlanItem.builder()
                .section(row.text("section"))
                .description(row.text("description"))
                .groups(row.texts("groups"))
                .tags(row.texts("tags"))
                .origin(row.place());
        row.required("item");
        row.take("item", !items.containsKey(row.raw("item")));
        Optional<BusinessPlan.Builder> plan = row.owner("plan", key -> Optional.ofNullable(book.plan(key)));
        Growing parent = parent(row);
        int depth = parent == null ? 1 : parent.depth() + 1;
        row.made("parent", Form.DEPTH, () -> shallow(depth));
        row.required("number").ifPresent(item::number);
        row.required("title").ifPresent(item::title);
        if (row.isFine()) {
            Growing growing = new Growing(item, depth, new ArrayList<>());
            items.put(row.raw("item"), growing);
            if (parent == null) {
                tops.computeIfAbsent(plan.orElseThrow(), p -> new ArrayList<>()).add(growing);
            } else {
                parent.children().add(growing);
            }
        }
    }

    private @Nullable Growing parent(InRow row) {
        return row.raw("parent").isEmpty()
                ? null
                : row.owner("parent", key -> Optional.ofNullable(items.get(key)))
                        .orElse(null);
    }

    private int shallow(int depth) {
        if (depth > book.maxDepth()) {
            throw new IllegalArgumentException("deeper than " + book.maxDepth() + ": " + depth);
        }
        return depth;
    }

    private void status(InRow row) {
        Optional<PlanItem.Builder> owner = owner(row);
        Optional<ReportedStatus> status = row.required("printed")
                .flatMap(printed ->
                        row.made("printed", Form.STATUS, () -> new ReportedStatus(printed, row.texts("kpis"))));
        if (row.isFine()) {
            owner.orElseThrow().addStatus(status.orElseThrow());
        }
    }

    private void reference(InRow row) {
        Optional<PlanItem.Builder> owner = owner(row);
        Optional<String> kind = row.required("kind");
        Optional<String> target = row.required("target");
        String note = row.text("note").orElse("");
        if (row.isFine()) {
            owner.orElseThrow()
                    .addCrossReference(new PlanItem.CrossReference(kind.orElseThrow(), target.orElseThrow(), note));
        }
    }

    private void budget(InRow row) {
        Optional<PlanItem.Builder> owner = owner(row);
        Budget.Builder budget = Budget.builder()
                .executed(row.figure("executed"))
                .printedRate(row.figure("printed_rate"))
                .measures(row.texts("measures"))
                .origin(row.place());
        row.requiredName("name").ifPresent(budget::name);
        row.requiredFigure("budgeted").ifPresent(budget::budgeted);
        if (row.isFine()) {
            owner.orElseThrow().addBudget(budget.build());
        }
    }
}
