package dev.nendo.report.page;

import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What a reader is to know first: how many KPIs stand where, and which are furthest behind.
 *
 * <p>Immutable and thread-safe; see {@link ReportView} for what is text of whom.
 *
 * @param groups how many KPIs stand where
 * @param behind the KPIs furthest behind, the furthest first
 * @param more how many more are not met
 */
public record HeadlineView(List<Group> groups, List<Behind> behind, int more) {
    /** By which rule KPIs are named. */
    public static final Sentence RULE = Sentence.of(
            "未達成のKPIを、期間が完結したもの、期間の途中のもの(暫定)の順に、それぞれ達成率の低い順に示す。達成率のないものは最後とし、実施中のものは含まない。",
            "Of the KPIs not met: those whose period is complete, then provisional ones, each by achievement, the lowest first; those without a"
                    + " ratio last. KPIs under way are not among them.");

    /**
     * Copies the lists.
     *
     * @param groups how many KPIs stand where
     * @param behind the KPIs furthest behind
     * @param more how many more are not met
     */
    public HeadlineView {
        groups = List.copyOf(groups);
        behind = List.copyOf(behind);
    }

    /** {@return the counts as a sentence} */
    public Sentence sentence() {
        int all = groups.stream().mapToInt(Group::count).sum();
        StringBuilder ja = new StringBuilder("KPI" + all + "件のうち");
        StringBuilder en = new StringBuilder("Of " + all + (all == 1 ? " KPI" : " KPIs"));
        for (Group group : groups) {
            ja.append("、")
                    .append(group.standing().word().ja())
                    .append(group.count())
                    .append("件");
            en.append(", ")
                    .append(group.count())
                    .append(" ")
                    .append(group.standing().word().en());
        }
        return Sentence.of(ja + "。", en + ".");
    }

    /**
     * How many KPIs stand somewhere.
     *
     * @param standing where
     * @param count how many
     */
    public record Group(Standing standing, int count) {}

    /**
     * A KPI that is not met.
     *
     * @param anchor the id of its place on the page
     * @param branch the name of the branch, where there are several
     * @param name what the KPI is called
     * @param figures its numbers
     * @param provisional whether the period is not complete
     */
    public record Behind(
            String anchor, Optional<Sentence> branch, Sentence name, KpiView.Figures figures, boolean provisional) {}
}
