package dev.nendo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Unit;
import dev.nendo.series.GapPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one row of values gives, by the facets of the measure and by what its figures are figures of. */
class ValueSeriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FLOW | MONTHLY | 件 | ABSENT | 8 1 3 | 12件 3/3 2021-04/2021-06 PRINTED",
                "FLOW | MONTHLY | 件 | ABSENT | 8 - 3 | GAP ≥11 2/3 2021-04/2021-06",
                "FLOW | MONTHLY | 件 | ABSENT | 8 x 3 | SUPPRESSED ≥11 2/3 2021-04/2021-06",
                "FLOW | MONTHLY | 円 | ABSENT | 8 - 3 | GAP 2/3 2021-04/2021-06",
                "FLOW | MONTHLY | 件 | SKIP | 8 - 3 | 11件 2/3 2021-04/2021-06 PRINTED",
                "FLOW | MONTHLY | 件 | ZERO | 8 - 3 | 11件 2/3 2021-04/2021-06 PRINTED",
                "FLOW | MONTHLY | 件 | ABSENT | . 1 3 | 4件 2/2 2021-04/2021-06 PRINTED",
                "FLOW | MONTHLY | 件 | ABSENT | 8 p1 3 | 12件 3/3 2021-04/2021-06 PRINTED preliminary",
                "FLOW | MONTHLY | 件 | ABSENT | 8 約1 3 | NOT_ASSESSABLE 3/3 2021-04/2021-06",
                "FLOW | MONTHLY | 件 | ABSENT | - - - | MISSING_ACTUAL",
                "FLOW | MONTHLY | 件 | ABSENT | x - - | SUPPRESSED",
                "FLOW | MONTHLY | 件 | ABSENT | 3:12 8 1 3 | 12件 3/3 2021-04/2021-06 PRINTED",
                "FLOW | MONTHLY | 件 | ABSENT | 3:13 8 - 3 | 13件 3/3 2021-04/2021-06 PRINTED",
                "FLOW | CUMULATIVE | 件 | ABSENT | 8 - 12 | 12件 3/3 2021-04/2021-06 PRINTED",
                "FLOW | CUMULATIVE | 件 | ABSENT | 8 9 - | 9件 2/2 2021-04/2021-05 PRINTED",
                "ACTIVITY | MONTHLY | 回 | ABSENT | 1 0 2 | 3回 3/3 2021-04/2021-06 PRINTED",
                "ACTIVITY | MONTHLY | 回 | ABSENT | 1 - 2 | GAP 2/3 2021-04/2021-06",
                "AVERAGE | MONTHLY | 時間 | ABSENT | 8 1 3 | 4時間 3/3 2021-04/2021-06 PRINTED",
                "AVERAGE | MONTHLY | 時間 | SKIP | 8 - 3 | 11/2時間 2/3 2021-04/2021-06 PRINTED",
                "AVERAGE | MONTHLY | 時間 | ZERO | 8 - 4 | 4時間 2/3 2021-04/2021-06 PRINTED",
                "AVERAGE | MONTHLY | 時間 | ABSENT | 8 - 3 | GAP 2/3 2021-04/2021-06",
                "AVERAGE | CUMULATIVE | 時間 | ABSENT | 8 4 3.5 | [69/20, 71/20]時間 3/3 2021-04/2021-06 PRINTED",
                "RATE_OF_FLOWS | MONTHLY | % | ABSENT | 8.5 9.5 9.0 | [169/20, 191/20]% 3/3 2021-04/2021-06 BOUNDS",
                "RATE_OF_FLOWS | MONTHLY | % | ABSENT | 8.5 - 9.0 | GAP 2/3 2021-04/2021-06",
                "RATE_OF_FLOWS | MONTHLY | % | ZERO | 8.5 - 9.0 | GAP 2/3 2021-04/2021-06",
                "RATE_OF_FLOWS | CUMULATIVE | % | ABSENT | 8.5 9.1 9.0 | [179/20, 181/20]% 3/3 2021-04/2021-06 PRINTED",
                "AMOUNT_PER_UNIT | MONTHLY | 円 | ABSENT | 8.5 9.5 | [169/20, 191/20]円 2/2 2021-04/2021-05 BOUNDS",
                "COVERAGE | MONTHLY | % | ABSENT | 8.5 9.5 | PUBLISHED_ONLY",
                "COVERAGE | CUMULATIVE | % | ABSENT | 8.5 9.5 | [189/20, 191/20]% 2/2 2021-04/2021-05 PRINTED",
                "STOCK | AT_POINT | 社 | ABSENT | 8 - 12 | 12社 1/1 2021-06 PRINTED",
                "STOCK | AT_POINT | 社 | ABSENT | 8 12 - | 12社 1/1 2021-05 PRINTED",
                "STOCK | AT_POINT | 社 | ABSENT | x x x | SUPPRESSED",
                "RATE_OF_STOCKS | AT_POINT | % | ABSENT | 8.5 9.1 | [181/20, 183/20]% 1/1 2021-05 PRINTED",
                "MAXIMUM | MONTHLY | 日 | ABSENT | 8 12 3 | 12日 3/3 2021-04/2021-06 PRINTED",
                "MAXIMUM | MONTHLY | 日 | ABSENT | 8 - 3 | GAP 2/3 2021-04/2021-06",
                "MAXIMUM | MONTHLY | 日 | SKIP | 8 - 3 | 8日 2/3 2021-04/2021-06 PRINTED",
                "MAXIMUM | CUMULATIVE | 日 | ABSENT | 8 12 12 | 12日 3/3 2021-04/2021-06 PRINTED",
                "MINIMUM | MONTHLY | 日 | ABSENT | 8 12 3 | 3日 3/3 2021-04/2021-06 PRINTED",
                "DISTINCT_COUNT | MONTHLY | 人 | ABSENT | 30 20 10 | [30, 60]人 3/3 2021-04/2021-06 BOUNDS",
                "DISTINCT_COUNT | MONTHLY | 人 | ABSENT | 30 | 30人 1/1 2021-04 PRINTED",
                "DISTINCT_COUNT | MONTHLY | 人 | ABSENT | 30 - 10 | GAP ≥30 2/3 2021-04/2021-06",
                "DISTINCT_COUNT | MONTHLY | 人 | SKIP | 30 - 10 | [30, 40]人 2/3 2021-04/2021-06 BOUNDS",
                "DISTINCT_COUNT | CUMULATIVE | 人 | ABSENT | 30 41 45 | 45人 3/3 2021-04/2021-06 PRINTED",
                "AS_PRINTED | MONTHLY | % | ABSENT | 30.5 41.5 | [829/20, 831/20]% 1/1 2021-05 PRINTED",
            })
    void read_row_givesWhatTheFacetsSay(
            Measure measure, Kind kind, String unit, GapPolicy gaps, String cells, String expected) {
        EvidenceValue value =
                ValueSeries.read(Rows.question(measure, unit, gaps), Rows.year(), Rows.row(kind, unit, cells));
        assertThat(Rows.text(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FLOW | 件 | SUM | 12 | 8 1 3 | 12件 3/3 2021-04/2021-06 PRINTED printed 12",
                "FLOW | 件 | SUM | 12 | 8 - 3 | 12件 3/3 2021-04/2021-06 PRINTED printed 12",
                "FLOW | 件 | SUM | 11 | 8 - 3 | GAP ≥11 2/3 2021-04/2021-06",
                "FLOW | 件 | AVERAGE | 4 | 8 - 3 | GAP ≥11 2/3 2021-04/2021-06",
                "FLOW | 件 | CUMULATIVE | 15 | - - - | 15件 3/3 2021-04/2021-06 PRINTED printed 15",
                "FLOW | 千円 | SUM | 5 | 1.5 2.5 1.0 | 5千円 3/3 2021-04/2021-06 PRINTED printed 5",
                "AVERAGE | 時間 | AVERAGE | 4 | 8 1 3 | 4時間 3/3 2021-04/2021-06 PRINTED printed 4",
                "AVERAGE | 時間 | AVERAGE | 4 | 8 - 3 | 4時間 3/3 2021-04/2021-06 PRINTED printed 4",
                "AVERAGE | 時間 | SUM | 12 | 8 - 3 | GAP 2/3 2021-04/2021-06",
                "RATE_OF_FLOWS | % | CUMULATIVE | 9.2 | 8.5 9.5 9.0 | [183/20, 37/4]% 3/3 2021-04/2021-06 PRINTED printed 9.2",
                "COVERAGE | % | CUMULATIVE | 9.2 | 8.5 9.5 9.0 | [183/20, 37/4]% 3/3 2021-04/2021-06 PRINTED printed 9.2",
                "MAXIMUM | 日 | CUMULATIVE | 12 | 8 - 3 | 12日 3/3 2021-04/2021-06 PRINTED printed 12",
                "DISTINCT_COUNT | 人 | CUMULATIVE | 45 | 30 20 10 | 45人 3/3 2021-04/2021-06 PRINTED printed 45",
                "DISTINCT_COUNT | 人 | SUM | 60 | 30 20 10 | [30, 60]人 3/3 2021-04/2021-06 BOUNDS",
            })
    void read_rowWithItsTotal_takesItWhereMonthsDoNotSay(
            Measure measure, String unit, TotalKind kind, String total, String cells, String expected) {
        QuantitySeries plain = Rows.row(Kind.MONTHLY, unit, cells);
        QuantitySeries row = QuantitySeries.builder()
                .from(plain)
                .total(new QuantitySeries.Total(kind, Rows.datum(total, Unit.of(unit))))
                .build();
        EvidenceValue value = ValueSeries.read(Rows.question(measure, unit, GapPolicy.ABSENT), Rows.year(), row);
        assertThat(Rows.text(value) + value.printed().map(p -> " printed " + p).orElse(""))
                .isEqualTo(expected);
    }
}
