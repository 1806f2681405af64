package dev.nendo.series;

import static dev.nendo.series.Givens.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@PropertyDefaults(tries = 300)
class RateProperties {
    @Provide
    Arbitrary<List<Long>> numerators() {
        return Givens.counts(1_000_000_000_000L);
    }

    @Provide
    Arbitrary<List<Long>> denominators() {
        return Givens.counts(1_000_000_000_000L)
                .map(year -> year.stream().map(count -> count + 1).toList());
    }

    @Provide
    Arbitrary<Rate> rates() {
        return Arbitraries.longs().tuple2().map(parts -> Rate.of(parts.get1(), parts.get2()));
    }

    private static RateSeries series(List<Long> numerators, List<Long> denominators) {
        return RateSeries.of(Givens.counted(numerators), Givens.counted(denominators));
    }

    private static Rate toDate(RateSeries series, YearMonth month) {
        return Accumulation.rateOfFlows(series, month, GapPolicy.ABSENT)
                .value()
                .value()
                .orElseThrow();
    }

    private static Rational ratio(Rate rate) {
        return rate.value().value().orElseThrow();
    }

    @Property
    void rateOfFlows_anyMonth_liesBetweenTheMonthlyRatesAndIsTheRatioOfSums(
            @ForAll("numerators") List<Long> numerators, @ForAll("denominators") List<Long> denominators) {
        RateSeries series = series(numerators, denominators);
        List<Rational> soFar = new ArrayList<>();
        long numerator = 0;
        long denominator = 0;
        for (int i = 0; i < 12; i++) {
            YearMonth month = YEAR.months().get(i);
            soFar.add(ratio(series.at(month).value().orElseThrow()));
            numerator += numerators.get(i);
            denominator += denominators.get(i);
            assertThat(toDate(series, month)).isEqualTo(Rate.of(numerator, denominator));
            assertThat(ratio(toDate(series, month))).isBetween(Collections.min(soFar), Collections.max(soFar));
        }
    }

    @Property
    void rateOfFlows_bothPartsScaled_isTheSame(
            @ForAll("numerators") List<Long> numerators,
            @ForAll("denominators") List<Long> denominators,
            @ForAll @LongRange(min = 1, max = 1_000_000) long factor) {
        RateSeries plain = series(numerators, denominators);
        RateSeries scaled = RateSeries.of(scaled(numerators, factor), scaled(denominators, factor));
        for (YearMonth month : YEAR.months()) {
            assertThat(ratio(toDate(scaled, month))).isEqualTo(ratio(toDate(plain, month)));
        }
    }

    private static MonthlySeries scaled(List<Long> values, long factor) {
        return Givens.complete(
                Basis.MONTHLY,
                values.stream()
                        .map(value -> BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)))
                        .toList());
    }

    @Property
    void rateOfFlows_cumulativeBasis_agreesWithMonthly(
            @ForAll("numerators") List<Long> numerators, @ForAll("denominators") List<Long> denominators) {
        RateSeries monthly = series(numerators, denominators);
        RateSeries running = RateSeries.of(
                Accumulation.toCumulative(monthly.numerator(), GapPolicy.ABSENT),
                Accumulation.toCumulative(monthly.denominator(), GapPolicy.ABSENT));
        for (YearMonth month : YEAR.months()) {
            assertThat(toDate(running, month)).isEqualTo(toDate(monthly, month));
        }
    }

    @Property
    void poolThenCumulate_isCumulateThenPool(
            @ForAll("numerators") List<Long> one,
            @ForAll("denominators") List<Long> two,
            @ForAll("numerators") List<Long> three,
            @ForAll("denominators") List<Long> four) {
        RateSeries first = series(one, two);
        RateSeries second = series(three, four);
        for (YearMonth month : YEAR.months()) {
            assertThat(toDate(first.plus(second), month))
                    .isEqualTo(toDate(first, month).plus(toDate(second, month)));
        }
    }

    @Property
    void coverage_populationReplacedAnywhere_isTheSumOverTheOneInForce(
            @ForAll("numerators") List<Long> numerators,
            @ForAll @IntRange(min = 0, max = 11) int replaced,
            @ForAll @LongRange(min = 1) long before,
            @ForAll @LongRange(min = 1) long after) {
        List<Long> people = new ArrayList<>(Collections.nCopies(replaced, before));
        people.addAll(Collections.nCopies(12 - replaced, after));
        RateSeries series = series(numerators, people);
        long sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += numerators.get(i);
            assertThat(Accumulation.coverage(series, YEAR.months().get(i), GapPolicy.ABSENT)
                            .value()
                            .value())
                    .contains(Rate.of(sum, i < replaced ? before : after));
        }
    }

    @Property
    void sum_anyOrder_isTheSame(@ForAll List<@From("rates") Rate> rates, @ForAll Random random) {
        List<Rate> shuffled = new ArrayList<>(rates);
        Collections.shuffle(shuffled, random);
        assertThat(Rate.sum(shuffled)).isEqualTo(Rate.sum(rates));
        assertThat(Rate.sum(rates).numerator())
                .isEqualTo(rates.stream().map(Rate::numerator).reduce(Rational.ZERO, Rational::plus));
    }

    @Property
    void sumOfShares_oneDenominator_addsTheValues(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0) Long> numerators,
            @ForAll @LongRange(min = 1) long denominator) {
        List<Rate> shares =
                numerators.stream().map(n -> Rate.of(n, denominator)).toList();
        Rational sum = shares.stream().map(RateProperties::ratio).reduce(Rational.ZERO, Rational::plus);
        assertThat(ratio(Rate.sumOfShares(shares))).isEqualTo(sum);
    }

    @Property
    void rollUp_anyOrderOfMembers_isTheSameValue(@ForAll List<@From("rates") Rate> rates, @ForAll Random random) {
        Map<Integer, ToDate<Rate>> members = new HashMap<>();
        rates.forEach(rate -> members.put(members.size(), ToDate.stated(YEAR.window(), rate, false)));
        List<Integer> order = new ArrayList<>(members.keySet());
        Collections.shuffle(order, random);
        Map<Integer, ToDate<Rate>> shuffled = new LinkedHashMap<>();
        order.forEach(key -> shuffled.put(key, members.get(key)));
        RollUp<Integer, Rate> pooled = RollUp.pool(shuffled, GapPolicy.ABSENT);
        assertThat(pooled.value())
                .isEqualTo(RollUp.pool(members, GapPolicy.ABSENT).value());
        assertThat(pooled.value().value().stream())
                .containsExactlyElementsOf(rates.isEmpty() ? List.of() : List.of(Rate.sum(rates)));
        assertThat(pooled.contributing()).isEqualTo(order);
    }

    @Property
    void meanOfRates_simpleValues_isTheirMean(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 100) Long> percents) {
        List<Rate> rates =
                percents.stream().map(percent -> Rate.of(percent, 100)).toList();
        Rational mean = Rational.of(percents.stream().mapToLong(Long::longValue).sum(), 100L * percents.size());
        assertThat(Rate.meanOfRates(rates).value()).contains(mean);
    }
}
