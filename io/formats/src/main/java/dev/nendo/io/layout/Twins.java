package dev.nendo.io.layout;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Leaves out lines of a table that say the same of themselves as one before: which of the two a figure is of can't be known. */
final class Twins {
    private final Sketch sketch;

    Twins(Sketch sketch) {
        this.sketch = sketch;
    }

    TableLayout leftOut(TableLayout layout) {
        SortedMap<Integer, Map<Trait, String>> columns = new TreeMap<>();
        SortedMap<Integer, Map<Trait, String>> rows = new TreeMap<>();
        Set<Map<Trait, String>> seen = new HashSet<>();
        int head = layout.rows().firstKey();
        layout.columns().forEach((column, traits) -> {
            if (seen.add(identity(traits))) {
                columns.put(column, traits);
            } else {
                twin(head, column);
            }
        });
        seen.clear();
        layout.rows().forEach((row, traits) -> {
            String name = traits.getOrDefault(Trait.BRANCH, "") + traits.getOrDefault(Trait.ITEM, "");
            boolean isTotal = Labels.isTotal(name) || Labels.isSubTotal(name);
            if (seen.add(identity(traits)) || isTotal) {
                rows.put(row, traits);
            } else {
                twin(row, 0);
            }
        });
        return new TableLayout(layout.table(), columns, rows);
    }

    private static Map<Trait, String> identity(Map<Trait, String> traits) {
        Map<Trait, String> identity = new EnumMap<>(Trait.class);
        identity.putAll(traits);
        return identity;
    }

    private void twin(int row, int column) {
        sketch.leaveOut(
                row,
                column,
                "前の行または列と見分けが付かないので使いません",
                "this can't be distinguished from a row or column before it, so it is left out");
    }
}
