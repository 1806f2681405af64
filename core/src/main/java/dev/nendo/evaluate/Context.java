package dev.nendo.evaluate;

import dev.nendo.evidence.Evidence;
import dev.nendo.evidence.Material;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.printed.PlanEvidence;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every step of one evaluation needs to know.
 *
 * @param question the evidence, and up to when and how it is read
 * @param source the KPI of a plan that the evidence is of, if it is of one
 * @param branch the branch whose KPI it is, if it is known
 */
record Context(Question question, Optional<ResolvedKpi> source, Optional<String> branch) {

    static Context of(ResolvedKpi kpi, GapPolicy gaps, Optional<YearMonth> asOf) {
        Optional<String> branch = Optional.of(kpi.plan().branch().id());
        return new Context(new Question(PlanEvidence.of(kpi), gaps, asOf), Optional.of(kpi), branch);
    }

    static Context of(Evidence evidence, Optional<String> branch, GapPolicy gaps, Optional<YearMonth> asOf) {
        return new Context(new Question(evidence, gaps, asOf), Optional.empty(), branch);
    }

    /** The same as of another month. */
    Context asOf(YearMonth month) {
        return new Context(new Question(evidence(), gaps(), Optional.of(month)), source, branch);
    }

    Evidence evidence() {
        return question.evidence();
    }

    GapPolicy gaps() {
        return question.gaps();
    }

    Optional<YearMonth> asOf() {
        return question.asOf();
    }

    Unit unit() {
        return evidence().unit();
    }

    KpiDefinition definition() {
        return evidence().definition();
    }

    Measure measure() {
        return evidence().measure();
    }

    RoundingRule rounding() {
        return evidence().rounding();
    }

    Optional<Direction> direction() {
        return evidence().direction();
    }

    Window targetWindow() {
        return evidence().targetWindow();
    }

    /** The series of a year. */
    Stream<Material.Series> series(int yearsBack) {
        return evidence().given().stream()
                .filter(g -> g.yearsBack() == yearsBack && g.material() instanceof Material.Series)
                .map(g -> (Material.Series) g.material());
    }

    /** Whether the definition says of which months this year's actual is. */
    boolean isWindowStated() {
        return evidence().given().stream()
                .anyMatch(g -> g.yearsBack() == 0 && g.window().isPresent());
    }

    /** A target for one month (年度末時点) can't be judged by another month. */
    boolean isPoint() {
        return definition().targetWindow().filter(w -> w.size() == 1).isPresent();
    }
}
