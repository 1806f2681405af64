package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Reason;
import dev.nendo.plan.BranchNoun;
import dev.nendo.problem.Sentence;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the average of branches is called, what it covers, and whether anybody is compared with it. */
class AverageTest {
    private static final String Q1 = Books.FIRST_QUARTER;

    /** Branches that print counts, branches that print the rate only, and branches without any figure. */
    private static Books books(int counts, int rates, int none) {
        Books books = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST);
        for (int i = 0; i < counts; i++) {
            books.branch("c" + i).rates("c" + i, Q1, "90 90 " + (90 + i % 10), "100 100 100");
        }
        for (int i = 0; i < rates; i++) {
            books.branch("r" + i).printed("r" + i, Q1, "80.0%");
        }
        for (int i = 0; i < none; i++) {
            books.branch("n" + i).none("n" + i, Reason.SUPPRESSED);
        }
        return books;
    }

    /** Differences are given by an average of at least two branches and of nine tenths of those ranked. */
    @ParameterizedTest
    @CsvSource({
        "2,  0, 0, true",
        "1,  0, 0, false", // the average of a branch is the branch
        "1,  1, 0, false",
        "9,  1, 0, true",
        "8,  1, 0, false",
        "8,  2, 0, false",
        "19, 2, 0, true", // 19 of 21
        "18, 2, 1, true",
        "17, 2, 0, false",
        "2,  0, 5, true", // who is not ranked need not be covered
    })
    void difference_isGivenOnlyWhereTheAverageCoversThoseRanked(int counts, int rates, int none, boolean given) {
        Comparison comparison = books(counts, rates, none).compare();

        assertThat(comparison.branches())
                .filteredOn(result -> result.compared().isPresent())
                .hasSize(counts + rates)
                .allSatisfy(result ->
                        assertThat(result.againstAverage().isPresent()).isEqualTo(given));
        assertThat(comparison.aggregate().present()).isEqualTo(counts);
        assertThat(comparison.aggregate().expected()).isEqualTo(counts + rates + none);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | 2 | 0 | 掲載2支部の平均 | average of the 2 listed branches | 2支部中2支部 | 2 of 2 branches | false",
                "false | 1 | 1 | 掲載2支部中1支部の平均 | average of 1 of the 2 listed branches | 2支部中1支部 | 1 of 2 branches | false",
                "false | 1 | 0 | 掲載1支部の平均 | average of the 1 listed branch | 1支部中1支部 | 1 of 1 branch | false",
                "true | 2 | 0 | 全国平均 | national average | 2支部中2支部 | 2 of 2 branches | true",
                "true | 1 | 1 | 全国平均 | national average | 2支部中1支部 | 1 of 2 branches | false",
            })
    void label_isTheNationsOnlyWhereTheWorkbookListsAllBranches(
            boolean stated, int counts, int rates, String ja, String en, String coverJa, String coverEn, boolean all) {
        Aggregate aggregate =
                books(counts, rates, 0).branchesComplete(stated).compare().aggregate();

        assertThat(aggregate.label()).isEqualTo(Sentence.of(ja, en));
        assertThat(aggregate.coverage()).isEqualTo(Sentence.of(coverJa, coverEn));
        assertThat(aggregate.isComplete()).isEqualTo(all);
    }

    @Test
    void region_isNamedBeforeWhatItLists() {
        Comparison comparison = Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST)
                .branch("a", Books.in("関東"))
                .branch("b", Books.in("関東"))
                .rates("a", Q1, "90 90 90", "100 100 100")
                .rates("b", Q1, "90 90 90", "100 100 100")
                .compare();

        assertThat(comparison.regions().get(0).label())
                .isEqualTo(Sentence.of("関東の掲載2支部の平均", "average of the 2 listed branches of 関東"));
    }

    @Test
    void noun_isTheWorkbooks() {
        Comparison comparison =
                books(2, 1, 0).noun(new BranchNoun("店", "shop", "shops")).compare();

        assertThat(comparison.aggregate().label())
                .isEqualTo(Sentence.of("掲載3店中2店の平均", "average of 2 of the 3 listed shops"));
        assertThat(comparison.rank().places().get(0).sentence().ja()).contains("3店中1位");
        assertThat(comparison.rank().notes().stream().map(Sentence::en).collect(Collectors.joining(" ")))
                .contains("3 of 3 shops ranked by actual");
        assertThat(comparison.aggregate().explanation().notes())
                .extracting(Sentence::ja)
                .contains("含まれない店 r0支部: 公表された率のみで分子・分母がわからない");
    }
}
