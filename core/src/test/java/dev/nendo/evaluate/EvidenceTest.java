package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Language;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure says beside its number: as of when, whether it is approximate, withheld, or printed at all. */
class EvidenceTest {
    private static final String YEAR = "2021-04/2022-03";

    private static List<String> ja(Evaluation result) {
        return result.explanation().lines(Language.JA);
    }

    private static List<String> en(Evaluation result) {
        return result.explanation().lines(Language.EN);
    }

    private static Kpis figure(Measure measure, String unit, String printed, String asOf, int back) {
        Kpis kpis = Kpis.of(measure, unit, Direction.AT_LEAST, Kpis.fixed("100" + unit));
        kpis.item()
                .addFigure(Figure.builder()
                        .id("F")
                        .label("数値")
                        .role(Figure.Role.ACTUAL)
                        .printed(Printed.parse(printed))
                        .asOf(asOf)
                        .build());
        return kpis.actual(back, Actual.figure("F"));
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW, 12/24, 2021-04/2021-12",
        "FLOW, 3/24, 2021-04/2022-03",
        "FLOW, 3月末, 2021-04/2022-03",
        "FLOW, 令和3年9月末, 2021-04/2021-09",
        "FLOW, 令和3年12月, 2021-04/2021-12",
        "FLOW, 4～1月, 2021-04/2022-01",
        "FLOW, 上期, 2021-04/2021-09",
        "FLOW, 令和4年5月末, 2021-04/2022-03",
        "COVERAGE, 2021-11, 2021-04/2021-11",
        "STOCK, 12月末, 2021-12",
        "STOCK, 4～1月, 2022-01",
        "STOCK, 令和3年3月末, 2021-03",
        "RATE_OF_STOCKS, 令和4年1月, 2022-01",
    })
    void actual_figureWithAsOfAndNoWindow_coversTheMonthsUpToIt(Measure measure, String asOf, String window) {
        String unit = measure == Measure.FLOW || measure == Measure.STOCK ? "件" : "%";
        Evaluation result = figure(measure, unit, "60" + unit, asOf, 0).evaluate();
        Window expected = Window.parse(window);
        assertThat(result.actual().window()).contains(expected);
        assertThat(result.isIncomplete()).isEqualTo(expected.last().isBefore(YearMonth.of(2022, 3)));
        assertThat(ja(result)).element(0).asString().startsWith("実績(表示の時点 " + asOf + ")(" + window + "): 60" + unit);
        assertThat(en(result))
                .element(0)
                .asString()
                .startsWith("Actual (as of " + asOf + ") (" + window + "): 60" + unit);
    }

    @Test
    void actual_figureWithAsOf_isUnderWayAndHiddenBeforeIt() {
        Kpis kpis = figure(Measure.FLOW, "件", "60件", "12/24", 0);
        Evaluation result = kpis.evaluate();
        assertThat(result.status().value().orElseThrow()).hasToString("△");
        assertThat(result.certainty()).contains(Evaluation.Certainty.PROVISIONAL);
        assertThat(ja(result)).contains("実績は 2021-12 まで、目標の期間は 2022-03 までのため期間の途中(暫定)");
    }

    @ParameterizedTest
    @CsvSource({"2021-11, false", "2021-12, true", "2022-01, true"})
    void evaluate_asOfTheMonthOfTheLabel_mayUseTheFigure(String asOf, boolean used) {
        Evaluation result = figure(Measure.FLOW, "件", "60件", "12/24", 0)
                .evaluate(Evaluator.standard().asOf(YearMonth.parse(asOf)));
        assertThat(result.actual().isPresent()).isEqualTo(used);
        assertThat(result.reason().filter(Reason.NO_DATA_YET::equals).isPresent())
                .isEqualTo(!used);
    }

    @Test
    void actual_figureOfLastYear_readsItsLabelInThatYear() {
        Evaluation result = figure(Measure.FLOW, "件", "60件", "12月末", 1)
                .figure("T", "70件", "2021-04/2021-12")
                .actual(Actual.figure("T"))
                .evaluate();
        YearOnYear year = result.yearsOnYear().get(0);
        assertThat(year.previous().window()).contains(Window.parse("2020-04/2020-12"));
        assertThat(year.isLikeForLike()).isTrue();
    }

    @Test
    void actual_figureWithALabelNobodyReads_isTakenForTheWholePeriodAndSaysSo() {
        Evaluation result = figure(Measure.FLOW, "件", "60件", "随時", 0).evaluate();
        assertThat(result.actual().window()).contains(Window.parse(YEAR));
        assertThat(ja(result)).element(0).isEqualTo("実績(表示の時点 随時、読み取れないため期間全体とみなす)(2021-04/2022-03): 60件");
        assertThat(en(result))
                .element(0)
                .isEqualTo("Actual (as of 随時, which is not understood and taken as the whole period)"
                        + " (2021-04/2022-03): 60件");
    }

    @Test
    void actual_figureWithWindowAndAsOf_goesByItsWindow() {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("100件"))
                .actual(Actual.figure("F"));
        kpis.item()
                .addFigure(Figure.builder()
                        .id("F")
                        .label("数値")
                        .role(Figure.Role.ACTUAL)
                        .printed(Printed.parse("60件"))
                        .asOf("3/24")
                        .window(Window.parse("2021-04/2022-02"))
                        .build());
        assertThat(ja(kpis.evaluate())).element(0).isEqualTo("実績(2021-04/2022-02): 60件");
    }

    @Test
    void explain_approximateFigure_saysThatItTakesNoPart() {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("18.1%"))
                .figure("F", "約17.1%", YEAR)
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.reason()).contains(Reason.NOT_ASSESSABLE);
        assertThat(ja(result))
                .containsExactly(
                        "実績(概数、判定に用いない)(2021-04/2022-03): 約17.1%",
                        "目標(2021-04/2022-03): 18.1%", "判定なし: 数値では評価できない", "実施状況: ─(評価なし)、規則 report-legend: 判定できないものは─");
        assertThat(en(result))
                .containsExactly(
                        "Actual (approximate, takes part in no check) (2021-04/2022-03): 約17.1%",
                        "Target (2021-04/2022-03): 18.1%",
                        "Undecided: it can't be assessed by figures",
                        "Status: ─ (not assessed), rule report-legend: what can't be judged gives ─");
    }

    @Test
    void explain_approximateCell_keepsTheSumFromBeingJudged() {
        Evaluation result = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("20件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-05", "10 約20")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.reason()).contains(Reason.NOT_ASSESSABLE);
        assertThat(ja(result)).contains("実績(概数を含むため判定に用いない)(2021-04/2021-05): 10件, 約20件");
        assertThat(en(result))
                .contains("Actual (some approximate, so they take part in no check) (2021-04/2021-05): 10件, 約20件");
    }

    @Test
    void explain_approximateTarget_isTakenAsItStands() {
        Evaluation result = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("約100件"))
                .figure("F", "99件", YEAR)
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.met()).isEqualTo(Met.NOT_MET);
        assertThat(ja(result)).contains("目標(概数で書かれた数をそのまま目標とする)(2021-04/2022-03): 約100件");
        assertThat(en(result))
                .contains("Target (stated as approximate; the number stated is the target) (2021-04/2022-03): 約100件");
    }

    @ParameterizedTest
    @CsvSource({
        "81.1% 81.2% x, , SUPPRESSED, ─",
        "81.1% 81.2% x, 2022-03, SUPPRESSED, ─",
        "81.1% 81.2% x, 2022-02, POINT_NOT_REACHED, △",
        "81.1% 81.2% _, , POINT_NOT_REACHED, △",
        "81.1% 81.2% _, 2022-03, MISSING_ACTUAL, ─",
        "x x x, , SUPPRESSED, ─",
    })
    void evaluate_pointWithoutItsFigure_saysWhy(String cells, String asOf, Reason reason, String status) {
        Kpis kpis = Kpis.of(Measure.RATE_OF_STOCKS, "%", Direction.AT_LEAST, Kpis.fixed("80.7%"))
                .row("R", PrintedRow.Kind.MONTHLY, "%", "2022-01/2022-03", cells)
                .actual(Actual.row("R"));
        kpis.definition().targetWindow(Window.parse("2022-03"));
        Evaluator evaluator =
                asOf == null ? Evaluator.standard() : Evaluator.standard().asOf(YearMonth.parse(asOf));
        Evaluation result = kpis.evaluate(evaluator);
        assertThat(result.reason()).contains(reason);
        assertThat(result.status().value().orElseThrow()).hasToString(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-06 2021-11 | 判定: 実績 2回 は 3回 以上 → 未達成 | Judgement: actual 2回, at least 3回 → not met",
                "2021-06 2021-11 2021-12 | 判定: 実績 3回 は 3回 以上 → 達成 | Judgement: actual 3回, at least 3回 → met",
            })
    void explain_activityWithTimes_statesBothCounts(String months, String ja, String en) {
        Evaluation result = Kpis.of(
                        Measure.ACTIVITY, "回", Direction.ACTIVITY, new Target.Activity(Optional.of(Kpis.printed("3回"))))
                .entries("E", months.split(" "))
                .actual(new Actual.Entries(List.of("E")))
                .evaluate();
        assertThat(ja(result)).contains(ja);
        assertThat(en(result)).contains(en);
    }

    @Test
    void explain_activityStatedWithTimes_saysThatNoCountIsStated() {
        Evaluation result = Kpis.of(
                        Measure.ACTIVITY, "回", Direction.ACTIVITY, new Target.Activity(Optional.of(Kpis.printed("3回"))))
                .actual(new Actual.Stated(true))
                .evaluate();
        assertThat(ja(result)).contains("判定: 実施の記載あり(目標 3回、回数の記載なし) → 達成");
        assertThat(en(result)).contains("Judgement: stated as done (target 3回, no number of times stated) → met");
    }

    @Test
    void printed_whereNothingIsPrinted_isEmptyBesideWhatWasComputed() {
        Evaluation entries = Kpis.of(Measure.ACTIVITY, "回", Direction.ACTIVITY, Target.activity())
                .entries("E", "2021-06", "2021-11")
                .actual(new Actual.Entries(List.of("E")))
                .evaluate();
        assertThat(entries.actual().printed()).isEmpty();
        assertThat(entries.actual().computed()).contains("2回");
        Evaluation ratio = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("5%"))
                .ratio("S", "5545人", "81658人")
                .actual(Actual.ratio("S"))
                .evaluate();
        assertThat(ratio.actual().printed()).isEmpty();
        assertThat(ratio.actual().computed()).contains("5545人 / 81658人");
        assertThat(ratio.actual().text()).contains("5545人 / 81658人");
        Evaluation sum = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("5件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-05", "2 3")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(sum.actual().printed()).isEmpty();
        assertThat(sum.actual().computed()).contains("5件");
    }

    @Test
    void printed_whereATotalIsPrinted_isTheTotal() {
        Kpis kpis = Kpis.of(Measure.AVERAGE, "時間", Direction.AT_MOST, Kpis.fixed("15時間"))
                .actual(Actual.row("R"));
        kpis.item()
                .addRow(Kpis.cells("R", PrintedRow.Kind.MONTHLY, "時間", "2021-04/2021-06", "14.0 14.1 14.1")
                        .total(new PrintedRow.Total(
                                PrintedRow.TotalKind.AVERAGE,
                                "平均",
                                CellGrammar.strict().parse("14.1")))
                        .build());
        Evaluation result = kpis.evaluate();
        assertThat(result.actual().printed()).contains("14.1");
        assertThat(result.actual().decimals()).contains(1);
        assertThat(result.actual().nominal()).contains(Rational.of(211, 15));
        assertThat(ja(result))
                .contains("表示された平均(2021-04/2021-06): 14.1時間", "実績: 各月の単純平均 = 211/15(14.066…)、区間 [841/60, 847/60]");
    }

    @Test
    void printed_whereTheRateStandsBesideItsCounts_isTheRate() {
        Evaluation result = Kpis.of(Measure.RATE_OF_STOCKS, "%", Direction.AT_LEAST, Kpis.fixed("33.3%"))
                .row("V", PrintedRow.Kind.STOCK, "%", "2021-04/2021-05", "30.0 33.3")
                .row("N", PrintedRow.Kind.STOCK, "人", "2021-04/2021-05", "3 1")
                .row("D", PrintedRow.Kind.STOCK, "人", "2021-04/2021-05", "10 3")
                .actual(new Actual.Rows(Optional.of("V"), Optional.of("N"), Optional.of("D"), Optional.empty()))
                .evaluate();
        assertThat(result.actual().interval().value()).contains(Interval.point(Rational.of(100, 3)));
        assertThat(result.actual().printed()).contains("33.3");
        assertThat(ja(result)).contains("表示された率(2021-05): 33.3%");
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, MONTHLY", "CUMULATIVE, CUMULATIVE", "MONTHLY, CUMULATIVE", "CUMULATIVE, MONTHLY"})
    void rateOfFlows_rowsOfEitherBasis_isTheSameToDate(PrintedRow.Kind above, PrintedRow.Kind below) {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("50%"))
                .row("N", above, "件", "2021-04/2021-06", above == PrintedRow.Kind.MONTHLY ? "4 5 6" : "4 9 15")
                .row("D", below, "件", "2021-04/2021-06", below == PrintedRow.Kind.MONTHLY ? "10 10 10" : "10 20 30")
                .actual(Actual.ratioOfRows("N", "D"))
                .evaluate();
        assertThat(result.actual().interval().value()).contains(Interval.point(Rational.of(50)));
        assertThat(result.actual().window()).contains(Window.parse("2021-04/2021-06"));
    }

    @Test
    void coverage_populationPrintedBeforeTheMonthsObserved_isInForce() {
        Evaluation result = Kpis.of(Measure.COVERAGE, "%", Direction.AT_LEAST, Kpis.fixed("50%"))
                .row("N", PrintedRow.Kind.MONTHLY, "人", YEAR, "_ _ _ _ 10 10 10 10 10 10 10 _")
                .row("D", PrintedRow.Kind.STOCK, "人", YEAR, "100 _ _ _ _ _ _ _ _ _ _ _")
                .actual(0, "2021-08/2022-02", Actual.ratioOfRows("N", "D"))
                .evaluate();
        assertThat(result.actual().interval().value()).contains(Interval.point(Rational.of(70)));
        assertThat(result.actual().coverage().present()).isEqualTo(7);
        assertThat(result.actual().coverage().expected()).isEqualTo(7);
        assertThat(en(result)).contains("Denominator (2021-04): 100人");
    }

    @Test
    void flow_quarterBlockWithoutAFigure_dropsItsThreeMonthsFromBothSides() {
        PrintedRow.Builder row = PrintedRow.builder()
                .id("Q")
                .table("Q")
                .role(PrintedRow.Role.VALUE)
                .kind(PrintedRow.Kind.MONTHLY)
                .unit(Unit.of("件"));
        List<String> cells = List.of("30", "", "40", "");
        for (int i = 0; i < 4; i++) {
            Window quarter = Kpis.YEAR.quarter(i + 1).window();
            row.addColumn(new PrintedRow.Column("Q" + (i + 1), Optional.of(quarter), Optional.empty()))
                    .addCell(CellGrammar.strict().parse(cells.get(i)));
        }
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("120件"))
                .actual(Actual.row("Q"));
        kpis.item().addRow(row.build());
        kpis.definition().phasing(new Phasing.EqualMonths());
        Evaluation result = kpis.evaluate(Evaluator.standard().withGaps(GapPolicy.SKIP));
        assertThat(result.target().exact()).contains(Rational.of(60));
        assertThat(ja(result))
                .contains(
                        "目標(2021-12 まで): 通年の目標 120 を各月均等で配分、その 6/12 = 60",
                        "値のない月: 2021-07, 2021-08, 2021-09(6/9 か月、欠測月を除く)");
    }

    private static Kpis withAverage(String figure, String window) {
        Kpis kpis = Kpis.of(Measure.RATE_OF_STOCKS, "%", Direction.AT_LEAST, Kpis.fixed("80.5%"))
                .row("R", PrintedRow.Kind.STOCK, "%", "2022-01/2022-03", "81.0 81.2 _")
                .actual(Actual.row("R"));
        kpis.item()
                .addFigure(Figure.builder()
                        .id("N")
                        .label("全国平均")
                        .role(Figure.Role.BENCHMARK)
                        .printed(Printed.parse(figure))
                        .window(Window.parse(window))
                        .build());
        kpis.definition().addBenchmark("N");
        return kpis;
    }

    @Test
    void benchmarks_figureOfTheSameMonth_givesTheDifferenceInPoints() {
        Evaluation result = withAverage("80.4%", "2022-02").evaluate();
        Evaluation.Benchmark average = result.benchmarks().get(0);
        assertThat(average.label()).isEqualTo("全国平均");
        assertThat(average.difference().nominal()).contains(Rational.of(4, 5));
        assertThat(average.difference().interval().value())
                .contains(Interval.closed(Rational.of(7, 10), Rational.of(9, 10)));
        assertThat(average.difference().unit()).isEqualTo(Unit.of("ポイント"));
        assertThat(average.difference().isLikeForLike()).isTrue();
        assertThat(ja(result))
                .contains(
                        "全国平均(2022-02): 80.4%(表示値、真の値は [80.35, 80.45] のどこか)",
                        "全国平均との差(ポイント): 81.2 − 80.4 = 0.8、区間 [7/10, 9/10]");
        assertThat(en(result))
                .contains(
                        "全国平均 (2022-02): 80.4% (as printed; the true value is in [80.35, 80.45])",
                        "Difference from 全国平均 (points): 81.2 − 80.4 = 0.8, between [7/10, 9/10]");
    }

    @Test
    void benchmarks_figureOfOtherMonths_isMarked() {
        Evaluation result = withAverage("80.4%", "2022-03").evaluate();
        assertThat(result.benchmarks().get(0).difference().isLikeForLike()).isFalse();
        assertThat(ja(result)).contains("全国平均と実績では期間が異なる");
        assertThat(en(result)).contains("The months of 全国平均 and of the actual differ");
    }

    @Test
    void benchmarks_afterTheAsOfMonth_areAbsentWithTheReason() {
        Evaluation result =
                withAverage("80.4%", "2022-03").evaluate(Evaluator.standard().asOf(YearMonth.of(2022, 2)));
        assertThat(result.benchmarks().get(0).difference().interval().reason()).contains(Reason.NO_DATA_YET);
        assertThat(ja(result)).contains("全国平均なし: まだ報告がない");
        assertThat(en(result)).contains("No 全国平均: nothing has been reported yet");
    }

    @Test
    void benchmarks_rowByMonth_isReadUpToTheActualsMonth() {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("100件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-07", "10 20 _ _")
                .actual(Actual.row("R"))
                .row("N", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-07", "8 9 10 11");
        kpis.definition().addBenchmark("N");
        Evaluation result = kpis.evaluate();
        Evaluation.Benchmark average = result.benchmarks().get(0);
        assertThat(average.value().nominal()).contains(Rational.of(17));
        assertThat(average.difference().nominal()).contains(Rational.of(13));
        assertThat(average.difference().isLikeForLike()).isTrue();
        assertThat(ja(result)).contains("N(2021-04/2021-05): 8件, 9件", "Nとの差(件): 30 − 17 = 13");
    }

    private static Evaluation.Benchmark beside(Measure measure, PrintedRow.Kind kind, String months, String theirs) {
        Kpis kpis = Kpis.of(measure, "件", Direction.AT_LEAST, Kpis.fixed("100件"))
                .row("R", kind, "件", months, "20")
                .actual(0, months, Actual.row("R"))
                .row("N", kind, "件", "2021-04/2021-07", theirs);
        kpis.definition().addBenchmark("N");
        return kpis.evaluate().benchmarks().get(0);
    }

    @Test
    void benchmarks_flowOfOneMonth_meetsThatMonthAlone() {
        Evaluation.Benchmark average = beside(Measure.FLOW, PrintedRow.Kind.MONTHLY, "2021-05", "8 9 10 11");
        assertThat(average.value().nominal()).contains(Rational.of(9));
        assertThat(average.difference().nominal()).contains(Rational.of(11));
        assertThat(average.difference().isLikeForLike()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "8 9 10 11, 2021-06, true",
        // no figure for June: the one before still stands, and is marked
        "8 9 _ 11, 2021-05, false",
    })
    void benchmarks_level_isTheLatestUpToTheActualsMonth(String theirs, String month, boolean likeForLike) {
        Evaluation.Benchmark average = beside(Measure.STOCK, PrintedRow.Kind.STOCK, "2021-06", theirs);
        assertThat(average.value().window()).contains(Window.parse(month));
        assertThat(average.difference().isLikeForLike()).isEqualTo(likeForLike);
    }

    @ParameterizedTest
    @CsvSource({"1回, MET", "0.6回, UNDECIDED", "1.0回, MET", "0回, NOT_MET", "2回, MET"})
    void activity_numberOfTimesPrinted_tellsWhetherItWasDone(String times, Met met) {
        Evaluation result = Kpis.of(Measure.ACTIVITY, "回", Direction.ACTIVITY, Target.activity())
                .figure("F", times, YEAR)
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"true, 実施, done, ○", "false, 未実施, not done, ×"})
    void activity_stated_saysWhich(boolean done, String ja, String en, String status) {
        Evaluation result = Kpis.of(Measure.ACTIVITY, "回", Direction.ACTIVITY, Target.activity())
                .actual(new Actual.Stated(done))
                .evaluate();
        assertThat(result.status().value().orElseThrow()).hasToString(status);
        assertThat(ja(result)).element(0).isEqualTo("実施の有無 " + ja + "(2021-04/2022-03)");
        assertThat(en(result)).element(0).isEqualTo("Stated " + en + " (2021-04/2022-03)");
    }

    @Test
    void activity_statedBeforeTheYearBegins_isNotKnownYet() {
        Evaluation result = Kpis.of(Measure.ACTIVITY, "回", Direction.ACTIVITY, Target.activity())
                .actual(new Actual.Stated(true))
                .evaluate(Evaluator.standard().asOf(YearMonth.of(2021, 3)));
        assertThat(result.reason()).contains(Reason.NO_DATA_YET);
        assertThat(result.status().value().orElseThrow()).hasToString("─");
    }

    private static PrintedRow.Builder labelled(String... cells) {
        PrintedRow.Builder row = PrintedRow.builder()
                .id("R")
                .table("R")
                .role(PrintedRow.Role.VALUE)
                .kind(PrintedRow.Kind.LABELLED)
                .unit(Unit.of("件"));
        for (int i = 0; i < cells.length; i++) {
            row.addColumn(new PrintedRow.Column("第" + (i + 1) + "回", Optional.empty(), Optional.empty()))
                    .addCell(CellGrammar.strict().parse(cells[i]));
        }
        return row;
    }

    private static Kpis reading(PrintedRow row) {
        Kpis kpis =
                Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("5件")).actual(Actual.row("R"));
        kpis.item().addRow(row);
        return kpis;
    }

    @ParameterizedTest
    @CsvSource({
        "'7', 7,",
        "'－ 7', 7,",
        "'3 4', , MISSING_ACTUAL",
        "'－ －', , MISSING_ACTUAL",
        "'x －', , SUPPRESSED",
        "'3 4 x', , MISSING_ACTUAL"
    })
    void labelledRow_onlyFigure_isTheActual(String cells, String value, Reason reason) {
        ActualValue actual =
                reading(labelled(cells.split(" ")).build()).evaluate().actual();
        assertThat(actual.nominal()).isEqualTo(Optional.ofNullable(value).map(Rational::parse));
        assertThat(actual.interval().reason()).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void labelledRow_severalFiguresWithATotal_isTheTotal() {
        PrintedRow row = labelled("3", "4")
                .total(new PrintedRow.Total(
                        PrintedRow.TotalKind.SUM, "合計", CellGrammar.strict().parse("7")))
                .build();
        Evaluation result = reading(row).evaluate();
        assertThat(result.actual().printed()).contains("7");
        assertThat(result.actual().window()).contains(Window.parse(YEAR));
        assertThat(reading(row)
                        .evaluate(Evaluator.standard().asOf(YearMonth.of(2022, 2)))
                        .reason())
                .contains(Reason.NO_DATA_YET);
    }

    @ParameterizedTest
    @CsvSource({"N", "C"})
    void amount_rowOfNumeratorOrChange_standsForTheValue(String role) {
        Optional<String> row = Optional.of("R");
        Actual.Rows rows = role.equals("N")
                ? new Actual.Rows(Optional.empty(), row, Optional.empty(), Optional.empty())
                : new Actual.Rows(Optional.empty(), Optional.empty(), Optional.empty(), row);
        Evaluation result = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("5件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-05", "2 3")
                .actual(rows)
                .evaluate();
        assertThat(result.actual().nominal()).contains(Rational.of(5));
    }

    @Test
    void rate_rowOfItsNumeratorOnly_isKnownAsPublishedOnly() {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("5%"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-05", "2 3")
                .actual(new Actual.Rows(Optional.empty(), Optional.of("R"), Optional.empty(), Optional.empty()))
                .evaluate();
        assertThat(result.actual().interval().reason()).contains(Reason.PUBLISHED_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"x, 10", "3, x", "x, x"})
    void rate_withheldCounts_areSuppressed(String numerator, String denominator) {
        Evaluation result = Kpis.of(Measure.RATE_OF_STOCKS, "%", Direction.AT_LEAST, Kpis.fixed("5%"))
                .row("N", PrintedRow.Kind.STOCK, "人", "2022-03", numerator)
                .row("D", PrintedRow.Kind.STOCK, "人", "2022-03", denominator)
                .actual(Actual.ratioOfRows("N", "D"))
                .evaluate();
        assertThat(result.actual().interval().reason()).contains(Reason.SUPPRESSED);
    }

    @Test
    void average_withWeights_statesHowItWasWeighed() {
        Kpis kpis = Kpis.of(Measure.AVERAGE, "時間", Direction.AT_MOST, Kpis.fixed("15時間"))
                .row("H", PrintedRow.Kind.MONTHLY, "時間", "2021-04/2021-05", "10.0 20.0")
                .row("W", PrintedRow.Kind.STOCK, "人", "2021-04/2021-05", "1 3(速報値)")
                .actual(new Actual.Rows(Optional.of("H"), Optional.empty(), Optional.of("W"), Optional.empty()));
        Evaluation result = kpis.evaluate();
        assertThat(result.actual().nominal()).contains(Rational.parse("17.5"));
        assertThat(result.actual().isPreliminary()).isTrue();
        assertThat(en(result))
                .contains(
                        "Weight (2021-04/2021-05): 1人, 3(速報値)",
                        "Actual: weighted mean of the months, Σ(value × weight) / Σ weight = 17.5, between [349/20, 351/20]");
    }

    @ParameterizedTest
    @CsvSource({"10.0 20.0, 1 3, false", "10.0 20.0(速報値), 1 3, true", "10.0 20.0, 1(速報値) 3, true"})
    void average_withWeights_isPreliminaryWhereAnyNumberIs(String values, String weights, boolean preliminary) {
        Evaluation result = Kpis.of(Measure.AVERAGE, "時間", Direction.AT_MOST, Kpis.fixed("15時間"))
                .row("H", PrintedRow.Kind.MONTHLY, "時間", "2021-04/2021-05", values)
                .row("W", PrintedRow.Kind.STOCK, "人", "2021-04/2021-05", weights)
                .actual(new Actual.Rows(Optional.of("H"), Optional.empty(), Optional.of("W"), Optional.empty()))
                .evaluate();
        assertThat(result.actual().isPreliminary()).isEqualTo(preliminary);
    }

    @Test
    void average_withWeightsAndNoValue_isMissing() {
        Evaluation result = Kpis.of(Measure.AVERAGE, "時間", Direction.AT_MOST, Kpis.fixed("15時間"))
                .row("H", PrintedRow.Kind.MONTHLY, "時間", "2021-04/2021-05", "_ _")
                .row("W", PrintedRow.Kind.STOCK, "人", "2021-04/2021-05", "1 3")
                .actual(new Actual.Rows(Optional.of("H"), Optional.empty(), Optional.of("W"), Optional.empty()))
                .evaluate();
        assertThat(result.actual().interval().reason()).contains(Reason.MISSING_ACTUAL);
    }
}
