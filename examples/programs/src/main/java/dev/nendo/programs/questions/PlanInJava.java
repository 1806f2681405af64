package dev.nendo.programs.questions;

import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.util.List;

/** How is a plan declared in Java, without a file, and what is said of it? */
public final class PlanInJava {
    private static final FiscalYear YEAR = FiscalYear.of(2021);

    public static void main(String[] args) {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("K1")
                .name(Sentence.of("郵送化率", "Share sent by post"))
                .measure(Measure.RATE_OF_FLOWS)
                .direction(Direction.AT_LEAST)
                .target(Target.fixed("96.8%"))
                .addActual(Actual.ratioOfRows("by-post", "received").thisYear())
                .build();
        PlanItem item = PlanItem.builder()
                .number("1")
                .title("郵送化の推進")
                .addRows(row("by-post", PrintedRow.Role.NUMERATOR, "968", "971", "970"))
                .addRows(row("received", PrintedRow.Role.DENOMINATOR, "1,000", "1,003", "998"))
                .addKpi(kpi)
                .build();
        Sentence name = Sentence.of("北支部", "North branch");
        Workbook workbook = Workbook.builder()
                .addBranch(Branch.builder().id("north").name(name).build())
                .addPlan(BusinessPlan.builder()
                        .branch("north")
                        .fiscalYear(YEAR)
                        .addItem(item)
                        .build())
                .build();
        var kpis = workbook.resolve().orThrow().kpis();
        var result = Evaluator.standard().evaluate(kpis.get(0));
        System.out.println(result.shownStatus(Language.EN) + " " + result.met());
        result.explanation().lines(Language.JA).forEach(System.out::println);
        result.explanation().lines(Language.EN).forEach(System.out::println);
    }

    private static PrintedRow row(String id, PrintedRow.Role role, String... cells) {
        return PrintedRow.of(id, role, PrintedRow.Kind.MONTHLY, YEAR.quarter(1).window(), Unit.of("件"), List.of(cells));
    }
}
