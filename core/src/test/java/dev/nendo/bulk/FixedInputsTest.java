package dev.nendo.bulk;

import dev.nendo.kpi.AchievementConvention;
import dev.nendo.series.GapPolicy;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws that hold columns to the evaluation and the accumulation of single series, each on the same few inputs in every run: the laws
 * themselves try others every time.
 */
class FixedInputsTest {
    static Stream<Arguments> judged() {
        return LongStream.range(0, 8).boxed().flatMap(seed -> Stream.of(GapPolicy.values())
                .flatMap(gaps -> Stream.of(AchievementConvention.values()).flatMap(convention -> Stream.of(true, false)
                        .map(rates -> Arguments.of(seed, gaps, convention, rates)))));
    }

    static Stream<Arguments> cumulated() {
        return LongStream.range(0, 12).boxed().flatMap(seed -> Stream.of(GapPolicy.values())
                .map(gaps -> Arguments.of(seed, gaps)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 24);
    }

    @ParameterizedTest
    @MethodSource("judged")
    void judgements_ofSeries_areThoseOfTheEvaluator(
            long seed, GapPolicy gaps, AchievementConvention convention, boolean rates) {
        new JudgementProperties().evaluate_anySeries_equalsItsOwnEvaluation(seed, gaps, convention, rates);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void judgements_ofACatalog_areThoseOfTheEvaluator(long seed) {
        new CatalogProperties().evaluate_anyCatalog_givesWhatTheEvaluatorGives(seed, (int) (seed % 12));
    }

    @ParameterizedTest
    @MethodSource("cumulated")
    void sums_ofColumns_areThoseOfEachSeries(long seed, GapPolicy gaps) {
        CumulativeProperties laws = new CumulativeProperties();
        laws.cumulate_rates_equalThoseOfEachSeries(seed, gaps);
        laws.cumulate_values_equalThoseOfEachSeries(seed, gaps);
        laws.columns_seriesPutIn_comeOutEqual(seed);
    }

    @ParameterizedTest
    @MethodSource("cumulated")
    void roundedSums_ofColumns_areTheExactOnesRounded(long seed, GapPolicy gaps) {
        CumulativeProperties laws = new CumulativeProperties();
        laws.roundTo_anyResult_isTheExactOneRoundedHalfUp(seed, gaps);
        laws.roundToDate_anyMeasure_isTheSameAsRoundingTheSums(seed, gaps);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accumulators_inAnyOrderAndParts_areTheWhole(long seed) {
        MergingProperties laws = new MergingProperties();
        laws.seriesAccumulator_anyThree_mergeAssociativelyAndCommutatively(seed);
        laws.poolAccumulator_anyThree_mergeAssociativelyAndCommutatively(seed);
        laws.poolAccumulator_anyMembers_equalsTheRollUp(
                seed, List.of(GapPolicy.values()).get((int) (seed % 3)));
        if (seed < 4) {
            laws.collector_shuffledAndSplit_equalsOneInOrder(seed);
            laws.addAll_anyFigures_isTheSameAsAddingOneByOne(seed);
        }
    }
}
