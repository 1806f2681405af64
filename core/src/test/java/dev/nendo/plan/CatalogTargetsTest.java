package dev.nendo.plan;

import static dev.nendo.plan.Plans.HERE;
import static dev.nendo.plan.Plans.item;
import static dev.nendo.plan.Plans.plan;
import static dev.nendo.plan.Plans.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import org.junit.jupiter.api.Test;

class CatalogTargetsTest {
    private static final KpiDefinition CALLS = KpiDefinition.builder()
            .id("calls")
            .measure(Measure.FLOW)
            .direction(Direction.AT_LEAST)
            .target(Target.fixed("90"))
            .build();

    private static Workbook stating(Target target) {
        KpiDefinition own = KpiDefinition.builder()
                .id("calls")
                .measure(Measure.FLOW)
                .unit(Unit.of("件"))
                .direction(Direction.AT_LEAST)
                .target(target)
                .addActual(Actual.figure("F1").thisYear())
                .origin(HERE)
                .build();
        PlanItem part = item("(1)").addKpi(own).build();
        return workbook(plan(item("8").addItem(part).build())).build();
    }

    private static KpiDefinition kpi(Loaded<Workbook> judged) {
        PlanItem item = judged.value().orElseThrow().plans().get(0).items().get(0);
        return item.items().get(0).kpis().get(0);
    }

    private static KpiCatalog catalog(Workbook workbook, FiscalYear year) {
        return KpiCatalog.builder()
                .addTarget(workbook.plans().get(0).branch(), year, CALLS)
                .build();
    }

    @Test
    void targets_ofAPlanThatStatesAnother_winWithAWarning() {
        Workbook workbook = stating(Target.fixed("100件"));
        Loaded<Workbook> judged =
                workbook.withTargets(catalog(workbook, workbook.plans().get(0).fiscalYear()));

        assertThat(kpi(judged).target()).isEqualTo(Target.fixed("90"));
        assertThat(kpi(judged).unit()).contains(Unit.of("件"));
        assertThat(kpi(judged).actuals()).containsExactly(Actual.figure("F1").thisYear());
        assertThat(judged.problems())
                .containsExactly(new Problem(
                        ProblemCode.of("target-replaced"),
                        Severity.WARNING,
                        HERE,
                        "calls",
                        Sentence.of(
                                "目標は、この表に書かれたものではなく、目標の表のものを使います: calls",
                                "the target of the targets file is used and not the one stated here: calls")));
    }

    @Test
    void targets_ofAPlanThatStatesNoneOrTheSame_areTakenWithoutAWord() {
        for (Target own : new Target[] {Target.none(Reason.TARGET_NOT_STATED), Target.fixed("90")}) {
            Workbook workbook = stating(own);
            Loaded<Workbook> judged = workbook.withTargets(
                    catalog(workbook, workbook.plans().get(0).fiscalYear()));
            assertThat(kpi(judged).target()).isEqualTo(Target.fixed("90"));
            assertThat(judged.problems()).isEmpty();
        }
    }

    @Test
    void targets_ofAnotherYearOrWithoutATarget_leaveThePlanAsItIs() {
        Workbook workbook = stating(Target.fixed("100件"));
        FiscalYear year = workbook.plans().get(0).fiscalYear();
        KpiDefinition none = KpiDefinition.builder()
                .from(CALLS)
                .target(Target.none(Reason.TARGET_NOT_STATED))
                .build();

        assertThat(workbook.withTargets(catalog(workbook, year.next()))).isEqualTo(Loaded.of(workbook));
        assertThat(workbook.withTargets(KpiCatalog.builder().addKpi(none).build()))
                .isEqualTo(Loaded.of(workbook));
    }
}
