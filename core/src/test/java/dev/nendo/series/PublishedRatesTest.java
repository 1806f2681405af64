package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedRatesTest {
    private static final Precision HUNDREDTHS = Precision.rounded(new BigDecimal("0.01"), RoundingRule.UNKNOWN);

    private static MonthlySeries printed(Basis basis, String line) {
        return Lines.of(YEAR.window(), basis, HUNDREDTHS, line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the rate of a single month is the cumulative one
                "1.17 1.27 1.31 | 1 | 117/100 in [233/200, 47/40] to 2021-04, 1 of 1, absent | [233/200, 47/40]",
                "1.17 1.27 1.31 | 2 | PUBLISHED_ONLY to 2021-05, 2 of 2, absent | [233/200, 51/40]",
                "1.17 1.27 1.31 | 3 | PUBLISHED_ONLY to 2021-06, 3 of 3, absent | [233/200, 263/200]",
                "1.31 1.17 1.27 | 3 | PUBLISHED_ONLY to 2021-06, 3 of 3, absent | [233/200, 263/200]",
                "1.17 1.27 | 3 | NO_DATA_YET to 2021-06, 2 of 3, absent | NO_DATA_YET",
                // nothing bounds the rate of a month in a gap
                "1.17 - 1.31 | 3 | GAP to 2021-06, 2 of 3, absent | GAP",
                "1.17 x 1.31 | 3 | SUPPRESSED to 2021-06, 2 of 3, absent | SUPPRESSED",
                ". . 1.31 | 3 | 131/100 in [261/200, 263/200] to 2021-06, 1 of 1, absent | [261/200, 263/200]",
                ". . 1.31 | 2 | NOT_STARTED to 2021-05, 0 of 0, absent | NOT_STARTED",
            })
    void toDate_monthlyOnly_hasBounds(String line, int position, String toDate, String bounds) {
        PublishedRates rates = PublishedRates.of(printed(Basis.MONTHLY, line));
        assertThat(rates.toDate(month(position))).hasToString(toDate);
        Outcome<Interval> interval = rates.bounds(month(position));
        assertThat(interval.value().map(Interval::toString).or(() -> interval.reason()
                        .map(Reason::id)))
                .contains(bounds);
        assertThat(rates.monthly()).contains(printed(Basis.MONTHLY, line));
        assertThat(rates.cumulative()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 5/4 in [249/200, 251/200] to 2021-06, 3 of 3, absent | [249/200, 251/200]",
                "2 | PUBLISHED_ONLY to 2021-05, 2 of 2, absent | [233/200, 51/40]",
                "4 | PUBLISHED_ONLY to 2021-07, 4 of 4, absent | [233/200, 263/200]",
                "5 | NO_DATA_YET to 2021-08, 4 of 5, absent | NO_DATA_YET",
            })
    void toDate_printedCumulative_isUsed(int position, String toDate, String bounds) {
        PublishedRates rates = PublishedRates.of(
                printed(Basis.MONTHLY, "1.17 1.27 1.31 1.22"), printed(Basis.CUMULATIVE, "1.17 - 1.25"));
        assertThat(rates.toDate(month(position))).hasToString(toDate);
        Outcome<Interval> interval = rates.bounds(month(position));
        assertThat(interval.value().map(Interval::toString).or(() -> interval.reason()
                        .map(Reason::id)))
                .contains(bounds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 5/4 in [249/200, 251/200] to 2021-06, 3 of 3, absent",
                "2 | GAP to 2021-05, 1 of 2, absent",
                "4 | NO_DATA_YET to 2021-07, 3 of 4, absent",
            })
    void toDate_cumulativeOnly_isAsPrinted(int position, String toDate) {
        PublishedRates rates = PublishedRates.of(printed(Basis.CUMULATIVE, "1.17 - 1.25"));
        assertThat(rates.toDate(month(position))).hasToString(toDate);
        assertThat(rates.monthly()).isEmpty();
        assertThat(rates.cumulative()).contains(printed(Basis.CUMULATIVE, "1.17 - 1.25"));
        assertThat(rates.window()).isEqualTo(YEAR.window());
    }

    @Test
    void at_point_isThatMonthsRate() {
        PublishedRates rates = PublishedRates.of(printed(Basis.MONTHLY, "81.6 81.4 -"));
        assertThat(rates.at(month(2))).hasToString("407/5 in [16279/200, 16281/200] to 2021-05, 1 of 1, absent");
        assertThat(rates.at(month(3))).hasToString("NO_DATA_YET to 2021-06, 0 of 1, absent");
        Window ends = Window.quarterEnds(YEAR);
        PublishedRates cover = PublishedRates.of(Lines.of(ends, Basis.MONTHLY, HUNDREDTHS, "45.71 46.15"));
        assertThat(cover.at(month(5))).hasToString("4571/100 in [9141/200, 9143/200] to 2021-06, 1 of 1, absent");
        assertThat(cover.at(month(2))).hasToString("POINT_NOT_REACHED to 2021-05, 0 of 0, absent");
    }

    @Test
    void asOf_month_cutsBothSeries() {
        PublishedRates rates =
                PublishedRates.of(printed(Basis.MONTHLY, "1.17 1.27"), printed(Basis.CUMULATIVE, "1.17 1.22"));
        assertThat(rates.asOf(month(1)))
                .isEqualTo(PublishedRates.of(printed(Basis.MONTHLY, "1.17"), printed(Basis.CUMULATIVE, "1.17")));
        assertThat(rates.asOf(month(1)).toDate(month(2))).hasToString("NO_DATA_YET to 2021-05, 1 of 2, absent");
        assertThat(rates.asOf(month(2))).isEqualTo(rates);
    }

    @Test
    void pooled_publishedRates_canNotBe() {
        PublishedRates rates = PublishedRates.of(printed(Basis.CUMULATIVE, "1.17 1.22"));
        assertThat(rates.pooled(month(2))).hasToString("PUBLISHED_ONLY to 2021-05, 2 of 2, absent");
        assertThat(rates.pooled(month(3))).hasToString("NO_DATA_YET to 2021-06, 2 of 3, absent");
        assertThat(PublishedRates.of(printed(Basis.MONTHLY, "1.17 1.22")).pooled(month(2)))
                .hasToString("PUBLISHED_ONLY to 2021-05, 2 of 2, absent");
    }

    @Test
    void of_wrongBasesOrWindows_isRefused() {
        MonthlySeries monthly = printed(Basis.MONTHLY, "1.17");
        MonthlySeries cumulative = printed(Basis.CUMULATIVE, "1.17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedRates.of(cumulative, monthly))
                .withMessage("monthly rates come first, then cumulative ones: cumulative, monthly");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedRates.of(monthly, monthly))
                .withMessage("monthly rates come first, then cumulative ones: monthly, monthly");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedRates.of(
                        monthly, Lines.of(Window.month(month(1)), Basis.CUMULATIVE, HUNDREDTHS, "1.17")))
                .withMessage("both series need the window 2021-04/2022-03: 2021-04");
    }

    @Test
    void equals_series_decide() {
        MonthlySeries monthly = printed(Basis.MONTHLY, "1.17");
        MonthlySeries cumulative = printed(Basis.CUMULATIVE, "1.17");
        PublishedRates both = PublishedRates.of(monthly, cumulative);
        assertThat(both)
                .isEqualTo(PublishedRates.of(monthly, cumulative))
                .hasSameHashCodeAs(PublishedRates.of(monthly, cumulative))
                .doesNotHaveSameHashCodeAs(PublishedRates.of(monthly))
                .doesNotHaveSameHashCodeAs(PublishedRates.of(printed(Basis.MONTHLY, "1.18"), cumulative))
                .isNotEqualTo(PublishedRates.of(monthly))
                .isNotEqualTo(PublishedRates.of(printed(Basis.MONTHLY, "1.18"), cumulative))
                .isNotEqualTo(monthly);
        assertThat(both.monthly()).contains(monthly);
        assertThat(both.cumulative()).contains(cumulative);
        assertThat(both).hasToString(monthly + "; " + cumulative);
        assertThat(PublishedRates.of(monthly)).hasToString(monthly.toString());
    }
}
