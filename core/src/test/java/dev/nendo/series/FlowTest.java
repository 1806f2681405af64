package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.cumulative;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static dev.nendo.series.Lines.quarters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // complete
                "8 0 10 | 1 | ABSENT | 8 to 2021-04, 1 of 1, absent",
                "8 0 10 | 3 | ABSENT | 18 to 2021-06, 3 of 3, absent",
                "8 0 10 | 3 | ZERO | 18 to 2021-06, 3 of 3, zero",
                // a gap at the start
                "- 2 3 | 1 | ABSENT | GAP to 2021-04, 0 of 1, absent",
                "- 2 3 | 1 | SKIP | GAP to 2021-04, 0 of 1, skip",
                "- 2 3 | 1 | ZERO | 0 to 2021-04, 0 of 1, zero",
                "- 2 3 | 3 | ABSENT | GAP to 2021-06, 2 of 3, absent",
                "- 2 3 | 3 | SKIP | 5 to 2021-06, 2 of 3, skip",
                "- 2 3 | 3 | ZERO | 5 to 2021-06, 2 of 3, zero",
                // a gap inside
                "8 - 10 | 1 | ABSENT | 8 to 2021-04, 1 of 1, absent",
                "8 - 10 | 2 | ABSENT | GAP to 2021-05, 1 of 2, absent",
                "8 - 10 | 2 | SKIP | 8 to 2021-05, 1 of 2, skip",
                "8 - 10 | 2 | ZERO | 8 to 2021-05, 1 of 2, zero",
                "8 - 10 | 3 | ABSENT | GAP to 2021-06, 2 of 3, absent",
                "8 - 10 | 3 | SKIP | 18 to 2021-06, 2 of 3, skip",
                // nothing is carried forward past the last reported month
                "8 5 - | 3 | ABSENT | NO_DATA_YET to 2021-06, 2 of 3, absent",
                "8 5 - | 3 | SKIP | NO_DATA_YET to 2021-06, 2 of 3, skip",
                "8 5 - | 3 | ZERO | NO_DATA_YET to 2021-06, 2 of 3, zero",
                "8 - 5 - | 4 | SKIP | NO_DATA_YET to 2021-07, 2 of 4, skip",
                "8 - 5 | 12 | ZERO | NO_DATA_YET to 2022-03, 2 of 12, zero",
                "- - - | 2 | ZERO | NO_DATA_YET to 2021-05, 0 of 2, zero",
                // suppressed
                "8 x 5 | 3 | ABSENT | SUPPRESSED to 2021-06, 2 of 3, absent",
                "8 x 5 | 2 | ABSENT | SUPPRESSED to 2021-05, 1 of 2, absent",
                "8 x 5 | 3 | SKIP | 13 to 2021-06, 2 of 3, skip",
                "8 x - 5 | 4 | ABSENT | SUPPRESSED to 2021-07, 2 of 4, absent",
                "8 - x 5 | 4 | ABSENT | GAP to 2021-07, 2 of 4, absent",
                "8 x | 2 | SKIP | 8 to 2021-05, 1 of 2, skip",
                "x | 1 | SKIP | SUPPRESSED to 2021-04, 0 of 1, skip",
                "x | 1 | ZERO | 0 to 2021-04, 0 of 1, zero",
                // before the programme starts and when it does not apply
                ". . 5 6 | 2 | SKIP | NOT_STARTED to 2021-05, 0 of 0, skip",
                ". . 5 6 | 4 | ABSENT | 11 to 2021-07, 2 of 2, absent",
                "5 . 6 | 2 | ABSENT | 5 to 2021-05, 1 of 1, absent",
                "5 . 6 | 3 | ABSENT | 11 to 2021-06, 2 of 2, absent",
                ". . . . . . . . . . . . | 5 | ABSENT | NOT_APPLICABLE to 2021-08, 0 of 0, absent",
                // preliminary and revised figures count
                "8 p5 r3 | 1 | ABSENT | 8 to 2021-04, 1 of 1, absent",
                "8 p5 r3 | 3 | ABSENT | '16 to 2021-06, 3 of 3, absent, preliminary'",
                "r8 | 1 | ABSENT | 8 to 2021-04, 1 of 1, absent",
                // outside the window
                "8 5 | 0 | ABSENT | NOT_STARTED to 2021-03, 0 of 0, absent",
                "1 1 1 1 1 1 1 1 1 1 1 1 | 13 | ABSENT | 12 to 2022-03, 12 of 12, absent",
                // net changes below zero
                "7 -9 | 2 | ABSENT | -2 to 2021-05, 2 of 2, absent",
                "1.5 2.25 | 2 | ABSENT | 15/4 to 2021-05, 2 of 2, absent"
            })
    void flow_monthly_addsWhatIsThere(String line, int position, GapPolicy gaps, String expected) {
        assertThat(Accumulation.flow(monthly(line), month(position), gaps)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 8 18 | 1 | ABSENT | 8 to 2021-04, 1 of 1, absent",
                "8 8 18 | 3 | ABSENT | 18 to 2021-06, 3 of 3, absent",
                // an earlier figure that is missing does not matter: the later one covers its month
                "8 - 18 | 3 | ABSENT | 18 to 2021-06, 3 of 3, absent",
                "8 - 18 | 2 | ABSENT | GAP to 2021-05, 1 of 2, absent",
                "8 - 18 | 2 | SKIP | GAP to 2021-05, 1 of 2, skip",
                "8 - 18 | 2 | ZERO | GAP to 2021-05, 1 of 2, zero",
                "8 x 18 | 2 | SKIP | SUPPRESSED to 2021-05, 1 of 2, skip",
                "8 x | 3 | SKIP | NO_DATA_YET to 2021-06, 1 of 3, skip",
                "8 | 3 | ZERO | NO_DATA_YET to 2021-06, 1 of 3, zero",
                "- - 18 | 2 | ABSENT | GAP to 2021-05, 0 of 2, absent",
                "8 - - 18 - | 5 | ABSENT | NO_DATA_YET to 2021-08, 4 of 5, absent",
                ". . 5 | 2 | ABSENT | NOT_STARTED to 2021-05, 0 of 0, absent",
                ". . 5 | 3 | ABSENT | 5 to 2021-06, 1 of 1, absent",
                "5 . | 2 | ABSENT | NOT_APPLICABLE to 2021-05, 1 of 1, absent",
                "p5 8 | 1 | ABSENT | '5 to 2021-04, 1 of 1, absent, preliminary'",
                "p5 8 | 2 | ABSENT | 8 to 2021-05, 2 of 2, absent",
                "8 | 0 | ABSENT | NOT_STARTED to 2021-03, 0 of 0, absent",
            })
    void flow_cumulative_takesTheFigureAndNeverAdds(String line, int position, GapPolicy gaps, String expected) {
        assertThat(Accumulation.flow(cumulative(line), month(position), gaps)).hasToString(expected);
    }

    @Test
    void flow_result_namesItsMonths() {
        ToDate<Measured> toDate = Accumulation.flow(monthly("8 - . p10 x 4"), month(6), GapPolicy.SKIP);
        assertThat(toDate.window()).isEqualTo(YEAR.window());
        assertThat(toDate.month()).isEqualTo(month(6));
        assertThat(toDate.months()).containsExactly(month(1), month(4), month(6));
        assertThat(toDate.absentMonths()).containsExactly(month(2), month(5));
        assertThat(toDate.gaps()).isEqualTo(GapPolicy.SKIP);
        assertThat(toDate.isPreliminary()).isTrue();
        assertThat(toDate.isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Mar-Feb with one month's lag, Aug-Feb, quarter ends only
                "2021-03/2022-02 | 2021-03 | 1 to 2021-03, 1 of 1, absent",
                "2021-03/2022-02 | 2022-03 | 12 to 2022-02, 12 of 12, absent",
                "2021-08/2022-02 | 2021-07 | NOT_STARTED to 2021-07, 0 of 0, absent",
                "2021-08/2022-02 | 2021-09 | 2 to 2021-09, 2 of 2, absent",
                "2021-06,2021-09,2021-12,2022-03 | 2021-05 | NOT_STARTED to 2021-05, 0 of 0, absent",
                "2021-06,2021-09,2021-12,2022-03 | 2021-11 | 2 to 2021-09, 2 of 2, absent",
                "2021-12 | 2022-03 | 1 to 2021-12, 1 of 1, absent",
            })
    void flow_anyWindow_countsItsMonthsOnly(String window, YearMonth month, String expected) {
        Window months = Window.parse(window);
        MonthlySeries ones = Lines.of(months, Basis.MONTHLY, "1 ".repeat(months.size()));
        assertThat(Accumulation.flow(ones, month, GapPolicy.ABSENT)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | NOT_STARTED to 2021-03, 0 of 0, absent",
                "1 | POINT_NOT_REACHED to 2021-04, 0 of 0, absent",
                "2 | POINT_NOT_REACHED to 2021-05, 0 of 0, absent",
                "3 | 15 to 2021-06, 1 of 1, absent",
                "5 | 15 to 2021-06, 1 of 1, absent",
                "9 | 91 to 2021-12, 3 of 3, absent",
                "12 | 107 to 2022-03, 4 of 4, absent",
                "15 | 107 to 2022-03, 4 of 4, absent",
            })
    void flow_quarterBlocks_countWhenTheyEnd(int position, String expected) {
        assertThat(Accumulation.flow(quarters("15 32 44 16"), month(position), GapPolicy.ABSENT))
                .hasToString(expected);
    }

    @Test
    void flow_thousandsOfYen_isAnInterval() {
        MonthlySeries recovered = Lines.fill(
                        MonthlySeries.blocks(
                                        YEAR.quarters().stream()
                                                .map(q -> q.window())
                                                .toList(),
                                        Basis.MONTHLY)
                                .precision(Precision.rounded(BigDecimal.ONE, RoundingRule.UNKNOWN)),
                        Window.quarterEnds(YEAR),
                        "7253 32672 15435 17671")
                .build();
        assertThat(Accumulation.flow(recovered, YEAR.last(), GapPolicy.ABSENT))
                .hasToString("73031 in [73029, 73033] to 2022-03, 4 of 4, absent");
    }

    @Test
    void flow_openEnds_stayOpen() {
        MonthlySeries cut = Lines.of(
                YEAR.window(), Basis.MONTHLY, Precision.rounded(BigDecimal.ONE, RoundingRule.TOWARD_ZERO), "3 -2 5");
        assertThat(Accumulation.flow(cut, month(3), GapPolicy.ABSENT).value().value())
                .map(Measured::toString)
                .contains("6 in (5, 8)");
        assertThat(Accumulation.flow(cut, month(1), GapPolicy.ABSENT).value().value())
                .map(Measured::toString)
                .contains("3 in [3, 4)");
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807 1, 9223372036854775808",
        "-9223372036854775808 -1, -9223372036854775809",
        "9223372036854775807 9223372036854775807 -9223372036854775807, 9223372036854775807",
        "-9223372036854775808 -9223372036854775808, -18446744073709551616",
        "92233720368547758.07 0.01, 2305843009213693952/25",
        "9223372036854775808 1, 9223372036854775809",
        "9223372036854775807 -9223372036854775808, -1",
        "-9223372036854775808 9223372036854775807, -1"
    })
    void flow_beyondLong_isExact(String line, String expected) {
        MonthlySeries series = monthly(line);
        Rational sum = Accumulation.flow(series, series.latest().orElseThrow().month(), GapPolicy.ABSENT)
                .value()
                .value()
                .orElseThrow()
                .nominal();
        assertThat(sum).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 4 5 6 | 1 | 6 to 2021-06, 3 of 3, absent",
                "1 2 3 4 5 6 | 2 | 15 to 2021-09, 3 of 3, absent",
                "1 2 3 4 5 6 | 3 | NO_DATA_YET to 2021-12, 0 of 3, absent",
                "1 - 3 4 5 6 | 1 | GAP to 2021-06, 2 of 3, absent",
                "1 - 3 4 5 6 | 2 | 15 to 2021-09, 3 of 3, absent",
                // the next quarter is known, so this one has a gap at its end
                "1 2 - 4 5 6 | 1 | GAP to 2021-06, 2 of 3, absent",
                "1 2 3 4 5 - | 2 | NO_DATA_YET to 2021-09, 2 of 3, absent",
                ". . . . 5 6 | 1 | NOT_STARTED to 2021-06, 0 of 0, absent",
                ". . . . 5 6 | 2 | 11 to 2021-09, 2 of 2, absent",
            })
    void flowOver_quarterOfMonthly_addsItsMonths(String line, int quarter, String expected) {
        assertThat(Accumulation.flowOver(monthly(line), YEAR.quarter(quarter).window(), GapPolicy.ABSENT))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 3 6 10 15 21 | 1 | 6 to 2021-06, 3 of 3, absent",
                "1 3 6 10 15 21 | 2 | 15 to 2021-09, 3 of 3, absent",
                "- - 6 - - 21 | 2 | 15 to 2021-09, 3 of 3, absent",
                "1 3 - 10 15 21 | 1 | GAP to 2021-06, 2 of 3, absent",
                "1 3 - 10 15 21 | 2 | GAP to 2021-09, 3 of 3, absent",
                "1 3 x 10 15 21 | 2 | SUPPRESSED to 2021-09, 3 of 3, absent",
                "1 3 6 10 15 - | 2 | NO_DATA_YET to 2021-09, 2 of 3, absent",
                ". . . 10 15 21 | 2 | 21 to 2021-09, 3 of 3, absent",
                ". . . 10 15 21 | 1 | NOT_STARTED to 2021-06, 0 of 0, absent",
                "1 3 . 10 15 21 | 2 | 18 to 2021-09, 3 of 3, absent",
                "1 3 p6 10 15 21 | 2 | '15 to 2021-09, 3 of 3, absent, preliminary'",
                "1 3 6 10 15 p21 | 2 | '15 to 2021-09, 3 of 3, absent, preliminary'",
                "1 p3 6 10 15 21 | 2 | 15 to 2021-09, 3 of 3, absent",
            })
    void flowOver_quarterOfCumulative_isADifference(String line, int quarter, String expected) {
        assertThat(Accumulation.flowOver(cumulative(line), YEAR.quarter(quarter).window(), GapPolicy.ABSENT))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-04/2021-09 | 47 to 2021-09, 2 of 2, absent",
                "2021-07/2021-09 | 32 to 2021-09, 1 of 1, absent",
                "2021-10/2022-06 | 60 to 2022-03, 2 of 2, absent",
                "2020-10/2021-06 | 15 to 2021-06, 1 of 1, absent",
                "2021-05/2021-09 | NOT_APPLICABLE to 2021-09, 0 of 0, absent",
                "2021-04/2021-08 | NOT_APPLICABLE to 2021-08, 0 of 0, absent",
                "2021-07/2021-07 | NOT_APPLICABLE to 2021-07, 0 of 0, absent",
                "2022-04/2022-06 | NOT_APPLICABLE to 2022-06, 0 of 0, absent",
                "2021-01/2021-03 | NOT_APPLICABLE to 2021-03, 0 of 0, absent",
            })
    void flowOver_bucketOfBlocks_mustNotCutOne(String bucket, String expected) {
        assertThat(Accumulation.flowOver(quarters("15 32 44 16"), Window.parse(bucket), GapPolicy.ABSENT))
                .hasToString(expected);
    }

    @Test
    void flowOver_bucketWithHoles_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accumulation.flowOver(monthly("1"), Window.quarterEnds(YEAR), GapPolicy.ABSENT))
                .withMessage("a bucket has no holes: 2021-06,2021-09,2021-12,2022-03");
    }

    @Test
    void flowOver_halfOfRoundedCumulative_widensOnce() {
        MonthlySeries rounded = Lines.of(
                YEAR.window(),
                Basis.CUMULATIVE,
                Precision.rounded(BigDecimal.ONE, RoundingRule.UNKNOWN),
                "1 2 3 4 5 6 7 8 9 10 11 20");
        assertThat(Accumulation.flowOver(rounded, YEAR.half(2).window(), GapPolicy.ABSENT))
                .hasToString("14 in [13, 15] to 2022-03, 6 of 6, absent");
        assertThat(Accumulation.flowOver(rounded, YEAR.half(1).window(), GapPolicy.ABSENT))
                .hasToString("6 in [11/2, 13/2] to 2021-09, 6 of 6, absent");
    }

    @Test
    void atEach_quarterEnds_givesEachResult() {
        MonthlySeries series = monthly("1 2 3 4 5 6");
        List<YearMonth> ends = Window.quarterEnds(YEAR).months();
        assertThat(Accumulation.atEach(ends, month -> Accumulation.flow(series, month, GapPolicy.ABSENT)))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        month(3), Accumulation.flow(series, month(3), GapPolicy.ABSENT),
                        month(6), Accumulation.flow(series, month(6), GapPolicy.ABSENT),
                        month(9), Accumulation.flow(series, month(9), GapPolicy.ABSENT),
                        month(12), Accumulation.flow(series, month(12), GapPolicy.ABSENT))));
    }
}
