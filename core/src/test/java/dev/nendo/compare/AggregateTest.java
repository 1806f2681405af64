package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.nendo.evaluate.Evaluator;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.problem.Language;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What several branches come to, by measure; the numbers are worked out by hand. */
class AggregateTest {
    private static final String Q1 = Books.FIRST_QUARTER;

    private static List<String> ids(Iterable<Branch> branches) {
        return StreamSupport.stream(branches.spliterator(), false)
                .map(Branch::id)
                .toList();
    }

    @Test
    void rateOfFlows_numeratorsOverDenominators_neverTheMeanOfRates() {
        Aggregate all = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .rates("a", Q1, "400 371 300", "450 400 350")
                .rates("b", Q1, "50 50 50", "100 100 100")
                .compare()
                .aggregate();

        assertThat(all.value()).isEqualTo(Values.present("81.4 %"));
        assertThat(all.average()).isEqualTo(Values.present("81.4 %"));
        assertThat(all.rate().map(Object::toString)).contains("1221 / 1500");
        assertThat(all.explanation().in(Language.JA))
                .isEqualTo("a支部(2021-04/2021-06): 1071 / 1200。b支部(2021-04/2021-06): 150 / 300。"
                        + "掲載2支部: Σ分子÷Σ分母 = 1221 ÷ 1500 × 100 → 81.4% → 81.4 %(四捨五入)、正確には 407/5。"
                        + "2支部中2支部、延べ月数 6/6。");
        assertThat(all.explanation().in(Language.EN))
                .isEqualTo("Branch a (2021-04/2021-06): 1071 / 1200. Branch b (2021-04/2021-06): 150 / 300. "
                        + "2 listed branches: Σ numerator / Σ denominator = 1221 ÷ 1500 × 100 → 81.4% → 81.4 % (half up), exactly 407/5. "
                        + "2 of 2 branches, 6/6 branch-months.");
    }

    @Test
    void anyMeasure_branchesWithoutData_areNamedAndNeverZero() {
        Aggregate all = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .branch("c")
                .branch("d")
                .values("a", Kind.MONTHLY, Q1, "件", "8 _ 10")
                .values("b", Kind.MONTHLY, Q1, "件", "1 2 3")
                .none("c", Reason.SUPPRESSED)
                .without("d")
                .compare()
                .aggregate();

        assertThat(all.value()).isEqualTo(Values.present("6 件"));
        assertThat(all.average()).isEqualTo(Values.present("6 件"));
        assertThat(ids(all.contributing())).containsExactly("b");
        assertThat(all.absent().values()).containsExactly(Reason.GAP, Reason.SUPPRESSED, Reason.MISSING_ACTUAL);
        assertThat(all.present()).isEqualTo(1);
        assertThat(all.expected()).isEqualTo(4);
        assertThat(all.monthsPresent()).isEqualTo(5);
        assertThat(all.monthsExpected()).isEqualTo(6);
        assertThat(all.explanation().in(Language.JA))
                .isEqualTo("b支部(2021-04/2021-06): 6件。掲載4支部: 各支部の合計 = 6。"
                        + "1支部当たりの平均: 6 ÷ 1支部 → 6件 → 6 件(四捨五入)、正確には 6。4支部中1支部、延べ月数 5/6。"
                        + "含まれない支部 a支部: 令和3年5月の値が欠けている。含まれない支部 c支部: 秘匿されている。"
                        + "含まれない支部 d支部: 実績が示されていない。");
        assertThat(all.explanation().in(Language.EN))
                .isEqualTo("Branch b (2021-04/2021-06): 6件. 4 listed branches: sum of the branches = 6. "
                        + "Mean per branch: 6 / 1 branch → 6件 → 6 件 (half up), exactly 6. 1 of 4 branches, 5/6 branch-months. "
                        + "Not included: Branch a: no figure for 2021-05. "
                        + "Not included: Branch c: the figure is suppressed by its publisher. "
                        + "Not included: Branch d: no actual is given.");
    }

    @Test
    void anyMeasure_gapsAbsent_noValueWhileABranchIsMissing() {
        Aggregate all = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .values("a", Kind.MONTHLY, Q1, "件", "1 2 3")
                .none("b", Reason.SUPPRESSED)
                .compare(Comparer.standard().withGaps(GapPolicy.ABSENT))
                .aggregate();

        assertThat(all.value()).isEqualTo(Outcome.absent(Reason.SUPPRESSED));
        assertThat(all.average()).isEqualTo(Outcome.absent(Reason.SUPPRESSED));
        assertThat(all.gaps()).isEqualTo(GapPolicy.ABSENT);
        assertThat(all.explanation().in(Language.EN))
                .isEqualTo("Branch a (2021-04/2021-06): 6件. "
                        + "No value for 2 listed branches: the figure is suppressed by its publisher. 1 of 2 branches, 3/3 branch-months. "
                        + "Not included: Branch b: the figure is suppressed by its publisher.");
    }

    @Test
    void gaps_zero_isRefused() {
        assertThatThrownBy(() -> Comparer.standard().withGaps(GapPolicy.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("branches without a value are left out or make it absent, skip, absent: zero");
    }

    @Test
    void evaluatorOverGaps_months_areSkippedAsItSays() {
        Aggregate all = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .values("a", Kind.MONTHLY, Q1, "件", "8 _ 10")
                .compare(Comparer.standard().withEvaluator(Evaluator.standard().withGaps(GapPolicy.SKIP)))
                .aggregate();

        assertThat(all.value()).isEqualTo(Values.present("18 件"));
        assertThat(all.monthsPresent()).isEqualTo(2);
        assertThat(all.monthsExpected()).isEqualTo(3);
    }

    @Test
    void publishedRates_noNumerators_absentWithReason() {
        Aggregate all = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .printed("a", Q1, "96.9%")
                .printed("b", Q1, "95.0%")
                .compare()
                .aggregate();

        assertThat(all.value()).isEqualTo(Outcome.absent(Reason.PUBLISHED_ONLY));
        assertThat(all.rate()).isEmpty();
        assertThat(all.explanation().in(Language.JA))
                .isEqualTo("掲載2支部の値なし: 公表された率のみで分子・分母がわからない。2支部中0支部、延べ月数 6/6。"
                        + "含まれない支部 a支部: 公表された率のみで分子・分母がわからない。"
                        + "含まれない支部 b支部: 公表された率のみで分子・分母がわからない。");
    }

    @Test
    void amounts_thousandsBesideSingles_inOneUnit() {
        Comparison comparison = Books.of(Measure.FLOW, "千円", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .values("a", Kind.MONTHLY, Q1, "円", "1,500 500 1,000")
                .values("b", Kind.MONTHLY, Q1, "千円", "1 2 3")
                .compare();

        assertThat(comparison.find("a").orElseThrow().value()).isEqualTo(Values.present("3 千円"));
        assertThat(comparison.aggregate().value())
                .isEqualTo(Outcome.present(Quantity.of(
                        Rational.of(9), Interval.closed(Rational.of(15, 2), Rational.of(21, 2)), Unit.of("千円"))));
        assertThat(comparison.aggregate().average())
                .isEqualTo(Outcome.present(Quantity.of(
                        Rational.of(9, 2), Interval.closed(Rational.of(15, 4), Rational.of(21, 4)), Unit.of("千円"))));
        assertThat(comparison.aggregate().explanation().in(Language.EN))
                .isEqualTo("Branch a (2021-04/2021-06): 3千円. "
                        + "Branch b (2021-04/2021-06): 6千円 (as printed; the true value is in [4.5, 7.5]). "
                        + "2 listed branches: sum of the branches = 9, between [15/2, 21/2]. "
                        + "Mean per branch: 9 / 2 branches → 4.5千円 → 5 千円 (half up), exactly 9/2, between [15/4, 21/4]. "
                        + "2 of 2 branches, 6/6 branch-months.");
    }

    @Test
    void amountPerUnit_numeratorsInDifferentUnits_pool() {
        Aggregate all = Books.of(Measure.AMOUNT_PER_UNIT, "円", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .rates("a", Q1, "1000 2000 3000", "円", "1 1 1")
                .rates("b", Q1, "4000 4000 4000", "円", "1 1 2")
                .compare()
                .aggregate();

        assertThat(all.value()).isEqualTo(Values.present("18000/7 円"));
        assertThat(all.rate().map(Object::toString)).contains("18000 / 7");
    }

    @Test
    void incomparableUnits_branchIsNotMixedIn() {
        Comparison comparison = Books.of(Measure.FLOW, "千円", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .values("a", Kind.MONTHLY, Q1, "件", "1 2 3")
                .values("b", Kind.MONTHLY, Q1, "千円", "1 2 3")
                .compare();

        assertThat(comparison.aggregate().absent().values()).containsExactly(Reason.UNITS_DIFFER);
        assertThat(comparison.rank().unranked()).singleElement().satisfies(other -> assertThat(
                        other.sentence().en())
                .isEqualTo("Branch a: no rank, the units measure different things"));
    }

    @Test
    void stocks_addUp_andAverageByBranch() {
        Aggregate all = Books.of(Measure.STOCK, "事業所", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .values("a", Kind.STOCK, Q1, "事業所", "10 20 31")
                .values("b", Kind.STOCK, Q1, "事業所", "1 2 4")
                .compare()
                .aggregate();

        assertThat(all.value()).isEqualTo(Values.present("35 事業所"));
        assertThat(all.average()).isEqualTo(Values.present("35/2 事業所"));
        assertThat(all.window().map(Object::toString)).contains("2021-06");
    }

    @Test
    void activities_countsAddUp() {
        Aggregate all = Books.of(Measure.ACTIVITY, "回", Direction.ACTIVITY)
                .branch("a")
                .branch("b")
                .values("a", Kind.MONTHLY, Q1, "回", "1 0 1")
                .values("b", Kind.MONTHLY, Q1, "回", "0 0 3")
                .compare()
                .aggregate();

        assertThat(all.value()).isEqualTo(Values.present("5 回"));
    }

    @Test
    void averages_withoutWeights_absentWithReason() {
        Aggregate all = averages().compare().aggregate();

        assertThat(all.value()).isEqualTo(Outcome.absent(Reason.PUBLISHED_ONLY));
        assertThat(all.explanation().in(Language.EN))
                .isEqualTo(
                        "No value for 2 listed branches: only the published rate is known, without numerator and denominator. "
                                + "0 of 2 branches, 6/6 branch-months. "
                                + "Not included: Branch a: an average can't be pooled without a weight. "
                                + "Not included: Branch b: an average can't be pooled without a weight.");
    }

    private static Books averages() {
        return Books.of(Measure.AVERAGE, "時間", Direction.AT_MOST)
                .branch("a")
                .branch("b")
                .values("a", Kind.MONTHLY, Q1, "時間", "10.0 11.0 12.0")
                .values("b", Kind.MONTHLY, Q1, "時間", "20.0 20.0 20.0");
    }

    @Test
    void averages_weightsGiven_weightedMean() {
        Aggregate all = averages()
                .compare(Comparer.standard().withWeights(Map.of("a", Rational.of(3), "b", Rational.of(1))))
                .aggregate();

        assertThat(all.value().value().orElseThrow().nominal()).contains(Rational.parse("53/4"));
        assertThat(all.explanation().in(Language.EN))
                .isEqualTo("Branch a (2021-04/2021-06): 33 / 3. Branch b (2021-04/2021-06): 20 / 1. "
                        + "2 listed branches: weighted mean, Σ(value × weight) / Σ weight = 53 ÷ 4 → 13.2…時間 → 13 時間 (half up), "
                        + "exactly 53/4, between [66/5, 133/10]. 2 of 2 branches, 6/6 branch-months.");
    }

    @Test
    void averages_oneWeightMissing_branchIsNamed() {
        Aggregate all = averages()
                .compare(Comparer.standard().withWeights(Map.of("b", Rational.of(2))))
                .aggregate();

        assertThat(all.value().value().orElseThrow().nominal()).contains(Rational.of(20));
        assertThat(all.absent().values()).containsExactly(Reason.PUBLISHED_ONLY);
    }

    @Test
    void weights_notAboveZero_isRefused() {
        assertThatThrownBy(() -> Comparer.standard().withWeights(Map.of("a", Rational.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a weight is above 0, a: 0");
    }

    @Test
    void averages_weightsPrinted_weightedMeanOfAllMonths() {
        Aggregate all = Books.of(Measure.AVERAGE, "時間", Direction.AT_MOST)
                .branch("a")
                .branch("b")
                .weighted("a", Q1, "時間", "10.0 11.0 12.0", "1 1 2")
                .weighted("b", Q1, "時間", "20.0 20.0 20.0", "1 0 1")
                .compare()
                .aggregate();

        // 10 + 11 + 24 + 20 + 0 + 20 over 4 + 2
        assertThat(all.value().value().orElseThrow().nominal()).contains(Rational.parse("85/6"));
    }

    @Test
    void regions_byBranch_headOfficeInNone() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("c", b -> b.code("30").region("south"))
                .branch("a", b -> b.code("4").region("north"))
                .branch("b", b -> b.code("5").region("north"))
                .branch("x")
                .branch("head", b -> b.headOffice(true).code("0").region("centre"))
                .values("c", Kind.MONTHLY, Q1, "件", "1 1 1")
                .values("a", Kind.MONTHLY, Q1, "件", "2 2 2")
                .values("b", Kind.MONTHLY, Q1, "件", "4 4 4")
                .values("x", Kind.MONTHLY, Q1, "件", "8 8 8")
                .values("head", Kind.MONTHLY, Q1, "件", "100 100 100")
                .compare();

        assertThat(comparison.branches()).extracting(r -> r.branch().id()).containsExactly("a", "b", "c", "x", "head");
        assertThat(comparison.regions())
                .extracting(Aggregate::region, Aggregate::value)
                .containsExactly(
                        tuple(Optional.of("north"), Values.present("18 件")),
                        tuple(Optional.of("south"), Values.present("3 件")));
        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("45 件"));
        assertThat(comparison.aggregate().leftOut()).hasSize(1).containsValue(Reason.NOT_APPLICABLE);
        assertThat(comparison.aggregate().explanation().in(Language.EN))
                .endsWith(
                        "4 of 4 branches, 12/12 branch-months. Not expected: Branch head: the head office is not ranked.");
        assertThat(comparison.regions().get(1).explanation().in(Language.EN))
                .startsWith("Branch c (2021-04/2021-06): 3件. 1 listed branch of south: sum of the branches = 3. ");
    }

    @Test
    void headOffice_asABranchLikeAnyOther_whereAskedFor() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("head", b -> b.headOffice(true))
                .values("a", Kind.MONTHLY, Q1, "件", "2 2 2")
                .values("head", Kind.MONTHLY, Q1, "件", "1 1 1")
                .compare(Comparer.standard().withHeadOffice());

        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("9 件"));
        assertThat(comparison.rank().places())
                .extracting(p -> p.result().branch().id())
                .containsExactly("a", "head");
    }

    @Test
    void singleMonth_flowsAndRates_ofThatMonthAlone() {
        Comparer may = Comparer.standard().withMonthAlone(YearMonth.of(2021, 5));
        Comparison comparison = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .branch("c")
                .rates("a", Q1, "400 371 300", "450 400 350")
                .rates("b", Q1, "50 20 50", "100 100 100")
                .printed("c", Q1, "96.9%")
                .compare(may);

        assertThat(comparison.isOfOneMonth()).isTrue();
        assertThat(comparison.month()).hasToString("2021-05");
        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("391/5 %"));
        assertThat(comparison.find("c").orElseThrow().value()).isEqualTo(Outcome.absent(Reason.NO_DATA_YET));
    }

    @Test
    void singleMonth_coverage_overThePopulationInForce() {
        Comparison comparison = Books.of(Measure.COVERAGE, "%", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .rates("a", Q1, "10 20 40", "400 _ _")
                .rates("b", Q1, "5 5 5", "100 _ 50")
                .compare(Comparer.standard().withMonthAlone(YearMonth.of(2021, 6)));

        assertThat(comparison.find("a").orElseThrow().value()).isEqualTo(Values.present("10 %"));
        assertThat(comparison.aggregate().rate().map(Object::toString)).contains("45 / 450");
    }

    @Test
    void singleMonth_stock_isTheLevelAndNotTheChange() {
        Comparison comparison = Books.of(Measure.STOCK, "事業所", Direction.AT_LEAST)
                .branch("a")
                .values("a", Kind.STOCK, Q1, "事業所", "10 20 31")
                .compare(Comparer.standard().withMonthAlone(YearMonth.of(2021, 5)));

        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("20 事業所"));
    }

    @Test
    void singleMonth_ofACumulativeRow_isTheDifference() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .values("a", Kind.CUMULATIVE, Q1, "件", "10 25 60")
                .compare(Comparer.standard().withMonthAlone(YearMonth.of(2021, 6)));

        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("35 件"));
    }

    @Test
    void singleMonth_ofACumulativeRate_isNotKnown() {
        Comparison comparison = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST)
                .branch("a")
                .values("a", Kind.CUMULATIVE, Q1, "%", "10.0 25.0 60.0")
                .compare(Comparer.standard().withMonthAlone(YearMonth.of(2021, 6)));

        assertThat(comparison.aggregate().value()).isEqualTo(Outcome.absent(Reason.MISSING_ACTUAL));
    }

    @Test
    void asOf_laterMonths_areNotUsed() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .values("a", Kind.MONTHLY, Q1, "件", "1 2 4")
                .compare(Comparer.standard().asOf(YearMonth.of(2021, 5)));

        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("3 件"));
        assertThat(comparison.aggregate().window().map(Object::toString)).contains("2021-04/2021-05");
    }

    @Test
    void windows_differ_saidInTheAggregate() {
        Aggregate all = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .branch("c")
                .values("a", Kind.MONTHLY, Q1, "件", "1 1 1")
                .values("b", Kind.MONTHLY, Q1, "件", "1 1 1")
                .values("c", Kind.MONTHLY, Q1, "件", "1 1 _")
                .compare(Comparer.standard().withMonth(ComparedMonth.OWN))
                .aggregate();

        assertThat(all.isLikeForLike()).isFalse();
        assertThat(all.explanation().notes())
                .extracting(note -> note.in(Language.JA))
                .contains("期間が異なる支部(基準 令和3年4月～令和3年6月): c支部 令和3年4月～令和3年5月");
    }

    @Test
    void preliminary_figures_makeItProvisional() {
        Aggregate all = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .values("a", Kind.MONTHLY, Q1, "件", "1 1 1(速報値)")
                .compare()
                .aggregate();

        assertThat(all.isPreliminary()).isTrue();
        assertThat(all.explanation().in(Language.EN)).endsWith("Provisional: preliminary figures went in.");
    }

    @Test
    void unknownId_messageListsTheValidOnes() {
        Books books =
                Books.of(Measure.FLOW, "件", Direction.AT_LEAST).branch("a").printed("a", Q1, "3件");

        assertThatThrownBy(() -> Comparer.standard().compare(books.resolve(), "other", Books.YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a KPI that FY2021 has is one of indicator: other");
    }
}
