package dev.nendo.report.page;

import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * The statuses of several branches at a glance: a line for each branch, a column for each KPI.
 *
 * <p>Immutable and thread-safe; see {@link ReportView} for what is text of whom.
 *
 * @param heads the names of the KPIs
 * @param rows the branches
 */
public record MatrixView(List<Sentence> heads, List<Row> rows) {
    /**
     * Copies the lists.
     *
     * @param heads the names of the KPIs
     * @param rows the branches
     */
    public MatrixView {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * One branch.
     *
     * @param anchor the id of its place on the page
     * @param branch its name
     * @param cells its statuses, one for each KPI
     */
    public record Row(String anchor, Sentence branch, List<Cell> cells) {
        /**
         * Copies the list.
         *
         * @param anchor the id of its place on the page
         * @param branch its name
         * @param cells its statuses
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The status of one KPI in one branch.
     *
     * @param anchor the id of its place on the page; empty where the branch has no such KPI
     * @param glyph the sign
     * @param style the name the style sheet knows it by
     */
    public record Cell(Optional<String> anchor, String glyph, String style) {}
}
