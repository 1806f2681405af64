package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.series.GapPolicy;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months without a figure: at the start, inside and at the end, under every policy. */
class GapsTest {
    private static final String WINDOW = "2021-04/2021-09";

    private static Evaluation flow(String cells, GapPolicy gaps) {
        return flow(cells, Evaluator.standard().withGaps(gaps));
    }

    private static Evaluation flow(String cells, Evaluator evaluator) {
        return Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("100件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", WINDOW, cells)
                .actual(Actual.row("R"))
                .evaluate(evaluator);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6, ABSENT, 21, 2021-09, 6, 6",
        "1 2 3 4 5 6, SKIP, 21, 2021-09, 6, 6",
        "_ 2 3 4 5 6, ABSENT, GAP, 2021-09, 5, 6",
        "_ 2 3 4 5 6, SKIP, 20, 2021-09, 5, 6",
        "_ 2 3 4 5 6, ZERO, 20, 2021-09, 5, 6",
        "1 2 _ 4 5 6, ABSENT, GAP, 2021-09, 5, 6",
        "1 2 _ 4 5 6, SKIP, 18, 2021-09, 5, 6",
        "1 2 x 4 5 6, ABSENT, SUPPRESSED, 2021-09, 5, 6",
        "1 _ x 4 5 6, ABSENT, SUPPRESSED, 2021-09, 4, 6",
        "1 _ 3 4 5 x, ABSENT, GAP, 2021-08, 4, 5",
        "1 2 3 4 5 x, ABSENT, 15, 2021-08, 5, 5",
        "1 2 3 4 5 _, ABSENT, 15, 2021-08, 5, 5",
        "1 2 3 _ _ _, ABSENT, 6, 2021-06, 3, 3",
        "1 △2 3 _ _ _, ABSENT, 2, 2021-06, 3, 3",
        "0 0 0 0 0 0, ABSENT, 0, 2021-09, 6, 6",
    })
    void sumOfMonths_overGaps_followsPolicy(
            String cells, GapPolicy gaps, String expected, YearMonth month, int present, int total) {
        Evaluation result = flow(cells, gaps);
        ActualValue actual = result.actual();
        String found = actual.nominal()
                .map(Rational::toString)
                .orElseGet(() -> result.reason().orElseThrow().id());
        assertThat(found).isEqualTo(expected);
        assertThat(actual.month()).contains(month);
        assertThat(actual.coverage().present()).isEqualTo(present);
        assertThat(actual.coverage().expected()).isEqualTo(total);
        assertThat(actual.coverage().gaps()).isEqualTo(gaps);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 _ _ _, 2021-05, 2, 2",
        "1 2 3 _ _ _, 2021-06, 3, 3",
        "1 2 3 _ _ _, 2021-09, 3, 6",
        "1 _ 3 _ _ _, 2021-09, 2, 6",
        "1 2 3 4 5 6, 2022-06, 6, 12",
    })
    void coverage_asOfAMonth_expectsAllMonthsUpToIt(String cells, YearMonth asOf, int present, int expected) {
        ActualValue actual = flow(cells, Evaluator.standard().asOf(asOf)).actual();
        assertThat(actual.coverage().present()).isEqualTo(present);
        assertThat(actual.coverage().expected()).isEqualTo(expected);
    }

    @Test
    void sumOfMonths_nothingReported_isMissing() {
        Evaluation result = flow("_ _ _ _ _ _", GapPolicy.ZERO);
        assertThat(result.reason()).contains(Reason.MISSING_ACTUAL);
        assertThat(result.asOf()).isEmpty();
        assertThat(result.status().value().orElseThrow()).hasToString("─");
    }

    @ParameterizedTest
    @CsvSource({
        "10 20 30, 40 40 40, ABSENT, 1/2",
        "10 20 _, 40 40 40, ABSENT, 3/8",
        "10 20 30, 40 _ 40, ABSENT, GAP",
        "10 20 30, 40 x 40, ABSENT, SUPPRESSED",
        "_ 20 x, 40 40 40, ABSENT, GAP",
        "10 20 30, _ 40 x, ABSENT, GAP",
        "10 20 30, 40 _ 40, SKIP, 1/2",
        "0 0 0, 0 0 0, ABSENT, ZERO_BY_ZERO",
        "1 0 0, 0 0 0, ABSENT, ZERO_DENOMINATOR",
        "0 0 0, 10 10 10, ABSENT, 0",
    })
    void ratioOfSums_overGaps_followsPolicy(String above, String below, GapPolicy gaps, String expected) {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "", Direction.AT_LEAST, Kpis.fixed("0.5"))
                .row("N", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-06", above)
                .row("D", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-06", below)
                .actual(Actual.ratioOfRows("N", "D"))
                .evaluate(Evaluator.standard().withGaps(gaps));
        assertThat(result.actual().nominal().map(Rational::toString).orElseGet(() -> result.reason()
                        .orElseThrow()
                        .id()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4", "5"})
    void coverage_denominatorReplacedInAnyMonth_usesTheOneInForce(int replaced) {
        StringBuilder populations = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            populations.append(i == 0 && replaced > 0 ? "100 " : i == replaced ? "200 " : "_ ");
        }
        for (int month = 0; month < 6; month++) {
            Rational population = Rational.of(month >= replaced ? 200 : 100);
            Evaluation result = Kpis.of(Measure.COVERAGE, "", Direction.AT_LEAST, Kpis.fixed("0.5"))
                    .row("N", PrintedRow.Kind.MONTHLY, "人", WINDOW, "1 2 3 4 5 6")
                    .row(
                            "D",
                            PrintedRow.Kind.STOCK,
                            "人",
                            WINDOW,
                            populations.toString().trim())
                    .actual(Actual.ratioOfRows("N", "D"))
                    .evaluate(Evaluator.standard().asOf(YearMonth.of(2021, 4 + month)));
            Rational sum = Rational.of((month + 1) * (month + 2) / 2);
            assertThat(result.actual().nominal()).contains(sum.dividedBy(population));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04, 50.0%, 49.95, 50.05",
        "2021-05, 60.0%, 49.95, 60.05",
        "2021-06, 40.0%, 39.95, 60.05",
    })
    void rateOfFlows_publishedOnly_isBoundedByTheMonths(YearMonth asOf, String last, String from, String to) {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("50.0%"))
                .row("R", PrintedRow.Kind.MONTHLY, "%", "2021-04/2021-06", "50.0% 60.0% 40.0%")
                .actual(Actual.row("R"))
                .evaluate(Evaluator.standard().asOf(asOf));
        assertThat(result.actual().inputs().get(0).figures()).endsWith(last);
        assertThat(result.actual().interval())
                .isEqualTo(Outcome.present(Interval.closed(Rational.parse(from), Rational.parse(to))));
    }

    @Test
    void rateOfFlows_everyMonthAboveTarget_isMetWithoutDenominators() {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("40.0%"))
                .row("R", PrintedRow.Kind.MONTHLY, "%", "2021-04/2021-06", "50.0% 60.0% 41.0%")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.met()).isEqualTo(Met.MET);
        assertThat(result.achievement().nominal()).isEmpty();
    }

    @Test
    void rateOfFlows_boundsAroundTarget_isUndecidedAsPublishedOnly() {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("50.0%"))
                .row("R", PrintedRow.Kind.MONTHLY, "%", "2021-04/2021-06", "50.0% 60.0% 40.0%")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.met()).isEqualTo(Met.UNDECIDED);
        assertThat(result.reason()).contains(Reason.PUBLISHED_ONLY);
        assertThat(result.status().value().orElseThrow()).hasToString("─");
        assertThat(result.possibleStatuses()).hasToString("[○, △, ─]");
    }

    @ParameterizedTest
    @CsvSource({
        "ABSENT, 12.5 11.9 11.1 8.3 6.3 6.8 17.8 15.9 14.7 15.1 20.9 27.4, 14.1",
        "ABSENT, 12.8 2.8 8.4 11.8 10.7 13.3 27.0 23.0 18.4 21.4 19.9 27.8, 16.4",
    })
    void average_ofMonths_isTheirSimpleMean(GapPolicy gaps, String cells, String printed) {
        Evaluation result = Kpis.of(Measure.AVERAGE, "時間", Direction.AT_MOST, Kpis.fixed("20時間"))
                .row("R", PrintedRow.Kind.MONTHLY, "時間", "2021-04/2022-03", cells)
                .actual(Actual.row("R"))
                .evaluate(Evaluator.standard().withGaps(gaps));
        Rational mean = result.actual().nominal().orElseThrow();
        assertThat(mean.toDecimal(1, RoundingMode.HALF_UP)).hasToString(printed);
    }

    @Test
    void average_withWeights_isWeighted() {
        Evaluation result = Kpis.of(Measure.AVERAGE, "時間", Direction.AT_MOST, Kpis.fixed("20時間"))
                .row("R", PrintedRow.Kind.MONTHLY, "時間", "2021-04/2021-05", "10.0 20.0")
                .row("W", PrintedRow.Kind.MONTHLY, "人", "2021-04/2021-05", "3 1")
                .actual(new Actual.Rows(Optional.of("R"), Optional.empty(), Optional.of("W"), Optional.empty()))
                .evaluate();
        assertThat(result.actual().nominal()).contains(Rational.of(25, 2));
        assertThat(result.actual().interval().value())
                .contains(Interval.closed(Rational.parse("12.45"), Rational.parse("12.55")));
    }

    @Test
    void stock_afterItsLastLevel_isCarriedOnByNetChanges() {
        Evaluation result = Kpis.of(Measure.STOCK, "事業所", Direction.AT_LEAST, Kpis.fixed("620事業所"))
                .row("L", PrintedRow.Kind.CUMULATIVE, "事業所", "2021-04/2021-07", "609 609 _ _")
                .row("C", PrintedRow.Kind.MONTHLY, "事業所", "2021-04/2021-07", "8 0 10 △2")
                .actual(new Actual.Rows(Optional.of("L"), Optional.empty(), Optional.empty(), Optional.of("C")))
                .evaluate();
        assertThat(result.actual().nominal()).contains(Rational.of(617));
        assertThat(result.actual().month()).contains(YearMonth.of(2021, 7));
    }

    @Test
    void level_blankAfterTheLastReportedMonth_isNotCarriedForward() {
        Evaluation result = Kpis.of(Measure.STOCK, "件", Direction.AT_LEAST, Kpis.fixed("10件"))
                .row("R", PrintedRow.Kind.STOCK, "件", "2021-04/2021-07", "8 9 _ _")
                .actual(Actual.row("R"))
                .evaluate(Evaluator.standard().asOf(YearMonth.of(2021, 7)));
        assertThat(result.actual().window().orElseThrow().months()).isEqualTo(List.of(YearMonth.of(2021, 5)));
        assertThat(result.asOf()).contains(YearMonth.of(2021, 7));
        assertThat(result.isIncomplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2021-05, NO_DATA_YET", "2021-06, 10", "2021-08, 10", "2021-09, 30"})
    void sumOfBlocks_countsABlockOnlyWhenItHasEnded(YearMonth asOf, String expected) {
        PrintedRow row = PrintedRow.builder()
                .from(Kpis.cells("R", PrintedRow.Kind.MONTHLY, "件", "2021-06,2021-09", "10 20")
                        .build())
                .columns(List.of(
                        new PrintedRow.Column("4～6月", Optional.of(Window.parse("2021-04/2021-06")), Optional.empty()),
                        new PrintedRow.Column("7～9月", Optional.of(Window.parse("2021-07/2021-09")), Optional.empty())))
                .build();
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("10件"))
                .actual(Actual.row("R"));
        kpis.item().addRow(row);
        Evaluation result = kpis.evaluate(Evaluator.standard().asOf(asOf));
        assertThat(result.actual().nominal().map(Rational::toString).orElseGet(() -> result.reason()
                        .orElseThrow()
                        .id()))
                .isEqualTo(expected);
    }

    @Test
    void sumOfMonths_cellsInThousands_isInTheUnitOfTheKpi() {
        Evaluation result = Kpis.of(Measure.FLOW, "円", Direction.AT_LEAST, Kpis.fixed("3,000円"))
                .row("R", PrintedRow.Kind.MONTHLY, "", "2021-04/2021-05", "1千円 2千円")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.actual().nominal()).contains(Rational.of(3000));
        assertThat(result.actual().interval())
                .isEqualTo(Outcome.present(Interval.closed(Rational.of(2000), Rational.of(4000))));
        assertThat(result.met()).isEqualTo(Met.DEPENDS_ON_ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW, '2千円 500円 1,500円', 4",
        "FLOW, '500円 2千円 1,500円', 4",
        "AVERAGE, '2千円 500円 3,500円', 2",
        "FLOW, '2千円 500件 1,500円', UNITS_DIFFER"
    })
    void rowOfCellsInSeveralUnits_isAddedUpInOne(Measure measure, String cells, String expected) {
        Evaluation result = Kpis.of(measure, "千円", Direction.AT_LEAST, Kpis.fixed("3千円"))
                .row("R", PrintedRow.Kind.MONTHLY, "千円", "2021-04/2021-06", cells)
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.actual().nominal().map(Rational::toString).orElseGet(() -> result.reason()
                        .orElseThrow()
                        .id()))
                .isEqualTo(expected);
    }

    @Test
    void ratioOfCellsInSeveralUnits_isOfSumsInOne() {
        Evaluation result = Kpis.of(Measure.AMOUNT_PER_UNIT, "円", Direction.AT_LEAST, Kpis.fixed("1,000円"))
                .row("N", PrintedRow.Kind.MONTHLY, "円", "2021-04/2021-05", "1,000円 3千円")
                .row("D", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-05", "1 1")
                .actual(Actual.ratioOfRows("N", "D"))
                .evaluate();
        assertThat(result.actual().nominal()).contains(Rational.of(2000));
    }

    @Test
    void sumOfMonths_roundedCellsWithPrintedTotal_takesTheTotal() {
        PrintedRow row = PrintedRow.builder()
                .from(Kpis.cells("R", PrintedRow.Kind.MONTHLY, "千円", "2021-04/2021-05", "1 2")
                        .build())
                .total(new PrintedRow.Total(
                        PrintedRow.TotalKind.SUM, "合計", CellGrammar.strict().parse("3千円")))
                .build();
        Kpis kpis = Kpis.of(Measure.FLOW, "千円", Direction.AT_LEAST, Kpis.fixed("2千円"))
                .actual(Actual.row("R"));
        kpis.item().addRow(row);
        ResolvedKpi kpi = kpis.resolve();
        assertThat(Evaluator.standard().evaluate(kpi).actual().interval())
                .isEqualTo(Outcome.present(Interval.closed(Rational.of(5, 2), Rational.of(7, 2))));
        // A total speaks of the whole row, so as of an earlier month it is of no use.
        assertThat(Evaluator.standard()
                        .asOf(YearMonth.of(2021, 4))
                        .evaluate(kpi)
                        .actual()
                        .nominal())
                .contains(Rational.ONE);
    }
}
