package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.cumulative;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static dev.nendo.series.Lines.rates;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateOfFlowsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 1 | 4 6 | 1 | ABSENT | 3 / 4 to 2021-04, 1 of 1, absent",
                "3 1 | 4 6 | 2 | ABSENT | 4 / 10 to 2021-05, 2 of 2, absent",
                "3 1 | 4 6 | 3 | ABSENT | NO_DATA_YET to 2021-06, 2 of 3, absent",
                "3 1 | 4 6 | 3 | SKIP | NO_DATA_YET to 2021-06, 2 of 3, skip",
                // a month counts only with both parts
                "3 1 5 | 4 - 6 | 3 | ABSENT | GAP to 2021-06, 2 of 3, absent",
                "3 1 5 | 4 - 6 | 3 | SKIP | 8 / 10 to 2021-06, 2 of 3, skip",
                "3 1 5 | 4 - 6 | 3 | ZERO | 8 / 10 to 2021-06, 2 of 3, zero",
                "3 - 5 | 4 9 6 | 3 | SKIP | 8 / 10 to 2021-06, 2 of 3, skip",
                "3 x 5 | 4 9 6 | 3 | ABSENT | SUPPRESSED to 2021-06, 2 of 3, absent",
                ". 1 5 | 4 9 6 | 3 | ABSENT | 6 / 15 to 2021-06, 2 of 2, absent",
                ". 1 5 | 4 9 6 | 1 | ABSENT | NOT_STARTED to 2021-04, 0 of 0, absent",
                "3 1 | p4 6 | 2 | ABSENT | '4 / 10 to 2021-05, 2 of 2, absent, preliminary'",
                // rates without a value are results, not absences
                "0 0 | 0 0 | 2 | ABSENT | 0 / 0 to 2021-05, 2 of 2, absent",
                "1 0 | 0 0 | 2 | ABSENT | 1 / 0 to 2021-05, 2 of 2, absent",
                "0 3 | 0 4 | 2 | ABSENT | 3 / 4 to 2021-05, 2 of 2, absent",
                "-2 5 | 4 6 | 2 | ABSENT | 3 / 10 to 2021-05, 2 of 2, absent",
            })
    void rateOfFlows_monthly_isTheRatioOfSums(
            String numerators, String denominators, int position, GapPolicy gaps, String expected) {
        assertThat(Accumulation.rateOfFlows(rates(numerators, denominators), month(position), gaps))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 4 | 4 10 | 2 | 4 / 10 to 2021-05, 2 of 2, absent",
                "- 4 | 4 10 | 2 | 4 / 10 to 2021-05, 2 of 2, absent",
                "3 4 9 | 4 - 20 | 2 | GAP to 2021-05, 1 of 2, absent",
                "3 - 9 | 4 - 20 | 3 | 9 / 20 to 2021-06, 3 of 3, absent",
                "3 4 | 4 10 | 3 | NO_DATA_YET to 2021-06, 2 of 3, absent",
                "3 4 | 4 p10 | 2 | '4 / 10 to 2021-05, 2 of 2, absent, preliminary'",
                "3 4 | 4 10 | 0 | NOT_STARTED to 2021-03, 0 of 0, absent",
            })
    void rateOfFlows_cumulative_isTakenAsItStands(
            String numerators, String denominators, int position, String expected) {
        RateSeries rates = RateSeries.of(cumulative(numerators), cumulative(denominators));
        assertThat(Accumulation.rateOfFlows(rates, month(position), GapPolicy.ABSENT))
                .hasToString(expected);
    }

    @Test
    void rateOfFlows_gapBesideACompleteYear_isSeen() {
        String ones = "1 1 1 1 1 1 1 1 1 1 1 1";
        String gap = "1 - 1 1 1 1 1 1 1 1 1 1";
        assertThat(Accumulation.rateOfFlows(rates(ones, gap), YEAR.last(), GapPolicy.ABSENT))
                .hasToString("GAP to 2022-03, 11 of 12, absent");
        assertThat(Accumulation.rateOfFlows(rates(gap, ones), YEAR.last(), GapPolicy.ABSENT))
                .hasToString("GAP to 2022-03, 11 of 12, absent");
        assertThat(Accumulation.rateOfFlows(rates(ones, ones), YEAR.last(), GapPolicy.ABSENT))
                .hasToString("12 / 12 to 2022-03, 12 of 12, absent");
    }

    @Test
    void rateOfFlows_mixedBases_areBroughtToOne() {
        RateSeries first = RateSeries.of(cumulative("3 4 9"), monthly("4 6 10"));
        RateSeries second = RateSeries.of(monthly("3 1 5"), cumulative("4 10 20"));
        for (int position = 1; position <= 3; position++) {
            ToDate<Rate> plain = Accumulation.rateOfFlows(rates("3 1 5", "4 6 10"), month(position), GapPolicy.ABSENT);
            assertThat(Accumulation.rateOfFlows(first, month(position), GapPolicy.ABSENT))
                    .isEqualTo(plain);
            assertThat(Accumulation.rateOfFlows(second, month(position), GapPolicy.ABSENT))
                    .isEqualTo(plain);
        }
        RateSeries gap = RateSeries.of(cumulative("3 - 9 12"), monthly("4 6 10 5"));
        assertThat(Accumulation.rateOfFlows(gap, month(4), GapPolicy.ABSENT))
                .hasToString("GAP to 2021-07, 2 of 4, absent");
        assertThat(Accumulation.rateOfFlows(gap, month(4), GapPolicy.SKIP))
                .hasToString("6 / 9 to 2021-07, 2 of 4, skip");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 9 / 20 to 2021-06, 3 of 3, absent",
                "2 | 3 / 9 to 2021-09, 3 of 3, absent",
                "3 | NO_DATA_YET to 2021-12, 0 of 3, absent",
            })
    void rateOfFlowsOver_quarter_isItsOwnRatio(int quarter, String expected) {
        Window bucket = YEAR.quarter(quarter).window();
        assertThat(Accumulation.rateOfFlowsOver(rates("3 1 5 1 1 1", "4 6 10 2 3 4"), bucket, GapPolicy.ABSENT))
                .hasToString(expected);
        RateSeries running = RateSeries.of(cumulative("3 4 9 10 11 12"), cumulative("4 10 20 22 25 29"));
        assertThat(Accumulation.rateOfFlowsOver(running, bucket, GapPolicy.ABSENT)
                        .value())
                .isEqualTo(Accumulation.rateOfFlowsOver(rates("3 1 5 1 1 1", "4 6 10 2 3 4"), bucket, GapPolicy.ABSENT)
                        .value());
    }

    @Test
    void rateOfFlowsOver_monthsOutsideTheWindow_areNotExpected() {
        assertThat(Accumulation.rateOfFlowsOver(
                        rates("3", "4"), YEAR.next().quarter(1).window(), GapPolicy.ABSENT))
                .hasToString("NOT_APPLICABLE to 2022-06, 0 of 0, absent");
    }

    @Test
    void rateOfFlows_partsSummingToZero_haveTheRatesReason() {
        ToDate<Rate> rate = Accumulation.rateOfFlows(rates("2 -2", "3 -3"), month(2), GapPolicy.ABSENT);
        assertThat(rate.flatMap(Rate::value).value()).isEqualTo(Outcome.absent(Reason.ZERO_BY_ZERO));
    }
}
