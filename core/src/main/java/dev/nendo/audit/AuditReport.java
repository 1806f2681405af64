package dev.nendo.audit;

import dev.nendo.problem.Severity;
import java.util.List;

/**
 * What an audit found, and how much it could check.
 *
 * <p>Identities that hold are counted, not listed. Example: 2 findings, 180 checked, 1 inconsistent, 6 not checkable. Immutable and
 * thread-safe; nothing is rounded.
 *
 * @param findings errors, warnings and infos, in the order of the workbook
 * @param counts how many identities were and were not checked
 * @param conventions the rounding rules that fit each sheet
 */
public record AuditReport(List<Finding> findings, Counts counts, List<RoundingConvention> conventions) {
    /**
     * Copies the lists.
     *
     * @param findings errors, warnings and infos, in the order of the workbook
     * @param counts how many identities were and were not checked
     * @param conventions the rounding rules that fit each sheet
     */
    public AuditReport {
        findings = List.copyOf(findings);
        conventions = List.copyOf(conventions);
    }

    /**
     * How many identities came out how.
     *
     * @param consistent those that hold, strained ones included
     * @param inconsistent those that do not
     * @param notCheckable those that can't be checked
     */
    public record Counts(long consistent, long inconsistent, long notCheckable) {
        /** {@return consistent and inconsistent together} */
        public long checked() {
            return consistent + inconsistent;
        }
    }

    /** {@return how many identities were checked: consistent and inconsistent} */
    public long checked() {
        return counts.checked();
    }

    /** {@return how many do not hold} */
    public long inconsistent() {
        return counts.inconsistent();
    }

    /** {@return how many could not be checked} */
    public long notCheckable() {
        return counts.notCheckable();
    }

    /**
     * {@return the findings of one severity, in order}
     *
     * @param severity the severity
     */
    public List<Finding> of(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    /** {@return whether there are neither errors nor warnings} */
    public boolean isClean() {
        return findings.stream().allMatch(f -> f.severity() == Severity.INFO);
    }
}
