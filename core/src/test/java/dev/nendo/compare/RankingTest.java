package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands where: ties, directions, roundings, reservations. */
class RankingTest {
    private static final String YEAR = "2021-04/2022-03";

    /** Branches a, b, c … with printed figures; ─ for none. */
    private static Books printed(Measure measure, String unit, Optional<Direction> direction, String figures) {
        return add(Books.of(measure, unit, direction), figures);
    }

    private static Books add(Books books, String figures) {
        char name = 'a';
        for (String figure : figures.split(" ", -1)) {
            String branch = String.valueOf(name++);
            books.branch(branch);
            if (figure.equals("─")) {
                books.none(branch, Reason.SUPPRESSED);
            } else {
                books.printed(branch, YEAR, figure);
            }
        }
        return books;
    }

    private static String ranks(Ranking ranking) {
        return ranking.places().stream()
                .map(p -> p.result().branch().id()
                        + p.rank()
                        + (p.isTied() ? "=" : "")
                        + (p.isCertain() ? "" : "(" + p.bestPossible() + "-" + p.worstPossible() + ")"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  5件 7件 7件 3件, b1= c1= a3 d4", // competition ranking
        "AT_MOST,   5件 7件 7件 3件, d1 a2 b3= c3=",
        "LESS_THAN, 5件 7件 7件 3件, d1 a2 b3= c3=",
        "ACTIVITY,  5件 7件 7件 3件, b1= c1= a3 d4",
        "AT_LEAST,  4件 4件 4件, a1= b1= c1=", // all tied
        "AT_LEAST,  4件, a1", // one branch
        "AT_LEAST,  ─ 4件 ─, b1",
        "AT_LEAST,  ─ ─, ''", // nobody
        "AT_LEAST,  △2件 0件 △5件, b1 a2 c3",
    })
    void counts_exact_oneRankEach(Direction direction, String figures, String ranks) {
        Ranking ranking = printed(Measure.FLOW, "件", Optional.of(direction), figures)
                .compare()
                .rank();

        assertThat(ranks(ranking)).isEqualTo(ranks);
    }

    @ParameterizedTest
    @CsvSource({
        "96.9% 96.9% 95.0%, a1=(1-2) b1=(1-2) c3", // equal prints
        "96.9% 96.8% 96.7%, a1 b2(1-2) c3(2-3)", // ends that touch can draw level, not overtake
        "96.9% 96.85% 95%, a1(1-2) b2(1-2) c3", // a finer print within a coarser one
        "97% 96.8% 96.9% 96.2%, a1(1-3) c2(1-2) b3(1-3) d4",
        "0.0% 0.0%, a1=(1-2) b1=(1-2)",
    })
    void rates_onlyPrinted_possibleRanks(String figures, String ranks) {
        Ranking ranking = printed(Measure.RATE_OF_FLOWS, "%", Optional.of(Direction.AT_LEAST), figures)
                .compare()
                .rank();

        assertThat(ranks(ranking)).isEqualTo(ranks);
    }

    @Test
    void rates_onlyPrinted_saidInWords() {
        Ranking ranking = printed(Measure.RATE_OF_FLOWS, "%", Optional.of(Direction.AT_LEAST), "96.9% 96.9% ─")
                .compare()
                .rank();

        assertThat(ranking.places())
                .extracting(Place::sentence)
                .containsExactly(
                        Sentence.of(
                                "a支部: 2支部中1位、96.9%、とりうる順位 1～2位", "Branch a: rank 1 of 2, 96.9%, possible ranks 1 to 2"),
                        Sentence.of(
                                "b支部: 2支部中1位、96.9%、とりうる順位 1～2位",
                                "Branch b: rank 1 of 2, 96.9%, possible ranks 1 to 2"));
        assertThat(ranking.unranked())
                .extracting(Unranked::reason, Unranked::sentence)
                .containsExactly(tuple(
                        Reason.SUPPRESSED,
                        Sentence.of(
                                "c支部: 順位なし、秘匿されている", "Branch c: no rank, the figure is suppressed by its publisher")));
        assertThat(ranking.notes())
                .containsExactly(
                        Sentence.of("3支部中2支部の順位、実績、高いほど良い", "2 of 3 branches ranked by actual, higher is better"),
                        Sentence.of(
                                "表示値しかわからない支部があるため、とりうる順位を併記",
                                "Some figures are known only as printed, so the possible ranks are given"));
        assertThat(ranking.unit()).isEqualTo(Unit.of("%"));
        assertThat(ranking.best()).hasSize(2);
    }

    @Test
    void direction_none_largestFirstAndNobodyIsBest() {
        Ranking ranking =
                printed(Measure.FLOW, "件", Optional.empty(), "5件 7件").compare().rank();

        assertThat(ranks(ranking)).isEqualTo("b1 a2");
        assertThat(ranking.best()).isEmpty();
        assertThat(ranking.notes())
                .containsExactly(Sentence.of(
                        "2支部中2支部の順位、実績、良い向きの定めがないため大きい順",
                        "2 of 2 branches ranked by actual, largest first, as no side is good"));
    }

    @ParameterizedTest
    @CsvSource({
        "100.0% 99.0% 101.5%, a1 b2 c3",
        "99.0% 101.0% 100.4%, c1 a2=(2-3) b2=(2-3)",
        "100.0% 100.02% 98.0%, a1(1-2) b2(1-2) c3", // the coarser print may be nearer or farther
    })
    void direction_equal_theNearerToTheTarget(String figures, String ranks) {
        Books books = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.EQUAL).target(Target.fixed("100%"));
        Ranking ranking = add(books, figures).compare().rank();

        assertThat(ranks(ranking)).isEqualTo(ranks);
        assertThat(ranking.notes().get(0).en()).endsWith("nearer to the target is better");
    }

    /** Of 100 against 100.2 the distance is 0.2 as printed and up to 0.7, on the other side as well. */
    @ParameterizedTest
    @CsvSource({
        "100.2%, 100% 100.70%, a1(1-2) b2(1-2)",
        "99.8%,  100% 99.30%,  a1(1-2) b2(1-2)",
        "100.2%, 100% 100.95%, a1 b2",
        "100.0%, 100.5% 99.0%, a1 b2",
    })
    void direction_equal_anUnroundedFigureMayLieOnEitherSide(String target, String figures, String ranks) {
        Books books = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.EQUAL).target(Target.fixed(target));

        assertThat(ranks(add(books, figures).compare().rank())).isEqualTo(ranks);
    }

    @Test
    void direction_equal_targetWithoutUnit_isInTheUnitOfTheKpi() {
        Books books = Books.of(Measure.FLOW, "千円", Direction.EQUAL).target(Target.fixed("100"));

        assertThat(ranks(add(books, "150千円 90千円 100000円").compare().rank())).isEqualTo("c1 b2 a3");
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, a1 b2", "UNKNOWN, a1 b2(1-2)"})
    void rates_halfUp_endsThatAreOpenCannotDrawLevel(RoundingRule rule, String ranks) {
        Books books = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST).rounding(rule);

        assertThat(ranks(add(books, "96.9% 96.8%").compare().rank())).isEqualTo(ranks);
    }

    @Test
    void achievement_withoutData_saysWhy_andNeedsNoPolicy() {
        Books books = Books.of(Measure.FLOW, "件", Direction.AT_LEAST).target(Target.fixed("10件"));
        books.branch("a").printed("a", YEAR, "8件");
        books.branch("b").none("b", Reason.SUPPRESSED);
        books.branch("c").policy("unheard-of").printed("c", YEAR, "9件");
        Comparison comparison = books.compare();

        assertThat(ranks(comparison.rank())).isEqualTo("c1 a2");
        assertThat(ranks(comparison.rank(RankBasis.ACHIEVEMENT))).isEqualTo("c1 a2");
        assertThat(comparison.rank(RankBasis.ACHIEVEMENT).unranked())
                .extracting(Unranked::reason)
                .containsExactly(Reason.SUPPRESSED);
        assertThat(comparison.rank(RankBasis.ACHIEVEMENT).best()).hasSize(1);
    }

    @Test
    void direction_equalWithoutTarget_noRank() {
        Ranking ranking = printed(Measure.RATE_OF_FLOWS, "%", Optional.of(Direction.EQUAL), "100.0%")
                .compare()
                .rank();

        assertThat(ranking.places()).isEmpty();
        assertThat(ranking.unranked()).extracting(Unranked::reason).containsExactly(Reason.TARGET_NOT_STATED);
    }

    @Test
    void achievement_againstOwnTargets_higherIsBetterEvenWhereLowerActualsAre() {
        Books books = Books.of(Measure.FLOW, "件", Direction.AT_MOST);
        books.branch("a").target(Target.fixed("10件")).printed("a", YEAR, "8件");
        books.branch("b").target(Target.fixed("100件")).printed("b", YEAR, "50件");
        books.branch("c").target(new Target.None(Reason.TARGET_NOT_STATED)).printed("c", YEAR, "1件");
        Comparison comparison = books.compare();
        Ranking ranking = comparison.rank(RankBasis.ACHIEVEMENT);

        assertThat(ranks(comparison.rank())).isEqualTo("c1 a2 b3");
        assertThat(ranks(ranking)).isEqualTo("b1 a2");
        assertThat(ranking.unit()).isEqualTo(Unit.NONE);
        assertThat(ranking.places())
                .extracting(p -> p.sentence().ja())
                .containsExactly("b支部: 2支部中1位、200%", "a支部: 2支部中2位、125%");
        assertThat(ranking.unranked()).extracting(Unranked::reason).containsExactly(Reason.TARGET_NOT_STATED);
        assertThat(ranking.notes())
                .containsExactly(Sentence.of(
                        "3支部中2支部の順位、達成率、高いほど良い", "2 of 3 branches ranked by achievement, higher is better"));
    }

    private static Books twoYears(Direction direction) {
        return Books.of(Measure.RATE_OF_FLOWS, "%", direction)
                .branch("a")
                .branch("b")
                .branch("c")
                .rates("a", "2020-04/2020-06", "90 90 90", "100 100 100")
                .rates("a", "2021-04/2021-06", "91 91 91", "100 100 100")
                .rates("b", "2020-04/2020-06", "50 50 50", "100 100 100")
                .rates("b", "2021-04/2021-06", "60 60 60", "100 100 100")
                .rates("c", "2021-04/2021-06", "70 70 70", "100 100 100");
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, b1 a2, b", "AT_MOST, a1 b2, a"})
    void improvement_differenceTowardsTheGoodSide(Direction direction, String ranks, String best) {
        Ranking ranking = twoYears(direction).compare().rank(RankBasis.IMPROVEMENT);

        assertThat(ranks(ranking)).isEqualTo(ranks);
        assertThat(ranking.best()).extracting(p -> p.result().branch().id()).containsExactly(best);
        assertThat(ranking.unit()).isEqualTo(Unit.of("ポイント"));
        assertThat(ranking.unranked()).extracting(Unranked::reason).containsExactly(Reason.MISSING_ACTUAL);
    }

    @Test
    void improvement_saidInPoints() {
        Ranking ranking = twoYears(Direction.AT_LEAST).compare().rank(RankBasis.IMPROVEMENT);

        assertThat(ranking.places())
                .extracting(Place::sentence)
                .containsExactly(
                        Sentence.of("b支部: 2支部中1位、+10ポイント", "Branch b: rank 1 of 2, +10 points"),
                        Sentence.of("a支部: 2支部中2位、+1ポイント", "Branch a: rank 2 of 2, +1 points"));
    }

    @Test
    void ownMonths_windowsDiffer_markedNeverSilent() {
        Ranking ranking = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .branch("c")
                .values("a", Kind.MONTHLY, Books.FIRST_QUARTER, "件", "1 1 1")
                .values("b", Kind.MONTHLY, Books.FIRST_QUARTER, "件", "2 2(速報値) _")
                .values("c", Kind.MONTHLY, Books.FIRST_QUARTER, "件", "1 0 1(速報値)")
                .compare(Comparer.standard().withMonth(ComparedMonth.OWN))
                .rank();

        assertThat(ranking.places())
                .extracting(Place::sentence)
                .containsExactly(
                        Sentence.of("b支部: 3支部中1位、4件、期間が異なる", "Branch b: rank 1 of 3, 4件, months differ"),
                        Sentence.of("a支部: 3支部中2位、3件", "Branch a: rank 2 of 3, 3件"),
                        Sentence.of("c支部: 3支部中3位、2件", "Branch c: rank 3 of 3, 2件"));
        assertThat(ranking.notes())
                .containsExactly(
                        Sentence.of("3支部中3支部の順位、実績、高いほど良い", "3 of 3 branches ranked by actual, higher is better"),
                        Sentence.of(
                                "期間が異なる支部(基準 令和3年4月～令和3年6月): b支部 令和3年4月～令和3年5月",
                                "Months differ from 2021-04/2021-06: Branch b 2021-04/2021-05"),
                        Sentence.of("速報値を含む: b支部、c支部", "Preliminary figures: Branch b, Branch c"));
    }

    @Test
    void region_amongThemselves() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a", Books.in("north"))
                .branch("b", Books.in("south"))
                .branch("c", Books.in("north"))
                .branch("d", Books.in("north"))
                .printed("a", YEAR, "1件")
                .printed("b", YEAR, "2件")
                .printed("c", YEAR, "3件")
                .none("d", Reason.SUPPRESSED)
                .compare();
        Ranking ranking = comparison.rank(RankBasis.ACTUAL, "north");

        assertThat(ranks(comparison.rank())).isEqualTo("c1 b2 a3");
        assertThat(ranks(ranking)).isEqualTo("c1 a2");
        assertThat(ranking.region()).contains("north");
        assertThat(ranking.unranked()).hasSize(1);
        assertThat(ranking.notes())
                .containsExactly(Sentence.of(
                        "northの3支部中2支部の順位、実績、高いほど良い", "2 of 3 branches of north ranked by actual, higher is better"));
        assertThatThrownBy(() -> comparison.rank(RankBasis.ACTUAL, "west"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a region is one of north, south: west");
    }

    @Test
    void find_byBranch() {
        Ranking ranking = printed(Measure.FLOW, "件", Optional.of(Direction.AT_LEAST), "5件 7件 ─")
                .compare()
                .rank();

        assertThat(ranking.find("a")).map(Place::rank).contains(2);
        assertThat(ranking.find("c")).isEmpty();
    }

    @Test
    void basis_parse_listsTheValidOnes() {
        assertThat(Arrays.stream(RankBasis.values())
                        .map(b -> RankBasis.parse(b.id()))
                        .toList())
                .containsExactly(RankBasis.values());
        assertThatThrownBy(() -> RankBasis.parse("size"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a basis is one of actual, achievement, improvement: size");
    }

    @Test
    void order_byCode_numbersByValue() {
        Ranking ranking = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("x", b -> b.code("10"))
                .branch("y", b -> b.code("9"))
                .branch("z")
                .printed("x", YEAR, "1件")
                .printed("y", YEAR, "1件")
                .printed("z", YEAR, "1件")
                .compare()
                .rank();

        assertThat(ranks(ranking)).isEqualTo("y1= x1= z1=");
    }

    @Test
    void boundsOnly_monthlyRatesWithoutTotal_noRank() {
        Comparison comparison = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST)
                .branch("a")
                .values("a", Kind.MONTHLY, Books.FIRST_QUARTER, "%", "90.0 95.0 80.0")
                .compare();

        assertThat(comparison.find("a").orElseThrow().value()).isEqualTo(Outcome.absent(Reason.PUBLISHED_ONLY));
        assertThat(comparison.rank().places()).isEmpty();
        assertThat(List.of(comparison.rank().unranked().get(0).sentence().en()))
                .containsExactly(
                        "Branch a: no rank, only the published rate is known, without numerator and denominator");
    }
}
