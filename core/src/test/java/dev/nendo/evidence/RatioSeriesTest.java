package dev.nendo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.kpi.Measure;
import dev.nendo.series.GapPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numerators over denominators give, and values over weights, and levels with their changes. */
class RatioSeriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RATE_OF_FLOWS | ABSENT | MONTHLY 8 1 3 | MONTHLY 10 10 10 | 40% 3/3 2021-04/2021-06 COUNTS",
                "RATE_OF_FLOWS | ABSENT | MONTHLY 8 - 3 | MONTHLY 10 10 10 | GAP 2/3 2021-04/2021-06",
                "RATE_OF_FLOWS | SKIP | MONTHLY 8 - 3 | MONTHLY 10 10 10 | 55% 2/3 2021-04/2021-06 COUNTS",
                "RATE_OF_FLOWS | ZERO | MONTHLY 8 - 3 | MONTHLY 10 10 10 | 110/3% 2/3 2021-04/2021-06 COUNTS",
                "RATE_OF_FLOWS | ABSENT | MONTHLY 8 1 3 | MONTHLY 10 10 - | 45% 2/2 2021-04/2021-05 COUNTS",
                "RATE_OF_FLOWS | ABSENT | CUMULATIVE 8 9 12 | CUMULATIVE 10 20 30 | 40% 3/3 2021-04/2021-06 COUNTS",
                "RATE_OF_FLOWS | ABSENT | MONTHLY 8 1 | MONTHLY 0 0 | ZERO_DENOMINATOR 2/2 2021-04/2021-05",
                "RATE_OF_FLOWS | ABSENT | MONTHLY x x | MONTHLY 1 1 | SUPPRESSED",
                "RATE_OF_FLOWS | ABSENT | MONTHLY - - | MONTHLY 1 1 | MISSING_ACTUAL",
                "RATE_OF_FLOWS | ABSENT | MONTHLY 8 約1 | MONTHLY 10 10 | NOT_ASSESSABLE 2/2 2021-04/2021-05",
                "COVERAGE | ABSENT | MONTHLY 8 1 3 | AT_POINT 100 - - | 12% 3/3 2021-04/2021-06 COUNTS",
                "COVERAGE | ABSENT | MONTHLY 8 1 3 | AT_POINT 100 120 - | 10% 3/3 2021-04/2021-06 COUNTS",
                "COVERAGE | ABSENT | MONTHLY 8 - 3 | AT_POINT 100 - - | GAP ≥11 2/3 2021-04/2021-06",
                "COVERAGE | ABSENT | MONTHLY 8 1 3 | AT_POINT - - - | MISSING_ACTUAL",
                "COVERAGE | ABSENT | CUMULATIVE 8 9 12 | AT_POINT 100 - - | 12% 3/3 2021-04/2021-06 COUNTS",
                "RATE_OF_STOCKS | ABSENT | AT_POINT 8 9 - | AT_POINT 10 p20 30 | 45% 1/1 2021-05 COUNTS preliminary",
                "RATE_OF_STOCKS | ABSENT | MONTHLY 8 9 | MONTHLY 10 20 | 45% 1/1 2021-05 COUNTS",
            })
    void read_numeratorsAndDenominators_areDividedByTheFacets(
            Measure measure, GapPolicy gaps, String above, String below, String expected) {
        EvidenceValue value =
                RatioSeries.read(Rows.question(measure, "%", gaps), Rows.year(), row(above, "件"), row(below, "件"));
        assertThat(Rows.text(value)).isEqualTo(expected);
    }

    private static QuantitySeries row(String text, String unit) {
        int space = text.indexOf(' ');
        return Rows.row(Kind.valueOf(text.substring(0, space)), unit, text.substring(space + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ABSENT | 8 2 | 1 3 | 7/2時間 2/2 2021-04/2021-05 PRINTED",
                "ABSENT | 8 - 2 | 1 1 3 | GAP 2/3 2021-04/2021-06",
                "SKIP | 8 - 2 | 1 1 3 | 7/2時間 2/3 2021-04/2021-06 PRINTED",
                "ABSENT | 8 2 | 1 - | GAP 2/2 2021-04/2021-05",
                "ABSENT | 8 2 | 0 0 | ZERO_BY_ZERO 2/2 2021-04/2021-05",
                "ABSENT | - - | 1 1 | MISSING_ACTUAL",
                "ABSENT | 8 2 | 1 p3 | 7/2時間 2/2 2021-04/2021-05 PRINTED preliminary",
            })
    void read_valuesAndWeights_giveTheWeightedMean(GapPolicy gaps, String values, String weights, String expected) {
        EvidenceValue value = WeightedSeries.read(
                Rows.question(Measure.AVERAGE, "時間", gaps),
                Rows.year(),
                Rows.row(Kind.MONTHLY, "時間", values),
                Rows.row(Kind.MONTHLY, "人", weights));
        assertThat(Rows.text(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600 608 - - | 8 8 2 p3 | 613社 1/1 2021-07 PRINTED preliminary",
                "600 608 - - | 8 8 2 - | 610社 1/1 2021-06 PRINTED",
                "600 608 - - | 8 8 - 3 | 608社 1/1 2021-05 PRINTED",
                "600 608 - - | 8 8 約2 3 | 608社 1/1 2021-05 PRINTED",
                "600 608 610 - | 8 8 2 - | 610社 1/1 2021-06 PRINTED",
                "- - - - | 8 8 2 3 | MISSING_ACTUAL",
            })
    void read_levelsAndChanges_carryTheLastLevelOn(String levels, String changes, String expected) {
        EvidenceValue value = StockSeries.read(
                Rows.question(Measure.STOCK, "社", GapPolicy.ABSENT),
                Rows.year(),
                Rows.row(Kind.AT_POINT, "社", levels),
                Rows.row(Kind.MONTHLY, "社", changes));
        assertThat(Rows.text(value)).isEqualTo(expected);
    }
}
