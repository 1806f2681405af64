package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is planned to date for a stock: it begins with what is carried in, and only its growth is spread. */
class StockPlanTest {
    private static final String YEAR = "2021-04/2022-03";
    private static final String LAST = "2020-04/2021-03";
    private static final String LEVELS = "640 680 730 780 840 890 950 1000 1050 1100 1160 1210";

    private static Kpis stock(String window, String levels) {
        Kpis kpis = Kpis.of(Measure.STOCK, "事業所", Direction.AT_LEAST, Kpis.fixed("1,200事業所"))
                .row("L", PrintedRow.Kind.STOCK, "事業所", window, levels);
        kpis.definition().phasing(new Phasing.EqualMonths());
        return kpis;
    }

    private static Outcome<Interval> point(String value) {
        return Outcome.present(Interval.point(Rational.parse(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04, 640, 650, NOT_MET",
        "2021-05, 680, 700, NOT_MET",
        "2021-06, 730, 750, NOT_MET",
        "2021-07, 780, 800, NOT_MET",
        "2021-08, 840, 850, NOT_MET",
        "2021-09, 890, 900, NOT_MET",
        "2021-10, 950, 950, MET",
        "2021-11, 1000, 1000, MET",
        "2021-12, 1050, 1050, MET",
        "2022-01, 1100, 1100, MET",
        "2022-02, 1160, 1150, MET",
        "2022-03, 1210, 1200, MET",
    })
    void equalMonths_stockCarriedIn_spreadsTheGrowthOnly(YearMonth asOf, String level, String planned, Met met) {
        Evaluation result = stock("2021-03/2022-03", "600 " + LEVELS)
                .actual(Actual.row("L"))
                .evaluate(Evaluator.standard().asOf(asOf));
        assertThat(result.actual().nominal()).contains(Rational.parse(level));
        assertThat(result.target().exact()).contains(Rational.parse(planned));
        assertThat(result.pace().orElseThrow().planned()).isEqualTo(point(planned));
        assertThat(result.met()).isEqualTo(met);
    }

    @Test
    void equalMonths_levelOfLastYearsEnd_isCarriedIn() {
        Evaluation result = stock(YEAR, LEVELS)
                .actual(Actual.row("L"))
                .row("B", PrintedRow.Kind.STOCK, "事業所", LAST, "500 510 520 530 540 550 560 570 580 590 595 600")
                .actual(1, Actual.row("B"))
                .evaluate(Evaluator.standard().asOf(YearMonth.of(2021, 9)));
        assertThat(result.target().exact()).contains(Rational.of(900));
    }

    @Test
    void equalMonths_levelsWithTheirChanges_deriveWhatIsCarriedIn() {
        Evaluation result = stock("2021-04/2021-09", "_ 609 619 628 637 640")
                .row("C", PrintedRow.Kind.MONTHLY, "事業所", "2021-04/2021-09", "8 △2 10 9 9 3")
                .actual(new Actual.Rows(Optional.of("L"), Optional.empty(), Optional.empty(), Optional.of("C")))
                .evaluate();
        // 609 − (8 − 2) = 603, and 603 + 6/12 × 597 = 901 1/2
        assertThat(result.target().exact()).contains(Rational.parse("1803/2"));
        assertThat(result.target()
                        .inputs()
                        .get(result.target().inputs().size() - 1)
                        .figures())
                .containsExactly("603");
    }

    @Test
    void equalMonths_nothingKnownOfTheStart_spreadsTheWhole() {
        Evaluation result = stock(YEAR, LEVELS)
                .actual(Actual.row("L"))
                .evaluate(Evaluator.standard().asOf(YearMonth.of(2021, 9)));
        assertThat(result.target().exact()).contains(Rational.of(600));
    }

    @Test
    void equalMonths_carriedInRoundedFigure_countsItsWidthOnce() {
        Kpis kpis = Kpis.of(Measure.STOCK, "千円", Direction.AT_LEAST, Kpis.fixed("1,200千円"))
                .row("L", PrintedRow.Kind.STOCK, "千円", "2021-03/2021-09", "600 _ _ _ _ _ 890")
                .actual(Actual.row("L"));
        kpis.definition().phasing(new Phasing.EqualMonths());
        assertThat(kpis.evaluate().target().interval())
                .isEqualTo(Outcome.present(Interval.closed(Rational.parse("3599/4"), Rational.parse("3601/4"))));
    }

    @Test
    void statedShares_stockCarriedIn_areSharesOfTheGrowth() {
        Kpis kpis = stock("2021-03/2021-05", "600 800 800").actual(Actual.row("L"));
        List<Rational> shares = List.of("1/2", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "1/2").stream()
                .map(Rational::parse)
                .collect(Collectors.toList());
        kpis.definition().phasing(new Phasing.Shares(shares));
        assertThat(kpis.evaluate().target().exact()).contains(Rational.of(900));
    }

    @Test
    void lastYearsShape_ofLevels_isTakenFromTheirDifferences() {
        Kpis kpis = stock("2021-03/2021-06", "600 620 640 650")
                .actual(Actual.row("L"))
                .row(
                        "B",
                        PrintedRow.Kind.STOCK,
                        "事業所",
                        "2020-03/2021-03",
                        "500 510 530 540 550 560 570 570 580 590 590 600 600")
                .actual(1, Actual.row("B"));
        kpis.definition().phasing(new Phasing.LastYearShape());
        // 40 of last year's 100 came by June: 600 + 40/100 × 600
        assertThat(kpis.evaluate().target().exact()).contains(Rational.of(840));
    }

    @Test
    void lastYearsShape_ofLevelsWithoutTheirStart_isUnknown() {
        Kpis kpis = stock("2021-03/2021-06", "600 620 640 650")
                .actual(Actual.row("L"))
                .row("B", PrintedRow.Kind.STOCK, "事業所", LAST, "510 530 540 550 560 570 570 580 590 590 600 600")
                .actual(1, Actual.row("B"));
        kpis.definition().phasing(new Phasing.LastYearShape());
        assertThat(kpis.evaluate().reason()).contains(Reason.GAP);
    }

    @Test
    void monthlyTargets_ofAStock_areLevels() {
        Kpis kpis = stock("2021-04/2021-06", "640 680 730")
                .actual(Actual.row("L"))
                .row("T", PrintedRow.Kind.MONTHLY, "事業所", YEAR, "650 700 740 800 850 900 950 1000 1050 1100 1150 1200");
        kpis.definition().phasing(new Phasing.MonthlyTargets("T"));
        Evaluation result = kpis.evaluate();
        assertThat(result.target().exact()).contains(Rational.of(740));
        assertThat(result.pace().orElseThrow().difference()).isEqualTo(point("-10"));
        assertThat(result.pace().orElseThrow().remaining()).isEqualTo(point("470"));
    }

    @Test
    void monthlyTarget_ofAStock_isItsOwnPlan() {
        Pace pace = Kpis.of(Measure.STOCK, "事業所", Direction.AT_LEAST, new Target.Monthly("T"))
                .row("L", PrintedRow.Kind.STOCK, "事業所", "2021-04/2021-05", "640 680")
                .row(
                        "T",
                        PrintedRow.Kind.MONTHLY,
                        "事業所",
                        "2021-04/2022-03",
                        "650 700 740 800 850 900 950 1000 1050 1100 1150 1200")
                .actual(Actual.row("L"))
                .evaluate()
                .pace()
                .orElseThrow();
        assertThat(pace.planned()).isEqualTo(point("700"));
        assertThat(pace.remaining()).isEqualTo(point("520"));
        assertThat(pace.plan()).containsEntry(YearMonth.of(2022, 3), Rational.of(1200));
    }

    @Test
    void level_blankMonthBefore_dropsNothingFromThePlan() {
        Pace pace = stock("2021-03/2021-06", "600 640 _ 730")
                .actual(Actual.row("L"))
                .evaluate()
                .pace()
                .orElseThrow();
        assertThat(pace.dropped()).isEmpty();
        assertThat(pace.planned()).isEqualTo(point("750"));
    }

    @Test
    void explain_stockCarriedIn_saysWhatIsSpread() {
        Explanation pace = stock("2021-03/2021-09", "600 640 680 730 780 840 890")
                .actual(Actual.row("L"))
                .evaluate()
                .pace()
                .orElseThrow()
                .explanation();
        assertThat(pace.lines(Language.EN))
                .containsExactly(
                        "Actual (2021-09): 890事業所",
                        "Target (2021-04/2022-03): 1,200事業所",
                        "Carried in (2021-03): 600",
                        "Actual to date: as printed = 890",
                        "Plan to date: the way from 600 carried in to the full target 1200 spread by equal months,"
                                + " 600 + 6/12 of it = 900",
                        "Difference from plan: actual − plan = 890 − 900 = -10",
                        "Remaining: target − actual = 1200 − 890 = 310",
                        "Required per month: remaining / 6 months = 310 ÷ 6 = 155/3(51.666…)");
        assertThat(pace.lines(Language.JA))
                .contains("期首の残高(2021-03): 600", "計画(累計): 期首の 600 から通年の目標 1200 までを各月均等で配分、600+その 6/12 = 900");
    }
}
