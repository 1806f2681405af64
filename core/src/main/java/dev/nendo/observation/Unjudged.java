package dev.nendo.observation;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.number.Reason;

/**
 * A KPI of a branch and year that can't be judged because its target or its numbers are wanting.
 *
 * <p>It is no evaluation without a result: there was nothing to evaluate. Example: numbers of {@code calls} that the catalog does not know,
 * {@link Reason#TARGET_NOT_STATED}; a target of {@code mails} of which nothing was observed, {@link Reason#MISSING_ACTUAL}. Immutable and
 * thread-safe.
 *
 * @param branch the branch's id
 * @param year the fiscal year
 * @param kpi the KPI's id
 * @param reason why it can't be judged
 */
public record Unjudged(String branch, FiscalYear year, String kpi, Reason reason) {
    /** {@return such as {@code north FY2024 mails: no actual is given}} */
    @Override
    public String toString() {
        return branch + " " + year + " " + kpi + ": " + reason.sentence().en();
    }
}
