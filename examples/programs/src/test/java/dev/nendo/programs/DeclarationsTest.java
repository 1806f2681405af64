package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.kpi.Target.Criterion;
import dev.nendo.kpi.Target.Subject;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.EntryTable;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Statement.RatioKind;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How each measure and each target is declared; the README quotes these lines. */
class DeclarationsTest {
    private static final FiscalYear YEAR = FiscalYear.of(2021);

    static Stream<Arguments> declarations() {
        return Stream.of(
                declared("flow", "met", 120, kpi -> kpi.measure(Measure.FLOW)
                        .direction(Direction.AT_LEAST)
                        .target(Target.fixed("100件"))
                        .addActual(Actual.row("calls").thisYear())),
                declared("rate of flows", "met", 90, kpi -> kpi.measure(Measure.RATE_OF_FLOWS)
                        .direction(Direction.AT_LEAST)
                        .target(Target.fixed("90%"))
                        .addActual(Actual.ratioOfRows("by-post", "received").thisYear())),
                declared("amount per unit", "met", 90, kpi -> kpi.measure(Measure.AMOUNT_PER_UNIT)
                        .direction(Direction.AT_LEAST)
                        .unit(Unit.of("%"))
                        .target(Target.fixed("80%"))
                        .addActual(Actual.ratioOfRows("by-post", "received").thisYear())),
                declared("coverage", "not-met", 12, kpi -> kpi.measure(Measure.COVERAGE)
                        .direction(Direction.AT_LEAST)
                        .target(Target.fixed("15%"))
                        .addActual(Actual.ratioOfRows("calls", "population").thisYear())),
                declared("stock", "met", 1184, kpi -> kpi.measure(Measure.STOCK)
                        .direction(Direction.AT_LEAST)
                        .target(Target.fixed("1,100事業所"))
                        .addActual(Actual.row("workplaces").thisYear())),
                declared("rate of stocks", "not-met", 46, kpi -> kpi.measure(Measure.RATE_OF_STOCKS)
                        .direction(Direction.AT_LEAST)
                        .target(Target.fixed("51%"))
                        .addActual(Actual.row("share").thisYear().withWindow(Window.quarterEnds(YEAR)))),
                declared("average", "met", 10, kpi -> kpi.measure(Measure.AVERAGE)
                        .direction(Direction.AT_MOST)
                        .target(Target.fixed("12時間"))
                        .addActual(Actual.row("hours").thisYear())),
                declared("activity", "met", 1, kpi -> kpi.measure(Measure.ACTIVITY)
                        .direction(Direction.ACTIVITY)
                        .target(Target.activity())
                        .addActual(new Actual.Entries(List.of("meetings")).thisYear())),
                declared("maximum", "met", 10, kpi -> kpi.measure(Measure.MAXIMUM)
                        .direction(Direction.AT_MOST)
                        .target(Target.fixed("12時間"))
                        .addActual(Actual.row("hours").thisYear())),
                declared("minimum", "met", 10, kpi -> kpi.measure(Measure.MINIMUM)
                        .direction(Direction.AT_LEAST)
                        .target(Target.fixed("9時間"))
                        .addActual(Actual.row("hours").thisYear())),
                declared("distinct count", "met", 300, kpi -> kpi.measure(Measure.DISTINCT_COUNT)
                        .direction(Direction.AT_LEAST)
                        .target(Target.fixed("250人"))
                        .addActual(Actual.row("users-to-date").thisYear())),
                declared("as printed", "not-met", 46, kpi -> kpi.measure(Measure.AS_PRINTED)
                        .direction(Direction.AT_LEAST)
                        .target(Target.fixed("51%"))
                        .addActual(Actual.row("share").thisYear())),
                declared("at least last year", "met", 120, kpi -> flow(kpi)
                        .target(Target.priorYear())
                        .addActual(Actual.row("calls-before").lastYear())),
                declared("last year, as the plan prints it", "met", 120, kpi -> flow(kpi)
                        .target(Target.priorYear("108件"))),
                declared("best of three years", "not-met", 120, kpi -> flow(kpi)
                        .target(Target.ofYears(Target.Selection.MAX, 1, 2))
                        .addActuals(
                                Actual.row("calls-before").lastYear(),
                                Actual.row("calls-long-ago").yearsBack(2))),
                declared("projected rate", "not-met", 12, kpi -> coverage(kpi)
                        .target(Target.projected("150人", "1,000人"))),
                declared("monthly targets", "met", 120, kpi -> flow(kpi).target(new Target.Monthly("planned"))),
                declared("conditional", "not-met", 29, kpi -> bids(kpi)
                        .target(Target.conditional(
                                Criterion.of(Subject.DENOMINATOR, Direction.AT_MOST, "4件"),
                                Criterion.of(Subject.NUMERATOR, Direction.AT_MOST, "1件"),
                                Criterion.of(Subject.VALUE, Direction.AT_MOST, "20%")))),
                declared("parts with a pooled whole", "not-met", 7, kpi -> kpi.measure(Measure.COVERAGE)
                        .direction(Direction.AT_LEAST)
                        .target(new Target.Parts(PartKind.POPULATIONS, guidance(), Optional.of(Printed.parse("18.0%"))))
                        .addActual(Actual.populations("insured", "dependants").thisYear())),
                declared("progress from a baseline", "met", 120, kpi -> flow(kpi)
                        .target(Target.fromBaseline("60件", "180件", 2, 4))),
                declared("shares of one denominator", "not-met", 6, kpi -> kpi.measure(Measure.COVERAGE)
                        .direction(Direction.AT_LEAST)
                        .target(Target.fixed("18.4%"))
                        .addActual(Actual.shares("own", "outsourced").thisYear())),
                declared("a rate known only as printed", "depends-on-rounding", 46, kpi -> kpi.measure(
                                Measure.RATE_OF_STOCKS)
                        .direction(Direction.EQUAL)
                        .target(Target.fixed("46.23%"))
                        .addActual(Actual.row("share").thisYear())),
                declared("spread over equal months", "met", 120, kpi -> flow(kpi)
                        .target(Target.fixed("120件"))
                        .phasing(new Phasing.EqualMonths())),
                declared("qualitative", "undecided", 120, kpi -> flow(kpi).target(new Target.Qualitative())),
                declared("no target, with the reason", "undecided", 120, kpi -> flow(kpi)
                        .target(new Target.None(Reason.WORDING_LOST))));
    }

    private static KpiDefinition.Builder flow(KpiDefinition.Builder kpi) {
        return kpi.measure(Measure.FLOW)
                .direction(Direction.AT_LEAST)
                .addActual(Actual.row("calls").thisYear());
    }

    private static KpiDefinition.Builder coverage(KpiDefinition.Builder kpi) {
        return kpi.measure(Measure.COVERAGE)
                .unit(Unit.of("%"))
                .direction(Direction.AT_LEAST)
                .addActual(Actual.ratioOfRows("calls", "population").thisYear());
    }

    private static KpiDefinition.Builder bids(KpiDefinition.Builder kpi) {
        return kpi.measure(Measure.RATE_OF_FLOWS)
                .direction(Direction.AT_MOST)
                .addActual(Actual.ratio("bids").thisYear());
    }

    private static List<Target.Part> guidance() {
        return List.of(
                new Target.Part("insured", Printed.parse("14,312人"), Printed.parse("77,782人"), Optional.empty()),
                new Target.Part("dependants", Printed.parse("388人"), Printed.parse("3,876人"), Optional.empty()));
    }

    private static Arguments declared(String name, String met, int about, Consumer<KpiDefinition.Builder> declaration) {
        return Arguments.of(name, met, about, declaration);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declarations")
    void evaluate_declaredKpi_isJudged(
            String name, String met, int about, Consumer<KpiDefinition.Builder> declaration) {
        KpiDefinition.Builder kpi = KpiDefinition.builder().id("K").name(Sentence.of(name, name));
        declaration.accept(kpi);

        Evaluation evaluation = Evaluator.standard()
                .evaluate(workbook(kpi.build()).resolve().orThrow())
                .evaluations()
                .get(0);

        assertThat(evaluation.met().id()).isEqualTo(met);
        assertThat(evaluation.actual().nominal().orElseThrow().toDecimal(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo(Integer.toString(about));
    }

    private static Workbook workbook(KpiDefinition kpi) {
        PlanItem item = PlanItem.builder()
                .number("1")
                .title("Everything")
                .addKpi(kpi)
                .addRows(
                        months("calls", YEAR, "件", Kind.MONTHLY, "10"),
                        months("calls-before", YEAR.previous(), "件", Kind.MONTHLY, "9"),
                        months("calls-long-ago", YEAR.minusYears(2), "件", Kind.MONTHLY, "11"),
                        months("planned", YEAR, "件", Kind.MONTHLY, "8"),
                        months("by-post", YEAR, "件", Kind.MONTHLY, "18"),
                        months("received", YEAR, "件", Kind.MONTHLY, "20"),
                        months("users-to-date", YEAR, "人", Kind.CUMULATIVE, "300"),
                        months("population", YEAR, "件", Kind.STOCK, "1,000"),
                        months("workplaces", YEAR, "事業所", Kind.STOCK, "1,184"),
                        months("share", YEAR, "%", Kind.STOCK, "46.23"),
                        months("hours", YEAR, "時間", Kind.MONTHLY, "10.1"))
                .addStatements(
                        ratio("bids", "4件", "14件"),
                        ratio("own", "2,337人", "77,782人"),
                        ratio("outsourced", "2,710人", "77,782人"),
                        ratio("insured", "5,047人", "77,782人"),
                        ratio("dependants", "498人", "3,876人"))
                .addEntry(EntryTable.builder()
                        .id("meetings")
                        .title("Meetings")
                        .addEntry(new EntryTable.Entry(
                                "令和3年6月", Window.month(YearMonth.of(2021, 6)), Optional.empty(), List.of()))
                        .build())
                .build();
        return Workbook.builder()
                .addBranch(Branch.builder()
                        .id("b")
                        .name(Sentence.of("支部", "branch"))
                        .build())
                .addPlan(BusinessPlan.builder()
                        .branch("b")
                        .fiscalYear(YEAR)
                        .addItem(item)
                        .build())
                .build();
    }

    private static PrintedRow months(String id, FiscalYear year, String unit, Kind kind, String cell) {
        Role role = unit.equals("%") ? Role.RATE : Role.VALUE;
        return PrintedRow.of(id, role, kind, year.window(), Unit.of(unit), Collections.nCopies(12, cell));
    }

    private static Statement ratio(String id, String numerator, String denominator) {
        return Statement.Ratio.builder()
                .id(id)
                .label(id)
                .kind(RatioKind.ACTUAL)
                .addNumerator(Printed.parse(numerator))
                .addDenominator(Printed.parse(denominator))
                .build();
    }
}
