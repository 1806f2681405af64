package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up to which month branches are compared when they do not report at the same speed. */
class ComparedMonthTest {
    private static final String Q1 = Books.FIRST_QUARTER;
    private static final YearMonth JUNE = YearMonth.of(2021, 6);

    private static List<YearMonth> months(String counts) {
        return Stream.of(counts.split(" "))
                .flatMap(count -> {
                    String[] parts = count.split("x", -1);
                    return Collections.nCopies(
                            Integer.parseInt(parts[0]), YearMonth.of(2021, Integer.parseInt(parts[1])))
                            .stream();
                })
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource({
        "9x6 1x5,       2021-06, 2021-05", // nine of ten
        "8x6 2x5,       2021-05, 2021-05",
        "8x6 1x5,       2021-05, 2021-05", // fewer than ten: all of them
        "1x6,           2021-06, 2021-06",
        "10x6 1x4,      2021-06, 2021-04", // 10 of 11 are nine tenths
        "9x6 2x5,       2021-05, 2021-05", // 9 of 11 are not
        "43x6 4x4,      2021-06, 2021-04", // 43 of 47
        "42x6 5x4,      2021-04, 2021-04",
        "5x7 4x6 1x5,   2021-06, 2021-05",
    })
    void among_branches_theMonthThatEnoughHaveReached(String lasts, YearMonth common, YearMonth all) {
        assertThat(ComparedMonth.COMMON.among(months(lasts))).contains(common);
        assertThat(ComparedMonth.ALL.among(months(lasts))).contains(all);
        assertThat(ComparedMonth.OWN.among(months(lasts))).isEmpty();
        assertThat(ComparedMonth.of(JUNE).among(months(lasts))).contains(JUNE);
    }

    @Test
    void among_nobodyWithData_isNoMonth() {
        assertThat(ComparedMonth.COMMON.among(List.of())).isEmpty();
    }

    @Test
    void monthOfAnotherKind_isRefused() {
        assertThatThrownBy(() -> new ComparedMonth(ComparedMonth.Kind.ALL, Optional.of(JUNE)))
                .hasMessage("a month is given for STATED and for no other kind: ALL Optional[2021-06]");
        assertThatThrownBy(() -> new ComparedMonth(ComparedMonth.Kind.STATED, Optional.empty()))
                .hasMessage("a month is given for STATED and for no other kind: STATED Optional.empty");
    }

    /** Nine branches to June, and one that ends in May with by far the most. */
    private static Books ten() {
        Books books = Books.of(Measure.FLOW, "件", Direction.AT_LEAST);
        for (int i = 1; i <= 9; i++) {
            books.branch("b" + i)
                    .values("b" + i, Kind.MONTHLY, Q1, "件", (i + " ").repeat(3).strip());
        }
        return books.branch("late").values("late", Kind.MONTHLY, Q1, "件", "50 50 _");
    }

    @Test
    void common_aBranchThatEndsEarlier_isListedWithItsMonthAndLeftOut() {
        Comparison comparison = ten().compare();
        BranchResult late = comparison.find("late").orElseThrow();

        assertThat(comparison.month()).isEqualTo(JUNE);
        assertThat(comparison.rank().find("b9").orElseThrow().rank()).isEqualTo(1);
        assertThat(comparison.rank().unranked())
                .extracting(Unranked::reason, Unranked::sentence)
                .containsExactly(tuple(
                        Reason.POINT_NOT_REACHED,
                        Sentence.of(
                                "late支部: 順位なし、令和3年5月までの値であり、令和3年6月の値がない",
                                "Branch late: no rank, its figures end in 2021-05; 2021-06 is missing")));
        assertThat(late.value()).isEqualTo(Values.present("100 件"));
        assertThat(late.window().map(Object::toString)).contains("2021-04/2021-05");
        assertThat(late.compared().isPresent()).isFalse();
        assertThat(late.againstAverage().isPresent()).isFalse();
        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("135 件"));
        assertThat(comparison.aggregate().label())
                .isEqualTo(Sentence.of("掲載10支部中9支部の平均", "average of 9 of the 10 listed branches"));
        assertThat(comparison.find("b9").orElseThrow().againstAverage()).isEqualTo(Values.present("12 件"));
    }

    @Test
    void all_theMonthOfTheSlowest_ranksEverybody() {
        Comparison comparison = ten().compare(Comparer.standard().withMonth(ComparedMonth.ALL));

        assertThat(comparison.month()).isEqualTo(YearMonth.of(2021, 5));
        assertThat(comparison.rank().unranked()).isEmpty();
        assertThat(comparison.find("b9").orElseThrow().value()).isEqualTo(Values.present("18 件"));
        assertThat(comparison
                        .find("b9")
                        .orElseThrow()
                        .evaluation()
                        .orElseThrow()
                        .asOf())
                .contains(YearMonth.of(2021, 5));
    }

    @Test
    void own_eachToItsLastMonth_isMarked() {
        Comparison comparison = ten().compare(Comparer.standard().withMonth(ComparedMonth.OWN));

        assertThat(comparison.rank().find("late").orElseThrow().isLikeForLike()).isFalse();
        assertThat(comparison.find("b9").orElseThrow().value()).isEqualTo(Values.present("27 件"));
    }

    @Test
    void stated_aMonthThatNotAllHaveReached_ranksThoseThatHave() {
        Comparison comparison = ten().compare(Comparer.standard().withMonth(ComparedMonth.of(JUNE)));

        assertThat(comparison.rank().places()).hasSize(9);
        assertThat(comparison.rank().unranked()).hasSize(1);
    }

    @Test
    void levels_too_areOfTheMonthInCommon() {
        Comparison comparison = Books.of(Measure.STOCK, "事業所", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .values("a", Kind.STOCK, Q1, "事業所", "10 20 30")
                .values("b", Kind.STOCK, Q1, "事業所", "15 25 _")
                .compare();

        assertThat(comparison.month()).isEqualTo(YearMonth.of(2021, 5));
        assertThat(comparison.rank().find("b").orElseThrow().rank()).isEqualTo(1);
        assertThat(comparison.find("a").orElseThrow().value()).isEqualTo(Values.present("20 事業所"));
    }

    @Test
    void figureOfALaterMonthOnly_saysWhichMonthIsMissing() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("b")
                .printed("a", "2021-04/2022-03", "120件")
                .values("b", Kind.MONTHLY, Q1, "件", "1 2 3")
                .compare();

        assertThat(comparison.month()).isEqualTo(JUNE);
        assertThat(comparison.rank().unranked())
                .extracting(Unranked::reason, Unranked::sentence)
                .containsExactly(tuple(
                        Reason.MISSING_ACTUAL,
                        Sentence.of(
                                "a支部: 順位なし、令和3年6月までの値がない(令和4年3月の値はある)",
                                "Branch a: no rank, no figure up to 2021-06 (there is one for 2022-03)")));
    }

    @Test
    void branchThatClosed_holdsNobodyUp() {
        Comparison comparison = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .branch("b", Books.merged("2021-05", "a"))
                .values("a", Kind.MONTHLY, Q1, "件", "1 1 1")
                .values("b", Kind.MONTHLY, Q1, "件", "5 5 _")
                .compare();

        assertThat(comparison.month()).isEqualTo(JUNE);
        assertThat(comparison.aggregate().value()).isEqualTo(Values.present("13 件"));
    }
}
