package dev.nendo.evidence.printed;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.YearEvidence;
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
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.EntryTable;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One KPI of a plan for FY2021 with what it names, for tests to fill in. */
final class PlanKpi {
    final PlanItem.Builder item = PlanItem.builder().number("1").title("事業");
    final KpiDefinition.Builder kpi = KpiDefinition.builder().id("K").name(Sentence.of("指標", "indicator"));
    Branch.Builder branch = Branch.builder().id("gunma").name(Sentence.of("群馬支部", "Gunma"));

    static PlanKpi of(Measure measure, String unit) {
        PlanKpi made = new PlanKpi();
        made.kpi.measure(measure).direction(Direction.AT_LEAST).target(Target.fixed(1));
        if (!unit.isEmpty()) {
            made.kpi.unit(Unit.of(unit));
        }
        return made;
    }

    PlanKpi actual(Actual actual) {
        return actual(0, actual);
    }

    PlanKpi actual(int yearsBack, Actual actual) {
        kpi.addActual(new Actual.Observed(yearsBack, Optional.empty(), actual));
        return this;
    }

    PlanKpi actual(String window, Actual actual) {
        kpi.addActual(new Actual.Observed(0, Optional.of(Window.parse(window)), actual));
        return this;
    }

    /** Cells from April on, _ for a blank. */
    PlanKpi row(String id, PrintedRow.Kind kind, String unit, String cells) {
        return row(id, kind, unit, cells, UnaryOperator.identity());
    }

    PlanKpi row(String id, PrintedRow.Kind kind, String unit, String cells, UnaryOperator<PrintedRow.Builder> more) {
        item.addRow(more.apply(printed(id, kind, unit, cells)).build());
        return this;
    }

    static PrintedRow.Builder printed(String id, PrintedRow.Kind kind, String unit, String cells) {
        PrintedRow.Builder row = PrintedRow.builder()
                .id(id)
                .table(id)
                .role(PrintedRow.Role.VALUE)
                .kind(kind)
                .unit(unit.isEmpty() ? Unit.NONE : Unit.of(unit));
        YearMonth month = FiscalYear.of(2021).first();
        for (String cell : cells.split(" ", -1)) {
            row.addColumn(PrintedRow.Column.of(month));
            row.addCell(CellGrammar.strict().parse(cell.equals("_") ? "" : cell));
            month = month.plusMonths(1);
        }
        return row;
    }

    PlanKpi figure(String id, String printed, UnaryOperator<Figure.Builder> more) {
        item.addFigure(more.apply(Figure.builder()
                        .id(id)
                        .label("数値")
                        .role(Figure.Role.ACTUAL)
                        .printed(Printed.parse(printed)))
                .build());
        return this;
    }

    PlanKpi figure(String id, String printed) {
        return figure(id, printed, UnaryOperator.identity());
    }

    /** Terms separated by +, nothing for an empty text. */
    PlanKpi ratio(
            String id, String numerator, String denominator, String rate, UnaryOperator<Statement.Ratio.Builder> more) {
        Statement.Ratio.Builder ratio =
                Statement.Ratio.builder().id(id).label("比率").kind(Statement.RatioKind.ACTUAL);
        ratio.addAllNumerator(terms(numerator)).addAllDenominator(terms(denominator));
        ratio.rate(terms(rate).stream().findFirst());
        item.addStatement(more.apply(ratio).build());
        return this;
    }

    PlanKpi ratio(String id, String numerator, String denominator, String rate) {
        return ratio(id, numerator, denominator, rate, UnaryOperator.identity());
    }

    private static List<Printed> terms(String terms) {
        return Arrays.stream(terms.split("\\+"))
                .filter(term -> !term.isEmpty())
                .map(Printed::parse)
                .toList();
    }

    PlanKpi entries(String id, String... months) {
        EntryTable.Builder table = EntryTable.builder().id(id).title("会議");
        for (String month : months) {
            table.addEntry(new EntryTable.Entry(month, Window.parse(month), Optional.empty(), List.of()));
        }
        item.addEntry(table.build());
        return this;
    }

    ResolvedKpi resolve() {
        return Workbook.builder()
                .addBranch(branch.build())
                .addPlan(BusinessPlan.builder()
                        .branch("gunma")
                        .fiscalYear(FiscalYear.of(2021))
                        .addItem(item.addKpi(kpi.build()).build())
                        .build())
                .build()
                .resolve()
                .value()
                .orElseThrow()
                .kpis()
                .get(0);
    }

    PlanEvidence evidence() {
        return PlanEvidence.of(resolve());
    }

    Question question() {
        return new Question(evidence(), GapPolicy.ABSENT, Optional.empty());
    }

    EvidenceValue value() {
        return YearEvidence.thisYear(question());
    }

    EvidenceValue asOf(String month) {
        return YearEvidence.thisYear(question().asOf(YearMonth.parse(month)));
    }
}
