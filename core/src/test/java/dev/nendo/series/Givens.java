package dev.nendo.series;

import dev.nendo.fiscal.FiscalYear;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary years: of figures around and beyond what a long holds, and of months without one. */
final class Givens {
    static final FiscalYear YEAR = FiscalYear.of(2021);

    /** One month as stated: with a value if its state has one. */
    record Cell(MonthState state, BigDecimal value) {
        Optional<BigDecimal> figure() {
            return state.hasValue() ? Optional.of(value) : Optional.empty();
        }
    }

    private Givens() {}

    static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> small = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-100_000), BigDecimal.valueOf(100_000))
                .ofScale(2);
        Arbitrary<BigDecimal> wide = Arbitraries.bigIntegers()
                .between(BigInteger.TWO.pow(130).negate(), BigInteger.TWO.pow(130))
                .map(unscaled -> new BigDecimal(unscaled, 3));
        Arbitrary<BigDecimal> edge = Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1, -1L, 0L)
                .map(BigDecimal::valueOf);
        return Arbitraries.frequencyOf(Tuple.of(6, small), Tuple.of(1, wide), Tuple.of(2, edge));
    }

    static Arbitrary<List<BigDecimal>> years() {
        return decimals().list().ofSize(12);
    }

    /** Years of counts: whole numbers of 0 or more. */
    static Arbitrary<List<Long>> counts(long most) {
        return Arbitraries.longs().between(0, most).list().ofSize(12);
    }

    static Arbitrary<List<Cell>> cells() {
        Arbitrary<MonthState> states = Arbitraries.frequency(
                Tuple.of(6, MonthState.REPORTED),
                Tuple.of(1, MonthState.PRELIMINARY),
                Tuple.of(1, MonthState.REVISED),
                Tuple.of(2, MonthState.MISSING),
                Tuple.of(1, MonthState.NOT_APPLICABLE),
                Tuple.of(1, MonthState.SUPPRESSED));
        return Combinators.combine(states, decimals()).as(Cell::new).list().ofSize(12);
    }

    static MonthlySeries complete(Basis basis, List<BigDecimal> values) {
        return MonthlySeries.of(YEAR.window(), basis, values);
    }

    static MonthlySeries counted(List<Long> values) {
        return MonthlySeries.of(
                YEAR.window(),
                Basis.MONTHLY,
                values.stream().mapToLong(Long::longValue).toArray());
    }

    static MonthlySeries series(Basis basis, List<Cell> cells) {
        return series(basis, cells, IntStream.range(0, 12).boxed().toList());
    }

    /** The same series whatever the order of the positions in which it is put together. */
    static MonthlySeries series(Basis basis, List<Cell> cells, List<Integer> order) {
        MonthlySeries.Builder builder = MonthlySeries.builder(YEAR.window(), basis);
        List<YearMonth> months = YEAR.months();
        for (int i : order) {
            Cell cell = cells.get(i);
            if (cell.state().hasValue()) {
                builder.put(months.get(i), cell.value(), cell.state());
            } else {
                builder.mark(months.get(i), cell.state());
            }
        }
        return builder.build();
    }

    static List<BigDecimal> runningSums(List<BigDecimal> values) {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value);
            sums.add(sum);
        }
        return sums;
    }
}
