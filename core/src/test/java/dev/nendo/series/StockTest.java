package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.cumulative;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static dev.nendo.series.Lines.rates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "609 609 619 | 1 | 609 to 2021-04, 1 of 1, absent",
                "609 609 619 | 3 | 619 to 2021-06, 1 of 1, absent",
                "609 609 619 | 4 | NO_DATA_YET to 2021-07, 0 of 1, absent",
                "609 - 619 | 2 | GAP to 2021-05, 0 of 1, absent",
                "609 - 619 | 3 | 619 to 2021-06, 1 of 1, absent",
                "609 x | 2 | SUPPRESSED to 2021-05, 0 of 1, absent",
                ". . 5 | 2 | NOT_STARTED to 2021-05, 0 of 0, absent",
                "5 . 5 | 2 | NOT_APPLICABLE to 2021-05, 0 of 0, absent",
                "609 p609 | 2 | '609 to 2021-05, 1 of 1, absent, preliminary'",
                "p609 609 | 2 | 609 to 2021-05, 1 of 1, absent",
                "609 | 0 | POINT_NOT_REACHED to 2021-03, 0 of 0, absent",
                "1 1 1 1 1 1 1 1 1 1 1 7 | 14 | 7 to 2022-03, 1 of 1, absent",
            })
    void stock_levels_isTheOneOfTheMonth(String line, int position, String expected) {
        assertThat(Accumulation.stock(cumulative(line), month(position))).hasToString(expected);
        assertThat(Accumulation.stock(monthly(line), month(position))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | POINT_NOT_REACHED to 2021-05, 0 of 0, absent",
                "3 | 4571 / 10000 to 2021-06, 1 of 1, absent",
                "5 | 4571 / 10000 to 2021-06, 1 of 1, absent",
                "6 | GAP to 2021-09, 0 of 1, absent",
                "12 | 4623 / 10000 to 2022-03, 1 of 1, absent",
            })
    void rateOfStocks_quarterEnds_areTheOnlyPoints(int position, String expected) {
        Window ends = Window.quarterEnds(YEAR);
        RateSeries cover = RateSeries.of(
                Lines.of(ends, Basis.CUMULATIVE, "4571 - 4622 4623"),
                Lines.of(ends, Basis.CUMULATIVE, "10000 10000 10000 10000"));
        assertThat(Accumulation.rateOfStocks(cover, month(position))).hasToString(expected);
    }

    @Test
    void rateOfStocks_eitherPartMissing_isAbsent() {
        assertThat(Accumulation.rateOfStocks(rates("1 2 3", "4 - 6"), month(2)))
                .hasToString("GAP to 2021-05, 0 of 1, absent");
        assertThat(Accumulation.rateOfStocks(rates("1 2 3", "4 5 p6"), month(3)))
                .hasToString("3 / 6 to 2021-06, 1 of 1, absent, preliminary");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 0 10 | 3 | ABSENT | 619 to 2021-06, 3 of 3, absent",
                "8 -20 10 | 3 | ABSENT | 599 to 2021-06, 3 of 3, absent",
                "8 - 10 | 3 | ABSENT | GAP to 2021-06, 2 of 3, absent",
                "8 - 10 | 3 | SKIP | 619 to 2021-06, 2 of 3, skip",
                "8 0 10 | 0 | ABSENT | NOT_STARTED to 2021-03, 0 of 0, absent",
            })
    void stock_changes_areAddedToTheCarryIn(String line, int position, GapPolicy gaps, String expected) {
        assertThat(Accumulation.stock(Measured.exact(Rational.of(601)), monthly(line), month(position), gaps))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "609 609 619 | 8 0 10 | 601",
                "- 609 619 | 8 0 10 | 601",
                "609 609 619 | - 0 10 | GAP",
                "609 609 619 | 8 | 601",
                "- 609 619 | 8 - 10 | GAP",
                "- 609 | 8 -2 | 603",
                "- | 8 0 | NO_DATA_YET",
                "x | 8 0 | NO_DATA_YET",
                ". 609 | . 9 | 600",
            })
    void carryIn_firstKnownLevel_lessItsChanges(String levels, String changes, String expected) {
        Outcome<Measured> carryIn = Accumulation.carryIn(cumulative(levels), monthly(changes));
        assertThat(carryIn.value().map(Measured::toString).or(() -> carryIn.reason()
                        .map(Reason::id)))
                .contains(expected);
    }

    @Test
    void changes_cumulative_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accumulation.carryIn(cumulative("609"), cumulative("8")))
                .withMessage("net changes stand for single months, so the basis is monthly: cumulative");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Accumulation.stock(Measured.exact(Rational.ONE), cumulative("8"), month(1), GapPolicy.ABSENT))
                .withMessage("net changes stand for single months, so the basis is monthly: cumulative");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Accumulation.carryIn(Lines.of(Window.quarterEnds(YEAR), Basis.CUMULATIVE, "1"), monthly("8")))
                .withMessage("both series need the window 2021-06,2021-09,2021-12,2022-03: 2021-04/2022-03");
    }
}
