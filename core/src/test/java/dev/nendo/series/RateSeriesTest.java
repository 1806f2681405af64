package dev.nendo.series;

import static dev.nendo.series.Lines.cumulative;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static dev.nendo.series.Lines.rates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateSeriesTest {
    @Test
    void of_twoSeries_keepsBoth() {
        MonthlySeries numerator = monthly("3.5 - p9223372036854775808 x .");
        MonthlySeries denominator = cumulative("4 6 r7 - 2.25");
        RateSeries rates = RateSeries.of(numerator, denominator);
        assertThat(rates.numerator()).isEqualTo(numerator).hasToString(numerator.toString());
        assertThat(rates.denominator()).isEqualTo(denominator).hasToString(denominator.toString());
        assertThat(rates.numerator()).hasSameHashCodeAs(numerator);
        assertThat(rates.denominator()).hasSameHashCodeAs(denominator);
        assertThat(rates.window()).isEqualTo(numerator.window());
        assertThat(rates).hasToString(numerator + " / " + denominator);
        assertThat(rates.denominator().isAllReported()).isFalse();
        assertThat(RateSeries.of(monthly("1 1 1 1 1 1 1 1 1 1 1 1"), monthly("2 2 2 2 2 2 2 2 2 2 2 2"))
                        .denominator()
                        .isAllReported())
                .isTrue();
        assertThat(RateSeries.of(monthly("1"), monthly("141.5")).denominator().unscaled(1))
                .isEqualTo(1415);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3 / 4, REPORTED",
        "2, GAP, MISSING",
        "3, GAP, MISSING",
        "4, SUPPRESSED, SUPPRESSED",
        "5, NOT_APPLICABLE, NOT_APPLICABLE",
        "6, 1 / 2, PRELIMINARY",
        "7, 0 / 0, REVISED",
        "8, NO_DATA_YET, MISSING",
        "0, NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void at_eachMonth_needsBothParts(int position, String expected, MonthState state) {
        RateSeries rates = rates("3 - 5 x 7 1 r0", "4 5 - 6 . p2 0 8");
        Outcome<Rate> at = rates.at(month(position));
        assertThat(at.value().map(Rate::toString).or(() -> at.reason().map(Reason::id)))
                .contains(expected);
        assertThat(rates.state(month(position))).isEqualTo(state);
    }

    @Test
    void of_differentMonths_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateSeries.of(
                        monthly("1"), MonthlySeries.of(Window.month(YearMonth.of(2021, 4)), Basis.MONTHLY, 1)))
                .withMessage("both series need the window 2021-04/2022-03: 2021-04");
    }

    @Test
    void asOf_month_cutsBothParts() {
        assertThat(rates("3 5 7", "4 6 8").asOf(month(2))).isEqualTo(rates("3 5", "4 6"));
    }

    @Test
    void plus_member_poolsEachMonth() {
        RateSeries sum = rates("3 5 7", "4 6 8").plus(rates("1 1 -", "6 6 2"));
        assertThat(sum).isEqualTo(rates("4 6 -", "10 12 10"));
        assertThat(sum.at(month(1))).isEqualTo(Outcome.present(Rate.of(4, 10)));
    }

    @Test
    void equals_parts_decide() {
        assertThat(rates("3 5", "4 6"))
                .isEqualTo(rates("3.0 5", "4 6"))
                .hasSameHashCodeAs(rates("3 5", "4 6"))
                .doesNotHaveSameHashCodeAs(rates("3 5", "4 7"))
                .isNotEqualTo(rates("3 5", "4 7"))
                .isNotEqualTo(rates("3 5.5", "4 6"))
                .isNotEqualTo(RateSeries.of(monthly("3 5"), cumulative("4 6")))
                .isNotEqualTo(RateSeries.of(cumulative("3 5"), monthly("4 6")))
                .isNotEqualTo(monthly("3 5"));
        Window months = Window.of(YearMonth.of(2021, 4), YearMonth.of(2021, 5));
        RateSeries spring = RateSeries.of(
                MonthlySeries.of(months, Basis.MONTHLY, 3, 5), MonthlySeries.of(months, Basis.MONTHLY, 4, 6));
        RateSeries later = RateSeries.of(
                MonthlySeries.of(months.plusMonths(1), Basis.MONTHLY, 3, 5),
                MonthlySeries.of(months.plusMonths(1), Basis.MONTHLY, 4, 6));
        assertThat(spring).isNotEqualTo(later);
    }

    @Test
    void of_precisions_areKeptApart() {
        Window one = Window.month(YearMonth.of(2021, 4));
        Precision thousands = Precision.rounded(BigDecimal.ONE, RoundingRule.HALF_UP);
        MonthlySeries amounts = Lines.of(one, Basis.MONTHLY, thousands, "7253");
        MonthlySeries counts = Lines.of(one, Basis.MONTHLY, "31");
        assertThat(RateSeries.of(amounts, counts).at(one.first()).value())
                .map(Rate::toString)
                .contains("7253 in [14505/2, 14507/2) / 31");
        assertThat(RateSeries.of(counts, amounts).at(one.first()).value())
                .map(Rate::toString)
                .contains("31 / 7253 in [14505/2, 14507/2)");
    }
}
