package dev.nendo.programs.questions;

import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.problem.Language;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;

/** How does one KPI stand, whose numbers are in a database? */
public final class FirstExample {
    public static void main(String[] args) {
        var year = FiscalYear.of(2024);
        var kpi = KpiDefinition.builder()
                .id("by-post")
                .measure(Measure.RATE_OF_FLOWS)
                .unit(Unit.of("%"));
        kpi.direction(Direction.AT_LEAST).target(Target.fixed(new BigDecimal("96.8")));
        var letters = RateSeries.of(year.window(), new long[] {968, 971, 970}, new long[] {1_000, 1_003, 998});
        var result = Evaluator.standard().evaluate(kpi.build(), year, letters);
        System.out.println(result.shownStatus(Language.EN) + " " + result.shownActual(Language.EN) + " against "
                + result.shownTarget(Language.EN));
        result.explain().lines(Language.EN).forEach(System.out::println);
    }
}
