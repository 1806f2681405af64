package dev.nendo.evaluate;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Document;
import dev.nendo.plan.EntryTable;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One KPI with its evidence, resolved: the smallest thing that can be evaluated. */
final class Kpis {
    static final FiscalYear YEAR = FiscalYear.of(2021);

    private final PlanItem.Builder item = PlanItem.builder().number("1").title("事業");
    private final KpiDefinition.Builder kpi = KpiDefinition.builder().id("K1").name(Sentence.of("指標", "indicator"));
    private RoundingRule rounding = RoundingRule.UNKNOWN;
    private FiscalYear year = YEAR;

    static Kpis of(Measure measure, String unit, Direction direction, Target target) {
        Kpis kpis = new Kpis();
        kpis.kpi.measure(measure).direction(direction).target(target);
        if (!unit.isEmpty()) {
            kpis.kpi.unit(Unit.of(unit));
        }
        return kpis;
    }

    static Target fixed(String value) {
        return new Target.Fixed(Printed.parse(value));
    }

    static Printed printed(String text) {
        return Printed.parse(text);
    }

    KpiDefinition.Builder definition() {
        return kpi;
    }

    PlanItem.Builder item() {
        return item;
    }

    Kpis year(FiscalYear other) {
        year = other;
        return this;
    }

    Kpis rounding(RoundingRule rule) {
        rounding = rule;
        return this;
    }

    Kpis actual(Actual actual) {
        return actual(0, actual);
    }

    Kpis actual(int yearsBack, Actual actual) {
        kpi.addActual(new Actual.Observed(yearsBack, Optional.empty(), actual));
        return this;
    }

    Kpis actual(int yearsBack, String window, Actual actual) {
        kpi.addActual(new Actual.Observed(yearsBack, Optional.of(Window.parse(window)), actual));
        return this;
    }

    Kpis figure(String id, String printed) {
        item.addFigure(Figure.builder()
                .id(id)
                .label("数値")
                .role(Figure.Role.ACTUAL)
                .printed(Printed.parse(printed))
                .build());
        return this;
    }

    Kpis figure(String id, String printed, String window) {
        item.addFigure(Figure.builder()
                .id(id)
                .label("数値")
                .role(Figure.Role.ACTUAL)
                .printed(Printed.parse(printed))
                .window(Window.parse(window))
                .build());
        return this;
    }

    Kpis ratio(String id, String numerator, String denominator) {
        item.addStatement(Statement.Ratio.builder()
                .id(id)
                .label("比率")
                .kind(Statement.RatioKind.ACTUAL)
                .addNumerator(Printed.parse(numerator))
                .addDenominator(Printed.parse(denominator))
                .build());
        return this;
    }

    /** Cells separated by spaces, _ for a blank, one for each month of the window. */
    Kpis row(String id, PrintedRow.Kind kind, String unit, String window, String cells) {
        item.addRow(cells(id, kind, unit, window, cells).build());
        return this;
    }

    static PrintedRow.Builder cells(String id, PrintedRow.Kind kind, String unit, String window, String cells) {
        PrintedRow.Builder row = PrintedRow.builder()
                .id(id)
                .table(id)
                .role(PrintedRow.Role.VALUE)
                .kind(kind)
                .unit(unit.isEmpty() ? Unit.NONE : Unit.of(unit));
        Window.parse(window)
                .months()
                .forEach(m -> row.addColumn(
                        new PrintedRow.Column(m.toString(), Optional.of(Window.month(m)), Optional.empty())));
        Arrays.stream(cells.split(" "))
                .map(c -> c.equals("_") ? "" : c)
                .forEach(c -> row.addCell(CellGrammar.strict().parse(c)));
        return row;
    }

    Kpis entries(String id, String... months) {
        EntryTable.Builder table = EntryTable.builder().id(id).title("会議");
        for (String month : months) {
            table.addEntry(new EntryTable.Entry(month, Window.parse(month), Optional.empty(), List.of()));
        }
        item.addEntry(table.build());
        return this;
    }

    ResolvedKpi resolve() {
        Document document =
                Document.builder().id("doc").title("報告").rounding(rounding).build();
        BusinessPlan plan = BusinessPlan.builder()
                .branch("gunma")
                .fiscalYear(year)
                .document("doc")
                .addItem(item.addKpi(kpi.build()).build())
                .build();
        return Workbook.builder()
                .addDocument(document)
                .addBranch(Branch.builder()
                        .id("gunma")
                        .name(Sentence.of("群馬支部", "Gunma"))
                        .build())
                .addPlan(plan)
                .build()
                .resolve()
                .orThrow()
                .kpis()
                .get(0);
    }

    Evaluation evaluate() {
        return Evaluator.standard().evaluate(resolve());
    }

    Evaluation evaluate(Evaluator evaluator) {
        return evaluator.evaluate(resolve());
    }
}
