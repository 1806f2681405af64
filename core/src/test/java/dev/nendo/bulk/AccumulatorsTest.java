package dev.nendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import dev.nendo.series.Rate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AccumulatorsTest {
    private static final Window TWO = Window.parse("2021-04/2021-05");

    @Test
    void merge_twoMonths_cumulateToTheRatioOfSums() {
        SeriesAccumulator may = new SeriesAccumulator(2).add(2, 1, 6);
        SeriesAccumulator both = new SeriesAccumulator(2).add(1, 3, 4).merge(may);
        assertThat(both.toRates(TWO)
                        .cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT)
                        .value(0, 2))
                .isEqualTo(Outcome.present(Rational.of(2, 5)));
        assertThat(both.toValues(TWO).values(0)).hasToString("monthly 2021-04/2021-05 [3, 1]");
        assertThat(both).hasToString("2 of 2 months, 0 conflicts");
    }

    @Test
    void add_sameMonthTwice_isAConflictWithoutAValue() {
        SeriesAccumulator twice = new SeriesAccumulator(2).add(1, 3, 4).add(1, 3, 4);
        assertThat(twice.conflicts()).isOne();
        assertThat(twice.toRates(TWO).values(0)).hasToString("monthly 2021-04/2021-05 [missing, missing]");
    }

    @Test
    void add_revision_replacesInAnyOrder() {
        SeriesAccumulator before =
                new SeriesAccumulator(2).add(1, 5, 6, MonthState.REVISED).add(1, 3, 4);
        SeriesAccumulator after = new SeriesAccumulator(2).add(1, 3, 4).add(1, 5, 6, MonthState.REVISED);
        assertThat(before).isEqualTo(after).hasSameHashCodeAs(after);
        assertThat(before.conflicts()).isZero();
        assertThat(before.toRates(TWO).rates(0))
                .hasToString(
                        "monthly 2021-04/2021-05 [5 revised, missing] / monthly 2021-04/2021-05 [6 revised, missing]");
    }

    @Test
    void accumulator_wrongMonthsOrStates_areRefused() {
        SeriesAccumulator two = new SeriesAccumulator(2);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> two.add(3, 1, 1))
                .withMessage("Index 2 out of bounds for length 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.add(1, 1, 1, MonthState.NOT_APPLICABLE))
                .withMessage("a month to add is reported, preliminary, revised, missing or suppressed: not-applicable");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.merge(new SeriesAccumulator(3)))
                .withMessage("only accumulators of 2 months can be merged with this one: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.toRates(Given.YEAR))
                .withMessage("a window of 2 months is needed: 12");
    }

    @Test
    void addTo_collector_putsInWhatHoldsForEachMonth() {
        Window six = Window.parse("2021-04/2021-09");
        ColumnsCollector collector = ColumnsCollector.rates(six, 0, 0);
        new SeriesAccumulator(6)
                .add(1, 1, 10)
                .add(2, 2, 20, MonthState.PRELIMINARY)
                .add(3, 3, 30)
                .add(3, 4, 40, MonthState.REVISED)
                .add(4, 0, 0, MonthState.SUPPRESSED)
                .add(5, 0, 0, MonthState.MISSING)
                .addTo(7, collector);

        assertThat(collector.key(0)).isEqualTo(7);
        assertThat(collector.parts().get(0).rates(0))
                .hasToString("monthly 2021-04/2021-09 [1, 2 preliminary, 4 revised, suppressed, missing, missing]"
                        + " / monthly 2021-04/2021-09 [10, 20 preliminary, 40 revised, suppressed, missing, missing]");
    }

    @Test
    void equals_sums_isThatOfWhatTheyHold() {
        PoolAccumulator pool = new PoolAccumulator().add(1, 2);

        assertThat(pool).isEqualTo(new PoolAccumulator().add(1, 2)).hasSameHashCodeAs(new PoolAccumulator().add(1, 2));
        assertThat(pool).isNotEqualTo(new PoolAccumulator().add(1, 3));
        assertThat(pool.hashCode()).isNotEqualTo(new PoolAccumulator().add(2, 2).hashCode());
        ExactSum five = sum(2, 3);
        assertThat(five).isEqualTo(sum(4, 1)).hasSameHashCodeAs(sum(4, 1)).hasToString("5");
        assertThat(five).isNotEqualTo(sum(2, 4)).isNotEqualTo("5");
        assertThat(five.hashCode()).isNotEqualTo(sum(2, 4).hashCode());
        assertThat(sum(Long.MAX_VALUE, 1, Long.MAX_VALUE, 1)).isNotEqualTo(sum());
    }

    private static ExactSum sum(long... values) {
        ExactSum sum = new ExactSum();
        LongStream.of(values).forEach(sum::add);
        return sum;
    }

    @Test
    void pool_parallelStream_isExactPastLong() {
        PoolAccumulator pool = LongStream.rangeClosed(1, 1000)
                .parallel()
                .boxed()
                .collect(PoolAccumulator.collector((all, n) -> all.add(Long.MAX_VALUE, n)));
        assertThat(pool).hasToString("9223372036854775807000 / 500500, 1000 of 1000");
        assertThat(pool.rate(GapPolicy.ABSENT).value().map(Rate::denominator)).contains(Rational.of(500_500));
    }

    @Test
    void pool_memberWithNothing_isCountedByReason() {
        PoolAccumulator pool = new PoolAccumulator()
                .add(8)
                .add(10)
                .addAbsent(Reason.NO_DATA_YET)
                .addAbsent(Reason.NOT_STARTED);
        assertThat(pool.sum(GapPolicy.ABSENT)).isEqualTo(Outcome.absent(Reason.NO_DATA_YET));
        assertThat(pool.sum(GapPolicy.SKIP)).isEqualTo(Outcome.present(Rational.of(18)));
        assertThat(pool.absent(Reason.NOT_STARTED)).isOne();
        assertThat(pool).hasToString("18 / 0, 2 of 3");
    }

    @Test
    void collector_tenThousandKeys_keepsTheirOrder() {
        ColumnsCollector collector = ColumnsCollector.values(TWO, 0);
        for (int i = 0; i < 10_000; i++) {
            assertThat(collector.add(i * 1_000_003L, 1 + i % 2, i, 0)).isTrue();
        }
        assertThat(collector.add(0, 1, 99, 0)).isFalse();
        assertThat(collector).hasToString("10000 series over 2021-04/2021-05 at scales 0 and 0");
        assertThat(collector.parts()).extracting(SeriesColumns::size).containsExactly(4096, 4096, 1808);
        assertThat(collector.key(9_999)).isEqualTo(9_999 * 1_000_003L);
        assertThat(collector.parts().get(2).values(1807)).hasToString("monthly 2021-04/2021-05 [missing, 9999]");
    }

    @Test
    void collector_manyFiguresThatDoNotGoTogether_areRefused() {
        ColumnsCollector collector = ColumnsCollector.rates(TWO, 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collector.addAll(new long[2], new int[2], new long[1], new long[2]))
                .withMessage("as many months, numerators and denominators as keys are needed, 2: [2, 1, 2]");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> collector.addAll(new long[1], new int[1], new long[1], new long[1]))
                .withMessage("Index -1 out of bounds for length 2");
    }

    @Test
    void collector_revision_replacesWhatWasStated() {
        ColumnsCollector collector = ColumnsCollector.rates(TWO, 1, 0);
        collector.add(7, 1, 15, 2);
        collector.replace(7, 1, 25, 2, MonthState.REVISED);
        assertThat(collector.parts().get(0).rates(0).numerator())
                .hasToString("monthly 2021-04/2021-05 [2.5 revised, missing]");
    }

    @Test
    void merge_sameMonthInBoth_isAConflictWithoutAValue() {
        ColumnsCollector one = ColumnsCollector.values(TWO, 0);
        ColumnsCollector other = ColumnsCollector.values(TWO, 0);
        one.add(7, 1, 1, 0);
        other.add(7, 1, 1, 0);
        other.add(7, 2, 5, 0);
        assertThat(one.merge(other).conflicts()).isOne();
        assertThat(one.parts().get(0).values(0)).hasToString("monthly 2021-04/2021-05 [missing, 5]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.merge(ColumnsCollector.rates(TWO, 0, 0)))
                .withMessage(
                        "collectors of one window, kind and scales can be merged, this is "
                                + "1 series over 2021-04/2021-05 at scales 0 and 0: 0 rates over 2021-04/2021-05 at scales 0 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.add(1, 1, 1, 1, MonthState.NOT_APPLICABLE))
                .withMessage("a month in columns is reported, preliminary, revised, missing or suppressed: "
                        + "not-applicable");
    }
}
