package dev.nendo.audit;

import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.plan.ResolvedWorkbook;
import java.util.List;
import java.util.Objects;

/**
 * Checks whether the figures that reports print can be right, from the figures alone.
 *
 * <p>It is not an evaluation: it does not say whether targets were met. A printed figure stands for all true values that the document's
 * rounding rule takes to it; an identity between figures is inconsistent if no such values satisfy it, so that an honestly rounded sheet is
 * never reported. Example: monthly counts that sum to 231 under a total of 234 give one error; a rate of 9.8 % printed with 731 / 7,677 gives another.
 * Nothing is rounded. No errors: what can't be checked is counted. Pure functions; thread-safe.
 */
public final class Audit {
    private Audit() {}

    /**
     * Audits with the default limits.
     *
     * @param workbook the workbook
     * @return what was found
     */
    public static AuditReport audit(ResolvedWorkbook workbook) {
        return audit(workbook, AuditOptions.DEFAULT);
    }

    /**
     * Audits all plans of a workbook, each by itself and rows of several years against each other.
     *
     * @param workbook the workbook
     * @param options the limits
     * @return what was found
     */
    public static AuditReport audit(ResolvedWorkbook workbook, AuditOptions options) {
        Objects.requireNonNull(options, "options");
        List<AuditedPlan> sheets =
                workbook.plans().stream().map(AuditedPlan::of).toList();
        return new WorkbookAudit(sheets, options).report();
    }
}
