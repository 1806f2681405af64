package dev.nendo.consumer;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.io.PrintStream;

/** A workbook made in code, with the builders of the model. */
final class Building {
    private Building() {}

    static void print(PrintStream out) {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("visits")
                .name(Sentence.of("訪問件数", "visits"))
                .measure(Measure.FLOW)
                .unit(Unit.of("件"))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed("1,200件"))
                .addActual(Actual.row("visits").thisYear())
                .build();
        PlanItem item = PlanItem.builder().number("1").title("訪問").addKpi(kpi).build();
        BusinessPlan plan = BusinessPlan.builder()
                .branch("north")
                .fiscalYear(FiscalYear.of(2021))
                .addItem(item)
                .build();
        Branch north = Branch.builder()
                .id("north")
                .name(Sentence.of("北支部", "North branch"))
                .build();
        out.println(Workbook.builder().addBranch(north).addPlan(plan).build());
    }
}
