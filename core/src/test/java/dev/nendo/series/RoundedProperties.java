package dev.nendo.series;

import static dev.nendo.series.Givens.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What is computed from printed figures always leaves room for what the figures were before they were rounded. */
@PropertyDefaults(tries = 300)
class RoundedProperties {
    @Provide
    Arbitrary<List<BigDecimal>> signed() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-10), BigDecimal.valueOf(10))
                .ofScale(2)
                .list()
                .ofSize(12);
    }

    @Provide
    Arbitrary<List<BigDecimal>> positive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(20))
                .ofScale(2)
                .list()
                .ofSize(12);
    }

    private static MonthlySeries printed(Basis basis, List<BigDecimal> exact, RoundingRule rule) {
        return printed(basis, exact, Precision.rounded(new BigDecimal("0.1"), rule), rule);
    }

    private static MonthlySeries printed(Basis basis, List<BigDecimal> exact, Precision precision, RoundingRule rule) {
        RoundingMode mode = rule.mode().orElse(RoundingMode.HALF_DOWN);
        MonthlySeries.Builder builder =
                MonthlySeries.builder(YEAR.window(), basis).precision(precision);
        for (int i = 0; i < exact.size(); i++) {
            builder.put(YEAR.months().get(i), exact.get(i).setScale(1, mode));
        }
        return builder.build();
    }

    private static void assertHolds(Interval interval, BigDecimal truth) {
        assertThat(interval.contains(Rational.of(truth)))
                .as("%s in %s", truth, interval)
                .isTrue();
    }

    private static Interval interval(ToDate<Measured> toDate) {
        return toDate.value().value().orElseThrow().interval();
    }

    @Property
    void flow_printedMonths_holdsTheTrueSum(@ForAll("signed") List<BigDecimal> exact, @ForAll RoundingRule rule) {
        MonthlySeries series = printed(Basis.MONTHLY, exact, rule);
        MonthlySeries running = Accumulation.toCumulative(series, GapPolicy.ABSENT);
        List<BigDecimal> sums = Givens.runningSums(exact);
        for (int i = 0; i < 12; i++) {
            YearMonth month = YEAR.months().get(i);
            assertHolds(interval(Accumulation.flow(series, month, GapPolicy.ABSENT)), sums.get(i));
            assertHolds(running.intervalAt(month).value().orElseThrow(), sums.get(i));
        }
    }

    @Property
    void toMonthly_printedSums_holdsTheTrueMonths(@ForAll("signed") List<BigDecimal> exact, @ForAll RoundingRule rule) {
        MonthlySeries running = printed(Basis.CUMULATIVE, Givens.runningSums(exact), rule);
        MonthlySeries monthly = Accumulation.toMonthly(running);
        for (int i = 0; i < 12; i++) {
            YearMonth month = YEAR.months().get(i);
            assertHolds(monthly.intervalAt(month).value().orElseThrow(), exact.get(i));
        }
        BigDecimal secondHalf = exact.subList(6, 12).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertHolds(interval(Accumulation.flowOver(running, YEAR.half(2).window(), GapPolicy.ABSENT)), secondHalf);
    }

    @Property
    void plus_printedMembers_holdsTheTrueSums(
            @ForAll("signed") List<BigDecimal> one,
            @ForAll("signed") List<BigDecimal> other,
            @ForAll RoundingRule rule,
            @ForAll RoundingRule otherRule) {
        MonthlySeries rounded = printed(Basis.MONTHLY, one, rule);
        MonthlySeries both = rounded.plus(printed(Basis.MONTHLY, other, otherRule));
        MonthlySeries withExact = rounded.plus(Givens.complete(Basis.MONTHLY, other));
        for (int i = 0; i < 12; i++) {
            YearMonth month = YEAR.months().get(i);
            BigDecimal truth = one.get(i).add(other.get(i));
            assertHolds(both.intervalAt(month).value().orElseThrow(), truth);
            assertHolds(withExact.intervalAt(month).value().orElseThrow(), truth);
        }
    }

    @Property
    void average_printedMonths_holdsTheTrueMean(
            @ForAll("positive") List<BigDecimal> exact,
            @ForAll("positive") List<BigDecimal> weights,
            @ForAll RoundingRule rule) {
        MonthlySeries series = printed(Basis.MONTHLY, exact, rule);
        Interval simple = interval(Accumulation.average(series, YEAR.last(), GapPolicy.ABSENT));
        Rational sum = Rational.of(exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(simple.contains(sum.dividedBy(Rational.of(12)))).isTrue();
        MonthlySeries exactWeights = Givens.complete(Basis.MONTHLY, weights);
        ToDate<Measured> weighted = Accumulation.weightedAverage(series, exactWeights, YEAR.last(), GapPolicy.ABSENT);
        ToDate<Measured> truth = Accumulation.weightedAverage(
                Givens.complete(Basis.MONTHLY, exact), exactWeights, YEAR.last(), GapPolicy.ABSENT);
        assertThat(interval(weighted)
                        .contains(truth.value().value().orElseThrow().nominal()))
                .isTrue();
    }

    @Property
    void rateOfFlows_printedParts_holdsTheTrueRatio(
            @ForAll("signed") List<BigDecimal> numerators,
            @ForAll("positive") List<BigDecimal> denominators,
            @ForAll RoundingRule rule) {
        Precision cut = Precision.rounded(new BigDecimal("0.1"), rule).cutAtZero();
        RateSeries series = RateSeries.of(
                printed(Basis.MONTHLY, numerators, rule), printed(Basis.MONTHLY, denominators, cut, rule));
        RateSeries truth =
                RateSeries.of(Givens.complete(Basis.MONTHLY, numerators), Givens.complete(Basis.MONTHLY, denominators));
        for (YearMonth month : YEAR.months()) {
            Rate rate = Accumulation.rateOfFlows(series, month, GapPolicy.ABSENT)
                    .value()
                    .value()
                    .orElseThrow();
            Rational exact = Accumulation.rateOfFlows(truth, month, GapPolicy.ABSENT)
                    .value()
                    .flatMap(Rate::value)
                    .value()
                    .orElseThrow();
            rate.measured().value().ifPresent(measured -> assertThat(
                            measured.interval().contains(exact))
                    .isTrue());
        }
    }

    @Property
    void bounds_printedMonthlyRates_holdTheTrueCumulativeRate(
            @ForAll("positive") List<BigDecimal> numerators,
            @ForAll("positive") List<BigDecimal> denominators,
            @ForAll RoundingRule rule) {
        RateSeries truth =
                RateSeries.of(Givens.complete(Basis.MONTHLY, numerators), Givens.complete(Basis.MONTHLY, denominators));
        MonthlySeries.Builder printed = MonthlySeries.builder(YEAR.window(), Basis.MONTHLY)
                .precision(Precision.rounded(new BigDecimal("0.1"), rule));
        for (YearMonth month : YEAR.months()) {
            Rational rate = truth.at(month).flatMap(Rate::value).value().orElseThrow();
            printed.put(month, rate.toDecimal(1, rule.mode().orElse(RoundingMode.HALF_DOWN)));
        }
        PublishedRates rates = PublishedRates.of(printed.build());
        for (YearMonth month : YEAR.months()) {
            Rational exact = Accumulation.rateOfFlows(truth, month, GapPolicy.ABSENT)
                    .value()
                    .flatMap(Rate::value)
                    .value()
                    .orElseThrow();
            assertThat(rates.bounds(month).value().orElseThrow().contains(exact))
                    .isTrue();
        }
    }
}
