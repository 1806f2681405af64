package dev.nendo.series;

import static dev.nendo.series.Givens.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalHalf;
import dev.nendo.fiscal.FiscalQuarter;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 300)
class SeriesProperties {
    @Provide
    Arbitrary<List<BigDecimal>> years() {
        return Givens.years();
    }

    @Provide
    Arbitrary<List<Givens.Cell>> cells() {
        return Givens.cells();
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(IntStream.range(0, 12).boxed().toList());
    }

    private static ToDate<Measured> flow(MonthlySeries series, YearMonth month) {
        return Accumulation.flow(series, month, GapPolicy.ABSENT);
    }

    private static Rational nominal(ToDate<Measured> toDate) {
        return toDate.value().value().orElseThrow().nominal();
    }

    @Property
    void build_anyOrderOfInput_isTheSameSeries(
            @ForAll("cells") List<Givens.Cell> cells, @ForAll("orders") List<Integer> order, @ForAll Basis basis) {
        MonthlySeries series = Givens.series(basis, cells, order);
        assertThat(series).isEqualTo(Givens.series(basis, cells)).hasSameHashCodeAs(Givens.series(basis, cells));
    }

    @Property
    void at_everyMonth_isWhatWasPutAndMissingStaysMissing(@ForAll("cells") List<Givens.Cell> cells) {
        MonthlySeries series = Givens.series(Basis.MONTHLY, cells);
        for (int i = 0; i < 12; i++) {
            YearMonth month = YEAR.months().get(i);
            assertThat(series.state(month)).isEqualTo(cells.get(i).state());
            assertThat(series.at(month).value()).isEqualTo(cells.get(i).figure().map(Rational::of));
        }
    }

    @Property
    void plus_monthMissingInOne_isMissingInTheSum(
            @ForAll("cells") List<Givens.Cell> one, @ForAll("cells") List<Givens.Cell> other) {
        MonthlySeries sum = Givens.series(Basis.MONTHLY, one).plus(Givens.series(Basis.MONTHLY, other));
        for (int i = 0; i < 12; i++) {
            boolean missing =
                    one.get(i).state() == MonthState.MISSING || other.get(i).state() == MonthState.MISSING;
            assertThat(sum.state(YEAR.months().get(i)) == MonthState.MISSING).isEqualTo(missing);
        }
        assertThat(sum).isEqualTo(Givens.series(Basis.MONTHLY, other).plus(Givens.series(Basis.MONTHLY, one)));
    }

    @Property
    void flow_overAGap_isAbsentUnlessBridged(@ForAll("cells") List<Givens.Cell> cells) {
        MonthlySeries series = Givens.series(Basis.MONTHLY, cells);
        for (int i = 0; i < 12; i++) {
            List<Givens.Cell> soFar = cells.subList(0, i + 1);
            boolean complete = soFar.stream()
                    .allMatch(cell -> cell.state().hasValue() || cell.state() == MonthState.NOT_APPLICABLE);
            boolean some = soFar.stream().anyMatch(cell -> cell.state().hasValue());
            ToDate<Measured> toDate = flow(series, YEAR.months().get(i));
            assertThat(toDate.value().isPresent()).isEqualTo(complete && some);
            assertThat(toDate.isComplete()).isEqualTo(complete);
        }
    }

    @Property
    void flow_gapsSkipped_isTheSumOfWhatIsThere(@ForAll("cells") List<Givens.Cell> cells) {
        MonthlySeries series = Givens.series(Basis.MONTHLY, cells);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < 12; i++) {
            sum = sum.add(cells.get(i).figure().orElse(BigDecimal.ZERO));
            ToDate<Measured> skipped = Accumulation.flow(series, YEAR.months().get(i), GapPolicy.SKIP);
            ToDate<Measured> zero = Accumulation.flow(series, YEAR.months().get(i), GapPolicy.ZERO);
            Rational expected = Rational.of(sum);
            boolean some = skipped.present() > 0;
            boolean known =
                    cells.subList(i, 12).stream().anyMatch(cell -> cell.state().hasValue());
            if (some && known) {
                assertThat(skipped.value().map(Measured::nominal)).isEqualTo(Outcome.present(expected));
                assertThat(zero.value().map(Measured::nominal)).isEqualTo(Outcome.present(expected));
            }
            assertThat(skipped.value().isPresent() && !some).isFalse();
            assertThat(skipped.months()).isEqualTo(zero.months());
            assertThat(skipped.present() + skipped.absentMonths().size()).isEqualTo(skipped.expected());
        }
    }

    @Property
    void flow_anyMagnitude_equalsBigDecimal(@ForAll("years") List<BigDecimal> values) {
        MonthlySeries series = Givens.complete(Basis.MONTHLY, values);
        List<BigDecimal> sums = Givens.runningSums(values);
        for (int i = 0; i < 12; i++) {
            assertThat(flow(series, YEAR.months().get(i)).value())
                    .isEqualTo(Outcome.present(Measured.exact(Rational.of(sums.get(i)))));
        }
    }

    @Property
    void flowOver_bucketsOfTheYear_addUpToTheWhole(@ForAll("years") List<BigDecimal> values) {
        for (Basis basis : Basis.values()) {
            MonthlySeries series = Givens.complete(basis, values);
            Measured whole = flow(series, YEAR.last()).value().value().orElseThrow();
            List<Window> quarters =
                    YEAR.quarters().stream().map(FiscalQuarter::window).toList();
            List<Window> halves = YEAR.halves().stream().map(FiscalHalf::window).toList();
            List<Window> months = YEAR.months().stream().map(Window::month).toList();
            for (List<Window> buckets : List.of(quarters, halves, months, List.of(YEAR.window()))) {
                Rational sum = buckets.stream()
                        .map(bucket -> nominal(Accumulation.flowOver(series, bucket, GapPolicy.ABSENT)))
                        .reduce(Rational.ZERO, Rational::plus);
                assertThat(sum).isEqualTo(whole.nominal());
            }
        }
    }

    @Property
    void toCumulativeAndBack_completeYear_isTheIdentity(@ForAll("years") List<BigDecimal> values) {
        MonthlySeries monthly = Givens.complete(Basis.MONTHLY, values);
        MonthlySeries cumulative = Givens.complete(Basis.CUMULATIVE, Givens.runningSums(values));
        assertThat(Accumulation.toCumulative(monthly, GapPolicy.ABSENT)).isEqualTo(cumulative);
        assertThat(Accumulation.toMonthly(cumulative)).isEqualTo(monthly);
        for (YearMonth month : YEAR.months()) {
            assertThat(flow(cumulative, month).value())
                    .isEqualTo(flow(monthly, month).value());
        }
    }

    @Property
    void toMonthly_withGaps_isAbsentExactlyNextToThem(@ForAll("cells") List<Givens.Cell> cells) {
        MonthlySeries cumulative = Givens.series(Basis.CUMULATIVE, cells);
        MonthlySeries monthly = Accumulation.toMonthly(cumulative);
        for (YearMonth month : YEAR.months()) {
            Outcome<Measured> single = Accumulation.flowOver(cumulative, Window.month(month), GapPolicy.ABSENT)
                    .value();
            assertThat(monthly.measuredAt(month).value()).isEqualTo(single.value());
        }
    }

    @Property
    void rollUpThenCumulate_isCumulateThenRollUp(
            @ForAll("years") List<BigDecimal> one, @ForAll("years") List<BigDecimal> other) {
        MonthlySeries first = Givens.complete(Basis.MONTHLY, one);
        MonthlySeries second = Givens.complete(Basis.MONTHLY, other);
        MonthlySeries sum = first.plus(second);
        assertThat(Accumulation.toCumulative(sum, GapPolicy.ABSENT))
                .isEqualTo(Accumulation.toCumulative(first, GapPolicy.ABSENT)
                        .plus(Accumulation.toCumulative(second, GapPolicy.ABSENT)));
        for (YearMonth month : YEAR.months()) {
            assertThat(flow(sum, month).value().value())
                    .contains(flow(first, month)
                            .value()
                            .value()
                            .orElseThrow()
                            .plus(flow(second, month).value().value().orElseThrow()));
        }
    }

    @Property
    void stock_fromCarryInAndChanges_isTheLevel(@ForAll("years") List<BigDecimal> changes, @ForAll int carryIn) {
        MonthlySeries net = Givens.complete(Basis.MONTHLY, changes);
        List<BigDecimal> levels = Givens.runningSums(changes).stream()
                .map(BigDecimal.valueOf(carryIn)::add)
                .toList();
        MonthlySeries stock = Givens.complete(Basis.CUMULATIVE, levels);
        Measured before = Accumulation.carryIn(stock, net).value().orElseThrow();
        assertThat(before).isEqualTo(Measured.exact(Rational.of(carryIn)));
        for (YearMonth month : YEAR.months()) {
            assertThat(Accumulation.stock(before, net, month, GapPolicy.ABSENT).value())
                    .isEqualTo(Accumulation.stock(stock, month).value());
        }
    }

    @Property
    void asOf_month_leavesResultsUpToItAlone(
            @ForAll("years") List<BigDecimal> values, @ForAll("orders") List<Integer> order) {
        MonthlySeries series = Givens.complete(Basis.MONTHLY, values);
        YearMonth known = YEAR.months().get(order.get(0));
        for (YearMonth month : YEAR.months()) {
            assertThat(flow(series.asOf(known), month).value().isPresent()).isEqualTo(!month.isAfter(known));
            if (!month.isAfter(known)) {
                assertThat(flow(series.asOf(known), month)).isEqualTo(flow(series, month));
            }
        }
    }
}
