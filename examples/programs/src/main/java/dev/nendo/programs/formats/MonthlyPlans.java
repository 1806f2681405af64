package dev.nendo.programs.formats;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Cell;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans made of single months: a branch and fiscal year is a plan, a KPI an item with one row. */
final class MonthlyPlans {
    private record Plan(String branch, FiscalYear year) {}

    private final Map<Plan, Map<String, SortedMap<YearMonth, Cell>>> plans = new LinkedHashMap<>();

    /** Adds a month, unless it is there already. */
    boolean put(String branch, String kpi, YearMonth month, Cell cell) {
        Map<String, SortedMap<YearMonth, Cell>> kpis =
                plans.computeIfAbsent(new Plan(branch, FiscalYear.containing(month)), p -> new LinkedHashMap<>());
        return kpis.computeIfAbsent(kpi, k -> new TreeMap<>()).putIfAbsent(month, cell) == null;
    }

    Workbook workbook() {
        Workbook.Builder workbook = Workbook.builder();
        plans.keySet().stream()
                .map(Plan::branch)
                .distinct()
                .forEach(branch -> workbook.addBranch(Branch.builder()
                        .id(branch)
                        .name(Sentence.of(branch, branch))
                        .build()));
        plans.forEach((plan, kpis) -> {
            BusinessPlan.Builder made =
                    BusinessPlan.builder().branch(plan.branch()).fiscalYear(plan.year());
            kpis.forEach((kpi, cells) -> made.addItem(item(kpi, plan.year(), cells)));
            workbook.addPlan(made.build());
        });
        return workbook.build();
    }

    private static PlanItem item(String kpi, FiscalYear year, SortedMap<YearMonth, Cell> cells) {
        Unit unit = cells.values().stream()
                .map(MonthlyPlans::unit)
                .filter(u -> !u.equals(Unit.NONE))
                .findFirst()
                .orElse(Unit.NONE);
        boolean isRate = unit.kind() == UnitKind.RATE;
        Measure measure = isRate ? Measure.RATE_OF_FLOWS : Measure.FLOW;
        return PlanItem.builder()
                .number(kpi)
                .title(kpi)
                .addRow(PrintedRow.builder()
                        .id(kpi)
                        .table(kpi)
                        .role(isRate ? PrintedRow.Role.RATE : PrintedRow.Role.VALUE)
                        .kind(PrintedRow.Kind.MONTHLY)
                        .measure(measure)
                        .fiscalYear(year)
                        .unit(unit)
                        .columns(cells.keySet().stream()
                                .map(PrintedRow.Column::of)
                                .toList())
                        .cells(cells.values())
                        .build())
                .addKpi(KpiDefinition.builder()
                        .id(kpi)
                        .name(Sentence.of(kpi, kpi))
                        .measure(measure)
                        .unit(unit)
                        .target(new Target.None(Reason.TARGET_NOT_STATED))
                        .addActual(Actual.row(kpi).thisYear())
                        .build())
                .build();
    }

    private static Unit unit(Cell cell) {
        return cell instanceof Cell.Value value ? value.printed().unit() : Unit.NONE;
    }
}
