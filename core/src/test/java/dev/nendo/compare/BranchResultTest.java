package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A branch with the average and its own earlier years. */
class BranchResultTest {
    private static final String Q1 = Books.FIRST_QUARTER;

    @Test
    void rate_differenceFromTheAverage_inPoints() {
        Comparison comparison = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .rates("a", Q1, "90 90 90", "100 100 100")
                .rates("b", Q1, "20 20 20", "40 40 40")
                .compare();
        BranchResult result = comparison.find("b").orElseThrow();

        assertThat(comparison.aggregate().average()).isEqualTo(Values.present("550/7 %"));
        assertThat(result.againstAverage()).isEqualTo(Values.present("-200/7 ポイント"));
        assertThat(result.differenceUnit()).isEqualTo(Unit.of("ポイント"));
        assertThat(result.sentences())
                .startsWith(
                        Sentence.of("b支部(令和3年4月～令和3年6月): 50%", "Branch b (2021-04/2021-06): 50%"),
                        Sentence.of(
                                "掲載2支部の平均との差 -200/7(-28.571…)ポイント",
                                "-200/7(-28.571…) points from the average of the 2 listed branches"))
                .hasSize(4);
    }

    @Test
    void amount_differenceFromTheMeanPerBranch() {
        BranchResult result = Books.of(Measure.FLOW, "千円", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .values("a", Kind.MONTHLY, Q1, "円", "3,000 0 0")
                .values("b", Kind.MONTHLY, Q1, "円", "6,000 0 0")
                .compare()
                .find("b")
                .orElseThrow();

        assertThat(result.againstAverage()).isEqualTo(Values.present("3/2 千円"));
        assertThat(result.differenceUnit()).isEqualTo(Unit.of("千円"));
        assertThat(result.sentences().get(1).en()).isEqualTo("+1.5千円 from the average of the 2 listed branches");
    }

    @Test
    void printed_preliminaryAndOtherMonths_allSaid() {
        BranchResult result = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .branch("c")
                .printed("a", Q1, "90.0%")
                .printed("b", Q1, "80.0%")
                .printed("c", "2021-04/2021-05", "85.0%(速報値)")
                .compare(Comparer.standard().withMonth(ComparedMonth.OWN))
                .find("c")
                .orElseThrow();

        assertThat(result.isPreliminary()).isTrue();
        assertThat(result.isLikeForLike()).isFalse();
        assertThat(result.sentences())
                .startsWith(
                        Sentence.of(
                                "c支部(令和3年4月～令和3年5月): 85%(表示値、真の値は [84.95, 85.05] のどこか)",
                                "Branch c (2021-04/2021-05): 85% (as printed; the true value is in [84.95, 85.05])"),
                        Sentence.of("期間が多数と異なる", "the months differ from those of most"),
                        Sentence.of("速報値を含むため暫定", "provisional: preliminary figures went in"));
    }

    @Test
    void noData_oneSentenceThatSaysWhy() {
        BranchResult result = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .printed("a", Q1, "5件")
                .none("b", Reason.NO_DATA_YET)
                .compare()
                .find("b")
                .orElseThrow();

        assertThat(result.value()).isEqualTo(Outcome.absent(Reason.NO_DATA_YET));
        assertThat(result.againstAverage()).isEqualTo(Outcome.absent(Reason.NO_DATA_YET));
        assertThat(result.sentences())
                .containsExactly(Sentence.of("b支部: まだ報告がない", "Branch b: nothing has been reported yet"));
    }

    @Test
    void window_ofMostBranches_ofEquallyManyTheLater() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .printed("a", "2021-04/2021-05", "5件")
                .printed("b", Q1, "5件")
                .compare(Comparer.standard().withMonth(ComparedMonth.OWN));

        assertThat(comparison.window().map(Object::toString)).contains(Q1);
        assertThat(comparison.month()).isEqualTo(YearMonth.of(2021, 6));
        assertThat(comparison.branches())
                .extracting(BranchResult::isLikeForLike)
                .containsExactly(false, true);
    }

    @Test
    void window_ofEquallyManyAndTheSameEnd_theLonger() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .printed("a", "2021-05/2021-06", "5件")
                .printed("b", Q1, "5件")
                .compare();

        assertThat(comparison.window().map(Object::toString)).contains(Q1);
    }

    @Test
    void nothingReported_comparisonOfTheWholeYear() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .none("a", Reason.MISSING_ACTUAL)
                .compare();

        assertThat(comparison.window()).isEmpty();
        assertThat(comparison.month()).isEqualTo(YearMonth.of(2022, 3));
        assertThat(comparison.aggregate().value()).isEqualTo(Outcome.absent(Reason.MISSING_ACTUAL));
        assertThat(comparison.aggregate().window()).isEmpty();
        assertThat(comparison.rank().places()).isEmpty();
    }

    @Test
    void asOf_afterTheData_isTheLastMonthReported() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .printed("a", Q1, "5件")
                .compare(Comparer.standard().asOf(YearMonth.of(2023, 1)));

        assertThat(comparison.month()).isEqualTo(YearMonth.of(2021, 6));
        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("5 件"));
    }

    @Test
    void shown_roundedForDisplayOnly() {
        Comparison comparison = Books.of(Measure.FLOW, "千円", Direction.AT_LEAST)
                .branch("a")
                .printed("a", Q1, "1,234,567円")
                .compare();

        assertThat(comparison.shown(Values.exact("2469/2 千円"))).isEqualTo("1,235千円");
        assertThat(comparison.name()).isEqualTo(Sentence.of("指標", "indicator"));
        assertThat(comparison.measure()).isEqualTo(Measure.FLOW);
    }

    @Test
    void idsAndYears_ofTheWorkbook() {
        ResolvedWorkbook workbook = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .printed("a", "2020-04/2021-03", "4件")
                .printed("a", Q1, "5件")
                .resolve();

        assertThat(Comparer.years(workbook)).containsExactly(FiscalYear.of(2021), FiscalYear.of(2020));
        assertThat(Comparer.ids(workbook, FiscalYear.of(2021))).containsExactly(Books.ID);
        assertThat(Comparer.ids(workbook, FiscalYear.of(2019))).isEmpty();
        assertThat(Comparer.standard().compare(workbook, FiscalYear.of(2020)))
                .singleElement()
                .satisfies(
                        comparison -> assertThat(comparison.aggregate().value()).isEqualTo(Values.present("4 件")));
        assertThat(List.of(Membership.values())).allMatch(m -> !m.label().ja().isBlank());
    }
}
