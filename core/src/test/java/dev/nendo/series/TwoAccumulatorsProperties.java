package dev.nendo.series;

import static dev.nendo.series.Givens.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.series.Accrual.Branches;
import dev.nendo.series.Accrual.Months;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Months that go by, and quantities with units, add up to what {@link Accumulation} makes of the same series. */
@PropertyDefaults(tries = 500)
class TwoAccumulatorsProperties {
    @Provide
    Arbitrary<List<Givens.Cell>> cells() {
        return Givens.cells();
    }

    private static Accrual accrual(Months months) {
        return new Accrual(months, Branches.NONE, true, true);
    }

    private static int lastReported(List<Givens.Cell> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && !cells.get(last).state().hasValue()) {
            last--;
        }
        return last;
    }

    private static boolean hasDatum(List<Givens.Cell> cells, int month) {
        return cells.subList(0, month + 1).stream()
                .anyMatch(cell -> cell.state().hasValue());
    }

    @Property
    void runningTotals_anySeriesUpToItsLastMonth_areTheAccumulation(
            @ForAll("cells") List<Givens.Cell> cells, @ForAll Basis basis, @ForAll GapPolicy gaps) {
        MonthlySeries series = Givens.series(basis, cells);
        RunningTotals totals = RunningTotals.of(accrual(Months.SUM), basis, gaps);
        for (int i = 0; i <= lastReported(cells); i++) {
            Givens.Cell cell = cells.get(i);
            totals.add(cell.state(), cell.figure().orElse(null), null);
            ToDate<Measured> toDate = Accumulation.flow(series, YEAR.months().get(i), gaps);
            // A cumulative figure that is not applicable is none; the accumulation goes back to the one before it.
            if (basis == Basis.CUMULATIVE && cell.state() == MonthState.NOT_APPLICABLE) {
                continue;
            }
            assertThat(totals.numerator().map(Rational::of))
                    .isEqualTo(toDate.value().value().map(Measured::nominal));
            assertThat(totals.present() + " of " + totals.expected())
                    .isEqualTo(toDate.present() + " of " + toDate.expected());
            if (hasDatum(cells, i)) {
                assertThat(totals.reason()).isEqualTo(toDate.value().reason());
            }
        }
    }

    @Property
    void runningTotals_anyRatesUpToTheirLastMonth_areTheAccumulation(
            @ForAll("cells") List<Givens.Cell> cells, @ForAll GapPolicy gaps) {
        List<Givens.Cell> wholes = cells.stream()
                .map(cell -> new Givens.Cell(cell.state(), cell.value().abs().add(BigDecimal.TEN)))
                .toList();
        RateSeries series = RateSeries.of(Givens.series(Basis.MONTHLY, cells), Givens.series(Basis.MONTHLY, wholes));
        RunningTotals totals = RunningTotals.of(accrual(Months.RATIO_OF_SUMS), Basis.MONTHLY, gaps);
        for (int i = 0; i <= lastReported(cells); i++) {
            totals.add(
                    cells.get(i).state(),
                    cells.get(i).figure().orElse(null),
                    wholes.get(i).figure().orElse(null));
            Optional<List<Rational>> sums = Accumulation.rateOfFlows(
                            series, YEAR.months().get(i), gaps)
                    .value()
                    .value()
                    .map(rate -> rate.parts().stream().map(Measured::nominal).toList());
            assertThat(totals.numerator()
                            .flatMap(n -> totals.denominator().map(d -> List.of(Rational.of(n), Rational.of(d)))))
                    .isEqualTo(sums);
        }
    }

    @Property
    void monthlyQuantities_anyMonthsOfWhichOneIsReported_areTheAccumulation(
            @ForAll("cells") List<Givens.Cell> cells, @ForAll GapPolicy gaps) {
        List<Givens.Cell> known = cells.stream()
                .map(cell -> cell.state().hasValue()
                        ? new Givens.Cell(MonthState.REPORTED, cell.value())
                        : new Givens.Cell(MonthState.MISSING, cell.value()))
                .toList();
        int last = lastReported(known);
        if (last < 0) {
            return;
        }
        YearMonth month = YEAR.months().get(last);
        MonthlySeries series = Givens.series(Basis.MONTHLY, known);
        List<Optional<Quantity>> months = known.subList(0, last + 1).stream()
                .map(cell -> cell.figure().map(f -> Quantity.exact(Rational.of(f), Unit.NONE)))
                .toList();
        MonthlyQuantities quantities = MonthlyQuantities.of(months, gaps, Reason.GAP);

        assertThat(intervals(quantities.sum())).isEqualTo(measured(Accumulation.flow(series, month, gaps)));
        assertThat(intervals(quantities.mean())).isEqualTo(measured(Accumulation.average(series, month, gaps)));
        assertThat(intervals(quantities.maximum())).isEqualTo(measured(Accumulation.maximum(series, month, gaps)));
        assertThat(intervals(quantities.minimum())).isEqualTo(measured(Accumulation.minimum(series, month, gaps)));
        assertThat(intervals(quantities.distinct()))
                .isEqualTo(Accumulation.distinctCount(series, month, gaps).value());
    }

    private static Outcome<Interval> intervals(Outcome<Quantity> outcome) {
        return outcome.map(Quantity::interval);
    }

    private static Outcome<Interval> measured(ToDate<Measured> toDate) {
        return toDate.value().map(Measured::interval);
    }
}
