package dev.nendo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evidence.QuantitySeries.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months next to blocks of them: each month counts once. */
class MonthBlocksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 1 3 | 2021-04 2021-05 2021-06",
                "3:12 8 1 3 | 2021-04 2021-05 2021-06",
                "3:12 8 - 3 | 2021-04/2021-06",
                "3:- 8 - 3 | 2021-04 2021-05 2021-06",
                "3:12 8 1 | 2021-04/2021-06",
                "3:12 | 2021-04/2021-06",
                "6:30 3:12 8 1 3 - - - | 2021-04/2021-09",
                "6:- 3:12 8 - 3 1 2 3 | 2021-04/2021-06 2021-07 2021-08 2021-09",
                "6:30 3:12 8 1 3 1 2 3 | 2021-04 2021-05 2021-06 2021-07 2021-08 2021-09",
            })
    void eachMonthOnce_blocksAmongMonths_leavesTheKnownOnes(String cells, String kept) {
        List<Point> points = Rows.row(Kind.MONTHLY, "件", cells).points();
        assertThat(MonthBlocks.eachMonthOnce(points).stream()
                        .sorted((one, other) ->
                                one.period().first().compareTo(other.period().first()))
                        .map(point -> point.period().toString()))
                .containsExactly(kept.split(" "));
    }
}
