package dev.nendo.audit;

import dev.nendo.problem.Severity;
import java.util.List;

/**
 * What an audit found, and how much it could check.
 *
 * <p>Identities that hold are counted, not listed. Example: 2 findings, 180 checked, 1 inconsistent, 6 not checkable. Immutable and
 * thread-safe; nothing is rounded.
 *
 * @param findings errors, warnings and infos, in the order of the workbook, as many as {@link AuditOptions#findingCap} allows
 * @param counts how many identities were and were not checked
 * @param conventions the rounding rules that fit each sheet
 * @param omitted how many findings were counted but not kept
 * @param repairs the least repair of every component that does not hold
 * @param unchecked what could not be checked, and why, where {@link AuditOptions#isUncheckedListed} asks for it
 */
public record AuditReport(
        List<Finding> findings,
        Counts counts,
        List<RoundingConvention> conventions,
        Omitted omitted,
        List<ComponentRepair> repairs,
        List<Unchecked> unchecked) {
    /**
     * Copies the lists.
     *
     * @param findings errors, warnings and infos, in the order of the workbook
     * @param counts how many identities were and were not checked
     * @param conventions the rounding rules that fit each sheet
     * @param omitted how many findings were counted but not kept
     * @param repairs the least repair of every component that does not hold
     * @param unchecked what could not be checked, where the options ask for it
     */
    public AuditReport {
        unchecked = List.copyOf(unchecked);
        repairs = List.copyOf(repairs);
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

        Counts plus(Counts other) {
            return new Counts(
                    consistent + other.consistent,
                    inconsistent + other.inconsistent,
                    notCheckable + other.notCheckable);
        }
    }

    /**
     * How many findings of each severity were counted but not kept.
     *
     * @param errors identities that do not hold
     * @param warnings those that are strained
     * @param infos those that can't be checked and are worth a word
     */
    public record Omitted(long errors, long warnings, long infos) {
        /** {@return how many findings are not kept in all} */
        public long all() {
            return errors + warnings + infos;
        }

        Omitted plus(Omitted other) {
            return new Omitted(errors + other.errors, warnings + other.warnings, infos + other.infos);
        }

        /** Those of some findings that are not among the ones kept. */
        Omitted plus(List<Finding> findings, List<Finding> kept) {
            return plus(new Omitted(
                    count(findings, Severity.ERROR) - count(kept, Severity.ERROR),
                    count(findings, Severity.WARNING) - count(kept, Severity.WARNING),
                    count(findings, Severity.INFO) - count(kept, Severity.INFO)));
        }

        private static long count(List<Finding> findings, Severity severity) {
            return findings.stream().filter(f -> f.severity() == severity).count();
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
     * {@return the findings of one severity that are kept, in order}
     *
     * @param severity the severity
     */
    public List<Finding> of(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    /** {@return whether there are neither errors nor warnings, kept or not} */
    public boolean isClean() {
        return omitted.errors() + omitted.warnings() == 0
                && findings.stream().allMatch(f -> f.severity() == Severity.INFO);
    }
}
