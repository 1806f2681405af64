package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import dev.nendo.plan.Branch;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Branches that open, close or merge during the year: nothing is lost, nothing is counted twice. */
class MembershipTest {
    private static final String HALF = "2021-04/2021-09";

    private static Branch.Builder opened(Branch.Builder branch) {
        return branch.opened(YearMonth.of(2021, 7));
    }

    @Test
    void openedInTheYear_monthsBefore_areNoGaps() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("new", MembershipTest::opened)
                .values("a", Kind.MONTHLY, HALF, "件", "1 1 1 1 1 1")
                .values("new", Kind.MONTHLY, HALF, "件", "_ _ _ 2 2 2")
                .compare();
        BranchResult opened = comparison.find("new").orElseThrow();

        assertThat(opened.value()).isEqualTo(Values.present("6 件"));
        assertThat(opened.effective().map(Object::toString)).contains("2021-07/2022-03");
        assertThat(opened.actual().coverage().expected()).isEqualTo(3);
        assertThat(opened.isLikeForLike()).isFalse();
        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("12 件"));
        assertThat(comparison.aggregate().isLikeForLike()).isTrue();
        assertThat(comparison.aggregate().monthsPresent()).isEqualTo(9);
        assertThat(comparison.aggregate().monthsExpected()).isEqualTo(9);
        assertThat(comparison.rank().find("new").orElseThrow().sentence().en())
                .isEqualTo("Branch new: rank 1 of 2, 6件, months differ");
    }

    @Test
    void openedInTheYear_aGapAfterwards_isAGap() {
        BranchResult opened = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("new", MembershipTest::opened)
                .values("new", Kind.MONTHLY, HALF, "件", "_ _ _ 2 _ 2")
                .compare()
                .find("new")
                .orElseThrow();

        assertThat(opened.value()).isEqualTo(Outcome.absent(Reason.GAP));
        assertThat(opened.actual().coverage().absent()).containsExactly(YearMonth.of(2021, 8));
    }

    @Test
    void notYetOpen_asOfAnEarlierMonth_isNotExpected() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("new", MembershipTest::opened)
                .values("a", Kind.MONTHLY, HALF, "件", "1 1 1 1 1 1")
                .values("new", Kind.MONTHLY, HALF, "件", "_ _ _ 2 2 2")
                .compare(Comparer.standard().asOf(YearMonth.of(2021, 6)));

        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("3 件"));
        assertThat(comparison.aggregate().expected()).isEqualTo(1);
        assertThat(comparison.find("new").orElseThrow().membership()).isEqualTo(Membership.NOT_OPEN);
        assertThat(comparison.rank().unranked()).singleElement().satisfies(other -> assertThat(other.sentence())
                .isEqualTo(Sentence.of("new支部: 順位なし、令和3年7月に開設", "Branch new: no rank, opens in 2021-07")));
    }

    private static Books merger(Measure measure, String unit) {
        return Books.of(measure, unit, Direction.AT_LEAST)
                .branch("old", Books.merged("2021-06", "into").andThen(b -> b.region("north"))::apply)
                .branch("into", Books.in("south"));
    }

    @Test
    void merged_flows_earlierMonthsStayInTheNation() {
        Comparison comparison = merger(Measure.FLOW, "件")
                .values("old", Kind.MONTHLY, HALF, "件", "1 2 3 _ _ _")
                .values("into", Kind.MONTHLY, HALF, "件", "10 10 10 14 14 14")
                .compare();

        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("78 件"));
        assertThat(comparison.aggregate().isLikeForLike()).isTrue();
        assertThat(comparison.aggregate().monthsExpected()).isEqualTo(9);
        assertThat(comparison.aggregate().average()).isEqualTo(Values.present("78 件"));
        assertThat(comparison.regions())
                .extracting(Aggregate::value)
                .containsExactlyInAnyOrder(Values.present("6 件"), Values.present("72 件"));
        assertThat(comparison.rank().places())
                .extracting(p -> p.result().branch().id())
                .containsExactly("into");
        assertThat(comparison.rank().unranked()).singleElement().satisfies(other -> assertThat(other.sentence())
                .isEqualTo(Sentence.of(
                        "old支部: 順位なし、令和3年6月限りでinto支部に統合",
                        "Branch old: no rank, merged into Branch into after 2021-06")));
    }

    @Test
    void merged_stocks_levelIsTheSuccessors() {
        Comparison comparison = merger(Measure.STOCK, "事業所")
                .values("old", Kind.STOCK, HALF, "事業所", "5 5 5 _ _ _")
                .values("into", Kind.STOCK, HALF, "事業所", "10 10 10 15 15 16")
                .compare();

        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("16 事業所"));
        assertThat(comparison.aggregate().leftOut().values()).containsExactly(Reason.DISCONTINUED);
        assertThat(comparison.aggregate().explanation().in(Language.JA))
                .isEqualTo("into支部(2021-09): 16事業所。掲載1支部: 各支部の合計 = 16。"
                        + "1支部当たりの平均: 16 ÷ 1支部 → 16事業所 → 16 事業所(四捨五入)、正確には 16。1支部中1支部、延べ月数 1/1。"
                        + "対象外の支部 old支部: 令和3年6月限りでinto支部に統合。");
    }

    @Test
    void merged_beforeItHappens_twoBranches() {
        Comparison comparison = merger(Measure.STOCK, "事業所")
                .values("old", Kind.STOCK, HALF, "事業所", "5 5 5 _ _ _")
                .values("into", Kind.STOCK, HALF, "事業所", "10 10 10 15 15 16")
                .compare(Comparer.standard().asOf(YearMonth.of(2021, 6)));

        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("15 事業所"));
        assertThat(comparison.rank().places()).hasSize(2);
    }

    @Test
    void merged_coverage_populationIsNotCountedTwice() {
        Comparison comparison = merger(Measure.COVERAGE, "%")
                .rates("old", HALF, "10 10 10 _ _ _", "100 _ _ _ _ _")
                .rates("into", HALF, "20 20 20 30 30 30", "400 _ _ 500 _ _")
                .compare();

        // 30 + 150 examined of the 500 there are now
        assertThat(comparison.aggregate().rate().map(Object::toString)).contains("180 / 500");
        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("36 %"));
        // What was done goes to the region in which the population now is.
        assertThat(comparison.regions())
                .filteredOn(region -> region.region().equals(Optional.of("south")))
                .singleElement()
                .satisfies(region -> assertThat(region.value()).isEqualTo(Values.present("36 %")));
        assertThat(comparison.aggregate().explanation().notes())
                .contains(
                        Sentence.of(
                                "old支部はinto支部に統合されたため、分子のみ加え、分母はinto支部に含まれる",
                                "Branch old was merged into Branch into: its numerator is added, its denominator is part of Branch into's"));
    }

    @Test
    void merged_coverageButSuccessorWithoutCounts_keepsItsPopulation() {
        Comparison comparison = merger(Measure.COVERAGE, "%")
                .rates("old", HALF, "10 10 10 _ _ _", "100 _ _ _ _ _")
                .printed("into", HALF, "50.0%")
                .compare();

        assertThat(comparison.aggregate().rate().map(Object::toString)).contains("30 / 100");
    }

    @Test
    void closedWithoutSuccessor_coverage_keepsItsPopulation() {
        Comparison comparison = Books.of(Measure.COVERAGE, "%", Direction.AT_LEAST)
                .branch("old", b -> b.closed(YearMonth.of(2021, 6)))
                .branch("b")
                .rates("old", HALF, "10 10 10 _ _ _", "100 _ _ _ _ _")
                .rates("b", HALF, "20 20 20 30 30 30", "400 _ _ _ _ _")
                .compare();

        assertThat(comparison.aggregate().rate().map(Object::toString)).contains("180 / 500");
        assertThat(comparison.find("old").orElseThrow().membership()).isEqualTo(Membership.CLOSED);
        assertThat(comparison.rank().unranked())
                .singleElement()
                .satisfies(other -> assertThat(other.sentence().ja()).isEqualTo("old支部: 順位なし、令和3年6月限りで閉鎖"));
    }

    @Test
    void mergedTwice_population_isThatOfTheLastSuccessor() {
        Comparison comparison = Books.of(Measure.COVERAGE, "%", Direction.AT_LEAST)
                .branch("first", Books.merged("2021-05", "second"))
                .branch("second", Books.merged("2021-07", "third"))
                .branch("third")
                .rates("first", HALF, "1 1 _ _ _ _", "10 _ _ _ _ _")
                .rates("second", HALF, "2 2 2 2 _ _", "20 _ 30 _ _ _")
                .rates("third", HALF, "3 3 3 3 3 3", "30 _ _ _ 60 _")
                .compare();

        assertThat(comparison.aggregate().rate().map(Object::toString)).contains("28 / 60");
    }

    @Test
    void mergersInACircle_aMistakeOfTheData_doNotHang() {
        Comparison comparison = Books.of(Measure.COVERAGE, "%", Direction.AT_LEAST)
                .branch("a", Books.merged("2021-05", "b"))
                .branch("b", Books.merged("2021-06", "a"))
                .branch("c")
                .rates("a", HALF, "1 1 _ _ _ _", "10 _ _ _ _ _")
                .rates("b", HALF, "2 2 2 _ _ _", "20 _ _ _ _ _")
                .rates("c", HALF, "3 3 3 3 3 3", "30 _ _ _ _ _")
                .compare();

        assertThat(comparison.aggregate().present()).isEqualTo(3);
        assertThat(comparison.rank().places()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03, false", // closed before the year
        "2021-04, true",
        "2022-03, true",
    })
    void closed_beforeTheYear_isNotListed(String closed, boolean listed) {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("old", b -> b.closed(YearMonth.parse(closed)))
                .printed("a", HALF, "3件")
                .compare();

        assertThat(comparison.find("old").isPresent()).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({"2022-03, true", "2022-04, false"})
    void opened_afterTheYear_isNotListed(String opened, boolean listed) {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("new", b -> b.opened(YearMonth.parse(opened)))
                .printed("a", HALF, "3件")
                .compare();

        assertThat(comparison.find("new").isPresent()).isEqualTo(listed);
    }

    @Test
    void singleMonthAfterTheMerger_closedBranchIsOut() {
        Comparison comparison = merger(Measure.FLOW, "件")
                .values("old", Kind.MONTHLY, HALF, "件", "1 2 3 _ _ _")
                .values("into", Kind.MONTHLY, HALF, "件", "10 10 10 14 14 14")
                .compare(Comparer.standard().withMonthAlone(YearMonth.of(2021, 7)));

        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("14 件"));
        assertThat(comparison.aggregate().expected()).isEqualTo(1);
        assertThat(comparison.aggregate().leftOut()).hasSize(1);
    }

    @Test
    void lastYear_mergedSince_nationKeepsItsBranches() {
        Comparison comparison = merger(Measure.FLOW, "件")
                .values("old", Kind.MONTHLY, "2020-04/2020-09", "件", "2 2 2 2 2 2")
                .values("into", Kind.MONTHLY, "2020-04/2020-09", "件", "9 9 9 9 9 9")
                .values("old", Kind.MONTHLY, HALF, "件", "1 2 3 _ _ _")
                .values("into", Kind.MONTHLY, HALF, "件", "10 10 10 14 14 14")
                .compare();
        AnnualChange change = comparison.aggregate().yearsOnYear().get(0);

        assertThat(change.previous()).isEqualTo(Values.present("66 件"));
        assertThat(change.difference()).isEqualTo(Values.present("12 件"));
        assertThat(change.isLikeForLike()).isTrue();
        // The merged branch itself is compared over the months in which it existed.
        AnnualChange own = comparison.find("old").orElseThrow().yearOnYear(1).orElseThrow();
        assertThat(List.of(own.previous(), own.difference()))
                .containsExactly(Values.present("6 件"), Values.present("0 件"));
        assertThat(own.isLikeForLike()).isTrue();
    }
}
