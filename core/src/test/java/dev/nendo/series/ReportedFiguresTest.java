package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.cumulative;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of two real annual reports, and what their own arithmetic makes of them. */
class ReportedFiguresTest {
    private static final String REGISTRATIONS = "24 12 7 9 13 -2 17 -1 30 3 65 54";

    private static Rational total(String line) {
        return Accumulation.flow(monthly(line), YEAR.last(), GapPolicy.ABSENT)
                .value()
                .value()
                .orElseThrow()
                .nominal();
    }

    @ParameterizedTest
    @CsvSource({
        "12.5 11.9 11.1 8.3 6.3 6.8 17.8 15.9 14.7 15.1 20.9 27.4, 14.1",
        "12.8 2.8 8.4 11.8 10.7 13.3 27.0 23.0 18.4 21.4 19.9 27.8, 16.4",
        "13.3 9.7 8.1 6.0 3.7 9.8 4.4 4.1 8.9 6.4 7.6 8.2, 7.5",
        "18.7 8.3 3.1 1.5 2.5 4.5 6.1 2.9 4.9 2.4 5.2 14.1, 6.2",
        "19.3 14.5 17.0 9.3 7.0 10.0 8.3 5.3 4.2 3.2 7.8 4.2, 9.2",
        "12.2 5.8 17.2 14.3 12.2 14.7 13.8 13.2 9.0 22.7 16.8 14.7, 13.9"
    })
    void average_overtimeHours_isAsPrinted(String line, BigDecimal printed) {
        Rational mean = Accumulation.average(monthly(line), YEAR.last(), GapPolicy.ABSENT)
                .value()
                .value()
                .orElseThrow()
                .nominal();
        assertThat(mean.toDecimal(1, RoundingMode.HALF_UP)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "8 0 10 9 9 3 29 34 14 13 8 8, 145",
        "21 35 53 40 26 71 39 25 25 30 24 49, 438",
        "0 0 0 0 0 2 3 0 4 0 1 0, 10",
        "45 10 50 58 11 58 30 14 14 10 20 23, 343",
        "80 0 76 133 41 -32 136 57 17 11 -30 47, 536",
        "0 0 0 9 9 8 8 8 8 0 0 0, 50",
        "0 0 0 8 1 0 0 0 1 0 0 0, 10"
    })
    void flow_monthlyCounts_addUpToThePrintedTotal(String line, long printed) {
        assertThat(total(line)).isEqualTo(Rational.of(printed));
    }

    @Test
    void flow_negativeNetChanges_countAsNegative() {
        // The report prints 234, which is the sum with its two negative cells as 0; the stock beside it bears out 231.
        assertThat(total(REGISTRATIONS)).isEqualTo(Rational.of(231));
        assertThat(total(REGISTRATIONS.replaceAll("-\\d", "0"))).isEqualTo(Rational.of(234));
        MonthlySeries levels = cumulative("2382 2394 2401 2410 2423 2421 2438 2437 2467 2470 2535 2589");
        assertThat(Accumulation.carryIn(levels, monthly(REGISTRATIONS)).value())
                .contains(Measured.exact(Rational.of(2358)));
        assertStock(levels, monthly(REGISTRATIONS), 2358);
    }

    @Test
    void stock_declaredOffices_followsFromItsCarryIn() {
        MonthlySeries levels = cumulative("609 609 619 628 637 640 669 703 717 730 738 746");
        MonthlySeries changes = monthly("8 0 10 9 9 3 29 34 14 13 8 8");
        assertThat(Accumulation.carryIn(levels, changes).value()).contains(Measured.exact(Rational.of(601)));
        assertStock(levels, changes, 601);
        assertStock(
                cumulative("767 802 855 895 921 992 1031 1056 1081 1111 1135 1184"),
                monthly("21 35 53 40 26 71 39 25 25 30 24 49"),
                746);
    }

    private static void assertStock(MonthlySeries levels, MonthlySeries changes, long carryIn) {
        assertThat(Accumulation.toMonthly(levels).asOf(YEAR.last()).points().subList(1, 12))
                .isEqualTo(changes.points().subList(1, 12));
        for (int position = 1; position <= 12; position++) {
            assertThat(Accumulation.stock(
                                    Measured.exact(Rational.of(carryIn)), changes, month(position), GapPolicy.ABSENT)
                            .value())
                    .isEqualTo(Accumulation.stock(levels, month(position)).value());
        }
    }

    @Test
    void toMonthly_screenedPeople_addUpAgain() {
        MonthlySeries screened =
                cumulative("10038 21038 35185 49578 61824 77227 94846 109537 120051 128631 139648 151445");
        MonthlySeries monthly = Accumulation.toMonthly(screened);
        assertThat(monthly)
                .isEqualTo(monthly("10038 11000 14147 14393 12246 15403 17619 14691 10514 8580 11017 11797"));
        assertThat(Accumulation.toCumulative(monthly, GapPolicy.ABSENT)).isEqualTo(screened);
        assertThat(Accumulation.flowOver(screened, YEAR.half(2).window(), GapPolicy.ABSENT))
                .hasToString("74218 to 2022-03, 6 of 6, absent");
    }

    @ParameterizedTest
    @CsvSource({
        "26983 21393 21178 22214, 91768",
        "3490 3897 3361 3048, 13796",
        "15 32 44 16, 107",
        "9 23 36 3, 71",
        "8245 10835 7815 5933, 32828"
    })
    void flow_quarterBlocks_addUpToThePrintedTotal(String line, long printed) {
        assertThat(Accumulation.flow(Lines.quarters(line), YEAR.last(), GapPolicy.ABSENT)
                        .value()
                        .value())
                .contains(Measured.exact(Rational.of(printed)));
    }

    @Test
    void bounds_monthlyShares_holdThePrintedCumulativeOnes() {
        Precision hundredths = Precision.rounded(new BigDecimal("0.01"), RoundingRule.UNKNOWN);
        PublishedRates monthly = PublishedRates.of(Lines.of(
                YEAR.window(),
                Basis.MONTHLY,
                hundredths,
                "1.17 1.27 1.31 1.31 1.22 1.20 1.22 1.30 1.15 1.16 1.02 1.05"));
        MonthlySeries running = Lines.of(
                YEAR.window(),
                Basis.CUMULATIVE,
                hundredths,
                "1.17 1.22 1.25 1.31 1.26 1.25 1.24 1.25 1.24 1.23 1.21 1.20");
        running.points().forEach(point -> assertThat(
                        monthly.bounds(point.month()).value().orElseThrow().contains(point.value()))
                .as("bounds at %s", point.month())
                .isTrue());
        assertThat(monthly.bounds(YEAR.last()).value()).map(Object::toString).contains("[203/200, 263/200]");
    }

    @Test
    void window_lagOfOneMonth_endsInFebruary() {
        Window lag = Window.parse("2021-03/2022-02");
        MonthlySeries amounts =
                Lines.of(lag, Basis.CUMULATIVE, "2905 3010 3133 3270 3160 3208 3275 3268 3353 3336 3303 3345");
        assertThat(Accumulation.flow(amounts, YEAR.last(), GapPolicy.ABSENT))
                .hasToString("3345 to 2022-02, 12 of 12, absent");
    }
}
