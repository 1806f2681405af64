package dev.nendo.benchmarks;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.number.Cell;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Plans of any number of branches that measure the same four things, rates of flows with their months; from a fixed seed. */
final class BranchPlans {
    static final int KPIS = 4;

    private static final FiscalYear YEAR = FiscalYear.of(2021);
    private static final Unit COUNTED = Unit.of("件");
    private static final long SEED = 11;

    private BranchPlans() {}

    static Workbook of(int branches) {
        SplittableRandom random = new SplittableRandom(SEED);
        Workbook.Builder workbook = Workbook.builder();
        for (int kpi = 1; kpi <= KPIS; kpi++) {
            workbook.addIndicator(Indicator.builder()
                    .id("rate-" + kpi)
                    .name(Sentence.of("率" + kpi, "rate " + kpi))
                    .measure(Measure.RATE_OF_FLOWS)
                    .direction(Direction.AT_LEAST)
                    .unit(Unit.of("%"))
                    .build());
        }
        for (int branch = 1; branch <= branches; branch++) {
            String id = "branch-" + branch;
            workbook.addBranch(Branch.builder().id(id).name(Sentence.of(id, id)).build());
            BusinessPlan.Builder plan = BusinessPlan.builder().branch(id).fiscalYear(YEAR);
            for (int kpi = 1; kpi <= KPIS; kpi++) {
                plan.addItem(item(kpi, random));
            }
            workbook.addPlan(plan.build());
        }
        return workbook.build();
    }

    private static PlanItem item(int kpi, SplittableRandom random) {
        List<Cell> above = new ArrayList<>();
        List<Cell> below = new ArrayList<>();
        for (int month = 0; month < YEAR.months().size(); month++) {
            long denominator = 1_000L + random.nextInt(1_000);
            below.add(count(denominator));
            above.add(count(random.nextLong(denominator)));
        }
        String numerator = "numerator-" + kpi;
        String denominator = "denominator-" + kpi;
        return PlanItem.builder()
                .number(String.valueOf(kpi))
                .title("rate " + kpi)
                .addRow(row(kpi, numerator, Role.NUMERATOR, above))
                .addRow(row(kpi, denominator, Role.DENOMINATOR, below))
                .addKpi(KpiDefinition.builder()
                        .id("K" + kpi)
                        .indicator("rate-" + kpi)
                        .name(Sentence.of("率" + kpi, "rate " + kpi))
                        .measure(Measure.RATE_OF_FLOWS)
                        .direction(Direction.AT_LEAST)
                        .unit(Unit.of("%"))
                        .target(Target.fixed("50%"))
                        .addActual(Actual.ratioOfRows(numerator, denominator).thisYear())
                        .build())
                .build();
    }

    private static PrintedRow row(int kpi, String id, Role role, List<Cell> cells) {
        return PrintedRow.builder()
                .id(id)
                .table("table-" + kpi)
                .title(id)
                .role(role)
                .kind(Kind.MONTHLY)
                .fiscalYear(YEAR)
                .unit(COUNTED)
                .columns(YEAR.months().stream().map(Column::of).toList())
                .cells(cells)
                .build();
    }

    private static Cell count(long number) {
        return new Cell.Value(Printed.of(BigDecimal.valueOf(number), COUNTED));
    }
}
