package dev.nendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.Precision;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesColumnsTest {
    private static final Window TWO = Window.parse("2021-04/2021-05");

    private static CumulativeColumns rates(long... figures) {
        long[] numerators = {figures[0], figures[1]};
        long[] denominators = {figures[2], figures[3]};
        return SeriesColumns.ofRates(TWO, numerators, denominators).cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT);
    }

    @Test
    void cumulate_twoMonths_areTheRatioOfSums() {
        CumulativeColumns results = rates(3, 1, 4, 6);
        assertThat(results.numerator(0, 2)).isEqualTo(4);
        assertThat(results.denominator(0, 2)).isEqualTo(10);
        assertThat(results.value(0, 2)).isEqualTo(Outcome.present(Rational.of(2, 5)));
        assertThat(results).hasToString("rate-of-flows, gaps absent, of 1 rates over 2021-04/2021-05");
    }

    @Test
    void cumulate_sumPastLong_isExactAndWide() {
        CumulativeColumns results = rates(Long.MAX_VALUE, 1, 1, 1);
        assertThat(results.isWide(0)).isTrue();
        assertThat(results.isKnown(0, 2)).isTrue();
        assertThat(results.value(0, 2)).isEqualTo(Outcome.present(Rational.parse("4611686018427387904")));
        assertThatIllegalStateException()
                .isThrownBy(() -> results.numerator(0, 2))
                .withMessage("the sums do not fit into longs; ask isWide before: series 0");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, ZERO_BY_ZERO", "5, 0, ZERO_DENOMINATOR"})
    void value_denominatorZero_saysWhy(long numerator, long denominator, Reason reason) {
        CumulativeColumns results = rates(numerator, 0, denominator, 0);
        assertThat(results.value(0, 1)).isEqualTo(Outcome.absent(reason));
        long[] rounded = new long[2];
        results.roundTo(4, rounded);
        assertThat(rounded).containsOnly(CumulativeColumns.NO_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 4, 3333",
        "2, 3, 4, 6667",
        "1, 8, 2, 13",
        "-1, 8, 2, -13",
        "-1, 8, 3, -125",
        "1, 200, 2, 1",
        "-1, 200, 2, -1",
        "0, 7, 4, 0",
        "4382, 1000, 4, 43820",
        "9223372036854775807, 1, 0, 9223372036854775807",
        "9223372036854775807, 9223372036854775807, 18, 1000000000000000000",
        "9223372036854775806, 9223372036854775807, 18, 1000000000000000000",
        "9223372036854775807, 3, 1, -9223372036854775808",
        "1, -3, 4, -3333",
        "-7, -2, 0, 4"
    })
    void roundTo_anyRate_isHalfUpAwayFromZero(long numerator, long denominator, int decimals, long expected) {
        long[] rounded = new long[2];
        rates(numerator, 0, denominator, 0).roundTo(decimals, rounded);
        assertThat(rounded).containsOnly(expected);
    }

    @Test
    void cumulate_missingMonth_followsTheGapPolicy() {
        MonthlySeries gap = MonthlySeries.builder(Given.YEAR, Basis.MONTHLY)
                .put(Given.YEAR.first(), 8)
                .put(Given.YEAR.first().plusMonths(2), 10)
                .build();
        SeriesColumns columns = SeriesColumns.builder(Given.YEAR).add(gap).build();
        assertThat(columns.cumulate(Measure.FLOW, GapPolicy.ABSENT).value(0, 3)).isEqualTo(Outcome.absent(Reason.GAP));
        assertThat(columns.cumulate(Measure.FLOW, GapPolicy.SKIP).value(0, 3))
                .isEqualTo(Outcome.present(Rational.of(18)));
        assertThat(columns.cumulate(Measure.AVERAGE, GapPolicy.ZERO).value(0, 3))
                .isEqualTo(Outcome.present(Rational.of(6)));
        assertThat(columns.cumulate(Measure.FLOW, GapPolicy.ZERO).value(0, 4))
                .isEqualTo(Outcome.absent(Reason.NO_DATA_YET));
    }

    @Test
    void build_decimalsOfSeveralScales_shareOne() {
        SeriesColumns columns = SeriesColumns.builder(TWO)
                .add(MonthlySeries.of(TWO, Basis.MONTHLY, List.of(new BigDecimal("1.5"), new BigDecimal("2.25"))))
                .add(MonthlySeries.of(TWO, Basis.MONTHLY, 7, 8))
                .build();
        CumulativeColumns sums = columns.cumulate(Measure.FLOW, GapPolicy.ABSENT);
        assertThat(sums.numerator(0, 2)).isEqualTo(375);
        assertThat(sums.numerator(1, 2)).isEqualTo(1500);
        assertThat(sums.value(1, 2)).isEqualTo(Outcome.present(Rational.of(15)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"FLOW", "STOCK", "AVERAGE", "ACTIVITY"})
    void cumulate_ratesByAMeasureOfValues_isRefused(Measure measure) {
        SeriesColumns columns = SeriesColumns.ofRates(TWO, new long[2], new long[2]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.cumulate(measure, GapPolicy.ABSENT))
                .withMessage("columns of rates have no such measure: " + measure.id());
    }

    @Test
    void columns_badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesColumns.ofRates(TWO, new long[2], new long[4]))
                .withMessage("as many denominators as numerators are needed, 2: 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesColumns.ofValues(TWO, new long[3]))
                .withMessage("each series needs a figure for each of 2 months: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesColumns.builder(Window.parse("2000-04/2021-03")))
                .withMessage("columns have at most 64 months: 252");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesColumns.ofValues(TWO, new long[2])
                        .cumulate(Measure.FLOW, GapPolicy.ABSENT)
                        .roundTo(4, new long[1]))
                .withMessage("room for 2 results is needed: 1");
        assertThatIllegalStateException()
                .isThrownBy(() -> SeriesColumns.ofValues(TWO, new long[2]).rates(0))
                .withMessage("these columns hold values, not rates: 0");
    }

    @Test
    void add_seriesThatColumnsCannotHold_isRefused() {
        MonthlySeries sums = MonthlySeries.of(TWO, Basis.CUMULATIVE, 1, 2);
        MonthlySeries rounded = MonthlySeries.builder(TWO, Basis.MONTHLY)
                .precision(Precision.rounded(BigDecimal.ONE, RoundingRule.UNKNOWN))
                .build();
        MonthlySeries plain = MonthlySeries.of(TWO, Basis.MONTHLY, 1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesColumns.builder(TWO).add(sums))
                .withMessage("columns hold exact figures of single months: cumulative 2021-04/2021-05 [1, 2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesColumns.builder(TWO).add(rounded))
                .withMessage("columns hold exact figures of single months: monthly 2021-04/2021-05 [missing, missing]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesColumns.builder(Given.YEAR).add(plain))
                .withMessage("columns of the window 2021-04/2022-03 were begun: 2021-04/2021-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesColumns.builder(TWO).add(plain).add(RateSeries.of(plain, plain)))
                .withMessage("columns hold rates or values, not both: 1");
        MonthlySeries huge = MonthlySeries.of(TWO, Basis.MONTHLY, List.of(BigDecimal.ONE.movePointRight(50)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesColumns.builder(TWO).add(huge))
                .withMessage("figures have at most 50 digits: " + huge);
    }

    @Test
    void roundToDate_figuresTooLargeForTheScaleOfOthers_areSummedAsTheyAre() {
        MonthlySeries two = MonthlySeries.of(TWO, Basis.MONTHLY, 10, 10);
        MonthlySeries large = MonthlySeries.of(TWO, Basis.MONTHLY, 4, 1_000_000_000_000_000_000L);
        MonthlySeries tenths =
                MonthlySeries.of(TWO, Basis.MONTHLY, List.of(new BigDecimal("7.5"), new BigDecimal("12.5")));
        SeriesColumns columns = SeriesColumns.builder(TWO)
                .add(RateSeries.of(two, large))
                .add(RateSeries.of(two, tenths))
                .build();
        long[] rounded = new long[4];
        columns.roundToDate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT, 1, rounded);
        assertThat(rounded).containsExactly(25, 0, 13, 10);
    }

    @Test
    void columns_ofNothing_areEmpty() {
        SeriesColumns none = SeriesColumns.ofRates(TWO, new long[0], new long[0]);
        assertThat(none.size()).isZero();
        assertThat(none.hasRates()).isTrue();
        assertThat(none.cumulate(Measure.COVERAGE, GapPolicy.ABSENT).size()).isZero();
    }
}
