package dev.nendo.report.page;

import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * All that a report shows, ready to be written: texts in both languages, numbers as people read them.
 *
 * <p>It is not the result of a judgement but a picture of one. Sentences change with the reader's language; plain strings are the documents'
 * own words. Nothing is escaped yet. Immutable and thread-safe.
 *
 * @param language the language it opens in
 * @param title what it is about
 * @param headline what is to be known first
 * @param marks how often each status was given
 * @param audit what the audit counted
 * @param matrix the statuses of several branches at a glance
 * @param comparisons the KPIs that several branches share
 * @param plans the plans, in the order of the workbook
 */
public record ReportView(
        Language language,
        Sentence title,
        HeadlineView headline,
        List<Count> marks,
        AuditCounts audit,
        MatrixView matrix,
        List<ComparisonView> comparisons,
        List<PlanView> plans) {
    /**
     * Copies the lists.
     *
     * @param language the language it opens in
     * @param title what it is about
     * @param headline what is to be known first
     * @param marks how often each status was given
     * @param audit what the audit counted
     * @param matrix the statuses of several branches at a glance
     * @param comparisons the KPIs that several branches share
     * @param plans the plans
     */
    public ReportView {
        marks = List.copyOf(marks);
        comparisons = List.copyOf(comparisons);
        plans = List.copyOf(plans);
    }

    /** {@return the id of the first place on the page with a finding of the audit, if there is one} */
    public Optional<String> firstFinding() {
        return plans.stream()
                .flatMap(plan -> plan.firstFinding(plans.size() > 1).stream())
                .findFirst();
    }

    /** {@return how many KPIs there are in all} */
    public int kpis() {
        return plans.stream().mapToInt(plan -> plan.kpis().size()).sum();
    }

    /**
     * How often a status was given.
     *
     * @param mark the status
     * @param count how many KPIs have it
     */
    public record Count(MarkView mark, int count) {}

    /**
     * What the audit counted.
     *
     * @param checked the relations checked
     * @param errors the findings that can't be
     * @param warnings the findings that are strained
     * @param infos the relations that can't be checked
     */
    public record AuditCounts(long checked, long errors, long warnings, long infos) {
        /** {@return the counts as a sentence} */
        public Sentence sentence() {
            return Sentence.of(
                    "公表数値の点検: 確かめた関係 " + checked + "、エラー " + errors + "、警告 " + warnings + "、確かめられないもの " + infos + "。",
                    "Audit of the printed figures: " + many(checked, "relation") + " checked, " + many(errors, "error")
                            + ", " + many(warnings, "warning") + ", " + infos + " not checkable.");
        }

        private static String many(long count, String thing) {
            return count + " " + thing + (count == 1 ? "" : "s");
        }
    }
}
