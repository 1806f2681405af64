package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is added up from months needs each of them, whatever columns a table has. */
class MonthsNeededTest {
    private static Kpis phased(String columns, String cells, Optional<String> window) {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("120件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", columns, cells);
        kpis.definition().phasing(new Phasing.EqualMonths());
        return window.map(w -> kpis.actual(0, w, Actual.row("R"))).orElseGet(() -> kpis.actual(Actual.row("R")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2021-04,2021-06,2021-07 | 10 10 15 | -",
                "2021-04/2021-07 | 10 _ 10 15 | -",
                "2021-06/2021-07 | 10 20 | -",
                "2021-06/2021-07 | 10 20 | 2021-04/2022-03",
            })
    void sum_monthWithoutAFigure_isUndecided(String columns, String cells, String window) {
        Evaluation result = phased(columns, cells, Optional.ofNullable(window)).evaluate();
        assertThat(result.met()).isEqualTo(Met.UNDECIDED);
        assertThat(result.reason()).contains(Reason.GAP);
        assertThat(result.target().exact()).contains(Rational.of(40));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a column left out, the total of the others | 2021-04,2021-06,2021-07 | 30 40 50 | 120 | UNDECIDED",
                "an empty cell, the total of the others | 2021-04/2021-07 | 30 _ 40 50 | 120 | UNDECIDED",
                "an empty cell, a total of more than the others | 2021-04/2021-07 | 30 _ 40 50 | 130 | MET",
                "no month missing | 2021-04/2021-07 | 30 5 40 50 | 125 | MET",
            })
    void total_whereAMonthIsMissing_closesTheGapOnlyIfItIsOfMore(
            String name, String columns, String cells, String total, Met met) {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("125件"));
        kpis.item()
                .addRow(Kpis.cells("R", PrintedRow.Kind.MONTHLY, "件", columns, cells)
                        .total(new PrintedRow.Total(
                                PrintedRow.TotalKind.SUM,
                                "合計",
                                CellGrammar.strict().parse(total)))
                        .build());
        assertThat(kpis.actual(Actual.row("R")).evaluate().met()).isEqualTo(met);
    }

    @Test
    void sum_statedWindow_countsOnBothSides() {
        Evaluation result = phased("2021-06/2021-07", "10 20", Optional.of("2021-06/2021-07"))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.of(20));
        assertThat(result.achievement().nominal()).contains(Rational.of(3, 2));
        assertThat(result.certainty()).contains(Evaluation.Certainty.PROVISIONAL);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 100件, MET",
        "AT_LEAST, 111件, UNDECIDED",
        "AT_MOST, 109件, NOT_MET",
        "AT_MOST, 110件, UNDECIDED",
    })
    void sum_lowerBoundOverAGap_decidesWhereItAloneDoes(Direction direction, String target, Met met) {
        Evaluation result = Kpis.of(Measure.FLOW, "件", direction, Kpis.fixed(target))
                .row("R", PrintedRow.Kind.MONTHLY, "件", "2021-04/2022-03", "10 _ 10 10 10 10 10 10 10 10 10 10")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.met()).isEqualTo(met);
        assertThat(result.actual().interval().value()).contains(Interval.atLeast(Rational.of(110)));
        assertThat(result.actual().coverage().present()).isEqualTo(11);
        assertThat(result.actual().coverage().expected()).isEqualTo(12);
    }

    /** What was booked back may have been in the month that is missing. */
    @ParameterizedTest
    @CsvSource({"円, 10 _ 10", "件, 10 _ △10"})
    void sum_thatMayFall_hasNoLowerBound(String unit, String cells) {
        Evaluation result = Kpis.of(Measure.FLOW, unit, Direction.AT_LEAST, Kpis.fixed("5" + unit))
                .row("R", PrintedRow.Kind.MONTHLY, unit, "2021-04/2021-06", cells)
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.reason()).contains(Reason.GAP);
        assertThat(result.actual().interval().reason()).contains(Reason.GAP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a target of a later month | 2027-03 | - | 2024-04/2025-03 | POINT_NOT_REACHED",
                "a target of a later year | 2026-04/2027-03 | - | 2024-04/2025-03 | POINT_NOT_REACHED",
                "a lag of a month | 2024-03/2025-02 | - | 2024-03/2025-02 | -",
                "1 April of the next year | 2025-04 | - | 2024-04/2025-04 | -",
                "months of its own | - | 2024-04/2024-12 | 2024-04/2024-12 | -",
            })
    void figure_withoutAWindow_isOfThePlansOwnYear(
            String name, String target, String stated, String window, Reason reason) {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("100件"))
                .year(FiscalYear.of(2024))
                .figure("F", "104件");
        Optional.ofNullable(target).ifPresent(w -> kpis.definition().targetWindow(Window.parse(w)));
        Evaluation result = Optional.ofNullable(stated)
                .map(w -> kpis.actual(0, w, new Actual.OfFigure("F")))
                .orElseGet(() -> kpis.actual(new Actual.OfFigure("F")))
                .evaluate();
        assertThat(result.actual().window()).hasToString("Optional[" + window + "]");
        assertThat(result.reason()).isEqualTo(Optional.ofNullable(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "式, 1, true",
        "'', 12, true",
        "件, 10.00, true",
        "円, 900000.00, true",
        "件, 10.5, false",
        "%, 58, false",
        "千円, 58, false",
        "km, 58, false",
        "倍, 2, false",
    })
    void figure_isExactWhereItCountsOrAdds(String unit, String cell, boolean exact) {
        Evaluation result = Kpis.of(Measure.FLOW, unit, Direction.AT_LEAST, Kpis.fixed("1" + unit))
                .row("R", PrintedRow.Kind.MONTHLY, unit, "2021-04", cell)
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.actual().interval().value().orElseThrow().isPoint()).isEqualTo(exact);
    }

    @Test
    void figure_nextToDecimals_isRounded() {
        Evaluation result = Kpis.of(Measure.FLOW, "", Direction.AT_LEAST, Kpis.fixed("6"))
                .row("R", PrintedRow.Kind.MONTHLY, "", "2021-04/2021-05", "2.4 4")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.actual().interval().value())
                .contains(Interval.closed(Rational.of(117, 20), Rational.of(139, 20)));
    }

    @Test
    void figure_ofSixteenDigits_isADoubleGoodToTheFifteenth() {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("30%"))
                .figure("F", "33.333333333333336%")
                .actual(new Actual.OfFigure("F"))
                .evaluate();
        Interval interval = result.actual().interval().value().orElseThrow();
        assertThat(interval.contains(Rational.of(100, 3))).isTrue();
        assertThat(interval.contains(Rational.of(100, 3).plus(Rational.of(1, 1_000_000_000_000L))))
                .isFalse();
    }

    /** Inside the window, leaving a column out is leaving its cell empty. */
    @Property(tries = 100)
    void column_leftOut_isAnEmptyCell(
            @ForAll @Size(6) List<@IntRange(min = -1, max = 30) Integer> figures, @ForAll boolean skip) {
        List<String> months = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        List<String> blanks = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            boolean there = figures.get(i) >= 0;
            blanks.add(there ? figures.get(i).toString() : "_");
            if (there) {
                months.add(YearMonth.of(2021, 4).plusMonths(i).toString());
                cells.add(figures.get(i).toString());
            }
        }
        if (months.isEmpty()) {
            return;
        }
        Evaluator evaluator = skip ? Evaluator.standard().withGaps(GapPolicy.SKIP) : Evaluator.standard();
        Evaluation out = phased(String.join(",", months), String.join(" ", cells), Optional.empty())
                .evaluate(evaluator);
        Evaluation blank = phased("2021-04/2021-09", String.join(" ", blanks), Optional.empty())
                .evaluate(evaluator);
        assertThat(out.actual().interval()).isEqualTo(blank.actual().interval());
        assertThat(out.met()).isEqualTo(blank.met());
        assertThat(out.reason()).isEqualTo(blank.reason());
        assertThat(out.actual().coverage()).isEqualTo(blank.actual().coverage());
    }
}
