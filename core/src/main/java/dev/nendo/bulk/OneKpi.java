package dev.nendo.bulk;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;

/** One series and its target as a plan of a single KPI, for the evaluator that judges and explains one by one. */
final class OneKpi {
    private static final String ID = "bulk";

    private final Judgements.Basis basis;
    private final int series;
    private final PlanItem.Builder item = PlanItem.builder().number("1").title("一括評価");

    private OneKpi(Judgements.Basis basis, int series) {
        this.basis = basis;
        this.series = series;
    }

    static Evaluation evaluate(Judgements.Basis basis, int series) {
        Evaluator evaluator = Evaluator.standard().gaps(basis.results().way().gaps());
        Evaluator asOf = basis.asOf().map(evaluator::asOf).orElse(evaluator);
        return asOf.evaluate(new OneKpi(basis, series).resolve());
    }

    private ResolvedKpi resolve() {
        SeriesColumns columns = basis.results().columns();
        KpiDefinition.Builder kpi = KpiDefinition.builder()
                .id(ID)
                .name(Sentence.of("系列 " + series, "series " + series))
                .measure(basis.results().way().measure())
                .unit(unit())
                .direction(basis.targets().direction(series))
                .target(target())
                .targetWindow(columns.window())
                .achievement(basis.targets().achievement());
        kpi.addActual(actual("this-year", columns).thisYear());
        Latest before = basis.yearBefore();
        if (before != null) {
            kpi.addActual(actual("year-before", before.columns()).lastYear());
        }
        FiscalYear year = FiscalYear.of(columns.window().first().getYear());
        BusinessPlan plan = BusinessPlan.builder()
                .branch(ID)
                .fiscalYear(year)
                .addItem(item.addKpi(kpi.build()).build())
                .build();
        Branch branch = Branch.builder().id(ID).name(Sentence.of("一括", "bulk")).build();
        return Workbook.builder()
                .addBranch(branch)
                .addPlan(plan)
                .build()
                .resolve()
                .orThrow()
                .kpis()
                .get(0);
    }

    private Unit unit() {
        return basis.results().way().measure().isRate() ? Unit.of("%") : Unit.NONE;
    }

    /** An exact fraction, which as a decimal might never end, is stated as the quotient of two numbers. */
    private Target target() {
        Optional<Rational> target = basis.targets().target(series);
        return target.<Target>map(t -> new Target.Projected(
                        Printed.of(new BigDecimal(t.numerator()), Unit.NONE),
                        Printed.of(new BigDecimal(t.denominator()), Unit.NONE),
                        Optional.empty()))
                .orElseGet(() -> new Target.None(Reason.TARGET_NOT_STATED));
    }

    private Actual actual(String id, SeriesColumns columns) {
        if (!columns.areRates()) {
            item.addRow(row(id, PrintedRow.Role.VALUE, columns.values(series)));
            return Actual.row(id);
        }
        item.addRow(row(id, PrintedRow.Role.NUMERATOR, columns.rates(series).numerator()));
        item.addRow(row(
                id + "-below",
                PrintedRow.Role.DENOMINATOR,
                columns.rates(series).denominator()));
        return Actual.ratioOfRows(id, id + "-below");
    }

    private PrintedRow row(String id, PrintedRow.Role role, MonthlySeries figures) {
        PrintedRow.Builder row = PrintedRow.builder()
                .id(id)
                .table(id)
                .role(role)
                .kind(basis.results().way().isLevel() ? PrintedRow.Kind.STOCK : PrintedRow.Kind.MONTHLY)
                .unit(Unit.NONE)
                .exact(true);
        for (YearMonth month : figures.window().months()) {
            MonthState state = figures.state(month);
            row.addColumn(new PrintedRow.Column(month.toString(), Optional.of(Window.month(month)), Optional.empty()));
            row.addCell(cell(figures, month, state));
        }
        return row.build();
    }

    private static Cell cell(MonthlySeries figures, YearMonth month, MonthState state) {
        if (!state.hasValue()) {
            boolean outside = state == MonthState.NOT_APPLICABLE;
            return state == MonthState.SUPPRESSED
                    ? new Cell.Suppressed("x")
                    : new Cell.Missing(outside ? state.id() : "");
        }
        BigDecimal value = decimal(figures.at(month).value().orElseThrow(), figures.scale());
        return state == MonthState.PRELIMINARY
                ? CellGrammar.strict().parse(value.toPlainString() + "(速報値)")
                : new Cell.Value(Printed.of(value, Unit.NONE));
    }

    private static BigDecimal decimal(Rational value, int scale) {
        return value.toDecimal(scale, RoundingMode.UNNECESSARY);
    }
}
