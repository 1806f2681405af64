package dev.nendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.series.Accumulation;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.Measured;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.Rate;
import dev.nendo.series.RateSeries;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Columns give what series give one by one. */
class CumulativeProperties {
    private static final List<Measure> RATES =
            Stream.of(Measure.values()).filter(Measure::isRate).toList();
    private static final List<Measure> VALUES = Stream.of(Measure.values())
            .filter(measure -> !measure.isRate() && Way.canAccumulate(measure))
            .toList();

    private static Outcome<Rational> oneByOne(RateSeries rates, Measure measure, YearMonth month, GapPolicy gaps) {
        return Accumulation.rate(measure.accrual(), rates, month, gaps).value().flatMap(Rate::value);
    }

    private static Outcome<Rational> oneByOne(MonthlySeries values, Measure measure, YearMonth month, GapPolicy gaps) {
        return Accumulation.value(measure.accrual(), values, month, gaps)
                .value()
                .map(Measured::nominal);
    }

    @Property(tries = 200)
    void cumulate_rates_equalThoseOfEachSeries(@ForAll long seed, @ForAll GapPolicy gaps) {
        Given given = new Given(seed);
        List<RateSeries> all = Stream.generate(given::rates).limit(6).toList();
        ColumnsBuilder builder = SeriesColumns.builder(Given.YEAR);
        all.forEach(builder::add);
        SeriesColumns columns = builder.build();
        for (Measure measure : RATES) {
            CumulativeColumns results = columns.cumulate(measure, gaps);
            for (YearMonth month : Given.YEAR.months()) {
                int at = Given.YEAR.position(month);
                assertThat(IntStream.range(0, all.size()).mapToObj(i -> results.value(i, at)))
                        .as(measure + " " + month)
                        .containsExactlyElementsOf(all.stream()
                                .map(rates -> oneByOne(rates, measure, month, gaps))
                                .toList());
            }
        }
    }

    @Property(tries = 200)
    void cumulate_values_equalThoseOfEachSeries(@ForAll long seed, @ForAll GapPolicy gaps) {
        Given given = new Given(seed);
        List<MonthlySeries> all =
                Stream.generate(() -> given.values(Given.YEAR)).limit(6).toList();
        ColumnsBuilder builder = SeriesColumns.builder(Given.YEAR);
        all.forEach(builder::add);
        SeriesColumns columns = builder.build();
        for (Measure measure : VALUES) {
            CumulativeColumns results = columns.cumulate(measure, gaps);
            for (YearMonth month : Given.YEAR.months()) {
                int at = Given.YEAR.position(month);
                assertThat(IntStream.range(0, all.size()).mapToObj(i -> results.value(i, at)))
                        .as(measure + " " + month)
                        .containsExactlyElementsOf(all.stream()
                                .map(values -> oneByOne(values, measure, month, gaps))
                                .toList());
            }
        }
    }

    @Property(tries = 200)
    void columns_seriesPutIn_comeOutEqual(@ForAll long seed) {
        Given given = new Given(seed);
        List<RateSeries> all = Stream.generate(given::rates).limit(6).toList();
        ColumnsBuilder builder = SeriesColumns.builder(Given.YEAR);
        all.forEach(builder::add);
        SeriesColumns columns = builder.build();
        assertThat(IntStream.range(0, all.size()).mapToObj(columns::rates)).containsExactlyElementsOf(all);
    }

    @Property(tries = 200)
    void roundTo_anyResult_isTheExactOneRoundedHalfUp(@ForAll long seed, @ForAll GapPolicy gaps) {
        Given given = new Given(seed);
        int decimals = given.random().nextInt(19);
        ColumnsBuilder builder = SeriesColumns.builder(Given.YEAR);
        Stream.generate(given::rates).limit(6).forEach(builder::add);
        CumulativeColumns results = builder.build().cumulate(Measure.RATE_OF_FLOWS, gaps);
        long[] rounded = new long[results.size() * 12];
        results.roundTo(decimals, rounded);
        long[] atOnce = new long[rounded.length];
        results.columns().roundToDate(Measure.RATE_OF_FLOWS, gaps, decimals, atOnce);
        assertThat(atOnce).isEqualTo(rounded);
        for (int i = 0; i < results.size(); i++) {
            for (int month = 1; month <= 12; month++) {
                long expected = results.value(i, month)
                        .map(value ->
                                value.toDecimal(decimals, RoundingMode.HALF_UP).unscaledValue())
                        .value()
                        .filter(value -> value.bitLength() < 64)
                        .map(BigInteger::longValueExact)
                        .orElse(CumulativeColumns.NO_VALUE);
                assertThat(rounded[i * 12 + month - 1]).isEqualTo(expected);
            }
        }
    }

    @Property(tries = 200)
    void roundToDate_anyMeasure_isTheSameAsRoundingTheSums(@ForAll long seed, @ForAll GapPolicy gaps) {
        Given given = new Given(seed);
        ColumnsBuilder rates = SeriesColumns.builder(Given.YEAR);
        Stream.generate(given::rates).limit(6).forEach(rates::add);
        ColumnsBuilder values = SeriesColumns.builder(Given.YEAR);
        Stream.generate(() -> given.values(Given.YEAR)).limit(6).forEach(values::add);
        SeriesColumns someRates = rates.build();
        SeriesColumns someValues = values.build();
        Stream.concat(RATES.stream(), VALUES.stream()).forEach(measure -> {
            SeriesColumns columns = measure.isRate() ? someRates : someValues;
            long[] sums = new long[columns.size() * 12];
            long[] atOnce = new long[sums.length];
            int decimals = given.random().nextInt(19);
            columns.cumulate(measure, gaps).roundTo(decimals, sums);
            columns.roundToDate(measure, gaps, decimals, atOnce);
            assertThat(atOnce).as(measure + " at " + decimals).isEqualTo(sums);
        });
    }

    @Property(tries = 1000)
    void compare_anyProducts_agreesWithBigNumbers(
            @ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d, @ForAll boolean small) {
        int shift = small ? 33 : 0;
        assertThat(Products.compare(a >> shift, b, c, d >> shift))
                .isEqualTo(product(a >> shift, b).compareTo(product(c, d >> shift)));
        assertThat(Products.fits(a >> shift, b >> shift))
                .isEqualTo(product(a >> shift, b >> shift).bitLength() < 64);
        assertThat(Products.compare(a, b, b, a)).isZero();
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
