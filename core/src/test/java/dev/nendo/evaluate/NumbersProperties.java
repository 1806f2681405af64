package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.number.Quantity;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The same figures as numbers, as rows of numbers and as printed exact cells give the same evaluation. */
class NumbersProperties {
    private static final FiscalYear YEAR = FiscalYear.of(2021);

    @Provide
    static Arbitrary<Optional<Long>> cells() {
        return Arbitraries.longs().between(0, 1_000).optional(0.9);
    }

    @Provide
    static Arbitrary<Measure> amounts() {
        return Arbitraries.of(Measure.FLOW, Measure.STOCK, Measure.AVERAGE, Measure.ACTIVITY);
    }

    @Provide
    static Arbitrary<Measure> rates() {
        return Arbitraries.of(Measure.RATE_OF_FLOWS, Measure.COVERAGE, Measure.RATE_OF_STOCKS, Measure.AMOUNT_PER_UNIT);
    }

    @Provide
    static Arbitrary<Direction> directions() {
        return Arbitraries.of(Direction.AT_LEAST, Direction.AT_MOST, Direction.LESS_THAN, Direction.EQUAL);
    }

    @Provide
    static Arbitrary<Target> targets() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5_000).map(Target::fixed), Arbitraries.just(Target.priorYear()));
    }

    @Property(tries = 200)
    void evaluate_amounts_numbersAndExactCellsAgree(
            @ForAll("amounts") Measure measure,
            @ForAll("directions") Direction direction,
            @ForAll("targets") Target target,
            @ForAll @Size(max = 12) List<@From("cells") Optional<Long>> now,
            @ForAll @Size(max = 12) List<@From("cells") Optional<Long>> before) {
        KpiDefinition kpi = kpi(measure, direction, target, Unit.of("件"));
        KpiNumbers numbers = KpiNumbers.of(YEAR, values(YEAR, now)).withEarlierYear(1, values(YEAR.previous(), before));
        ResolvedKpi printed = plan(
                kpi,
                List.of(
                        row("now", Role.VALUE, measure, YEAR, "件", now),
                        row("before", Role.VALUE, measure, YEAR.previous(), "件", before)),
                Actual.row("now"),
                Actual.row("before"));
        ResolvedKpi rows = plan(
                kpi,
                List.of(
                        numbers("now", Role.VALUE, measure, YEAR, "件", now),
                        numbers("before", Role.VALUE, measure, YEAR.previous(), "件", before)),
                Actual.row("now"),
                Actual.row("before"));

        assertSame(kpi, numbers, printed);
        assertSame(kpi, numbers, rows);
    }

    /** Amounts with decimals, in whatever unit, are exact as numbers, and as printed cells where the row says so. */
    @Property(tries = 200)
    void evaluate_decimals_rowsOfNumbersAndExactCellsAgree(
            @ForAll("directions") Direction direction,
            @ForAll @Size(12) List<@From("decimals") Optional<BigDecimal>> now) {
        KpiDefinition kpi = kpi(Measure.FLOW, direction, Target.fixed(100), Unit.of("時間"));
        List<BigDecimal> values = new ArrayList<>();
        now.forEach(value -> values.add(value.orElse(null)));
        List<String> texts = now.stream()
                .map(value -> value.map(BigDecimal::toPlainString).orElse(""))
                .toList();
        PrintedRow declared = PrintedRow.ofNumbers(
                "now", Role.VALUE, Kind.MONTHLY, YEAR.window(), kpi.unit().orElseThrow(), values);
        PrintedRow silent =
                PrintedRow.builder().from(declared).exact(Optional.empty()).build();
        PrintedRow cells = PrintedRow.builder()
                .from(PrintedRow.of(
                        "now",
                        Role.VALUE,
                        Kind.MONTHLY,
                        YEAR.window(),
                        kpi.unit().orElseThrow(),
                        texts))
                .exact(true)
                .build();
        KpiNumbers numbers = KpiNumbers.of(YEAR, MonthlySeries.of(YEAR.window(), Basis.MONTHLY, values));

        for (PrintedRow row : List.of(declared, silent, cells)) {
            assertSame(kpi, numbers, plan(kpi, List.of(row), Actual.row("now"), Actual.row("now")));
        }
    }

    @Provide
    static Arbitrary<Optional<BigDecimal>> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99.99"))
                .ofScale(2)
                .optional(0.9);
    }

    @Property(tries = 200)
    void evaluate_rates_numbersAndExactCellsAgree(
            @ForAll("rates") Measure measure,
            @ForAll("directions") Direction direction,
            @ForAll("targets") Target target,
            @ForAll @Size(12) List<@From("cells") Optional<Long>> above,
            @ForAll @Size(12) List<@From("cells") Optional<Long>> below) {
        KpiDefinition kpi = kpi(measure, direction, target, Unit.of("%"));
        RateSeries rates = RateSeries.of(YEAR.window(), decimals(above), decimals(below));
        RateSeries earlier = RateSeries.of(YEAR.previous().window(), decimals(below), decimals(above));
        ResolvedKpi printed = plan(
                kpi,
                List.of(
                        row("n", Role.NUMERATOR, measure, YEAR, "", above),
                        row("d", Role.DENOMINATOR, measure, YEAR, "", below),
                        row("n1", Role.NUMERATOR, measure, YEAR.previous(), "", below),
                        row("d1", Role.DENOMINATOR, measure, YEAR.previous(), "", above)),
                Actual.ratioOfRows("n", "d"),
                Actual.ratioOfRows("n1", "d1"));
        ResolvedKpi rows = plan(
                kpi,
                List.of(
                        numbers("n", Role.NUMERATOR, measure, YEAR, "", above),
                        numbers("d", Role.DENOMINATOR, measure, YEAR, "", below),
                        numbers("n1", Role.NUMERATOR, measure, YEAR.previous(), "", below),
                        numbers("d1", Role.DENOMINATOR, measure, YEAR.previous(), "", above)),
                Actual.ratioOfRows("n", "d"),
                Actual.ratioOfRows("n1", "d1"));

        assertSame(kpi, KpiNumbers.of(YEAR, rates).withEarlierYear(1, earlier), rows);
        assertSame(kpi, KpiNumbers.of(YEAR, rates).withEarlierYear(1, earlier), printed);
    }

    @Property(tries = 50)
    void series_everyMonth_isTheEvaluationAsOfIt(
            @ForAll("amounts") Measure measure,
            @ForAll("targets") Target target,
            @ForAll @Size(12) List<@From("cells") Optional<Long>> now) {
        KpiDefinition kpi = kpi(measure, Direction.AT_LEAST, target, Unit.of("件"));
        KpiNumbers numbers = KpiNumbers.of(YEAR, values(YEAR, now)).withEarlierYear(1, values(YEAR.previous(), now));

        for (KpiTimeline.Month month : Evaluator.standard().series(kpi, numbers).months()) {
            Evaluation then = Evaluator.standard().asOf(month.month()).evaluate(kpi, numbers);

            assertThat(month.toDate().map(Quantity::interval))
                    .isEqualTo(then.actual().interval());
            assertThat(month.target().map(Quantity::interval))
                    .isEqualTo(then.target().interval());
        }
    }

    private static void assertSame(KpiDefinition kpi, KpiNumbers numbers, ResolvedKpi printed) {
        Evaluation one = Evaluator.standard().evaluate(kpi, numbers);
        Evaluation other = Evaluator.standard().evaluate(printed);

        assertThat(one.actual().interval()).isEqualTo(other.actual().interval());
        assertThat(one.actual().coverage()).isEqualTo(other.actual().coverage());
        assertThat(one.target().interval()).isEqualTo(other.target().interval());
        assertThat(one.met()).isEqualTo(other.met());
        assertThat(one.reason()).isEqualTo(other.reason());
        assertThat(one.certainty()).isEqualTo(other.certainty());
        assertThat(one.outlook()).isEqualTo(other.outlook());
        assertThat(one.achievement()).isEqualTo(other.achievement());
        assertThat(one.possibleStatuses()).isEqualTo(other.possibleStatuses());
        assertThat(one.yearsOnYear()).hasSameSizeAs(other.yearsOnYear());
        assertThat(one.asOf()).isEqualTo(other.asOf());
    }

    private static KpiDefinition kpi(Measure measure, Direction direction, Target target, Unit unit) {
        return KpiDefinition.builder()
                .id("K")
                .measure(measure)
                .direction(direction)
                .target(target)
                .unit(unit)
                .build();
    }

    private static MonthlySeries values(FiscalYear year, List<Optional<Long>> cells) {
        return MonthlySeries.of(year.window(), Basis.MONTHLY, decimals(cells));
    }

    private static List<BigDecimal> decimals(List<Optional<Long>> cells) {
        List<BigDecimal> values = new ArrayList<>();
        cells.forEach(cell -> values.add(cell.map(BigDecimal::valueOf).orElse(null)));
        return values;
    }

    private static PrintedRow row(
            String id, Role role, Measure measure, FiscalYear year, String unit, List<Optional<Long>> cells) {
        Window window = year.window();
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < window.size(); i++) {
            printed.add(i < cells.size() ? cells.get(i).map(String::valueOf).orElse("") : "");
        }
        PrintedRow row = PrintedRow.of(
                id, role, measure.isAtPoint() ? Kind.STOCK : Kind.MONTHLY, window, Unit.of(unit), printed);
        return PrintedRow.builder().from(row).fiscalYear(year).exact(true).build();
    }

    /** Without a word on exactness, since numbers are. */
    private static PrintedRow numbers(
            String id, Role role, Measure measure, FiscalYear year, String unit, List<Optional<Long>> cells) {
        Kind kind = measure.isAtPoint() ? Kind.STOCK : Kind.MONTHLY;
        PrintedRow row = PrintedRow.ofNumbers(id, role, kind, year.window(), Unit.of(unit), decimals(cells));
        return PrintedRow.builder()
                .from(row)
                .fiscalYear(year)
                .exact(Optional.empty())
                .build();
    }

    private static ResolvedKpi plan(KpiDefinition kpi, List<PrintedRow> rows, Actual now, Actual before) {
        KpiDefinition named = KpiDefinition.builder()
                .from(kpi)
                .addActual(now.thisYear())
                .addActual(before.lastYear())
                .build();
        PlanItem item = PlanItem.builder()
                .number("1")
                .title("t")
                .addAllRows(rows)
                .addKpi(named)
                .build();
        return Workbook.builder()
                .addBranch(Branch.builder().id("b").name(Sentence.of("b")).build())
                .addPlan(BusinessPlan.builder()
                        .branch("b")
                        .fiscalYear(YEAR)
                        .addItem(item)
                        .build())
                .build()
                .resolve()
                .orThrow()
                .kpis()
                .get(0);
    }
}
