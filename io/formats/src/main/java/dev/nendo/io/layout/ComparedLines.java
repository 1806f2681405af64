package dev.nendo.io.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns and rows that compare others: kept as what their figures show them to be, else left out and named. */
final class ComparedLines {
    private final Sketch sketch;
    private final Block block;
    private final Map<Integer, Label> columns;
    private final Map<Integer, Label> rows;
    private final Map<Integer, Map<Trait, String>> ofColumns;
    private final Map<Integer, Map<Trait, String>> ofRows;

    ComparedLines(
            Sketch sketch,
            Block block,
            Map<Integer, Label> columns,
            Map<Integer, Label> rows,
            Map<Integer, Map<Trait, String>> ofColumns,
            Map<Integer, Map<Trait, String>> ofRows) {
        this.sketch = sketch;
        this.block = block;
        this.columns = columns;
        this.rows = rows;
        this.ofColumns = ofColumns;
        this.ofRows = ofRows;
    }

    void keep() {
        int head = block.heads().isEmpty() ? 0 : block.heads().get(block.heads().size() - 1);
        Comparisons across = new Comparisons((column, row) -> sketch.signed(row, column), List.copyOf(ofRows.keySet()));
        for (int column : List.copyOf(ofColumns.keySet())) {
            if (columns.getOrDefault(column, Label.NONE).kinds().contains(Kind.COMPARISON)) {
                keep(column, columns, ofColumns, across, head, column);
            }
        }
        Comparisons down = new Comparisons(sketch::signed, List.copyOf(ofColumns.keySet()));
        for (int row : List.copyOf(ofRows.keySet())) {
            if (rows.getOrDefault(row, Label.NONE).kinds().contains(Kind.COMPARISON)) {
                keep(row, rows, ofRows, down, row, 0);
            }
        }
    }

    private void keep(
            int line,
            Map<Integer, Label> labels,
            Map<Integer, Map<Trait, String>> traits,
            Comparisons comparisons,
            int row,
            int column) {
        Label label = labels.getOrDefault(line, Label.NONE);
        Map<Trait, String> own = new EnumMap<>(Trait.class);
        own.putAll(traits.getOrDefault(line, Map.of()));
        List<Integer> candidates = new ArrayList<>();
        traits.forEach((other, others) -> {
            Label otherLabel = labels.getOrDefault(other, Label.NONE);
            boolean isSame = equal(own, others, Trait.BRANCH) && equal(own, others, Trait.ITEM);
            if (isSame
                    && !otherLabel.kinds().contains(Kind.COMPARISON)
                    && !otherLabel.kinds().contains(Kind.ACHIEVEMENT)) {
                candidates.add(other);
            }
        });
        Optional<Comparisons.Fit> fit = comparisons.find(line, candidates);
        Optional<Comparisons.Form> form =
                fit.map(Comparisons.Fit::form).or(() -> candidates.size() < 2 ? named(label) : Optional.empty());
        boolean isUnnamed = fit.isEmpty()
                && !own.containsKey(Trait.ITEM)
                && traits.values().stream().anyMatch(other -> other.containsKey(Trait.ITEM));
        if (form.isEmpty() || isUnnamed) {
            traits.remove(line);
            sketch.leaveOut(
                    row,
                    column,
                    "何と何の比較かが数値から確かめられないので使いません",
                    "the figures do not show what this compares with what, so it is left out");
            return;
        }
        if (fit.isPresent()) {
            own.put(Trait.BRACKETS, "negative");
        }
        own.put(Trait.ROW, form.get().row());
        if (form.get() != Comparisons.Form.DIFFERENCE) {
            own.put(Trait.UNIT, "%");
        }
        fit.map(found -> traits.getOrDefault(found.of(), Map.of())).ifPresent(of -> {
            copy(of, own, Trait.FISCAL_YEAR);
            copy(of, own, Trait.MONTH);
            if (form.get() == Comparisons.Form.DIFFERENCE) {
                copy(of, own, Trait.UNIT);
            }
        });
        traits.put(line, own);
    }

    /** What a name that says what is divided leaves no doubt of. */
    private static Optional<Comparisons.Form> named(Label label) {
        String text = label.kindText();
        if (text.matches(".*(?:増減率|伸び?率)$|(?i).*(?:% ?change|growth).*")) {
            return Optional.of(Comparisons.Form.CHANGE);
        }
        boolean hasUnit = !label.unit().isEmpty() && !label.unit().equals("%");
        return (text.matches("(?:増減[数額]|増△減額?|差引|差額|差)") && !label.unit().equals("%"))
                        || (text.matches(".*(?:増減|差)[数額値]?") && hasUnit)
                ? Optional.of(Comparisons.Form.DIFFERENCE)
                : Optional.empty();
    }

    private static boolean equal(Map<Trait, String> one, Map<Trait, String> other, Trait trait) {
        return one.getOrDefault(trait, "").equals(other.getOrDefault(trait, ""));
    }

    private static void copy(Map<Trait, String> from, Map<Trait, String> to, Trait trait) {
        if (from.containsKey(trait)) {
            to.put(trait, from.getOrDefault(trait, ""));
        }
    }
}
