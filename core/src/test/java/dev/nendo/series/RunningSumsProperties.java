package dev.nendo.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Running sums are the same on the road of longs and on that of big numbers. */
class RunningSumsProperties {
    private static final Window YEAR = Window.parse("2021-04/2022-03");

    private static MonthlySeries series(Basis basis, List<BigDecimal> values) {
        return MonthlySeries.of(YEAR, basis, values);
    }

    private static List<BigDecimal> sums(List<BigDecimal> values) {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value);
            sums.add(sum);
        }
        return sums;
    }

    @Property(tries = 300)
    void toCumulative_wholeYear_isTheSumOfBigNumbers(
            @ForAll @Size(12) List<Long> numerators, @ForAll @Size(12) List<Integer> denominators) {
        List<BigDecimal> above = numerators.stream().map(BigDecimal::valueOf).toList();
        List<BigDecimal> below = denominators.stream().map(BigDecimal::valueOf).toList();
        RateSeries rates = RateSeries.of(series(Basis.MONTHLY, above), series(Basis.MONTHLY, below));
        RateSeries expected =
                RateSeries.of(series(Basis.CUMULATIVE, sums(above)), series(Basis.CUMULATIVE, sums(below)));
        assertThat(Accumulation.toCumulative(rates, GapPolicy.ABSENT)).isEqualTo(expected);
        assertThat(Accumulation.toCumulative(rates.denominator(), GapPolicy.ABSENT))
                .isEqualTo(expected.denominator());
    }

    @Property(tries = 300)
    void toCumulative_partOfAYear_isTheSameForRatesAsForTheirParts(
            @ForAll @Size(max = 12) List<Integer> numerators,
            @ForAll @Size(max = 12) List<Integer> denominators,
            @ForAll GapPolicy gaps) {
        MonthlySeries above = series(
                Basis.MONTHLY, numerators.stream().map(BigDecimal::valueOf).toList());
        MonthlySeries below = series(
                Basis.MONTHLY, denominators.stream().map(BigDecimal::valueOf).toList());
        assertThat(Accumulation.toCumulative(RateSeries.of(above, below), gaps))
                .isEqualTo(
                        RateSeries.of(Accumulation.toCumulative(above, gaps), Accumulation.toCumulative(below, gaps)));
    }
}
