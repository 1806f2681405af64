package dev.nendo.report.page;

import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A KPI with its result, as a report shows it.
 *
 * <p>Immutable and thread-safe; see {@link ReportView} for what is text of whom.
 *
 * @param anchor the id of its section on the page
 * @param id the id of the definition
 * @param item the path of its item
 * @param name what it is called
 * @param figures the numbers
 * @param status the computed status
 * @param outline what the list of KPIs shows
 * @param remarks how firm the status is, and why there is none
 * @param reported the statuses that the report prints
 * @param explanation how the result came about, line by line
 * @param chart the chart
 * @param findings what the audit found in its figures
 */
public record KpiView(
        String anchor,
        String id,
        String item,
        Sentence name,
        Figures figures,
        MarkView status,
        Outline outline,
        List<Sentence> remarks,
        List<MarkView> reported,
        Explanation explanation,
        ChartView chart,
        List<FindingView> findings) {
    /**
     * Copies the lists.
     *
     * @param anchor the id of its section on the page
     * @param id the id of the definition
     * @param item the path of its item
     * @param name what it is called
     * @param figures the numbers
     * @param status the computed status
     * @param outline what the list of KPIs shows
     * @param remarks how firm the status is, and why there is none
     * @param reported the statuses that the report prints
     * @param explanation how the result came about
     * @param chart the chart
     * @param findings what the audit found in its figures
     */
    public KpiView {
        remarks = List.copyOf(remarks);
        reported = List.copyOf(reported);
        findings = List.copyOf(findings);
    }

    /**
     * The numbers of a KPI.
     *
     * @param target the target with its side
     * @param actual the actual
     * @param achievement the achievement, a dash where there is none
     * @param difference the actual less the target, where known
     * @param window the months of the actual
     * @param prior the same period a year earlier, where known
     * @param pace what was planned by now and is left of the year, while it is open
     */
    public record Figures(
            Sentence target,
            Sentence actual,
            String achievement,
            Optional<Sentence> difference,
            Optional<String> window,
            Optional<Sentence> prior,
            List<Fact> pace) {
        /**
         * Copies the list.
         *
         * @param target the target with its side
         * @param actual the actual
         * @param achievement the achievement
         * @param difference the actual less the target
         * @param window the months of the actual
         * @param prior the same period a year earlier
         * @param pace what is left of the year
         */
        public Figures {
            pace = List.copyOf(pace);
        }
    }

    /**
     * A number with what it is.
     *
     * @param label what it is
     * @param value the number as people read it
     */
    public record Fact(Sentence label, Sentence value) {}

    /**
     * What the list of KPIs shows of one.
     *
     * @param standing where it stands
     * @param certainty how firm that is, where it is not certain
     * @param reason why there is no judgement
     * @param bullet the achievement as a bar, where there is one
     * @param spark the months as a line, where there are some
     * @param differs whether the report prints another status
     */
    public record Outline(
            Standing standing,
            Optional<Sentence> certainty,
            Optional<Sentence> reason,
            Optional<String> bullet,
            Optional<String> spark,
            boolean differs) {}

    /**
     * How a result came about.
     *
     * @param ja the lines in Japanese
     * @param en the lines in English
     */
    public record Explanation(List<String> ja, List<String> en) {
        /**
         * Copies the lists.
         *
         * @param ja the lines in Japanese
         * @param en the lines in English
         */
        public Explanation {
            ja = List.copyOf(ja);
            en = List.copyOf(en);
        }
    }
}
