package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.audit.relation.CountRange;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole counts behind rates: by tables, and against trying every count. */
class WholeCountsTest {
    private static String lines(String table) {
        return String.join("; ", Tables.lines(Tables.table(RoundingRule.UNKNOWN, table)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // 4/12 = 33.33, 5/12 = 41.67; 16/31 = 51.6, 17/31 = 54.8
                "denominator monthly 件: 12 31 14 | rate monthly %: 33.4 53.2 50.0;"
                        + "ERROR whole-counts FY2021/rate/monthly 2021-04, ERROR whole-counts FY2021/rate/monthly 2021-05",
                "denominator monthly 件: 12 31 14 | rate monthly %: 33.3 54.8 50.0;''",
                // 16 of 37 in both months: 32 of 74 are 43.24, and 43.3 needs 32.04
                "denominator monthly 件: 37 37 | rate monthly %: 43.2 43.2 | rate cumulative %: 43.2 43.3;"
                        + "ERROR whole-counts FY2021/rate/cumulative 2021-05",
                // 9 of 48 are 18.75
                "denominator stock 人: 48 48 | rate cumulative %: 12.5 18.9;ERROR whole-counts FY2021/rate/cumulative 2021-05",
                // an amount per unit need not come from a whole number, and neither need one of a mean
                "denominator monthly 件: 12 31 | rate monthly 円/件: 33.4 53.2;''",
                "denominator monthly 人月: 12 31 | rate monthly %: 33.4 53.2;''",
                "denominator monthly 千人: 12 31 | rate monthly %: 33.4 53.2;''",
            })
    void rates_overPrintedWholeDenominators(String table, String expected) {
        assertThat(lines(table)).isEqualTo(expected.replace(", ERROR", "; ERROR"));
    }

    @Property(tries = 2_000)
    void counts_within_areThoseThatRoundToTheRate(
            @ForAll @IntRange(min = 1, max = 400) int denominator,
            @ForAll @IntRange(min = 0, max = 1_000) int tenths,
            @ForAll RoundingRule rule) {
        Interval rate = rule.interval(BigDecimal.valueOf(tenths, 1), new BigDecimal("0.1"))
                .dividedBy(Rational.of(100));
        long[] fitting = IntStream.rangeClosed(0, denominator + 1)
                .filter(n -> rate.contains(Rational.of(n, denominator)))
                .asLongStream()
                .toArray();
        var found = CountRange.within(rate.times(Rational.of(denominator)));
        assertThat(found.isPresent()).isEqualTo(fitting.length > 0);
        found.ifPresent(range -> assertThat(fitting).startsWith(range.least()).endsWith(range.most()));
    }
}
