package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evidence.EvidenceWords;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What certain months alone came to, which only evidence that is printed by month tells. */
class ActualInMonthsTest {
    private static final String QUARTER = "2021-04/2021-06";

    /** The value and the months it covers, or why there is none. */
    private static String of(Evaluator evaluator, ResolvedKpi kpi, int yearsBack, String months) {
        ActualValue actual = evaluator.actual(kpi, yearsBack, Window.parse(months));
        return actual.interval()
                .value()
                .map(i -> actual.nominal().map(Rational::exactText).orElseGet(() -> i.exactText()) + " in "
                        + actual.window().orElseThrow())
                .orElseGet(() -> actual.interval().reason().orElseThrow().name());
    }

    private static Kpis row(Measure measure, String unit, PrintedRow.Kind kind, String cells) {
        return Kpis.of(measure, unit, Direction.AT_LEAST, new Target.None(Reason.TARGET_NOT_STATED))
                .row("R", kind, unit, QUARTER, cells)
                .actual(Actual.row("R"));
    }

    @ParameterizedTest
    @CsvSource({
        // what is printed by month is added up over just these months
        "FLOW, 件, MONTHLY, 10 20 30, 2021-04, 10 in 2021-04",
        "FLOW, 件, MONTHLY, 10 20 30, 2021-05, 20 in 2021-05",
        "FLOW, 件, MONTHLY, 10 20 30, 2021-05/2021-06, 50 in 2021-05/2021-06",
        "FLOW, 件, MONTHLY, 10 20 30, 2021-04/2021-06, 60 in 2021-04/2021-06",
        "FLOW, 件, MONTHLY, 10 20 _, 2021-06, MISSING_ACTUAL",
        "FLOW, 件, MONTHLY, 10 20 _, 2021-05/2021-06, MISSING_ACTUAL",
        "FLOW, 件, MONTHLY, 10 _ 30, 2021-04/2021-06, GAP",
        "FLOW, 件, MONTHLY, 10 x 30, 2021-05, SUPPRESSED",
        "FLOW, 件, MONTHLY, 10 20 30, 2021-07, NO_DATA_YET",
        // what is printed to date gives the months to date, and single months by difference
        "FLOW, 件, CUMULATIVE, 10 30 60, 2021-04, 10 in 2021-04",
        "FLOW, 件, CUMULATIVE, 10 30 60, 2021-04/2021-05, 30 in 2021-04/2021-05",
        "FLOW, 件, CUMULATIVE, 10 30 60, 2021-05, 20 in 2021-05",
        "FLOW, 件, CUMULATIVE, 10 30 60, 2021-05/2021-06, MISSING_ACTUAL",
        "FLOW, 件, CUMULATIVE, 10 _ 60, 2021-06, MISSING_ACTUAL",
        // a level is that of the month
        "STOCK, 社, STOCK, 100 110 125, 2021-05, 110 in 2021-05",
        "STOCK, 社, MONTHLY, 100 110 125, 2021-05, 110 in 2021-05",
        "STOCK, 社, STOCK, 100 110 125, 2021-04/2021-05, MISSING_ACTUAL",
        "RATE_OF_STOCKS, %, STOCK, 50.0 51.0 52.0, 2021-05, 51 in 2021-05",
        // a rate to date is not that of its last month
        "RATE_OF_FLOWS, %, MONTHLY, 50.0 60.0 70.0, 2021-05, 60 in 2021-05",
        "RATE_OF_FLOWS, %, CUMULATIVE, 50.0 55.0 60.0, 2021-04/2021-05, 55 in 2021-04/2021-05",
        "RATE_OF_FLOWS, %, CUMULATIVE, 50.0 55.0 60.0, 2021-05, MISSING_ACTUAL",
        "COVERAGE, %, MONTHLY, 5.0 6.0 7.0, 2021-05, 6 in 2021-05",
        "AVERAGE, 時間, MONTHLY, 14.0 15.0 16.0, 2021-05/2021-06, 15.5 in 2021-05/2021-06",
    })
    void actual_rowOfEachKind_tellsTheseMonthsAloneOrWhyNot(
            Measure measure, String unit, PrintedRow.Kind kind, String cells, String months, String expected) {
        assertThat(of(Evaluator.standard(), row(measure, unit, kind, cells).resolve(), 0, months))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04, 2021-05, NO_DATA_YET",
        "2021-04, 2021-04/2021-05, NO_DATA_YET",
        "2021-05, 2021-05, 20 in 2021-05",
        "2021-06, 2021-05, 20 in 2021-05",
    })
    void actual_asOf_hidesLaterMonths(String asOf, String months, String expected) {
        ResolvedKpi kpi =
                row(Measure.FLOW, "件", PrintedRow.Kind.MONTHLY, "10 20 30").resolve();
        assertThat(of(Evaluator.standard().asOf(YearMonth.parse(asOf)), kpi, 0, months))
                .isEqualTo(expected);
    }

    @Test
    void actual_yearsBack_readsThatYearsRow() {
        ResolvedKpi kpi = row(Measure.FLOW, "件", PrintedRow.Kind.CUMULATIVE, "10 30 60")
                .row("L", PrintedRow.Kind.MONTHLY, "件", "2020-04/2020-06", "1 2 3")
                .actual(1, Actual.row("L"))
                .resolve();
        assertThat(of(Evaluator.standard(), kpi, 1, "2020-05/2020-06")).isEqualTo("5 in 2020-05/2020-06");
        assertThat(of(Evaluator.standard(), kpi, 0, "2021-05/2021-06")).isEqualTo("MISSING_ACTUAL");
        assertThat(of(Evaluator.standard(), kpi, 2, "2019-05")).isEqualTo("MISSING_ACTUAL");
    }

    @ParameterizedTest
    @CsvSource({
        "RATE_OF_FLOWS, MONTHLY, MONTHLY, 4 5 6, 10 10 10, 2021-05/2021-06, 55 in 2021-05/2021-06",
        "RATE_OF_FLOWS, CUMULATIVE, MONTHLY, 4 9 15, 10 10 10, 2021-05/2021-06, MISSING_ACTUAL",
        "RATE_OF_FLOWS, MONTHLY, CUMULATIVE, 4 5 6, 10 20 30, 2021-05/2021-06, MISSING_ACTUAL",
        // a denominator that stood so at each month does not belong to flows
        "RATE_OF_FLOWS, MONTHLY, STOCK, 4 5 6, 10 10 10, 2021-05/2021-06, MISSING_ACTUAL",
        // a population stood so at each month; what was reached in it is counted by month
        "COVERAGE, MONTHLY, STOCK, 4 5 6, 100 100 100, 2021-05/2021-06, 11 in 2021-05/2021-06",
        "COVERAGE, STOCK, STOCK, 4 5 6, 100 100 100, 2021-05/2021-06, MISSING_ACTUAL",
        "COVERAGE, CUMULATIVE, STOCK, 4 9 15, 100 100 100, 2021-04/2021-05, 9 in 2021-04/2021-05",
        "RATE_OF_STOCKS, STOCK, STOCK, 4 5 6, 10 10 10, 2021-05, 50 in 2021-05",
    })
    void actual_rowsOfARatio_mustBothTellTheMonths(
            Measure measure,
            PrintedRow.Kind above,
            PrintedRow.Kind below,
            String numerators,
            String denominators,
            String months,
            String expected) {
        ResolvedKpi kpi = Kpis.of(measure, "%", Direction.AT_LEAST, new Target.None(Reason.TARGET_NOT_STATED))
                .row("N", above, "人", QUARTER, numerators)
                .row("D", below, "人", QUARTER, denominators)
                .actual(Actual.ratioOfRows("N", "D"))
                .resolve();
        assertThat(of(Evaluator.standard(), kpi, 0, months)).isEqualTo(expected);
    }

    @Test
    void actual_figureOfOtherMonths_tellsNothingOfThese() {
        ResolvedKpi kpi = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, new Target.None(Reason.TARGET_NOT_STATED))
                .figure("F", "60件", "2021-04/2021-06")
                .actual(Actual.figure("F"))
                .resolve();
        assertThat(of(Evaluator.standard(), kpi, 0, "2021-04/2021-06")).isEqualTo("60 in 2021-04/2021-06");
        assertThat(of(Evaluator.standard(), kpi, 0, "2021-06")).isEqualTo("MISSING_ACTUAL");
        assertThat(of(Evaluator.standard(), kpi, 0, "2021-04/2021-05")).isEqualTo("NO_DATA_YET");
    }

    @Test
    void actual_stockBesideItsChanges_isTheLevelAndNeverTheChange() {
        ResolvedKpi kpi = Kpis.of(Measure.STOCK, "社", Direction.AT_LEAST, new Target.None(Reason.TARGET_NOT_STATED))
                .row("L", PrintedRow.Kind.STOCK, "社", QUARTER, "100 _ 125")
                .row("C", PrintedRow.Kind.MONTHLY, "社", QUARTER, "3 10 15")
                .actual(Actual.stock("L", "C"))
                .resolve();
        assertThat(of(Evaluator.standard(), kpi, 0, "2021-06")).isEqualTo("125 in 2021-06");
        assertThat(of(Evaluator.standard(), kpi, 0, "2021-04")).isEqualTo("100 in 2021-04");
        assertThat(of(Evaluator.standard(), kpi, 0, "2021-05")).isEqualTo("110 in 2021-05");
    }

    @Test
    void actual_stockWithChangesInAnotherUnit_isCarriedOnInItsOwn() {
        ResolvedKpi kpi = Kpis.of(Measure.STOCK, "千円", Direction.AT_LEAST, new Target.None(Reason.TARGET_NOT_STATED))
                .row("L", PrintedRow.Kind.STOCK, "千円", QUARTER, "100 _ _")
                .row("C", PrintedRow.Kind.MONTHLY, "円", QUARTER, "3,000 5,000 _")
                .actual(Actual.stock("L", "C"))
                .resolve();
        ActualValue may = Evaluator.standard().actual(kpi);
        assertThat(may.computed()).contains("105千円");
        assertThat(may.month()).contains(YearMonth.of(2021, 5));
    }

    @Test
    void actual_stockWithChangesOfAnotherQuantity_isNotCarriedOn() {
        ResolvedKpi kpi = Kpis.of(Measure.STOCK, "社", Direction.AT_LEAST, new Target.None(Reason.TARGET_NOT_STATED))
                .row("L", PrintedRow.Kind.STOCK, "社", QUARTER, "100 _ _")
                .row("C", PrintedRow.Kind.MONTHLY, "円", QUARTER, "3 5 _")
                .actual(Actual.stock("L", "C"))
                .resolve();
        ActualValue april = Evaluator.standard().actual(kpi);
        assertThat(april.printed()).contains("100");
        assertThat(april.month()).contains(YearMonth.of(2021, 4));
    }

    @Test
    void actual_monthByDifference_keepsItsEvidence() {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, new Target.None(Reason.TARGET_NOT_STATED))
                .actual(Actual.row("R"));
        kpis.item()
                .addRow(Kpis.cells("R", PrintedRow.Kind.CUMULATIVE, "件", QUARTER, "10 30 60(速報値)")
                        .source("支部集計")
                        .build());
        ResolvedKpi kpi = kpis.resolve();
        ActualValue may = Evaluator.standard().withGaps(GapPolicy.SKIP).actual(kpi, 0, Window.parse("2021-05"));
        assertThat(may.computed()).contains("20件");
        assertThat(may.printed()).isEmpty();
        assertThat(may.evidence()).isEqualTo(ActualValue.Evidence.PRINTED);
        assertThat(may.coverage()).isEqualTo(new ActualValue.Coverage(1, 1, List.of(), GapPolicy.SKIP));
        assertThat(may.source()).contains("支部集計");
        assertThat(may.isPreliminary()).isFalse();
        assertThat(may.inputs())
                .containsExactly(new Explanation.Input(
                        EvidenceWords.ACTUAL, Optional.of(Window.parse("2021-05")), List.of("20件"), Optional.empty()));
        ActualValue june = Evaluator.standard().actual(kpi, 0, Window.parse("2021-06"));
        assertThat(june.isPreliminary()).isTrue();
    }

    @Test
    void actual_ofAKpi_isWhatWouldBeJudged() {
        ResolvedKpi kpi =
                row(Measure.FLOW, "件", PrintedRow.Kind.MONTHLY, "10 20 30").resolve();
        Evaluator evaluator = Evaluator.standard().asOf(YearMonth.of(2021, 5));
        assertThat(evaluator.actual(kpi)).isEqualTo(evaluator.evaluate(kpi).actual());
        assertThat(evaluator.actual(kpi).computed()).contains("30件");
    }
}
