package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.cumulative;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    private static MonthlySeries population(Map<Integer, Long> fromPosition) {
        TreeMap<YearMonth, BigDecimal> from = new TreeMap<>();
        fromPosition.forEach((position, people) -> from.put(month(position), BigDecimal.valueOf(people)));
        return Accumulation.population(YEAR.window(), from);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void coverage_populationReplacedInAnyMonth_holdsFromThereOn(int replaced) {
        MonthlySeries people = population(Map.of(-5, 1000L, replaced, 1200L));
        MonthlySeries tests = monthly("10 10 10 10 10 10 10 10 10 10 10 10");
        for (int position = 1; position <= 12; position++) {
            Rate expected = Rate.of(10L * position, position < replaced ? 1000 : 1200);
            assertThat(Accumulation.coverage(RateSeries.of(tests, people), month(position), GapPolicy.ABSENT)
                            .value()
                            .value())
                    .contains(expected);
        }
    }

    @Test
    void population_monthsBeforeTheFirst_areMissing() {
        assertThat(population(Map.of(3, 5L, 5, 7L)))
                .isEqualTo(cumulative("- - 5 5 7 7 7 7 7 7 7 7"))
                .isNotEqualTo(monthly("- - 5 5 7 7 7 7 7 7 7 7"));
        assertThat(population(Map.of(13, 5L)).latest()).isEmpty();
        assertThat(population(Map.of()).latest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 1 | 10 10 | 2 | ABSENT | 9 / 10 to 2021-05, 2 of 2, absent",
                "8 1 | 10 20 | 2 | ABSENT | 9 / 20 to 2021-05, 2 of 2, absent",
                // a population stated once holds until it is replaced
                "8 1 | - 20 | 2 | ABSENT | 9 / 20 to 2021-05, 2 of 2, absent",
                "8 1 3 | 10 - 20 | 2 | ABSENT | 9 / 10 to 2021-05, 2 of 2, absent",
                "8 1 3 | 10 - 20 | 3 | SKIP | 12 / 20 to 2021-06, 3 of 3, skip",
                "8 1 | 10 | 2 | ABSENT | 9 / 10 to 2021-05, 2 of 2, absent",
                "8 1 | - - | 2 | ABSENT | NO_DATA_YET to 2021-05, 2 of 2, absent",
                "8 1 | - - 10 | 2 | ABSENT | GAP to 2021-05, 2 of 2, absent",
                "8 1 | 10 x | 2 | ABSENT | 9 / 10 to 2021-05, 2 of 2, absent",
                "8 1 | x x | 2 | ABSENT | SUPPRESSED to 2021-05, 2 of 2, absent",
                "8 1 | p10 | 2 | ABSENT | '9 / 10 to 2021-05, 2 of 2, absent, preliminary'",
                "8 - 1 | 10 10 10 | 3 | ABSENT | GAP to 2021-06, 2 of 3, absent",
                "8 - 1 | 10 10 10 | 3 | SKIP | 9 / 10 to 2021-06, 2 of 3, skip",
                "8 1 | 10 p10 | 2 | ABSENT | '9 / 10 to 2021-05, 2 of 2, absent, preliminary'",
                "8 1 | p10 10 | 2 | ABSENT | 9 / 10 to 2021-05, 2 of 2, absent",
                "p8 1 | 10 10 | 2 | ABSENT | '9 / 10 to 2021-05, 2 of 2, absent, preliminary'",
                "8 1 | 0 0 | 2 | ABSENT | 9 / 0 to 2021-05, 2 of 2, absent",
                ". . 3 | 9 9 9 | 1 | ABSENT | NOT_STARTED to 2021-04, 0 of 0, absent",
                "8 1 | 10 10 | 0 | ABSENT | NOT_STARTED to 2021-03, 0 of 0, absent",
            })
    void coverage_edges_haveTheirReason(
            String numerators, String people, int position, GapPolicy gaps, String expected) {
        RateSeries rates = RateSeries.of(monthly(numerators), cumulative(people));
        assertThat(Accumulation.coverage(rates, month(position), gaps)).hasToString(expected);
    }

    @Test
    void coverage_cumulativeNumerators_areNotSummed() {
        RateSeries rates = RateSeries.of(cumulative("8 9 12"), monthly("10 10 20"));
        assertThat(Accumulation.coverage(rates, month(3), GapPolicy.ABSENT))
                .hasToString("12 / 20 to 2021-06, 3 of 3, absent");
    }

    @Test
    void coverage_quarterEnds_usesThePopulationOfTheMonthReached() {
        Window ends = Window.quarterEnds(YEAR);
        RateSeries rates = RateSeries.of(
                Lines.of(ends, Basis.MONTHLY, "1 2 3 4"), Lines.of(ends, Basis.CUMULATIVE, "10 20 30 40"));
        assertThat(Accumulation.coverage(rates, month(8), GapPolicy.ABSENT))
                .hasToString("3 / 20 to 2021-09, 2 of 2, absent");
    }
}
