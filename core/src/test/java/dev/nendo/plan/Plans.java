package dev.nendo.plan;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.problem.Location;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/** The smallest plan that resolves, for tests to spoil in one place at a time. */
final class Plans {
    static final Location HERE = Location.ofSource("plans.json").withPointer("/plans/0/items/0/kpis/0");

    private Plans() {}

    static KpiDefinition.Builder kpi(String id) {
        return KpiDefinition.builder()
                .id(id)
                .name(Sentence.of("件数", "count"))
                .measure(Measure.FLOW)
                .direction(Direction.AT_LEAST)
                .target(new Target.Fixed(Printed.parse("10件")))
                .addActual(new Actual.Observed(0, Optional.empty(), Actual.figure("F1")))
                .origin(HERE);
    }

    static Figure figure(String id) {
        return Figure.builder()
                .id(id)
                .label("件数")
                .role(Figure.Role.ACTUAL)
                .printed(Printed.parse("12件"))
                .build();
    }

    static PlanItem.Builder item(String number) {
        return PlanItem.builder().number(number).title("事業");
    }

    static BusinessPlan plan(PlanItem... items) {
        return BusinessPlan.builder()
                .branch("gunma")
                .fiscalYear(FiscalYear.of(2021))
                .addItems(items)
                .build();
    }

    static Branch branch(String id) {
        return Branch.builder().id(id).name(Sentence.of("支部", "branch")).build();
    }

    static Workbook.Builder workbook(BusinessPlan... plans) {
        return Workbook.builder().addBranch(branch("gunma")).addPlans(plans);
    }
}
