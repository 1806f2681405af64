package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.series.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of rolling up and ranking. */
class CompareProperties {
    private static final String MONTH = "2021-04";

    /** Numerator and denominator of one branch, and its region. */
    private record Given(long numerator, long denominator, int region) {}

    @Provide
    Arbitrary<List<Given>> branches() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 60),
                        Arbitraries.longs().between(1, 40),
                        Arbitraries.integers().between(1, 3))
                .as(Given::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static Books book(Measure measure, Direction direction) {
        return Books.of(measure, measure.isRate() ? "%" : "件", direction);
    }

    private static Comparison compare(List<Given> branches, Measure measure, Direction direction, long scale) {
        Books books = book(measure, direction);
        List<Integer> order = IntStream.range(0, branches.size()).boxed().toList();
        return compare(books, branches, order, scale);
    }

    private static Comparison compare(Books books, List<Given> branches, List<Integer> order, long scale) {
        for (int i : order) {
            Given given = branches.get(i);
            books.branch("b" + i, Books.in("r" + given.region()));
        }
        for (int i : order) {
            Given given = branches.get(i);
            if (books.isOfRates()) {
                books.rates(
                        "b" + i, MONTH, String.valueOf(given.numerator() * scale), String.valueOf(given.denominator()));
            } else {
                books.values("b" + i, Kind.MONTHLY, MONTH, "件", String.valueOf(given.numerator() * scale));
            }
        }
        return books.compare();
    }

    private static Arbitrary<Measure> kinds() {
        return Arbitraries.of(Measure.RATE_OF_FLOWS, Measure.COVERAGE, Measure.FLOW, Measure.ACTIVITY);
    }

    @Provide
    Arbitrary<Measure> measures() {
        return kinds();
    }

    @Provide
    Arbitrary<Direction> directions() {
        return Arbitraries.of(Direction.AT_LEAST, Direction.AT_MOST, Direction.LESS_THAN);
    }

    @Property(tries = 100)
    void rollUp_ofOneBranch_isThatBranch(
            @ForAll("branches") List<Given> branches, @ForAll("measures") Measure measure) {
        Comparison comparison = compare(branches.subList(0, 1), measure, Direction.AT_LEAST, 1);
        Outcome<Quantity> own = comparison.branches().get(0).value();

        assertThat(comparison.aggregate().value()).isEqualTo(own);
        assertThat(comparison.aggregate().average()).isEqualTo(own);
        assertThat(comparison.regions()).singleElement().satisfies(region -> assertThat(region.value())
                .isEqualTo(own));
    }

    @Property(tries = 100)
    void order_ofBranches_neverMatters(
            @ForAll("branches") List<Given> branches,
            @ForAll("measures") Measure measure,
            @ForAll("directions") Direction direction,
            @ForAll Random random) {
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, branches.size()).boxed().toList());
        Collections.shuffle(shuffled, random);
        Comparison one = compare(branches, measure, direction, 1);
        Comparison other = compare(book(measure, direction), branches, shuffled, 1);

        assertThat(other.aggregate()).isEqualTo(one.aggregate());
        assertThat(other.regions()).isEqualTo(one.regions());
        assertThat(places(other.rank())).isEqualTo(places(one.rank()));
        assertThat(other.rank().notes()).isEqualTo(one.rank().notes());
    }

    private static List<String> places(Ranking ranking) {
        return ranking.places().stream()
                .map(p -> p.sentence().en() + " " + p.isTied())
                .toList();
    }

    @Property(tries = 100)
    void ranks_areInvariantUnderScaling(
            @ForAll("branches") List<Given> branches,
            @ForAll("measures") Measure measure,
            @ForAll("directions") Direction direction,
            @ForAll @IntRange(min = 2, max = 1_000) int scale) {
        assertThat(ranks(compare(branches, measure, direction, scale)))
                .isEqualTo(ranks(compare(branches, measure, direction, 1)));
    }

    private static Map<String, Integer> ranks(Comparison comparison) {
        return comparison.rank().places().stream()
                .collect(Collectors.toMap(p -> p.result().branch().id(), Place::rank));
    }

    @Property(tries = 100)
    void rank_isOnePlusTheNumberOfBetterOnes(
            @ForAll("branches") List<Given> branches, @ForAll("directions") Direction direction) {
        Map<String, Integer> ranks = ranks(compare(branches, Measure.RATE_OF_FLOWS, direction, 1));

        for (int i = 0; i < branches.size(); i++) {
            Given mine = branches.get(i);
            long better = branches.stream()
                    .filter(other -> {
                        long cross = other.numerator() * mine.denominator() - mine.numerator() * other.denominator();
                        return direction.isLowerBetter() ? cross < 0 : cross > 0;
                    })
                    .count();
            assertThat(ranks).containsEntry("b" + i, (int) better + 1);
        }
    }

    @Property(tries = 100)
    void average_liesBetweenBestAndWorst(
            @ForAll("branches") List<Given> branches, @ForAll("measures") Measure measure) {
        Comparison comparison = compare(branches, measure, Direction.AT_LEAST, 1);
        List<Place> places = comparison.rank().places();
        Rational average =
                Digits.nominal(comparison.aggregate().average().value().orElseThrow());

        assertThat(average).isLessThanOrEqualTo(Digits.nominal(places.get(0).figure()));
        assertThat(average)
                .isGreaterThanOrEqualTo(
                        Digits.nominal(places.get(places.size() - 1).figure()));
    }

    @Property(tries = 100)
    void rollUp_byRegionsThenAll_isAllAtOnce(
            @ForAll("branches") List<Given> branches, @ForAll("measures") Measure measure) {
        Comparison comparison = compare(branches, measure, Direction.AT_LEAST, 1);
        if (measure.isRate()) {
            Rate sum = Rate.sum(comparison.regions().stream()
                    .map(region -> region.rate().orElseThrow())
                    .toList());
            assertThat(comparison.aggregate().rate()).contains(sum);
        } else {
            Quantity sum = comparison.regions().stream()
                    .map(region -> region.value().value().orElseThrow())
                    .reduce(Quantity::plus)
                    .orElseThrow();
            assertThat(comparison.aggregate().value()).isEqualTo(Outcome.present(sum));
        }
        assertThat(comparison.regions().stream().mapToInt(Aggregate::present).sum())
                .isEqualTo(comparison.aggregate().present());
    }

    @Property(tries = 100)
    void possibleRanks_ofRoundedRates_containTheTrueRank(
            @ForAll("branches") List<Given> branches,
            @ForAll("directions") Direction direction,
            @ForAll @IntRange(min = 0, max = 2) int decimals) {
        Map<String, Integer> truth = ranks(compare(branches, Measure.RATE_OF_FLOWS, direction, 1));
        Books books = Books.of(Measure.RATE_OF_FLOWS, "%", direction);
        for (int i = 0; i < branches.size(); i++) {
            BigDecimal percent = BigDecimal.valueOf(branches.get(i).numerator() * 100)
                    .divide(BigDecimal.valueOf(branches.get(i).denominator()), decimals, RoundingMode.HALF_UP);
            books.branch("b" + i).printed("b" + i, MONTH, percent.toPlainString() + "%");
        }

        assertThat(books.compare().rank().places())
                .hasSize(branches.size())
                .allSatisfy(
                        place -> assertThat(truth.get(place.result().branch().id()))
                                .isBetween(place.bestPossible(), place.worstPossible()))
                .allSatisfy(place -> assertThat(place.rank()).isBetween(place.bestPossible(), place.worstPossible()));
    }
}
