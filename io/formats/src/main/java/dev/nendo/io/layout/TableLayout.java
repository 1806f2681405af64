package dev.nendo.io.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rows and columns of a grid are. Where a row and a column that are both named cross, a figure stands; everything else is
 * no figure. It is data: proposed by {@link LayoutProposal}, or built, or read from a file kept with the table. Immutable and thread-safe.
 *
 * @param table what holds for the whole table
 * @param columns what holds for the columns with figures, by their index from 0
 * @param rows what holds for the rows with figures, by their index from 0
 */
public record TableLayout(
        Map<Trait, String> table,
        SortedMap<Integer, Map<Trait, String>> columns,
        SortedMap<Integer, Map<Trait, String>> rows) {

    /**
     * Copies what it is given.
     *
     * @param table what holds for the whole table
     * @param columns what holds for the columns with figures
     * @param rows what holds for the rows with figures
     */
    public TableLayout {
        table = copy(table);
        columns = copyAll(columns);
        rows = copyAll(rows);
    }

    private static Map<Trait, String> copy(Map<Trait, String> traits) {
        Map<Trait, String> copy = new EnumMap<>(Trait.class);
        copy.putAll(traits);
        return Collections.unmodifiableMap(copy);
    }

    private static SortedMap<Integer, Map<Trait, String>> copyAll(SortedMap<Integer, Map<Trait, String>> all) {
        SortedMap<Integer, Map<Trait, String>> copy = new TreeMap<>();
        all.forEach((index, traits) -> copy.put(index, copy(traits)));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects a layout; not thread-safe. */
    public static final class Builder {
        private final Map<Trait, String> table = new EnumMap<>(Trait.class);
        private final SortedMap<Integer, Map<Trait, String>> columns = new TreeMap<>();
        private final SortedMap<Integer, Map<Trait, String>> rows = new TreeMap<>();

        Builder() {}

        /**
         * Says what holds for the whole table.
         *
         * @param trait what is said
         * @param value its value
         * @return this builder
         */
        public Builder table(Trait trait, String value) {
            table.put(trait, Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Says that a column has figures.
         *
         * @param index the column, from 0
         * @param traits what holds for it
         * @return this builder
         */
        public Builder column(int index, Map<Trait, String> traits) {
            columns.put(index, copy(traits));
            return this;
        }

        /**
         * Says that a row has figures.
         *
         * @param index the row, from 0
         * @param traits what holds for it
         * @return this builder
         */
        public Builder row(int index, Map<Trait, String> traits) {
            rows.put(index, copy(traits));
            return this;
        }

        /** {@return the layout} */
        public TableLayout build() {
            return new TableLayout(table, columns, rows);
        }
    }
}
