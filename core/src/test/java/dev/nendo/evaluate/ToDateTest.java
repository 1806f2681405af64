package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.Evaluation.Certainty;
import dev.nendo.evaluate.Evaluation.Outlook;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToDateTest {
    private static final String YEAR = "2021-04/2022-03";
    private static final String LAST = "2020-04/2021-03";

    private static Kpis flow(Direction direction, String target, String cells) {
        return Kpis.of(Measure.FLOW, "件", direction, Kpis.fixed(target))
                .row("R", PrintedRow.Kind.MONTHLY, "件", YEAR, cells)
                .actual(Actual.row("R"));
    }

    private static Kpis lastYear(Kpis kpis, String cells) {
        return kpis.row("L", PrintedRow.Kind.MONTHLY, "件", LAST, cells).actual(1, Actual.row("L"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04, 10, NOT_MET, PROVISIONAL, OPEN",
        "2021-05, 20, NOT_MET, PROVISIONAL, OPEN",
        "2021-06, 30, NOT_MET, PROVISIONAL, OPEN",
        "2021-07, 40, NOT_MET, PROVISIONAL, OPEN",
        "2021-08, 50, NOT_MET, PROVISIONAL, OPEN",
        "2021-09, 60, NOT_MET, PROVISIONAL, OPEN",
        "2021-10, 70, MET, CERTAIN, ALREADY_MET",
        "2021-11, 80, MET, CERTAIN, ALREADY_MET",
        "2021-12, 90, MET, CERTAIN, ALREADY_MET",
        "2022-01, 100, MET, CERTAIN, ALREADY_MET",
        "2022-02, 110, MET, CERTAIN, ALREADY_MET",
        "2022-03, 120, MET, CERTAIN, FINAL",
    })
    void evaluate_asOfEveryMonth_usesDataUpToIt(
            YearMonth asOf, String actual, Met met, Certainty certainty, Outlook outlook) {
        Evaluation result = flow(Direction.AT_LEAST, "70件", "10 10 10 10 10 10 10 10 10 10 10 10")
                .evaluate(Evaluator.standard().asOf(asOf));
        assertThat(result.actual().nominal()).contains(Rational.parse(actual));
        assertThat(result.met()).isEqualTo(met);
        assertThat(result.certainty()).contains(certainty);
        assertThat(result.outlook()).isEqualTo(outlook);
        assertThat(result.status().value().orElseThrow()).hasToString(met == Met.MET ? "○" : "△");
    }

    @Test
    void evaluate_beforeTheYear_hasNoDataYet() {
        Evaluation result = flow(Direction.AT_LEAST, "70件", "10 10 10 10 10 10 10 10 10 10 10 10")
                .evaluate(Evaluator.standard().asOf(YearMonth.of(2021, 3)));
        assertThat(result.reason()).contains(Reason.NO_DATA_YET);
        assertThat(result.status().value().orElseThrow()).hasToString("─");
        assertThat(result.outlook()).isEqualTo(Outlook.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 25件, 10 20 _ _ _ _ _ _ _ _ _ _, OUT_OF_REACH",
        "AT_MOST, 30件, 10 20 _ _ _ _ _ _ _ _ _ _, OPEN",
        "LESS_THAN, 30件, 10 20 _ _ _ _ _ _ _ _ _ _, OUT_OF_REACH",
        "EQUAL, 29件, 10 20 _ _ _ _ _ _ _ _ _ _, OUT_OF_REACH",
        "EQUAL, 30件, 10 20 _ _ _ _ _ _ _ _ _ _, OPEN",
        "AT_LEAST, 30件, 10 20 _ _ _ _ _ _ _ _ _ _, ALREADY_MET",
        "AT_LEAST, 20件, 10 △2 20 _ _ _ _ _ _ _ _ _, OPEN",
    })
    void outlook_ofCounts_saysWhatCannotBeUndone(Direction direction, String target, String cells, Outlook outlook) {
        assertThat(flow(direction, target, cells).evaluate().outlook()).isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04, 275/3, 91, NOT_MET",
        "2021-06, 275, 273, NOT_MET",
        "2021-09, 550, 560, MET",
        "2021-12, 825, 880, MET",
        "2022-03, 1100, 1090, NOT_MET",
    })
    void phasing_equalMonths_comparesWithThePartToDate(YearMonth asOf, String planned, String actual, Met met) {
        Kpis kpis = flow(Direction.AT_LEAST, "1,100件", "91 91 91 95 96 96 100 110 110 70 70 70");
        kpis.definition().phasing(new Phasing.EqualMonths());
        Evaluation result = kpis.evaluate(Evaluator.standard().asOf(asOf));
        assertThat(result.target().exact()).contains(Rational.parse(planned));
        assertThat(result.actual().nominal()).contains(Rational.parse(actual));
        assertThat(result.met()).isEqualTo(met);
    }

    @Test
    void phasing_statedShares_spreadsAWholeTargetInWholeNumbers() {
        Kpis kpis = flow(Direction.AT_LEAST, "1,100件", "92 _ _ _ _ _ _ _ _ _ _ _");
        kpis.definition().phasing(new Phasing.Shares(Collections.nCopies(12, Rational.of(1, 12))));
        Pace pace = kpis.evaluate().pace().orElseThrow();
        assertThat(pace.planned()).isEqualTo(point(92));
        assertThat(pace.plan().values().stream().reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(Rational.of(1100));
    }

    @Test
    void phasing_sharesForOtherMonths_leaveNoPlan() {
        Kpis kpis = flow(Direction.AT_LEAST, "1,100件", "92 _ _ _ _ _ _ _ _ _ _ _");
        kpis.definition().phasing(new Phasing.Shares(List.of(Rational.ONE)));
        assertThat(kpis.evaluate().reason()).contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void pace_shares_givesPlanDifferenceAndRemaining() {
        Kpis kpis = flow(Direction.AT_LEAST, "100件", "5 10 _ _ _ _ _ _ _ _ _ _");
        kpis.definition()
                .phasing(new Phasing.Shares(List.of(
                        Rational.of(1, 10),
                        Rational.of(1, 10),
                        Rational.of(8, 10),
                        Rational.ZERO,
                        Rational.ZERO,
                        Rational.ZERO,
                        Rational.ZERO,
                        Rational.ZERO,
                        Rational.ZERO,
                        Rational.ZERO,
                        Rational.ZERO,
                        Rational.ZERO)));
        Evaluation result = kpis.evaluate();
        Pace pace = result.pace().orElseThrow();
        assertThat(pace.planned()).isEqualTo(point(20));
        assertThat(pace.actual()).isEqualTo(point(15));
        assertThat(pace.difference()).isEqualTo(point(-5));
        assertThat(pace.ratio()).isEqualTo(Outcome.present(Interval.point(Rational.of(3, 4))));
        assertThat(pace.remaining()).isEqualTo(point(85));
        assertThat(pace.monthsLeft()).isEqualTo(10);
        assertThat(pace.perMonth()).isEqualTo(Outcome.present(Interval.point(Rational.of(17, 2))));
        assertThat(pace.landing().reason()).contains(Reason.NO_DATA_YET);
        assertThat(result.target().full().map(Quantity::interval)).contains(Interval.point(Rational.of(100)));
        assertThat(result.met()).isEqualTo(Met.NOT_MET);
    }

    private static Outcome<Interval> point(long value) {
        return Outcome.present(Interval.point(Rational.of(value)));
    }

    @Test
    void phasing_lastYearShapeOfLastYear_comparesNoLongerWithTheFullYear() {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, new Target.PriorYear(Optional.empty()))
                .row("R", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-05", "30 30")
                .actual(Actual.row("R"));
        lastYear(kpis, "10 20 10 10 10 10 5 5 5 5 5 5");
        kpis.definition().phasing(new Phasing.LastYearShape());
        Evaluation result = kpis.evaluate();
        assertThat(result.target().interval()).isEqualTo(point(30));
        assertThat(result.target().isPartAgainstFullYear()).isFalse();
    }

    @Test
    void pace_lastYearShape_givesPlanAndLanding() {
        Kpis kpis = lastYear(
                flow(Direction.AT_LEAST, "200件", "30 30 _ _ _ _ _ _ _ _ _ _"), "10 20 10 10 10 10 5 5 5 5 5 5");
        kpis.definition().phasing(new Phasing.LastYearShape());
        Pace pace = kpis.evaluate().pace().orElseThrow();
        assertThat(pace.planned()).isEqualTo(point(60));
        assertThat(pace.landing()).isEqualTo(point(200));
        assertThat(pace.plan()).containsEntry(YearMonth.of(2021, 5), Rational.of(40));
    }

    @Test
    void pace_cumulativeLastYear_isTakenMonthByMonth() {
        Kpis kpis = flow(Direction.AT_LEAST, "200件", "30 30 _ _ _ _ _ _ _ _ _ _")
                .row("L", PrintedRow.Kind.CUMULATIVE, "件", LAST, "10 30 40 50 60 70 75 80 85 90 95 100")
                .actual(1, Actual.row("L"));
        assertThat(kpis.evaluate().pace().orElseThrow().landing()).isEqualTo(point(200));
    }

    @Test
    void pace_gapInside_isAbsentUnlessTheMonthIsSkippedOnBothSides() {
        Kpis kpis = flow(Direction.AT_LEAST, "120件", "10 _ 10 _ _ _ _ _ _ _ _ _");
        kpis.definition().phasing(new Phasing.EqualMonths());
        Evaluation absent = kpis.evaluate();
        Pace pace = absent.pace().orElseThrow();
        assertThat(absent.reason()).contains(Reason.GAP);
        assertThat(pace.dropped()).isEmpty();
        assertThat(pace.actual()).isEqualTo(Outcome.absent(Reason.GAP));
        assertThat(pace.planned()).isEqualTo(point(30));
        Kpis again = flow(Direction.AT_LEAST, "120件", "10 _ 10 _ _ _ _ _ _ _ _ _");
        again.definition().phasing(new Phasing.EqualMonths());
        Evaluation skipped = again.evaluate(Evaluator.standard().withGaps(GapPolicy.SKIP));
        Pace without = skipped.pace().orElseThrow();
        assertThat(without.dropped()).containsExactly(YearMonth.of(2021, 5));
        assertThat(without.actual()).isEqualTo(point(20));
        assertThat(without.planned()).isEqualTo(point(20));
    }

    @Test
    void phasing_monthlyTargets_sumsThemToDate() {
        Kpis kpis = flow(Direction.AT_LEAST, "50件", "0 0 0 8 1 0 _ _ _ _ _ _")
                .row("T", PrintedRow.Kind.MONTHLY, "件", YEAR, "0 0 0 9 9 8 8 8 8 0 0 0");
        kpis.definition().phasing(new Phasing.MonthlyTargets("T"));
        Evaluation result = kpis.evaluate();
        assertThat(result.target().exact()).contains(Rational.of(26));
        assertThat(result.pace().orElseThrow().difference()).isEqualTo(point(-17));
    }

    @ParameterizedTest
    @CsvSource({"2021-06, 0, 0, MET", "2021-07, 9, 8, NOT_MET", "2022-03, 50, 10, NOT_MET"})
    void monthlyTarget_toDate_isSummedUpToTheActual(YearMonth asOf, String target, String actual, Met met) {
        Evaluation result = Kpis.of(Measure.FLOW, "事業所", Direction.AT_LEAST, new Target.Monthly("T"))
                .row("T", PrintedRow.Kind.MONTHLY, "事業所", YEAR, "0 0 0 9 9 8 8 8 8 0 0 0")
                .row("R", PrintedRow.Kind.MONTHLY, "事業所", YEAR, "0 0 0 8 1 0 0 0 1 0 0 0")
                .actual(Actual.row("R"))
                .evaluate(Evaluator.standard().asOf(asOf));
        assertThat(result.target().exact()).contains(Rational.parse(target));
        assertThat(result.actual().nominal()).contains(Rational.parse(actual));
        assertThat(result.met()).isEqualTo(met);
    }

    @Test
    void level_toDate_isComparedDirectlyDespiteAPhasing() {
        Kpis kpis = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("50.0%"))
                .row("R", PrintedRow.Kind.CUMULATIVE, "%", YEAR, "48.0% 49.0% _ _ _ _ _ _ _ _ _ _")
                .actual(Actual.row("R"));
        kpis.definition().phasing(new Phasing.EqualMonths());
        Evaluation result = kpis.evaluate();
        assertThat(result.target().exact()).contains(Rational.of(50));
        assertThat(result.pace()).isEmpty();
        assertThat(result.certainty()).contains(Certainty.PROVISIONAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01, POINT_NOT_REACHED, 2022-01, △",
        "2022-02, POINT_NOT_REACHED, 2022-02, △",
        "2022-03, MISSING_ACTUAL, 2022-02, ─",
    })
    void point_withBlankMonth_isUndecidedWithTheLatestValue(
            YearMonth asOf, Reason reason, YearMonth latest, String status) {
        Kpis kpis = Kpis.of(Measure.RATE_OF_STOCKS, "%", Direction.AT_LEAST, Kpis.fixed("80.7%"))
                .row("R", PrintedRow.Kind.MONTHLY, "%", "2022-01/2022-03", "81.1% 81.2% _")
                .actual(Actual.row("R"));
        kpis.definition().targetWindow(Window.parse("2022-03"));
        Evaluation result = kpis.evaluate(Evaluator.standard().asOf(asOf));
        assertThat(result.reason()).contains(reason);
        assertThat(result.actual().month()).contains(latest);
        assertThat(result.status().value().orElseThrow()).hasToString(status);
    }

    @Test
    void evaluate_agreedLag_isComplete() {
        Kpis kpis = Kpis.of(
                        Measure.RATE_OF_FLOWS,
                        "%",
                        Direction.AT_LEAST,
                        new Target.PriorYear(Optional.of(Kpis.printed("0.215%"))))
                .row("R", PrintedRow.Kind.CUMULATIVE, "%", "2021-03/2021-05", "0.230% 0.220% 0.238%")
                .actual(Actual.row("R"));
        kpis.definition().targetWindow(Window.parse("2021-03/2021-05"));
        Evaluation result = kpis.evaluate();
        assertThat(result.isIncomplete()).isFalse();
        assertThat(result.certainty()).contains(Certainty.CERTAIN);
    }

    @Test
    void evaluate_preliminaryActual_isProvisional() {
        Evaluation result = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("10件"))
                .figure("F", "12件(速報値)")
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.met()).isEqualTo(Met.MET);
        assertThat(result.certainty()).contains(Certainty.PROVISIONAL);
    }
}
