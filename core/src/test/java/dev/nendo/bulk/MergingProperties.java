package dev.nendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Reason;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import dev.nendo.series.Rate;
import dev.nendo.series.RateSeries;
import dev.nendo.series.RollUp;
import dev.nendo.series.ToDate;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What is merged in any order and grouping is the same. */
class MergingProperties {
    private static final List<MonthState> STATES = List.of(
            MonthState.REPORTED, MonthState.PRELIMINARY, MonthState.REVISED, MonthState.MISSING, MonthState.SUPPRESSED);

    private static SeriesAccumulator some(Random random) {
        SeriesAccumulator accumulator = new SeriesAccumulator(12);
        int lines = random.nextInt(8);
        for (int i = 0; i < lines; i++) {
            accumulator.add(
                    1 + random.nextInt(12), random.nextLong(), random.nextLong(), STATES.get(random.nextInt(5)));
        }
        return accumulator;
    }

    private static PoolAccumulator pool(Random random) {
        PoolAccumulator pool = new PoolAccumulator();
        int members = random.nextInt(5);
        for (int i = 0; i < members; i++) {
            pool.add(random.nextLong(), random.nextLong());
        }
        return random.nextBoolean() ? pool.addAbsent(Reason.GAP) : pool;
    }

    private static <T> void checkLaws(Supplier<T> none, UnaryOperator<T> copy, BinaryOperator<T> merge, List<T> three) {
        T a = three.get(0);
        T b = three.get(1);
        T c = three.get(2);
        assertThat(merge.apply(copy.apply(a), b)).isEqualTo(merge.apply(copy.apply(b), a));
        assertThat(merge.apply(merge.apply(copy.apply(a), b), c))
                .isEqualTo(merge.apply(copy.apply(a), merge.apply(copy.apply(b), c)));
        assertThat(merge.apply(none.get(), a)).isEqualTo(a);
        assertThat(merge.apply(copy.apply(a), none.get())).isEqualTo(a);
    }

    @Property(tries = 500)
    void seriesAccumulator_anyThree_mergeAssociativelyAndCommutatively(@ForAll long seed) {
        Random random = new Random(seed);
        checkLaws(
                () -> new SeriesAccumulator(12),
                a -> new SeriesAccumulator(12).merge(a),
                SeriesAccumulator::merge,
                List.of(some(random), some(random), some(random)));
    }

    @Property(tries = 500)
    void poolAccumulator_anyThree_mergeAssociativelyAndCommutatively(@ForAll long seed) {
        Random random = new Random(seed);
        checkLaws(
                PoolAccumulator::new,
                a -> new PoolAccumulator().merge(a),
                PoolAccumulator::merge,
                List.of(pool(random), pool(random), pool(random)));
    }

    @Property(tries = 300)
    void exactSum_anyLongs_isTheSumOfBigNumbers(@ForAll @Size(max = 40) List<Long> values) {
        ExactSum sum = new ExactSum();
        values.forEach(sum::add);
        assertThat(sum.value())
                .isEqualTo(values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add));
    }

    @Property(tries = 300)
    void poolAccumulator_anyMembers_equalsTheRollUp(@ForAll long seed, @ForAll GapPolicy gaps) {
        Random random = new Random(seed);
        List<Reason> reasons = List.of(
                Reason.GAP, Reason.NOT_STARTED, Reason.NOT_APPLICABLE, Reason.PUBLISHED_ONLY, Reason.SUPPRESSED);
        Map<Integer, ToDate<Rate>> members = new LinkedHashMap<>();
        PoolAccumulator pool = new PoolAccumulator();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(3) > 0) {
                long numerator = random.nextLong();
                long denominator = random.nextLong();
                members.put(i, ToDate.stated(Given.YEAR, Rate.of(numerator, denominator), false));
                pool.add(numerator, denominator);
            } else {
                Reason reason = reasons.get(random.nextInt(reasons.size()));
                members.put(i, ToDate.absent(Given.YEAR, Given.YEAR.last(), reason));
                pool.addAbsent(reason);
            }
        }
        RollUp<Integer, Rate> rollUp = RollUp.pool(members, gaps);
        assertThat(pool.rate(gaps)).isEqualTo(rollUp.value());
        assertThat(pool.sum(gaps)).isEqualTo(rollUp.value().map(Rate::numerator));
        assertThat(pool.present()).isEqualTo(rollUp.present());
        assertThat(pool.expected()).isEqualTo(rollUp.expected());
    }

    private record Line(long key, int month, long numerator, long denominator, MonthState state) {}

    private static List<Line> lines(Random random) {
        List<Line> lines = new ArrayList<>();
        for (long key = 0; key < 30; key++) {
            for (int month = 1; month <= 12; month++) {
                if (random.nextInt(5) > 0) {
                    MonthState state = random.nextInt(5) > 0 ? MonthState.REPORTED : STATES.get(random.nextInt(5));
                    boolean known = state.hasValue();
                    long numerator = known ? random.nextInt(1000) : 0;
                    lines.add(new Line(key * 7919, month, numerator, known ? 1000 : 0, state));
                }
            }
        }
        Collections.shuffle(lines, random);
        return lines;
    }

    private static Map<Long, RateSeries> byKey(ColumnsCollector collector) {
        Map<Long, RateSeries> series = new HashMap<>();
        int at = 0;
        for (SeriesColumns part : collector.parts()) {
            for (int i = 0; i < part.size(); i++) {
                series.put(collector.key(at++), part.rates(i));
            }
        }
        return series;
    }

    @Property(tries = 100)
    void collector_shuffledAndSplit_equalsOneInOrder(@ForAll long seed) {
        List<Line> lines = lines(new Random(seed));
        ColumnsCollector whole = ColumnsCollector.rates(Given.YEAR, 0, 0);
        ColumnsCollector one = ColumnsCollector.rates(Given.YEAR, 0, 0);
        ColumnsCollector other = ColumnsCollector.rates(Given.YEAR, 0, 0);
        Map<Long, SeriesAccumulator> accumulators = new HashMap<>();
        for (Line line : lines) {
            ColumnsCollector part = line.numerator % 2 == 0 ? one : other;
            whole.add(line.key, line.month, line.numerator, line.denominator, line.state);
            part.add(line.key, line.month, line.numerator, line.denominator, line.state);
            accumulators
                    .computeIfAbsent(line.key, key -> new SeriesAccumulator(12))
                    .add(line.month, line.numerator, line.denominator, line.state);
        }
        Map<Long, RateSeries> expected = byKey(whole);
        assertThat(byKey(one.merge(other))).isEqualTo(expected);
        assertThat(one.conflicts()).isZero();
        accumulators.forEach((key, accumulator) ->
                assertThat(accumulator.toRates(Given.YEAR).rates(0)).isEqualTo(expected.get(key)));
        assertThat(accumulators).hasSameSizeAs(expected);
    }

    @Property(tries = 50)
    void addAll_anyFigures_isTheSameAsAddingOneByOne(@ForAll long seed) {
        Random random = new Random(seed);
        int size = random.nextInt(3_000);
        long[] keys = random.longs(size, -150, 150).map(key -> key << 32).toArray();
        int[] months = random.ints(size, 1, 13).toArray();
        long[] numerators = random.longs(size).toArray();
        long[] denominators = random.longs(size).toArray();
        ColumnsCollector all = ColumnsCollector.rates(Given.YEAR, 0, 0);
        ColumnsCollector one = ColumnsCollector.rates(Given.YEAR, 0, 0);
        int refused = 0;
        for (int i = 0; i < size; i++) {
            refused += one.add(keys[i], months[i], numerators[i], denominators[i]) ? 0 : 1;
        }
        assertThat(all.addAll(keys, months, numerators, denominators)).isEqualTo(refused);
        assertThat(byKey(all)).isEqualTo(byKey(one));
        assertThat(IntStream.range(0, all.size()).mapToLong(all::key))
                .containsExactlyElementsOf(
                        IntStream.range(0, one.size()).mapToObj(one::key).toList());
    }
}
