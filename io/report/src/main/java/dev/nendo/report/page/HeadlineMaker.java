package dev.nendo.report.page;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is to be said first: the counts, and the KPIs furthest behind. */
final class HeadlineMaker {
    private static final int MOST = 5;

    /** A KPI on the page with its judgement. */
    record Judged(KpiView view, Evaluation evaluation, Sentence branch) {
        private Standing standing() {
            return view.outline().standing();
        }

        private Optional<Rational> achievement() {
            return evaluation.achievement().nominal();
        }
    }

    private HeadlineMaker() {}

    static HeadlineView make(List<Judged> kpis, boolean isOfSeveral) {
        List<HeadlineView.Group> groups = Arrays.stream(Standing.values())
                .sorted(Comparator.comparing(standing -> standing != Standing.MET))
                .map(standing -> new HeadlineView.Group(
                        standing,
                        Math.toIntExact(kpis.stream()
                                .filter(kpi -> kpi.standing() == standing)
                                .count())))
                .toList();
        List<Judged> behind = new ArrayList<>(
                kpis.stream().filter(kpi -> kpi.standing() == Standing.NOT_MET).toList());
        behind.sort(order());
        return new HeadlineView(
                groups,
                behind.stream()
                        .limit(MOST)
                        .map(kpi -> new HeadlineView.Behind(
                                kpi.view().anchor(),
                                isOfSeveral ? Optional.of(kpi.branch()) : Optional.empty(),
                                kpi.view().name(),
                                kpi.view().figures(),
                                kpi.evaluation().isIncomplete()))
                        .toList(),
                Math.max(0, behind.size() - MOST));
    }

    /** Complete periods first, then by achievement, those without a ratio last; the order of the plan decides between equal ones. */
    private static Comparator<Judged> order() {
        return Comparator.comparing((Judged kpi) -> kpi.evaluation().isIncomplete())
                .thenComparing(kpi -> kpi.achievement().isEmpty())
                .thenComparing(kpi -> kpi.achievement().orElse(Rational.ZERO));
    }
}
