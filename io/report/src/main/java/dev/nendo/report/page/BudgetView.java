package dev.nendo.report.page;

import java.util.List;
import java.util.Optional;

/**
 * A budget and what was spent of it, as a report shows it.
 *
 * <p>Immutable and thread-safe; all texts are the document's own, but for the computed rate.
 *
 * @param name what it is for
 * @param budgeted the amount planned
 * @param executed the amount spent
 * @param rate the execution rate in per cent, rounded half-up to one decimal
 * @param printedRate the rate as printed
 * @param share the rate as a whole number from 0 to 100, for a bar
 * @param measures what was paid from it
 */
public record BudgetView(
        String name,
        String budgeted,
        Optional<String> executed,
        Optional<String> rate,
        Optional<String> printedRate,
        int share,
        List<String> measures) {
    /**
     * Copies the list.
     *
     * @param name what it is for
     * @param budgeted the amount planned
     * @param executed the amount spent
     * @param rate the execution rate
     * @param printedRate the rate as printed
     * @param share the rate as a whole number from 0 to 100
     * @param measures what was paid from it
     */
    public BudgetView {
        measures = List.copyOf(measures);
    }
}
