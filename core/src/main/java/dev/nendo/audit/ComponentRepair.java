package dev.nendo.audit;

import java.util.List;
import java.util.Optional;

/**
 * The least repair of figures that relations tie together and that can't all be right: which cells, changed together, make all relations hold.
 *
 * <p>It is not a correction: which of several sets is right, the figures do not say. Example: of 20 figures at least one and at most one is wrong,
 * proven, and the one set is the cumulative figure of May, printed 57, where 52 fits. Nothing is rounded. Immutable and thread-safe.
 *
 * @param extent how many figures there are, and how many must be changed
 * @param sets the sets found, each of {@code atMost} cells; none where the audit's effort was spent before this component
 * @param more how many further sets were found that are not kept
 * @param certificate what proves it, where it is proven
 */
public record ComponentRepair(Extent extent, List<RepairSet> sets, int more, Optional<Certificate> certificate) {
    /**
     * Copies the list.
     *
     * @param extent how many figures there are, and how many must be changed
     * @param sets the sets found
     * @param more how many further sets were found that are not kept
     * @param certificate what proves it
     */
    public ComponentRepair {
        sets = List.copyOf(sets);
    }

    /**
     * How many figures there are, and how many of them must be changed.
     *
     * @param figures all figures that the relations tie together
     * @param atLeast fewer do not suffice
     * @param atMost so many suffice
     * @param isProven whether both are the same and a certificate proves it
     */
    public record Extent(int figures, long atLeast, long atMost, boolean isProven) {}

    /**
     * Cells that are changed together.
     *
     * @param cells the cells
     */
    public record RepairSet(List<ChangedCell> cells) {
        /**
         * Copies the list.
         *
         * @param cells the cells
         */
        public RepairSet {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One of the cells, with what fits there.
     *
     * @param place the row or figure and the month
     * @param column which column of the row
     * @param printed what is printed
     * @param fits what fits, as it would be printed: a few values, or the first and last of a range joined by ～; none where it was not searched
     */
    public record ChangedCell(FindingPlace place, Column column, String printed, List<String> fits) {
        /**
         * Copies the list.
         *
         * @param place the row or figure and the month
         * @param column which column of the row
         * @param printed what is printed
         * @param fits what fits
         */
        public ChangedCell {
            fits = List.copyOf(fits);
        }
    }

    /** The column of a cell. */
    public enum Column {
        /** A month, or months, or a labelled column. */
        PERIOD,
        /** The total. */
        TOTAL,
        /** The same period a year earlier (前年同期). */
        PRIOR,
        /** No column: a single figure. */
        FIGURE
    }
}
