package dev.nendo.io.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Proposes the layout of one table: what its columns and rows are, by their labels and by their figures. Not thread-safe. */
final class TableProposal {
    private final Sketch sketch;
    private final Block block;
    private final Headings headings;
    private final SpanLabels spans;
    private final RowNames names;
    private final Map<Integer, Label> columns;
    private final Map<Integer, Label> rows = new TreeMap<>();
    private final Naming naming;
    private final NamedRows named;
    private final LabelTraits meanings;
    private final Map<Integer, Map<Trait, String>> ofColumns = new TreeMap<>();
    private final Map<Integer, Map<Trait, String>> ofRows = new TreeMap<>();
    private String whole = "";
    private final Map<Trait, String> table = new EnumMap<>(Trait.class);

    TableProposal(Sketch sketch, Block block, Headings headings) {
        this.sketch = sketch;
        this.block = block;
        this.headings = headings;
        this.spans = SpanLabels.of(sketch.grid(), block);
        this.names = new RowNames(sketch.grid(), block, periods());
        this.columns = new TreeMap<>(new ColumnHeads(sketch.grid(), block, periods()).read());
        Map<Integer, Map<Integer, Label>> parts = names.read();
        for (int row : block.rows()) {
            Label all = names.band(row).filter(band -> band.name().isEmpty()).orElse(Label.NONE);
            for (Map.Entry<Integer, Label> part :
                    parts.getOrDefault(row, Map.of()).entrySet()) {
                all = part.getValue().below(all);
            }
            rows.put(row, all);
        }
        Carry.over(rows);
        LabelTimes.complete(columns, headings);
        LabelTimes.complete(rows, headings);
        boolean areGeneric = !headings.item().isEmpty()
                && columns.values().stream()
                        .allMatch(label -> label.name().isEmpty() || Labels.isGeneric(label.name()));
        if (areGeneric) {
            columns.replaceAll((column, label) -> label.named(""));
        }
        List<Label> others = Stream.of(RowNames.Role.OTHER, RowNames.Role.KIND)
                .flatMap(role -> names.columns(role).stream())
                .flatMap(column -> block.rows().stream().map(row -> NamedRows.label(parts, row, column)))
                .toList();
        this.naming = Naming.of(columns.values(), names, others, headings);
        this.named = new NamedRows(block.rows(), names, parts, naming);
        this.meanings = new LabelTraits(headings, columns, rows);
    }

    private Periods periods() {
        return headings.periods().withMonths(spans.areMonths());
    }

    Optional<TableLayout> layout() {
        defaults();
        if (spans.isUndecided()) {
            List<Integer> place = spans.doubtful().orElseThrow();
            return sketch.stop(
                    place.get(0),
                    place.get(1),
                    "年度とも月とも読め、ほかの見出しからも決まりません(2010年度又は2010年11月と書く)",
                    "this may be a fiscal year or a month, and no other label says which; write FY2010 or 2010年11月");
        }
        if (new Doubts(sketch, block, headings, names, columns, rows).stop()) {
            return Optional.empty();
        }
        wordsAreLeftOut();
        block.columns().forEach(this::column);
        block.rows().forEach(this::row);
        new TotalLines(sketch, block, columns, rows, ofColumns, ofRows, headings).keep();
        new ComparedLines(sketch, block, columns, rows, ofColumns, ofRows).keep();
        if (ofColumns.isEmpty() || ofRows.isEmpty()) {
            return Optional.empty();
        }
        if (isUndated() || isUnnamed()) {
            return Optional.empty();
        }
        new RatesOfCounts(sketch, ofColumns.keySet(), ofRows).keep();
        TableLayout.Builder layout = TableLayout.builder();
        table.forEach(layout::table);
        ofColumns.forEach(layout::column);
        ofRows.forEach(layout::row);
        return Optional.of(layout.build());
    }

    private void wordsAreLeftOut() {
        for (int column = block.first(); column < sketch.grid().width(); column++) {
            int here = column;
            boolean isUsed = block.columns().contains(column);
            if (!isUsed
                    && block.rows().stream()
                            .anyMatch(row -> !sketch.text(row, here).isEmpty())) {
                int head = block.heads().isEmpty()
                        ? block.rows().get(0)
                        : block.heads().get(0);
                sketch.leaveOut(head, column, "数値の列ではないので使いません", "this is no column of figures, so it is left out");
            }
        }
    }

    private void defaults() {
        if (!headings.item().isEmpty()) {
            table.put(Trait.ITEM, headings.item());
        }
        boolean hasNames = Stream.concat(
                        columns.values().stream(), block.rows().stream().map(row -> Label.NONE.named(named.item(row))))
                .anyMatch(label -> !label.name().isEmpty());
        String unit = headings.unit().isEmpty() && !hasNames ? headings.counter() : headings.unit();
        if (!unit.isEmpty() && !meanings.hasRates()) {
            table.put(Trait.UNIT, unit);
        }
        if (!headings.period().year().isEmpty()) {
            table.put(Trait.FISCAL_YEAR, headings.period().year());
        }
        if (headings.period().hasMonth()
                && Stream.concat(columns.values().stream(), rows.values().stream())
                        .allMatch(label -> label.period().isNone())) {
            table.put(Trait.MONTH, headings.period().month());
        }
        table.put(
                Trait.ROW,
                headings.isTarget()
                        ? "target"
                        : LabelTraits.isRate(headings.unit(), headings.item()) ? "rate" : "value");
    }

    private void column(int column) {
        Label label = columns.getOrDefault(column, Label.NONE);
        int head = block.heads().isEmpty()
                ? block.rows().get(0)
                : block.heads().get(block.heads().size() - 1);
        if (label.saysNothing() && block.columns().size() > 1) {
            sketch.leaveOut(head, column, "この列に見出しがないので使いません", "this column has no head, so it is left out");
            return;
        }
        if (Labels.isNumber(label.name().replaceFirst("^.* ", ""))) {
            sketch.leaveOut(head, column, "番号または順位なので使いません", "this is a number or rank of its row, so it is left out");
            return;
        }
        boolean isBaseline =
                label.period().isNone() && label.kindText().matches("基準値?|現状値?|当初値|初期値|.*策定時|直近値|最新値|(?i)baseline");
        if (isBaseline) {
            sketch.leaveOut(
                    head,
                    column,
                    "いつの値か書かれていないので使いません(columns に \"fiscalYear\" を書く)",
                    "of when these values are is not said, so the column is left out; add \"fiscalYear\" to it");
            return;
        }
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        if (!label.name().isEmpty()) {
            traits.put(naming.ofColumns(), label.name());
        }
        Optional<Map<Trait, String>> meant = meanings.of(label, traits);
        if (meant.isEmpty()) {
            sketch.leaveOut(
                    head, column, "この列が何かは決められないので使いません", "what this column is can't be decided, so it is left out");
        } else {
            ofColumns.put(column, meant.get());
        }
    }

    private void row(int row) {
        Label label = rows.getOrDefault(row, Label.NONE);
        if (label.saysNothing() && block.first() > 0) {
            sketch.leaveOut(row, 0, "この行に名前がないので使いません", "this row has no name, so it is left out");
            return;
        }
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        String branch = named.branch(row);
        String item = named.item(row);
        String own = branch.isEmpty() ? item : branch;
        if (!Labels.isPart(own)) {
            whole = own;
        } else if (named.isRepeated(own)) {
            traits.put(Trait.SERIES, own.replaceAll("^[(（]|[)）]$", ""));
            item = branch.isEmpty() ? whole : item;
            branch = branch.isEmpty() ? branch : whole;
        }
        if (!branch.isEmpty()) {
            traits.put(Trait.BRANCH, branch);
        }
        if (!item.isEmpty()) {
            traits.put(Trait.ITEM, item);
        }
        Label plain = new Label(
                label.period(), label.yearShift(), label.kinds(), label.unit(), label.total(), item, label.kindText());
        Optional<Map<Trait, String>> meant = meanings.of(plain, traits);
        if (meant.isEmpty()) {
            sketch.leaveOut(row, 0, "この行が何かは決められないので使いません", "what this row is can't be decided, so it is left out");
            return;
        }
        names.columns(RowNames.Role.UNIT).stream()
                .map(column -> Labels.label(names.text(row, column)))
                .filter(unit -> !unit.isEmpty())
                .forEach(unit -> {
                    String bare = unit.replaceAll("^[(\\[]|[)\\]]$", "").replace("％", "%");
                    traits.put(Trait.UNIT, bare);
                    traits.putIfAbsent(
                            Trait.ROW,
                            LabelTraits.isRate(bare, traits.getOrDefault(Trait.ITEM, "")) ? "rate" : "value");
                });
        boolean isAllInBrackets = block.columns().stream()
                .filter(column -> sketch.number(row, column).isPresent() || sketch.isInBrackets(row, column))
                .allMatch(column -> sketch.isInBrackets(row, column));
        boolean hasBrackets = block.columns().stream().anyMatch(column -> sketch.isInBrackets(row, column));
        if (hasBrackets && isAllInBrackets && (!branch.isEmpty() || !item.isEmpty())) {
            traits.put(Trait.BRACKETS, "plain");
        }
        ofRows.put(row, traits);
    }

    private boolean isUndated() {
        for (Map.Entry<Integer, Map<Trait, String>> row : ofRows.entrySet()) {
            for (Map.Entry<Integer, Map<Trait, String>> column : ofColumns.entrySet()) {
                Map<Trait, String> all = new EnumMap<>(Trait.class);
                all.putAll(table);
                all.putAll(column.getValue());
                all.putAll(row.getValue());
                String ofRow = row.getValue().getOrDefault(Trait.FISCAL_YEAR, "");
                String ofColumn = column.getValue().getOrDefault(Trait.FISCAL_YEAR, "");
                boolean isContrary = !ofRow.isEmpty()
                        && !ofColumn.isEmpty()
                        && !ofRow.equals(ofColumn)
                        && !row.getValue().getOrDefault(Trait.ROW, "").equals("change")
                        && !row.getValue().getOrDefault(Trait.ROW, "").equals("year-on-year");
                if (isContrary && sketch.number(row.getKey(), column.getKey()).isPresent()) {
                    sketch.stop(
                            row.getKey(),
                            column.getKey(),
                            "行と列の年度が違います(rows か columns の一方から \"fiscalYear\" を除く)",
                            "its row and its column are of different years; remove \"fiscalYear\" from one of them");
                    return true;
                }
                if (!LayoutReading.isDated(all)
                        && sketch.number(row.getKey(), column.getKey()).isPresent()) {
                    sketch.stop(
                            row.getKey(),
                            column.getKey(),
                            "年度が決められません(table に \"fiscalYear\": \"FY2021\" のように書く)",
                            "no year is stated; add \"fiscalYear\": \"FY2021\" or another to the table");
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isUnnamed() {
        boolean rowsDo = ofRows.values().stream().allMatch(traits -> traits.containsKey(Trait.ITEM));
        boolean columnsDo = ofColumns.values().stream().allMatch(traits -> traits.containsKey(Trait.ITEM));
        if (!rowsDo && !columnsDo && !table.containsKey(Trait.ITEM)) {
            sketch.stop(
                    block.rows().get(0),
                    0,
                    "何の数値か決められません(table に \"item\": \"名前\" を書く)",
                    "what is counted can't be decided; add \"item\": \"its name\" to the table");
            return true;
        }
        return false;
    }
}
