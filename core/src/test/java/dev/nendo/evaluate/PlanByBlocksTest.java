package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans to date where figures are printed for blocks of months, or to date with months between left blank. */
class PlanByBlocksTest {
    private static final String YEAR = "2021-04/2022-03";
    private static final String MONTHS = "30 30 30 10 10 10 10 10 10 20 20 20";

    private static PrintedRow quarters(String id, int year, String cells) {
        List<PrintedRow.Column> columns = List.of(0, 3, 6, 9).stream()
                .map(i -> YearMonth.of(year, 4).plusMonths(i))
                .map(m -> Window.of(m, m.plusMonths(2)))
                .map(w -> new PrintedRow.Column(w.toString(), Optional.of(w), Optional.empty()))
                .toList();
        String ends = year + "-06," + year + "-09," + year + "-12," + (year + 1) + "-03";
        return PrintedRow.builder()
                .from(Kpis.cells(id, PrintedRow.Kind.MONTHLY, "件", ends, cells).build())
                .columns(columns)
                .build();
    }

    private static Kpis flow(PrintedRow.Kind kind, String cells) {
        return Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("200件"))
                .row("R", kind, "件", YEAR, cells)
                .actual(Actual.row("R"));
    }

    private static Outcome<Interval> point(long value) {
        return Outcome.present(Interval.point(Rational.of(value)));
    }

    @ParameterizedTest
    @CsvSource({"2021-06, 20, 900", "2021-09, 60, 400", "2021-12, 120, 250", "2022-03, 200, 210"})
    void lastYearsShape_ofQuarterBlocks_givesPlanAndLandingAtTheirEnds(YearMonth asOf, long planned, long landing) {
        Kpis kpis = flow(PrintedRow.Kind.MONTHLY, MONTHS).actual(1, Actual.row("L"));
        kpis.item().addRow(quarters("L", 2020, "10 20 30 40"));
        kpis.definition().phasing(new Phasing.LastYearShape());
        Pace pace = kpis.evaluate(Evaluator.standard().asOf(asOf)).pace().orElseThrow();
        assertThat(pace.planned()).isEqualTo(point(planned));
        assertThat(pace.landing()).isEqualTo(point(landing));
        assertThat(pace.plan().keySet())
                .containsExactlyInAnyOrder(
                        YearMonth.of(2021, 6), YearMonth.of(2021, 9), YearMonth.of(2021, 12), YearMonth.of(2022, 3));
        assertThat(pace.plan().values().stream().reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(Rational.of(200));
    }

    @ParameterizedTest
    @CsvSource({"2021-04", "2021-05", "2021-07", "2021-08", "2021-10", "2021-11", "2022-01", "2022-02"})
    void lastYearsShape_insideAQuarterBlock_isAGap(YearMonth asOf) {
        Kpis kpis = flow(PrintedRow.Kind.MONTHLY, MONTHS).actual(1, Actual.row("L"));
        kpis.item().addRow(quarters("L", 2020, "10 20 30 40"));
        kpis.definition().phasing(new Phasing.LastYearShape());
        Evaluation result = kpis.evaluate(Evaluator.standard().asOf(asOf));
        assertThat(result.reason()).contains(Reason.GAP);
        assertThat(result.pace().orElseThrow().landing().reason()).contains(Reason.GAP);
    }

    @Test
    void lastYearsShape_ofARowToDateWithBlankMonths_isKnownWhereItIsPrinted() {
        Kpis kpis = flow(PrintedRow.Kind.MONTHLY, MONTHS)
                .row("L", PrintedRow.Kind.CUMULATIVE, "件", "2020-04/2021-03", "_ _ 10 _ _ 30 _ _ 60 _ _ 100")
                .actual(1, Actual.row("L"));
        kpis.definition().phasing(new Phasing.LastYearShape());
        assertThat(kpis.evaluate(Evaluator.standard().asOf(YearMonth.of(2021, 9)))
                        .target()
                        .exact())
                .contains(Rational.of(60));
    }

    @ParameterizedTest
    @CsvSource({"2021-04, GAP", "2021-06, 20", "2021-08, GAP", "2021-09, 70"})
    void monthlyTarget_ofQuarterBlocks_countsABlockAtItsEnd(YearMonth asOf, String expected) {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, new Target.Monthly("T"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", YEAR, MONTHS)
                .actual(Actual.row("R"));
        kpis.item().addRow(quarters("T", 2021, "20 50 60 70"));
        TargetValue target = kpis.evaluate(Evaluator.standard().asOf(asOf)).target();
        String found = target.exact()
                .map(Rational::toString)
                .orElseGet(() -> target.interval().reason().orElseThrow().toString());
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void monthlyTarget_ofACoverage_isAddedUp() {
        Evaluation result = Kpis.of(Measure.COVERAGE, "%", Direction.AT_LEAST, new Target.Monthly("T"))
                .row("N", PrintedRow.Kind.MONTHLY, "人", YEAR, "10 20 30 _ _ _ _ _ _ _ _ _")
                .row("D", PrintedRow.Kind.STOCK, "人", YEAR, "1,000 _ _ _ _ _ _ _ _ _ _ _")
                .row("T", PrintedRow.Kind.MONTHLY, "%", YEAR, "1.5% 1.5% 2% 2% 2% 2% 2% 2% 2% 2% 2% 2%")
                .actual(Actual.ratioOfRows("N", "D"))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.of(5));
        assertThat(result.met()).isEqualTo(Met.MET);
    }

    @Test
    void rowToDate_blankMonthBefore_dropsNothingFromThePlan() {
        Kpis kpis = flow(PrintedRow.Kind.CUMULATIVE, "10 _ 60 _ _ _ _ _ _ _ _ _");
        kpis.definition().phasing(new Phasing.EqualMonths());
        Evaluation result = kpis.evaluate();
        assertThat(result.target().exact()).contains(Rational.of(50));
        assertThat(result.actual().coverage().absent()).isEmpty();
        assertThat(result.actual().coverage().present()).isEqualTo(3);
        assertThat(result.pace().orElseThrow().dropped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SKIP, 20, 100/3, 1", "ZERO, 20, 50, 0"})
    void gap_countedAsZero_keepsItsShareOfThePlan(GapPolicy gaps, String actual, String planned, int dropped) {
        Kpis kpis = flow(PrintedRow.Kind.MONTHLY, "10 _ 10 _ _ _ _ _ _ _ _ _");
        kpis.definition().phasing(new Phasing.EqualMonths());
        Evaluation result = kpis.evaluate(Evaluator.standard().withGaps(gaps));
        assertThat(result.actual().nominal()).contains(Rational.parse(actual));
        assertThat(result.target().exact()).contains(Rational.parse(planned));
        assertThat(result.pace().orElseThrow().dropped()).hasSize(dropped);
    }

    @ParameterizedTest
    @CsvSource({
        "5 7 8 20, 20",
        "_ _ _ 20, 20",
        "5 7 _ 20, 20",
        "5 7 8 _, 20",
        "5 7 8 21, 20",
        "_ 7 8 _, GAP",
        "5 7 x 20, 20",
    })
    void actual_blockBesideItsMonths_countsEachMonthOnce(String cells, String expected) {
        assertThat(sum("2021-04 2021-05 2021-06 2021-04/2021-06", cells)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06 2021-04/2021-06, 8 20, 20",
        "2021-06 2021-04/2021-06, 8 _, GAP",
        "2021-04/2021-06 2021-07, 20 4, 24",
        "2021-04/2021-06 2021-07/2021-09 2021-04/2021-09, 20 30 50, 50",
        "2021-04 2021-05 2021-06 2021-04/2021-06 2021-04/2021-09, 5 7 8 20 50, 50",
    })
    void actual_blocksOfAnyKind_countEachMonthOnce(String columns, String cells, String expected) {
        assertThat(sum(columns, cells)).isEqualTo(expected);
    }

    private static String sum(String columns, String cells) {
        PrintedRow.Builder row = PrintedRow.builder()
                .id("R")
                .table("R")
                .role(PrintedRow.Role.VALUE)
                .kind(PrintedRow.Kind.MONTHLY)
                .unit(Unit.of("件"));
        for (String column : columns.split(" ", -1)) {
            row.addColumn(new PrintedRow.Column(column, Optional.of(Window.parse(column)), Optional.empty()));
        }
        for (String cell : cells.split(" ", -1)) {
            row.addCell(CellGrammar.strict().parse(cell.equals("_") ? "" : cell));
        }
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("200件"))
                .actual(Actual.row("R"));
        kpis.item().addRow(row.build());
        Evaluation result = kpis.evaluate();
        return result.actual().nominal().map(Rational::toString).orElseGet(() -> result.reason()
                .orElseThrow()
                .id());
    }
}
