package dev.nendo.plan;

import dev.nendo.internal.Checks;
import dev.nendo.policy.StatusMark;
import java.util.List;
import java.util.Optional;

/**
 * A status as the report prints it, with the KPIs it speaks of.
 *
 * <p>A status that names no KPI speaks of its item as a whole: it counts for each KPI of that very item, not of its sub-items, unless some
 * status names the KPI. It stands beside the computed status and is never changed by it. Example: {@code new ReportedStatus("〇", List.of("SK03"))}; any
 * text is kept as printed. Immutable and thread-safe.
 *
 * @param printed the text as printed, a mark of the legend or any other
 * @param kpis the ids of the KPIs it covers; empty where it speaks of the item as a whole, and so of each KPI of it
 */
public record ReportedStatus(String printed, List<String> kpis) {
    /**
     * Copies the list and checks the text.
     *
     * @param printed the text as printed, a mark of the legend or any other
     * @param kpis the ids of the KPIs it covers; empty where it speaks of the item as a whole, and so of each KPI of it
     * @throws IllegalArgumentException if it is blank
     */
    public ReportedStatus {
        kpis = List.copyOf(kpis);
        Checks.notBlank("a status", printed);
    }

    /** {@return what the text means by the legend of the reports; empty for any other text, such as A or 概ね達成} */
    public Optional<StatusMark> mark() {
        return StatusMark.of(printed);
    }
}
