package dev.nendo.plan;

import dev.nendo.policy.StatusMark;
import java.util.List;

/**
 * A status as the report prints it, with the KPIs it speaks of.
 *
 * <p>A status that names no KPI speaks of its item as a whole: it counts for each KPI of that very item, not of its sub-items, unless some
 * status names the KPI. It stands beside the computed status and is never changed by it. Example: {@code new ReportedStatus("〇", List.of("SK03"))}; the
 * character is kept. Immutable and thread-safe.
 *
 * @param printed the character as printed
 * @param kpis the ids of the KPIs it covers; empty where it speaks of the item as a whole, and so of each KPI of it
 */
public record ReportedStatus(String printed, List<String> kpis) {
    /**
     * Copies the list and checks the character.
     *
     * @param printed the character as printed
     * @param kpis the ids of the KPIs it covers; empty where it speaks of the item as a whole, and so of each KPI of it
     * @throws IllegalArgumentException if the character is none of the legend's
     */
    public ReportedStatus {
        kpis = List.copyOf(kpis);
        if (StatusMark.of(printed).isEmpty()) {
            throw new IllegalArgumentException("a status must be one of ◎ ○ 〇 △ × ─ -: " + printed);
        }
    }

    /** {@return what the character means} */
    public StatusMark mark() {
        return StatusMark.of(printed).orElseThrow();
    }
}
