package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Display;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;
import dev.nendo.problem.Language;
import dev.nendo.series.GapPolicy;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole texts: every explanation must let its reader compute the result again by hand. */
class ExplanationTest {
    private static final String YEAR = "2021-04/2022-03";

    private static void check(Evaluation result, List<String> ja, List<String> en) {
        assertThat(result.explanation().lines(Language.JA)).containsExactlyElementsOf(ja);
        assertThat(result.explanation().lines(Language.EN)).containsExactlyElementsOf(en);
    }

    private static Evaluation postal() {
        return Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("18.1%"))
                .figure("F", "17.1%", YEAR)
                .actual(Actual.figure("F"))
                .evaluate();
    }

    @Test
    void explain_printedRate_namesFiguresFormulaFractionRoundingAndRule() {
        check(
                postal(),
                List.of(
                        "実績(2021-04/2022-03): 17.1%(表示値、真の値は [17.05, 17.15] のどこか)",
                        "目標(2021-04/2022-03): 18.1%",
                        "達成率(実績÷目標): 18.1 に対し 17.1 → 94.47…% → 94.5 %(四捨五入)、正確には 171/181、区間 [341/362, 343/362]",
                        "差(ポイント): 17.1 − 18.1 = -1、区間 [-21/20, -19/20]",
                        "表示値の端数処理: 四捨五入等(端数の扱い不明)",
                        "判定: [17.05, 17.15] は 18.1 以上 → 未達成",
                        "実施状況: △(実施中又は計画を下回る)、規則 report-legend: 未達成は△"),
                List.of(
                        "Actual (2021-04/2022-03): 17.1% (as printed; the true value is in [17.05, 17.15])",
                        "Target (2021-04/2022-03): 18.1%",
                        "Achievement (actual / target): 17.1 against 18.1 → 94.47…% → 94.5 % (half up), exactly 171/181, between [341/362, 343/362]",
                        "Difference (points): 17.1 − 18.1 = -1, between [-21/20, -19/20]",
                        "Printed figures are rounded: to the nearest, ties unknown",
                        "Judgement: [17.05, 17.15], at least 18.1 → not met",
                        "Status: △ (under way or below plan), rule report-legend: not met gives △"));
    }

    @Test
    void explain_conditional_namesTheBranch() {
        Target target = new Target.Conditional(
                new Target.Criterion(Target.Subject.DENOMINATOR, Direction.AT_MOST, Kpis.printed("4件")),
                new Target.Criterion(Target.Subject.NUMERATOR, Direction.AT_MOST, Kpis.printed("1件")),
                new Target.Criterion(Target.Subject.VALUE, Direction.AT_MOST, Kpis.printed("20%")));
        check(
                Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_MOST, target)
                        .ratio("S", "4件", "14件")
                        .actual(Actual.ratio("S"))
                        .evaluate(),
                List.of(
                        "分子(2021-04/2022-03): 4件",
                        "分母(2021-04/2022-03): 14件",
                        "条件(分母 4件 以下)は不成立: 実績 14",
                        "目標(値)(2021-04/2022-03): 20%",
                        "実績: 分子÷分母 = 4件 ÷ 14件 × 100 = 200/7(28.571…)",
                        "達成率(目標÷実績): 20 に対し 200/7(28.571…) → 70% → 70.0 %(四捨五入)、正確には 7/10",
                        "差(ポイント): 200/7(28.571…) − 20 = 60/7(8.571…)",
                        "判定: 200/7(28.571…) は 20 以下 → 未達成",
                        "実施状況: △(実施中又は計画を下回る)、規則 report-legend: 未達成は△"),
                List.of(
                        "Numerator (2021-04/2022-03): 4件",
                        "Denominator (2021-04/2022-03): 14件",
                        "Condition (denominator at most 4件) does not hold: actual 14",
                        "Target (value) (2021-04/2022-03): 20%",
                        "Actual: numerator / denominator = 4件 ÷ 14件 × 100 = 200/7(28.571…)",
                        "Achievement (target / actual): 200/7(28.571…) against 20 → 70% → 70.0 % (half up), exactly 7/10",
                        "Difference (points): 200/7(28.571…) − 20 = 60/7(8.571…)",
                        "Judgement: 200/7(28.571…), at most 20 → not met",
                        "Status: △ (under way or below plan), rule report-legend: not met gives △"));
    }

    @Test
    void explain_sumOverGap_namesMissingMonthsAndPolicy() {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("120件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", YEAR, "10 _ 12 _ _ _ _ _ _ _ _ _")
                .actual(Actual.row("R"));
        kpis.definition().phasing(new Phasing.EqualMonths());
        check(
                kpis.evaluate(Evaluator.standard().withGaps(GapPolicy.SKIP)),
                List.of(
                        "実績(2021-04/2021-06): 10件, ─, 12件",
                        "目標(2021-04/2022-03): 120件",
                        "実績: 各月の合計 = 22",
                        "目標(2021-06 まで): 通年の目標 120 を各月均等で配分、その 2/12 = 20",
                        "達成率(実績÷目標): 20 に対し 22 → 110% → 110.0 %(四捨五入)、正確には 11/10",
                        "差(件): 22 − 20 = 2",
                        "実績は 2021-06 まで、目標の期間は 2022-03 までのため期間の途中(暫定)",
                        "値のない月: 2021-05(2/3 か月、欠測月を除く)",
                        "判定: 22 は 20 以上 → 達成",
                        "実施状況: ○(計画どおり)、規則 report-legend: 達成は○"),
                List.of(
                        "Actual (2021-04/2021-06): 10件, ─, 12件",
                        "Target (2021-04/2022-03): 120件",
                        "Actual: sum of the months = 22",
                        "Target to 2021-06: full target 120 spread by equal months, 2/12 of it = 20",
                        "Achievement (actual / target): 22 against 20 → 110% → 110.0 % (half up), exactly 11/10",
                        "Difference (件): 22 − 20 = 2",
                        "Provisional: the actual goes to 2021-06, the target's period to 2022-03",
                        "Months without a figure: 2021-05 (2/3, gaps are left out)",
                        "Judgement: 22, at least 20 → met",
                        "Status: ○ (as planned), rule report-legend: met gives ○"));
    }

    @Test
    void explain_pointNotReached_showsTheLatestValueWithItsMonth() {
        Kpis kpis = Kpis.of(Measure.RATE_OF_STOCKS, "%", Direction.AT_LEAST, Kpis.fixed("80.7%"))
                .row("R", PrintedRow.Kind.MONTHLY, "%", "2022-01/2022-03", "81.1% 81.2% _")
                .actual(Actual.row("R"));
        kpis.definition().targetWindow(Window.parse("2022-03"));
        check(
                kpis.evaluate(),
                List.of(
                        "実績(2022-02): 81.2%(表示値、真の値は [81.15, 81.25] のどこか)",
                        "目標(2022-03): 80.7%",
                        "表示値の端数処理: 四捨五入等(端数の扱い不明)",
                        "実績は 2022-02 まで、目標の期間は 2022-03 までのため期間の途中(暫定)",
                        "判定なし: 目標の時点に達していない",
                        "実施状況: △(実施中又は計画を下回る)、規則 report-legend: 期間が終わっておらず判定なし、実績は一部ありで△(実施中)"),
                List.of(
                        "Actual (2022-02): 81.2% (as printed; the true value is in [81.15, 81.25])",
                        "Target (2022-03): 80.7%",
                        "Printed figures are rounded: to the nearest, ties unknown",
                        "Provisional: the actual goes to 2022-02, the target's period to 2022-03",
                        "Undecided: the month of the target has not been reached",
                        "Status: △ (under way or below plan), rule report-legend: undecided because the period is not over, some actual known, gives △, under way"));
    }

    @Test
    void explain_proRated_showsTheWayAndTheElapsedShare() {
        Target target = new Target.FromBaseline(
                Kpis.printed("100件"), Kpis.printed("200件"), new Target.Elapsed(2, 5), Target.Judgement.PRO_RATED);
        check(
                Kpis.of(Measure.STOCK, "件", Direction.AT_LEAST, target)
                        .figure("F", "139件", "2022-03")
                        .actual(Actual.figure("F"))
                        .evaluate(),
                List.of(
                        "実績(2022-03): 139件",
                        "基準値: 100件",
                        "最終目標: 200件",
                        "目標: 基準値+(最終目標−基準値)×2/5 = 140",
                        "達成率((実績−基準値)÷(最終目標−基準値)): (139 − 100) ÷ (200 − 100)、経過割合 2/5 → 39% → 39.0 %(四捨五入)、正確には 39/100",
                        "差(件): 139 − 140 = -1",
                        "判定: 139 は 140 以上 → 未達成",
                        "実施状況: △(実施中又は計画を下回る)、規則 report-legend: 未達成は△"),
                List.of(
                        "Actual (2022-03): 139件",
                        "Baseline: 100件",
                        "Goal: 200件",
                        "Target: baseline + (goal − baseline) × 2/5 = 140",
                        "Achievement ((actual − baseline) / (goal − baseline)): (139 − 100) ÷ (200 − 100), elapsed share 2/5 → 39% → 39.0 % (half up), exactly 39/100",
                        "Difference (件): 139 − 140 = -1",
                        "Judgement: 139, at least 140 → not met",
                        "Status: △ (under way or below plan), rule report-legend: not met gives △"));
    }

    @Test
    void explain_coverage_showsNumeratorAndDenominatorByMonth() {
        check(
                Kpis.of(Measure.COVERAGE, "%", Direction.AT_LEAST, new Target.PriorYear(Optional.empty()))
                        .row("N", PrintedRow.Kind.MONTHLY, "人", "2021-04/2021-06", "10 20 31")
                        .row("D", PrintedRow.Kind.STOCK, "人", "2021-04/2021-06", "300 _ 310")
                        .actual(Actual.ratioOfRows("N", "D"))
                        .figure("L", "20.0%", "2020-04/2020-06")
                        .actual(1, Actual.figure("L"))
                        .evaluate(),
                List.of(
                        "分子(2021-04/2021-06): 10人, 20人, 31人",
                        "分母(2021-06): 310人",
                        "目標(前年度の実績)(2020-04/2020-06): 20.0%(表示値、真の値は [19.95, 20.05] のどこか)",
                        "実績: Σ分子÷その月の分母 = 61人 ÷ 310人 × 100 = 610/31(19.677…)",
                        "達成率(実績÷目標): 20 に対し 610/31(19.677…) → 98.38…% → 98.4 %(四捨五入)、正確には 61/62、区間 [12200/12431, 12200/12369]",
                        "差(ポイント): 610/31(19.677…) − 20 = -10/31(-0.322…)、区間 [-231/620, -169/620]",
                        "実績は 2021-06 まで、目標の期間は 2022-03 までのため期間の途中(暫定)",
                        "判定: 610/31(19.677…) は [19.95, 20.05] 以上 → 未達成",
                        "前年度の同じ期間の値との比較(累計)",
                        "実施状況: △(実施中又は計画を下回る)、規則 report-legend: 未達成は△"),
                List.of(
                        "Numerator (2021-04/2021-06): 10人, 20人, 31人",
                        "Denominator (2021-06): 310人",
                        "Target (last year's actual) (2020-04/2020-06): 20.0% (as printed; the true value is in [19.95, 20.05])",
                        "Actual: Σ numerator / denominator in force = 61人 ÷ 310人 × 100 = 610/31(19.677…)",
                        "Achievement (actual / target): 610/31(19.677…) against 20 → 98.38…% → 98.4 % (half up), exactly 61/62, between [12200/12431, 12200/12369]",
                        "Difference (points): 610/31(19.677…) − 20 = -10/31(-0.322…), between [-231/620, -169/620]",
                        "Provisional: the actual goes to 2021-06, the target's period to 2022-03",
                        "Judgement: 610/31(19.677…), at least [19.95, 20.05] → not met",
                        "Compared to date with the same months of last year",
                        "Status: △ (under way or below plan), rule report-legend: not met gives △"));
    }

    @Test
    void explain_wordingLost_givesTheReason() {
        check(
                Kpis.of(Measure.COVERAGE, "%", Direction.AT_LEAST, new Target.None(Reason.WORDING_LOST))
                        .figure("F", "58.3%", YEAR)
                        .actual(Actual.figure("F"))
                        .evaluate(),
                List.of(
                        "実績(2021-04/2022-03): 58.3%(表示値、真の値は [58.25, 58.35] のどこか)",
                        "表示値の端数処理: 四捨五入等(端数の扱い不明)",
                        "判定なし: KPIの文言が失われている",
                        "実施状況: ─(評価なし)、規則 report-legend: 判定できないものは─"),
                List.of(
                        "Actual (2021-04/2022-03): 58.3% (as printed; the true value is in [58.25, 58.35])",
                        "Printed figures are rounded: to the nearest, ties unknown",
                        "Undecided: the wording of the KPI is lost",
                        "Status: ─ (not assessed), rule report-legend: what can't be judged gives ─"));
    }

    @Test
    void explain_dependsOnRounding_saysBothJudgements() {
        check(
                Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("96.9%"))
                        .figure("F", "96.9%", YEAR)
                        .actual(Actual.figure("F"))
                        .evaluate(),
                List.of(
                        "実績(2021-04/2022-03): 96.9%(表示値、真の値は [96.85, 96.95] のどこか)",
                        "目標(2021-04/2022-03): 96.9%",
                        "達成率(実績÷目標): 96.9 に対し 96.9 → 100% → 100.0 %(四捨五入)、正確には 1、区間 [1937/1938, 1939/1938]",
                        "差(ポイント): 96.9 − 96.9 = 0、区間 [-1/20, 1/20]",
                        "表示値の端数処理: 四捨五入等(端数の扱い不明)",
                        "判定: [96.85, 96.95] は 96.9 以上 → 端数処理次第",
                        "表示の桁での判定(四捨五入): 96.9 は 96.9 以上 → 達成",
                        "実施状況: ○(計画どおり)、規則 report-legend: 達成は○、端数により ○, △ がありうる"),
                List.of(
                        "Actual (2021-04/2022-03): 96.9% (as printed; the true value is in [96.85, 96.95])",
                        "Target (2021-04/2022-03): 96.9%",
                        "Achievement (actual / target): 96.9 against 96.9 → 100% → 100.0 % (half up), exactly 1, between [1937/1938, 1939/1938]",
                        "Difference (points): 96.9 − 96.9 = 0, between [-1/20, 1/20]",
                        "Printed figures are rounded: to the nearest, ties unknown",
                        "Judgement: [96.85, 96.95], at least 96.9 → depends on rounding",
                        "Judgement at printed precision (half up): 96.9, at least 96.9 → met",
                        "Status: ○ (as planned), rule report-legend: met gives ○; rounding allows ○, △"));
    }

    @Test
    void explain_projectionWithPrintedRate_tellsTheTargetFromItsCounts() {
        Evaluation result = Kpis.of(
                        Measure.COVERAGE,
                        "%",
                        Direction.AT_LEAST,
                        new Target.Projected(
                                Kpis.printed("150人"), Kpis.printed("1,001人"), Optional.of(Kpis.printed("15.0%"))))
                .figure("F", "16.0%", YEAR)
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.explanation().lines(Language.EN))
                .contains(
                        "Target (2021-04/2022-03): 15.0%",
                        "Rate of the planned counts (the target is the rate that the plan prints): planned 150人 / 1001人 ="
                                + " 15000/1001(14.985…)")
                .noneMatch(line -> line.startsWith("Target: "));
    }

    @Test
    void explain_countOfSomethingToBeDone_isComparedAsAtLeast() {
        Evaluation result = Kpis.of(Measure.FLOW, "回", Direction.ACTIVITY, Kpis.fixed("3回"))
                .figure("F", "2回", YEAR)
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.explanation().lines(Language.JA)).contains("判定: 2 は 3 以上 → 未達成");
        assertThat(result.explanation().lines(Language.EN)).contains("Judgement: 2, at least 3 → not met");
    }

    @Test
    void explain_activity_listsItsEntries() {
        check(
                Kpis.of(Measure.ACTIVITY, "回", Direction.ACTIVITY, new Target.Activity(Optional.empty()))
                        .entries("E", "2021-06", "2021-11")
                        .actual(new Actual.Entries(List.of("E")))
                        .evaluate(),
                List.of(
                        "記載(2021-04/2022-03): 2021-06, 2021-11",
                        "実績: 期間内の記載の件数 = 2",
                        "判定: 実績 2回 → 達成",
                        "実施状況: ○(計画どおり)、規則 report-legend: 達成は○"),
                List.of(
                        "Entries (2021-04/2022-03): 2021-06, 2021-11",
                        "Actual: number of entries within the months = 2",
                        "Judgement: actual 2回 → met",
                        "Status: ○ (as planned), rule report-legend: met gives ○"));
    }

    @Test
    void explain_styleOtherThanPlain_saysHowTheRatioIsShown() {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("10件"))
                .figure("F", "12件")
                .actual(Actual.figure("F"));
        kpis.definition().display(new Display(0, RoundingMode.HALF_EVEN, Display.Style.OVER_UNDER));
        assertThat(kpis.evaluate().explanation().lines(Language.JA))
                .contains("達成率(実績÷目標): 10 に対し 12 → 120% → 120 %(偶数丸め)、正確には 6/5", "達成率の表示: 100%超");
    }

    private static Kpis twoYears() {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("120件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", YEAR, "10 20 _ _ _ _ _ _ _ _ _ _")
                .actual(Actual.row("R"))
                .row("L", PrintedRow.Kind.MONTHLY, "件", "2020-04/2021-03", "5 15 20 6 6 6 6 6 6 8 8 8")
                .actual(1, Actual.row("L"));
        kpis.definition().phasing(new Phasing.EqualMonths());
        return kpis;
    }

    @Test
    void explain_pace_namesPlanRemainingAndLanding() {
        Explanation pace = twoYears().evaluate().pace().orElseThrow().explanation();
        assertThat(pace.lines(Language.JA))
                .containsExactly(
                        "実績(2021-04/2021-05): 10件, 20件",
                        "目標(2021-04/2022-03): 120件",
                        "前年度の実績(2020-04/2021-03): 5件, 15件, 20件, 6件, 6件, 6件, 6件, 6件, 6件, 8件, 8件, 8件",
                        "実績(累計): 各月の合計 = 30",
                        "計画(累計): 通年の目標 120 を各月均等で配分、その 2/12 = 20",
                        "計画との差: 実績−計画 = 30 − 20 = 10",
                        "残り: 目標−実績 = 120 − 30 = 90",
                        "月当たりの必要量: 残り÷10か月 = 90 ÷ 10 = 9",
                        "前年度の同月までの割合: 20 ÷ 100 = 0.2",
                        "着地見込: 実績(累計)÷前年度の同月までの割合 = 30 ÷ 0.2 = 150");
        assertThat(pace.lines(Language.EN))
                .containsExactly(
                        "Actual (2021-04/2021-05): 10件, 20件",
                        "Target (2021-04/2022-03): 120件",
                        "Last year's actual (2020-04/2021-03): 5件, 15件, 20件, 6件, 6件, 6件, 6件, 6件, 6件, 8件, 8件, 8件",
                        "Actual to date: sum of the months = 30",
                        "Plan to date: full target 120 spread by equal months, 2/12 of it = 20",
                        "Difference from plan: actual − plan = 30 − 20 = 10",
                        "Remaining: target − actual = 120 − 30 = 90",
                        "Required per month: remaining / 10 months = 90 ÷ 10 = 9",
                        "Last year's share by the same months: 20 ÷ 100 = 0.2",
                        "Landing: actual to date / last year's share by the same month = 30 ÷ 0.2 = 150");
    }

    @Test
    void explain_yearOnYear_namesBothPeriodsAndTheRatio() {
        Explanation year = twoYears().evaluate().yearsOnYear().get(0).explanation();
        assertThat(year.in(Language.JA))
                .isEqualTo("実績(2021-04/2021-05): 10件, 20件。前年度の実績(2020-04/2020-05): 5件, 15件。"
                        + "実績: 各月の合計 = 30。前年同期の実績: 各月の合計 = 20。前年同期との差: 30 − 20 = 10。"
                        + "対前年度比: 20 に対し 30 → 150% → 150.0 %(四捨五入)、正確には 3/2。"
                        + "単月の差(2021-05、2020-05): 20 − 15 = 5。"
                        + "単月の比(2021-05、2020-05): 15 に対し 20 → 133.33…% → 133.3 %(四捨五入)、正確には 4/3。");
        assertThat(year.in(Language.EN))
                .isEqualTo(
                        "Actual (2021-04/2021-05): 10件, 20件. Actual, last year (2020-04/2020-05): 5件, 15件."
                                + " Actual: sum of the months = 30."
                                + " Actual of the same period a year earlier: sum of the months = 20."
                                + " Difference from the same period a year earlier: 30 − 20 = 10."
                                + " Ratio to the same period a year earlier: 30 against 20 → 150% → 150.0 % (half up), exactly 3/2."
                                + " Difference of the month (2021-05, 2020-05): 20 − 15 = 5."
                                + " Ratio of the month (2021-05, 2020-05): 20 against 15 → 133.33…% → 133.3 % (half up), exactly 4/3.");
    }

    @Test
    void in_anyDefaultLocale_isTheSameText() {
        String before = postal().explanation().in(Language.JA);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(postal().explanation().in(Language.JA)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
