package dev.nendo.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running sums to the last digit, also where they leave the longs. */
class RunningSumsTest {
    private static final Window QUARTER = Window.parse("2021-04/2021-06");

    private static MonthlySeries quarter(Basis basis, String line) {
        return Lines.of(QUARTER, basis, line);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3, 1 3 6",
        "5 -3 -4, 5 2 -2",
        "0 0 0, 0 0 0",
        "9223372036854775806 1 0, 9223372036854775806 9223372036854775807 9223372036854775807",
        // beyond the longs, above and below, and back
        "9223372036854775807 1 1, 9223372036854775807 9223372036854775808 9223372036854775809",
        "-9223372036854775808 -1 5, -9223372036854775808 -9223372036854775809 -9223372036854775804",
        "9223372036854775807 9223372036854775807 -9223372036854775807,"
                + " 9223372036854775807 18446744073709551614 9223372036854775807",
        "1.5 2.5 3.0, 1.5 4.0 7.0",
    })
    void toCumulative_wholeQuarter_isExact(String months, String sums) {
        MonthlySeries expected = quarter(Basis.CUMULATIVE, sums);
        assertThat(Accumulation.toCumulative(quarter(Basis.MONTHLY, months), GapPolicy.ABSENT))
                .isEqualTo(expected);
        RateSeries rates = RateSeries.of(quarter(Basis.MONTHLY, months), quarter(Basis.MONTHLY, "1 1 1"));
        assertThat(Accumulation.toCumulative(rates, GapPolicy.ABSENT))
                .isEqualTo(RateSeries.of(expected, quarter(Basis.CUMULATIVE, "1 2 3")));
        RateSeries other = RateSeries.of(quarter(Basis.MONTHLY, "1 1 1"), quarter(Basis.MONTHLY, months));
        assertThat(Accumulation.toCumulative(other, GapPolicy.ABSENT))
                .isEqualTo(RateSeries.of(quarter(Basis.CUMULATIVE, "1 2 3"), expected));
    }

    @ParameterizedTest
    @CsvSource({
        "ABSENT, 1 - -",
        "SKIP, 1 1 4",
        "ZERO, 1 1 4",
    })
    void toCumulative_monthMissing_followsThePolicy(GapPolicy gaps, String sums) {
        RateSeries rates = RateSeries.of(quarter(Basis.MONTHLY, "1 - 3"), quarter(Basis.MONTHLY, "1 1 1"));
        assertThat(Accumulation.toCumulative(rates, gaps))
                .isEqualTo(RateSeries.of(quarter(Basis.CUMULATIVE, sums), quarter(Basis.CUMULATIVE, "1 2 3")));
    }

    @Test
    void toCumulative_preliminaryMonth_keepsItsMark() {
        RateSeries rates = RateSeries.of(quarter(Basis.MONTHLY, "1 p2 3"), quarter(Basis.MONTHLY, "1 1 1"));
        MonthlySeries sums = Accumulation.toCumulative(rates, GapPolicy.ABSENT).numerator();
        assertThat(sums).isEqualTo(Accumulation.toCumulative(rates.numerator(), GapPolicy.ABSENT));
        assertThat(sums.state(QUARTER.last().minusMonths(1))).isEqualTo(MonthState.PRELIMINARY);
        assertThat(sums.state(QUARTER.first())).isEqualTo(MonthState.REPORTED);
    }
}
