package dev.nendo.report.page;

import dev.nendo.problem.Sentence;
import java.util.List;

/**
 * A chart with the same numbers as a table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the element that names the chart
 * @param svg the drawing, an {@code svg} element made by a library from numbers only
 * @param caption what it shows
 * @param keys what its colours mean
 * @param table its numbers
 */
public record ChartView(String id, String svg, Sentence caption, List<Key> keys, Table table) {
    /**
     * Copies the list.
     *
     * @param id the id of the element that names the chart
     * @param svg the drawing
     * @param caption what it shows
     * @param keys what its colours mean
     * @param table its numbers
     */
    public ChartView {
        keys = List.copyOf(keys);
    }

    /**
     * What a colour means.
     *
     * @param style the name the style sheet knows it by
     * @param word the meaning
     */
    public record Key(String style, Sentence word) {}

    /**
     * Numbers by month.
     *
     * @param unit the unit of all numbers
     * @param heads the heads of the columns after the month
     * @param rows the rows
     */
    public record Table(String unit, List<Sentence> heads, List<Row> rows) {
        /**
         * Copies the lists.
         *
         * @param unit the unit of all numbers
         * @param heads the heads of the columns after the month
         * @param rows the rows
         */
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The numbers of a month.
     *
     * @param month the month
     * @param cells a number for each column, a dash where there is none
     */
    public record Row(String month, List<String> cells) {
        /**
         * Copies the list.
         *
         * @param month the month
         * @param cells a number for each column
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
