package dev.nendo.evaluate;

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

/** What every step of one evaluation needs to know. */
record Context(ResolvedKpi kpi, Unit unit, GapPolicy gaps, Optional<YearMonth> asOf) {

    static Context of(ResolvedKpi kpi, GapPolicy gaps, Optional<YearMonth> asOf) {
        return new Context(kpi, CommonUnit.of(kpi), gaps, asOf);
    }

    KpiDefinition definition() {
        return kpi.definition();
    }

    Measure measure() {
        return kpi.measure();
    }

    RoundingRule rounding() {
        return kpi.plan().rounding();
    }

    Optional<Direction> direction() {
        return kpi.direction();
    }

    Window targetWindow() {
        return definition()
                .targetWindow()
                .orElseGet(() -> kpi.plan().fiscalYear().window());
    }

    /** A target for one month (年度末時点) can't be judged by another month. */
    boolean isPoint() {
        return definition().targetWindow().filter(w -> w.size() == 1).isPresent();
    }
}
