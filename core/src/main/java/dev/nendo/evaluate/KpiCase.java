package dev.nendo.evaluate;

import dev.nendo.evidence.Evidence;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.printed.PlanEvidence;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What is judged.
 *
 * @param question the evidence, and up to when and how it is read
 * @param source the KPI of a plan that the evidence is of, if it is of one
 * @param branch the branch whose KPI it is, if it is known
 * @param policy the policy that gives the status
 */
record KpiCase(Question question, Optional<ResolvedKpi> source, Optional<String> branch, PolicyOfKpi policy) {

    static KpiCase of(ResolvedKpi kpi, GapPolicy gaps, Optional<YearMonth> asOf, PolicyOfKpi policy) {
        Optional<String> branch = Optional.of(kpi.plan().branch().id());
        return new KpiCase(new Question(PlanEvidence.of(kpi), gaps, asOf), Optional.of(kpi), branch, policy);
    }

    static KpiCase of(
            Evidence evidence, Optional<String> branch, GapPolicy gaps, Optional<YearMonth> asOf, PolicyOfKpi policy) {
        return new KpiCase(new Question(evidence, gaps, asOf), Optional.empty(), branch, policy);
    }

    /** The same as of another month. */
    KpiCase asOf(YearMonth month) {
        return new KpiCase(question.asOf(month), source, branch, policy);
    }

    KpiDefinition definition() {
        return question.definition();
    }
}
