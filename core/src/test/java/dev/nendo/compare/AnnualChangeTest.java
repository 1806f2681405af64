package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nendo.evaluate.YearOnYear.Trend;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** This year beside earlier ones, joined on the indicator. */
class AnnualChangeTest {
    private static Books threeYears() {
        return Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST)
                .branch("a")
                .rates("a", "2019-04/2019-07", "50 50 60 1", "100 100 100 100")
                .rates("a", "2020-04/2020-07", "80 80 80 1", "100 100 100 100")
                .rates("a", "2021-04/2021-06", "90 95 88", "100 100 100");
    }

    @Test
    void samePeriodToDate_laterMonthsOfLastYear_areNotUsed() {
        List<AnnualChange> changes =
                threeYears().compare().find("a").orElseThrow().yearsOnYear();

        assertThat(changes)
                .extracting(
                        AnnualChange::yearsBack, AnnualChange::previous, AnnualChange::difference, AnnualChange::ratio)
                .containsExactly(
                        tuple(1, Values.present("80 %"), Values.present("11 ポイント"), Values.present("91/80")),
                        tuple(2, Values.present("160/3 %"), Values.present("113/3 ポイント"), Values.present("273/160")));
        assertThat(changes)
                .allMatch(AnnualChange::isLikeForLike)
                .extracting(AnnualChange::trend)
                .containsOnly(Trend.BETTER);
        assertThat(changes)
                .extracting(AnnualChange::sentence)
                .containsExactly(
                        Sentence.of(
                                "前年同期(令和2年4月～令和2年6月) 80% との差 +11ポイント",
                                "+11 points from 80% in the same period of the year before (2020-04/2020-06)"),
                        Sentence.of(
                                "前々年同期(平成31年4月～令和元年6月) 160/3(53.333…)% との差 +113/3(37.666…)ポイント",
                                "+113/3(37.666…) points from 160/3(53.333…)% in the same period two years back (2019-04/2019-06)"));
    }

    @Test
    void sameMonth_ofEachYear() {
        List<AnnualChange> changes = threeYears()
                .compare(Comparer.standard().withMonthAlone(YearMonth.of(2021, 6)))
                .find("a")
                .orElseThrow()
                .yearsOnYear();

        assertThat(changes)
                .extracting(AnnualChange::difference)
                .containsExactly(Values.present("8 ポイント"), Values.present("28 ポイント"));
        assertThat(changes.get(0).window().map(Object::toString)).contains("2020-06");
    }

    @Test
    void all_sameBranchesAndMonths_isLikeForLike() {
        Comparison comparison = threeYears()
                .branch("b")
                .rates("b", "2020-04/2020-06", "20 20 20", "100 100 100")
                .rates("b", "2021-04/2021-06", "10 10 10", "100 100 100")
                .compare();
        List<AnnualChange> changes = comparison.aggregate().yearsOnYear();

        assertThat(changes.get(0).previous()).isEqualTo(Values.present("50 %"));
        assertThat(changes.get(0).difference()).isEqualTo(Values.present("1/2 ポイント"));
        assertThat(changes.get(0).isLikeForLike()).isTrue();
        // Two years back, b has no figure.
        assertThat(changes.get(1).previous()).isEqualTo(Values.present("160/3 %"));
        assertThat(changes.get(1).isLikeForLike()).isFalse();
        assertThat(changes.get(1).sentence().en())
                .endsWith("in the same period two years back (2019-04/2019-06); months or branches differ");
    }

    @Test
    void all_aBranchThatLags_isComparedOverItsOwnMonths() {
        AnnualChange change = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("late")
                .branch("new", b -> b.opened(YearMonth.of(2021, 4)))
                .values("a", Kind.MONTHLY, "2020-04/2020-06", "件", "1 1 1")
                .values("late", Kind.MONTHLY, "2020-04/2020-06", "件", "10 10 10")
                .values("a", Kind.MONTHLY, "2021-04/2021-06", "件", "2 2 2")
                .values("late", Kind.MONTHLY, "2021-04/2021-06", "件", "20 20 _")
                .values("new", Kind.MONTHLY, "2021-04/2021-06", "件", "5 5 5")
                .compare(Comparer.standard().withMonth(ComparedMonth.OWN))
                .aggregate()
                .yearsOnYear()
                .get(0);

        assertThat(change.previous()).isEqualTo(Values.present("23 件"));
        assertThat(change.difference()).isEqualTo(Values.present("38 件"));
        assertThat(change.isLikeForLike()).isFalse();
    }

    @Test
    void all_lastYearOnlyTheBranchesThatExistedThen() {
        Books books = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("new", b -> b.opened(YearMonth.of(2021, 4)))
                .values("a", Kind.MONTHLY, "2020-04/2020-06", "件", "1 1 1")
                .values("a", Kind.MONTHLY, "2021-04/2021-06", "件", "2 2 2")
                .values("new", Kind.MONTHLY, "2021-04/2021-06", "件", "5 5 5");
        AnnualChange change = books.compare().aggregate().yearsOnYear().get(0);

        assertThat(change.previous()).isEqualTo(Values.present("3 件"));
        assertThat(change.isLikeForLike()).isTrue();
    }

    @Test
    void lastYear_otherMonthsOnly_isMarked() {
        AnnualChange change = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST)
                .branch("a")
                .printed("a", "2020-04/2021-03", "80.0%")
                .rates("a", "2021-04/2021-06", "90 95 85", "100 100 100")
                .compare()
                .find("a")
                .orElseThrow()
                .yearOnYear(1)
                .orElseThrow();

        assertThat(change.isLikeForLike()).isFalse();
        assertThat(change.difference().value().orElseThrow().nominal()).contains(Rational.of(10));
        assertThat(change.sentence().ja()).isEqualTo("前年同期(令和2年4月～令和3年3月) 80% との差 +10ポイント、期間または支部が異なる");
    }

    @Test
    void lastYear_unknown_saysWhy() {
        BranchResult result = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .printed("a", "2021-04/2022-03", "5件")
                .compare()
                .find("a")
                .orElseThrow();

        assertThat(result.yearOnYear(1).orElseThrow().sentence())
                .isEqualTo(Sentence.of(
                        "前年同期と比較できない: 実績が示されていない",
                        "no comparison with the same period of the year before: no actual is given"));
        assertThat(result.yearOnYear(3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 5件, 4件, WORSE",
        "AT_LEAST, 4件, 4件, SAME",
        "AT_MOST, 5件, 4件, BETTER",
        "LESS_THAN, 4件, 5件, WORSE",
        "ACTIVITY, 4件, 5件, UNKNOWN",
        "EQUAL, 4件, 5件, UNKNOWN",
    })
    void travel_byDirection(Direction direction, String before, String now, Trend travel) {
        AnnualChange change = Books.of(Measure.FLOW, "件", direction)
                .branch("a")
                .printed("a", "2020-04/2021-03", before)
                .printed("a", "2021-04/2022-03", now)
                .compare()
                .find("a")
                .orElseThrow()
                .yearOnYear(1)
                .orElseThrow();

        assertThat(change.trend()).isEqualTo(travel);
    }

    @ParameterizedTest
    @CsvSource({"0件, ZERO_DENOMINATOR", "△5件, NEGATIVE_TARGET"})
    void ratio_toNothing_absentWithReason(String before, Reason reason) {
        AnnualChange change = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .printed("a", "2020-04/2021-03", before)
                .printed("a", "2021-04/2022-03", "7件")
                .compare()
                .find("a")
                .orElseThrow()
                .yearOnYear(1)
                .orElseThrow();

        assertThat(change.ratio()).isEqualTo(Outcome.absent(reason));
        assertThat(change.difference().isPresent()).isTrue();
    }

    /** This year's plan prints last year's row too; ids of KPIs differ from plan to plan. */
    @Test
    void lastYear_printedInThisYearsPlan_orInItsOwn_joinedOnTheIndicator() {
        Workbook.Builder workbook = Workbook.builder()
                .addBranch(Branch.builder().id("a").name(Sentence.of("a", "a")).build())
                .addIndicator(Indicator.builder()
                        .id("i")
                        .name(Sentence.of("指標", "indicator"))
                        .measure(Measure.FLOW)
                        .unit(Unit.of("件"))
                        .direction(Direction.AT_LEAST)
                        .build());
        FiscalYear year = FiscalYear.of(2021);
        workbook.addPlan(plan(year, "K21", List.of("5", "6"), List.of("3", "4")));
        assertThat(change(workbook.build())).isEqualTo(Values.present("4 件"));

        workbook.addPlan(plan(year.previous(), "K20", List.of("3", "5"), List.of("1", "1")));
        assertThat(change(workbook.build())).isEqualTo(Values.present("3 件"));
    }

    private static Outcome<Quantity> change(Workbook workbook) {
        return Comparer.standard()
                .compare(workbook.resolve().orThrow(), "i", FiscalYear.of(2021))
                .find("a")
                .orElseThrow()
                .yearOnYear(1)
                .orElseThrow()
                .difference();
    }

    private static BusinessPlan plan(FiscalYear year, String kpi, List<String> now, List<String> before) {
        return BusinessPlan.builder()
                .branch("a")
                .fiscalYear(year)
                .addItem(PlanItem.builder()
                        .number("1")
                        .title("事業")
                        .addRow(row("now", year, now))
                        .addRow(row("before", year.previous(), before))
                        .addKpi(KpiDefinition.builder()
                                .id(kpi)
                                .indicator("i")
                                .name(Sentence.of("指標", "indicator"))
                                .target(Target.fixed("1件"))
                                .addActual(Actual.row("now").thisYear())
                                .addActual(Actual.row("before").lastYear())
                                .build())
                        .build())
                .build();
    }

    private static PrintedRow row(String id, FiscalYear year, List<String> cells) {
        return PrintedRow.of(
                id,
                Role.VALUE,
                Kind.MONTHLY,
                Window.of(year.first(), year.first().plusMonths(1)),
                Unit.of("件"),
                cells);
    }
}
