package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an earlier year gives must be listed month by month, and what it lacks must be named. */
class EarlierFiguresTest {
    private static final String YEAR = "2021-04/2022-03";
    private static final String LAST = "2020-04/2021-03";
    private static final String BEFORE = "2019-04/2020-03";
    private static final PrintedRow.Kind MONTHLY = PrintedRow.Kind.MONTHLY;

    private static Kpis flow(Target target) {
        return Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, target)
                .row("R", MONTHLY, "件", YEAR, "10 10 10 10 10 10 10 10 10 10 10 10")
                .actual(Actual.row("R"));
    }

    private static List<String> ja(Evaluation result) {
        return result.explanation().lines(Language.JA);
    }

    private static List<String> en(Evaluation result) {
        return result.explanation().lines(Language.EN);
    }

    @Test
    void explain_priorYearFromSeries_listsEveryMonth() {
        Evaluation result = flow(Target.priorYear())
                .row("L", MONTHLY, "件", LAST, "9 9 9 9 9 9 9 9 9 9 9 11")
                .actual(1, Actual.row("L"))
                .evaluate();
        assertThat(ja(result))
                .containsExactly(
                        "実績(2021-04/2022-03): 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件",
                        "前年度の実績(2020-04/2021-03): 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 11件",
                        "実績: 各月の合計 = 120",
                        "目標(前年度の実績): 各月の合計 = 110",
                        "達成率(実績÷目標): 110 に対し 120 → 109.09…% → 109.1 %(四捨五入)、正確には 12/11",
                        "差(件): 120 − 110 = 10",
                        "判定: 120 は 110 以上 → 達成",
                        "実施状況: ○(計画どおり)、規則 report-legend: 達成は○");
        assertThat(en(result))
                .containsExactly(
                        "Actual (2021-04/2022-03): 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件",
                        "Actual, last year (2020-04/2021-03): 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 11件",
                        "Actual: sum of the months = 120",
                        "Target (last year's actual): sum of the months = 110",
                        "Achievement (actual / target): 120 against 110 → 109.09…% → 109.1 % (half up), exactly 12/11",
                        "Difference (件): 120 − 110 = 10",
                        "Judgement: 120, at least 110 → met",
                        "Status: ○ (as planned), rule report-legend: met gives ○");
    }

    @Test
    void explain_priorYearOfRates_listsNumeratorsAndDenominators() {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Target.priorYear())
                .figure("F", "50.0%", YEAR)
                .actual(Actual.figure("F"))
                .row("N", MONTHLY, "件", "2020-04/2020-05", "4 9")
                .row("D", MONTHLY, "件", "2020-04/2020-05", "10 10")
                .actual(1, Actual.ratioOfRows("N", "D"))
                .evaluate();
        assertThat(ja(result))
                .contains(
                        "前年度の分子(2020-04/2020-05): 4件, 9件",
                        "前年度の分母(2020-04/2020-05): 10件, 10件",
                        "目標(前年度の実績): Σ分子÷Σ分母 = 13件 ÷ 20件 × 100 = 65");
        assertThat(en(result))
                .contains(
                        "Numerator, last year (2020-04/2020-05): 4件, 9件",
                        "Denominator, last year (2020-04/2020-05): 10件, 10件",
                        "Target (last year's actual): Σ numerator / Σ denominator = 13件 ÷ 20件 × 100 = 65");
    }

    @Test
    void explain_referenceBesideSeries_listsTheSeriesToo() {
        Evaluation result = flow(Target.priorYear("112件"))
                .row("L", MONTHLY, "件", LAST, "9 9 9 9 9 9 9 9 9 9 9 11")
                .actual(1, Actual.row("L"))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.of(112));
        assertThat(result.target().otherReference().map(Quantity::interval)).contains(Interval.point(Rational.of(110)));
        assertThat(ja(result))
                .contains(
                        "目標(前年度の値として計画に記載)(2021-04/2022-03): 112件",
                        "前年度の実績(2020-04/2021-03): 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 11件",
                        "前年度の実績: 各月の合計 = 110");
    }

    @Test
    void explain_ofYears_listsEachYear() {
        Evaluation result = flow(Target.ofYears(Target.Selection.MAX, 1, 2))
                .row("L", MONTHLY, "件", LAST, "9 9 9 9 9 9 9 9 9 9 9 11")
                .actual(1, Actual.row("L"))
                .figure("B", "115件", BEFORE)
                .actual(2, Actual.figure("B"))
                .evaluate();
        assertThat(ja(result))
                .contains(
                        "前年度の実績(2020-04/2021-03): 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 11件",
                        "2年前の実績(2019-04/2020-03): 115件",
                        "1年前の実績: 各月の合計 = 110",
                        "目標: 各年度の実績の最大 = 115");
        assertThat(en(result))
                .contains(
                        "Actual, last year (2020-04/2021-03): 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 9件, 11件",
                        "Actual 2 years back (2019-04/2020-03): 115件",
                        "Actual 1 years back: sum of the months = 110",
                        "Target: largest of the years' actuals = 115");
    }

    @Test
    void explain_gapLastYear_namesRowAndMonths() {
        Evaluation result = flow(Target.priorYear())
                .row("L", MONTHLY, "件", LAST, "9 _ 9 9 9 x 9 9 9 9 9 11")
                .actual(1, Actual.row("L"))
                .evaluate();
        assertThat(result.reason()).contains(Reason.MISSING_TARGET);
        assertThat(ja(result))
                .containsExactly(
                        "実績(2021-04/2022-03): 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件",
                        "前年度の実績(2020-04/2021-03): 9件, ─, 9件, 9件, 9件, x, 9件, 9件, 9件, 9件, 9件, 11件",
                        "実績: 各月の合計 = 120",
                        "前年度の実績なし: 秘匿されている",
                        "前年度の行 L に値のない月: 2020-05, 2020-09(秘匿)",
                        "判定なし: 目標値が示されていない",
                        "実施状況: ─(評価なし)、規則 report-legend: 判定できないものは─");
        assertThat(en(result))
                .contains(
                        "No actual, last year: the figure is suppressed by its publisher",
                        "Months without a figure in row L, last year: 2020-05, 2020-09 (suppressed)",
                        "Undecided: no value is given for the target");
    }

    @Test
    void explain_gapInOneOfTheYears_namesItsRow() {
        Evaluation result = flow(Target.ofYears(Target.Selection.MIN, 1, 2))
                .row("L", MONTHLY, "件", LAST, "9 9 9 9 9 9 9 9 9 9 9 11")
                .actual(1, Actual.row("L"))
                .row("B", MONTHLY, "件", BEFORE, "9 9 _ 9 9 9 9 9 9 9 9 11")
                .actual(2, Actual.row("B"))
                .evaluate();
        assertThat(result.reason()).contains(Reason.MISSING_TARGET);
        assertThat(ja(result)).contains("2年前の実績なし: 途中の月の値が欠けている", "2年前の行 B に値のない月: 2019-06");
        assertThat(en(result))
                .contains(
                        "No actual, 2 years back: a month in between is missing",
                        "Months without a figure in row B, 2 years back: 2019-06");
    }

    @Test
    void explain_lastYearThatStopsEarly_saysThatTheMonthsDiffer() {
        Evaluation result = flow(Target.priorYear())
                .row("L", MONTHLY, "件", LAST, "9 9 9 _ _ _ _ _ _ _ _ _")
                .actual(1, Actual.row("L"))
                .evaluate();
        assertThat(ja(result)).contains("前年度の実績は 2020-06 までの値であり、期間が異なる");
        assertThat(en(result)).contains("Last year's actual goes to 2020-06, so the months compared differ");
    }

    @Test
    void explain_noLastYearAtAll_saysSo() {
        Evaluation result = flow(Target.priorYear()).evaluate();
        assertThat(result.reason()).contains(Reason.MISSING_TARGET);
        assertThat(ja(result)).contains("前年度の実績なし: 実績が示されていない");
        assertThat(en(result)).contains("No actual, last year: no actual is given");
    }

    private static Kpis shaped(String last) {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("200件"))
                .row("R", MONTHLY, "件", YEAR, "10 20 _ _ _ _ _ _ _ _ _ _")
                .actual(Actual.row("R"))
                .row("L", MONTHLY, "件", LAST, last)
                .actual(1, Actual.row("L"));
        kpis.definition().phasing(new Phasing.LastYearShape());
        return kpis;
    }

    @Test
    void explain_lastYearsShape_listsItsMonths() {
        Evaluation result = shaped("5 15 20 6 6 6 6 6 6 8 8 8").evaluate();
        assertThat(ja(result))
                .contains(
                        "前年度の実績(2020-04/2021-03): 5件, 15件, 20件, 6件, 6件, 6件, 6件, 6件, 6件, 8件, 8件, 8件",
                        "目標(2021-05 まで): 通年の目標 200 を前年度の実績の形で配分、その 20/100 = 40");
        assertThat(en(result))
                .contains(
                        "Last year's actual (2020-04/2021-03): 5件, 15件, 20件, 6件, 6件, 6件, 6件, 6件, 6件, 8件, 8件, 8件",
                        "Target to 2021-05: full target 200 spread by the shape of last year, 20/100 of it = 40");
    }

    @Test
    void explain_lastYearsShapeOverGap_namesTheMonth() {
        Evaluation result = shaped("5 15 _ 6 6 6 6 6 6 8 8 8").evaluate();
        assertThat(result.reason()).contains(Reason.GAP);
        assertThat(ja(result)).contains("前年度の実績なし: 途中の月の値が欠けている", "前年度の行 L に値のない月: 2020-06");
        Explanation pace = result.pace().orElseThrow().explanation();
        assertThat(pace.lines(Language.EN))
                .contains("Months without a figure in row L, last year: 2020-06")
                .noneMatch(line -> line.startsWith("Plan to date"));
    }

    @Test
    void explain_statedShares_listsSharesAndWholeNumbers() {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("100件"))
                .row("R", MONTHLY, "件", "2021-04/2021-06", "30 40 _")
                .actual(Actual.row("R"));
        kpis.definition()
                .targetWindow(dev.nendo.fiscal.Window.parse("2021-04/2021-06"))
                .phasing(new Phasing.Shares(List.of(Rational.ONE, Rational.ONE, Rational.ONE)));
        Evaluation result = kpis.evaluate();
        assertThat(ja(result))
                .contains(
                        "配分の割合(2021-04/2021-06): 1, 1, 1",
                        "月別の配分(最大剰余法)(2021-04/2021-06): 34, 33, 33",
                        "目標(2021-05 まで): 通年の目標 100 を定められた割合で配分、その月までの合計 = 67");
        assertThat(en(result))
                .contains(
                        "Shares (2021-04/2021-06): 1, 1, 1",
                        "Plan by month (whole numbers by largest remainders) (2021-04/2021-06): 34, 33, 33",
                        "Target to 2021-05: full target 100 spread by stated shares, the months so far = 67");
    }

    @Test
    void explain_monthlyTargetsAsPhasing_listsThem() {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("100件"))
                .row("R", MONTHLY, "件", "2021-04/2021-06", "30 40 _")
                .actual(Actual.row("R"))
                .row("P", MONTHLY, "件", "2021-04/2021-06", "20 30 50");
        kpis.definition()
                .targetWindow(dev.nendo.fiscal.Window.parse("2021-04/2021-06"))
                .phasing(new Phasing.MonthlyTargets("P"));
        assertThat(ja(kpis.evaluate()))
                .contains("月別目標(2021-04/2021-06): 20件, 30件, 50件", "目標(2021-05 まで): 通年の目標 100 を月別目標で配分、その月までの合計 = 50");
    }

    private static PrintedRow printing(String id, String unit, String cells, String prior) {
        return Kpis.cells(id, MONTHLY, unit, YEAR, cells)
                .prior(CellGrammar.strict().parse(prior))
                .build();
    }

    private static Kpis withPrior(Target target, String prior) {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, target).actual(Actual.row("R"));
        kpis.item().addRow(printing("R", "件", "10 10 10 10 10 10 10 10 10 10 10 10", prior));
        return kpis;
    }

    @Test
    void evaluate_printedPriorAlone_isLastYearsEvidence() {
        Evaluation result = withPrior(Target.priorYear(), "110件").evaluate();
        assertThat(result.target().exact()).contains(Rational.of(110));
        assertThat(result.met()).isEqualTo(Met.MET);
        YearOnYear year = result.yearsOnYear().get(0);
        assertThat(year.previous().printed()).contains("110件");
        assertThat(year.isLikeForLike()).isTrue();
        assertThat(year.printedPrevious()).isEmpty();
        assertThat(year.toDate().nominalRatio()).contains(Rational.of(12, 11));
        assertThat(ja(result)).contains("目標(前年度の実績)(2020-04/2021-03): 110件");
        assertThat(year.explanation().lines(Language.JA))
                .containsExactly(
                        "実績(2021-04/2022-03): 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件, 10件",
                        "前年同期の実績(2020-04/2021-03): 110件",
                        "実績: 各月の合計 = 120",
                        "前年同期との差: 120 − 110 = 10",
                        "対前年度比: 110 に対し 120 → 109.09…% → 109.1 %(四捨五入)、正確には 12/11");
    }

    @Test
    void evaluate_printedPriorAndSeries_standSideBySide() {
        Evaluation result = withPrior(Target.priorYear(), "111件")
                .row("L", MONTHLY, "件", LAST, "9 9 9 9 9 9 9 9 9 9 9 11")
                .actual(1, Actual.row("L"))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.of(110));
        assertThat(result.target().otherReference().map(Quantity::interval)).contains(Interval.point(Rational.of(111)));
        assertThat(ja(result)).contains("前年同期の表示値(2020-04/2021-03): 111件");
        YearOnYear year = result.yearsOnYear().get(0);
        assertThat(year.previous().nominal()).contains(Rational.of(110));
        assertThat(year.printedPrevious().orElseThrow().printed()).contains("111件");
        assertThat(year.explanation().lines(Language.EN))
                .contains("Same period a year earlier, as printed (2020-04/2021-03): 111件");
    }

    @Test
    void evaluate_printedPriorWhereSeriesHasAGap_isUsed() {
        Evaluation result = withPrior(Target.priorYear(), "111件")
                .row("L", MONTHLY, "件", LAST, "9 _ 9 9 9 9 9 9 9 9 9 11")
                .actual(1, Actual.row("L"))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.of(111));
    }

    @Test
    void evaluate_printedPriorOfNumeratorAndDenominator_isTheirQuotient() {
        Kpis kpis = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Target.priorYear())
                .actual(Actual.ratioOfRows("N", "D"));
        kpis.item()
                .addRow(printing("N", "件", "1 1 1 1 1 1 1 1 1 1 1 1", "13件"))
                .addRow(printing("D", "件", "2 2 2 2 2 2 2 2 2 2 2 2", "20件"));
        Evaluation result = kpis.evaluate();
        assertThat(result.target().exact()).contains(Rational.of(65));
        assertThat(ja(result)).contains("前年度の分子(2020-04/2021-03): 13件", "目標(前年度の実績): 分子÷分母 = 13件 ÷ 20件 × 100 = 65");
        assertThat(result.yearsOnYear().get(0).toDate().difference()).isEqualTo(Interval.point(Rational.of(-15)));
    }

    @Test
    void evaluate_asOfBeforeThePriorsMonths_isMarkedAsUnlike() {
        Evaluation result = withPrior(Kpis.fixed("120件"), "110件")
                .evaluate(Evaluator.standard().asOf(java.time.YearMonth.of(2021, 9)));
        YearOnYear year = result.yearsOnYear().get(0);
        assertThat(year.isLikeForLike()).isFalse();
        assertThat(year.explanation().lines(Language.EN)).contains("The months compared differ");
    }

    @Test
    void evaluate_twoYearsBack_isNamedSo() {
        Evaluation result = flow(Kpis.fixed("100件"))
                .figure("B", "96件", BEFORE)
                .actual(2, Actual.figure("B"))
                .evaluate();
        assertThat(result.yearsOnYear()).extracting(YearOnYear::yearsBack).containsExactly(2);
        assertThat(result.yearsOnYear().get(0).explanation().lines(Language.JA))
                .contains(
                        "前々年同期の実績(2019-04/2020-03): 96件",
                        "前々年同期との差: 120 − 96 = 24",
                        "対前々年度比: 96 に対し 120 → 125% → 125.0 %(四捨五入)、正確には 5/4");
        assertThat(result.yearsOnYear().get(0).explanation().lines(Language.EN))
                .contains("Difference from the same period two years earlier: 120 − 96 = 24");
    }

    @Test
    void evaluate_rateOfFlows_comparesSingleMonthsToo() {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("50%"))
                .row("N", MONTHLY, "件", "2021-04/2021-05", "4 9")
                .row("D", MONTHLY, "件", "2021-04/2021-05", "10 10")
                .actual(Actual.ratioOfRows("N", "D"))
                .row("LN", PrintedRow.Kind.CUMULATIVE, "件", "2020-04/2020-05", "3 9")
                .row("LD", PrintedRow.Kind.CUMULATIVE, "件", "2020-04/2020-05", "10 20")
                .actual(1, Actual.ratioOfRows("LN", "LD"))
                .evaluate();
        YearOnYear.Comparison month = result.yearsOnYear().get(0).sameMonth().orElseThrow();
        assertThat(month.difference()).isEqualTo(Interval.point(Rational.of(30)));
        assertThat(month.nominalRatio()).isEqualTo(Optional.of(Rational.of(3, 2)));
        assertThat(result.yearsOnYear().get(0).toDate().difference()).isEqualTo(Interval.point(Rational.of(20)));
    }
}
