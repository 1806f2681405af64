package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.cumulative;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.Window;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 - 10 | 1 | ABSENT | 8 to 2021-04, 1 of 1, absent",
                "8 - 10 | 3 | ABSENT | GAP to 2021-06, 2 of 3, absent",
                "8 - 10 | 3 | SKIP | 9 to 2021-06, 2 of 3, skip",
                "8 - 10 | 3 | ZERO | 6 to 2021-06, 2 of 3, zero",
                "8 . 10 | 3 | ZERO | 9 to 2021-06, 2 of 2, zero",
                "- - 10 | 1 | ZERO | 0 to 2021-04, 0 of 1, zero",
                "8 9 - | 3 | SKIP | NO_DATA_YET to 2021-06, 2 of 3, skip",
                "12.5 11.9 11 | 3 | ABSENT | 59/5 to 2021-06, 3 of 3, absent",
            })
    void average_monthly_isTheMeanSoFar(String line, int position, GapPolicy gaps, String expected) {
        assertThat(Accumulation.average(monthly(line), month(position), gaps)).hasToString(expected);
    }

    @Test
    void average_cumulative_isAsPrinted() {
        assertThat(Accumulation.average(cumulative("8 9 8.5"), month(3), GapPolicy.ABSENT))
                .hasToString("17/2 to 2021-06, 3 of 3, absent");
    }

    @Test
    void average_printedHours_isAnIntervalOfTheSameWidth() {
        MonthlySeries hours = Lines.of(
                YEAR.window(),
                Basis.MONTHLY,
                Precision.rounded(new BigDecimal("0.1"), RoundingRule.UNKNOWN),
                "12.5 11.9");
        assertThat(Accumulation.average(hours, month(2), GapPolicy.ABSENT))
                .hasToString("61/5 in [243/20, 49/4] to 2021-05, 2 of 2, absent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 10 | 1 3 | 2 | ABSENT | 19/2 to 2021-05, 2 of 2, absent",
                "8 10 | 1 0 | 2 | ABSENT | 8 to 2021-05, 2 of 2, absent",
                "8 10 | 0 0 | 2 | ABSENT | ZERO_BY_ZERO to 2021-05, 2 of 2, absent",
                "8 - 10 | 1 5 3 | 3 | ABSENT | GAP to 2021-06, 2 of 3, absent",
                "8 - 10 | 1 5 3 | 3 | SKIP | 19/2 to 2021-06, 2 of 3, skip",
                "8 - 10 | 1 5 3 | 3 | ZERO | 19/2 to 2021-06, 2 of 3, zero",
                "8 7 10 | 1 - 3 | 3 | SKIP | 19/2 to 2021-06, 2 of 3, skip",
                "8 10 | 0.5 p1.5 | 2 | ABSENT | '19/2 to 2021-05, 2 of 2, absent, preliminary'",
            })
    void weightedAverage_weights_decide(String line, String weights, int position, GapPolicy gaps, String expected) {
        assertThat(Accumulation.weightedAverage(monthly(line), monthly(weights), month(position), gaps))
                .hasToString(expected);
    }

    @Test
    void weightedAverage_roundedValues_isAnInterval() {
        MonthlySeries hours =
                Lines.of(YEAR.window(), Basis.MONTHLY, Precision.rounded(BigDecimal.ONE, RoundingRule.UNKNOWN), "8 10");
        assertThat(Accumulation.weightedAverage(hours, monthly("1 3"), month(2), GapPolicy.ABSENT))
                .hasToString("19/2 in [9, 10] to 2021-05, 2 of 2, absent");
    }

    @Test
    void weightedAverage_unfitWeights_areRefused() {
        MonthlySeries rounded =
                Lines.of(YEAR.window(), Basis.MONTHLY, Precision.rounded(BigDecimal.ONE, RoundingRule.UNKNOWN), "8 10");
        assertRefused(monthly("8"), rounded, "weights are exact: to 1, unknown");
        assertRefused(monthly("8"), monthly("1 -1"), "a weight is not negative, in 2021-05: -1");
        assertRefused(
                monthly("8"),
                cumulative("1"),
                "a weighted mean is of single months, so the basis is monthly: cumulative");
        assertRefused(
                cumulative("8"),
                monthly("1"),
                "a weighted mean is of single months, so the basis is monthly: cumulative");
        assertRefused(
                monthly("8"),
                MonthlySeries.of(Window.month(month(1)), Basis.MONTHLY, 1),
                "both series need the window 2021-04/2022-03: 2021-04");
    }

    private static void assertRefused(MonthlySeries series, MonthlySeries weights, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accumulation.weightedAverage(series, weights, month(1), GapPolicy.ABSENT))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0 to 2021-04, 1 of 1, absent",
                "6 | 2 to 2021-09, 6 of 6, absent",
                "8 | 3 to 2021-11, 8 of 8, absent",
                "12 | 4 to 2022-03, 12 of 12, absent",
                "14 | 4 to 2022-03, 12 of 12, absent",
                "0 | NOT_STARTED to 2021-03, 0 of 0, absent",
            })
    void activity_datedEntries_areCounted(int position, String expected) {
        List<YearMonth> entries = List.of(month(8), month(6), month(6), month(12), month(0), month(13));
        assertThat(Accumulation.activity(entries, YEAR.window(), month(position)))
                .hasToString(expected);
    }

    @Test
    void activity_monthsThatDoNotCount_areLeftOut() {
        assertThat(Accumulation.activity(List.of(month(2), month(3), month(4)), Window.quarterEnds(YEAR), month(6)))
                .hasToString("1 to 2021-09, 2 of 2, absent");
    }
}
