package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are computed from other rows of their table: changes, rates of change, ratios to last year, shares. */
class RowRelationsTest {
    private static final String YEARS =
            "value monthly 件: 110 90 200 ; series 実績 | value monthly 件: 100 100 160 ; year 2020 ; series 実績 | ";

    private static String lines(String table) {
        return String.join("; ", Tables.lines(Tables.table(RoundingRule.UNKNOWN, table)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "value monthly 件: 10 △10 40 ; series 増減数!''",
                "value monthly 件: 10 △10 4 ; series 増減数!ERROR difference FY2021/value/monthly/増減数 2021-06",
                "rate monthly %: 10.0 △10.0 25.0 ; series 増減率 ; measure rate-of-stocks!''",
                "rate monthly %: 10.0 10.0 25.0 ; series 増減率 ; measure rate-of-stocks!"
                        + "ERROR year-on-year FY2021/rate/monthly/増減率 2021-05",
                // a ratio here, a rate of change or a difference there
                "rate monthly %: 110.0 90.0 125.0 ; series 前年同月比 ; measure rate-of-stocks!''",
                "rate monthly %: 10.0 △10.0 25.0 ; series 前年同月比 ; measure rate-of-stocks!''",
                "value monthly 件: 10 △10 40 ; series 前年比!''",
                "rate monthly %: 110.0 90.0 152.0 ; series 前年同月比 ; measure rate-of-stocks!"
                        + "ERROR year-on-year FY2021/rate/monthly/前年同月比 2021-06",
                // what fits nothing is something else
                "rate monthly %: 3.0 4.0 5.0 ; series 前年同月比 ; measure rate-of-stocks!''",
            })
    void rows_ofTwoYears(String row, String expected) {
        assertThat(lines(YEARS + row)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "rate monthly %: 33.3 33.3 33.3 ; series 構成比 ; measure rate-of-stocks!''",
                "rate monthly %: 33.3 33.3 33.4 ; series 構成比 ; measure rate-of-stocks!"
                        + "INFO breakdown FY2021/rate/monthly/構成比 2021-06",
                "rate monthly %: 33.3 33.3 43.3 ; series 構成比 ; measure rate-of-stocks!"
                        + "ERROR breakdown FY2021/rate/monthly/構成比 2021-06",
            })
    void shares_ofThreeEqualParts(String row, String expected) {
        assertThat(lines("value monthly 件: 1 1 1 ; sum 3 | " + row)).isEqualTo(expected);
    }
}
