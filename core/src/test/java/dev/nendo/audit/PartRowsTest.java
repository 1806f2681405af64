package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows marked うち are part of the row before them. */
class PartRowsTest {
    @ParameterizedTest
    @CsvSource({
        "'value monthly 件: 5 6 ; series 計 | value monthly 件: 5 4 ; series うち入院', ''",
        "'value monthly 件: 5 6 ; series 計 | value monthly 件: 5 7 ; series うち入院',"
                + " ERROR breakdown FY2021/value/monthly/うち入院 2021-05",
        "'value monthly 件: 5 6 ; sum 11 ; series 計 | value monthly 件: 5 6 ; sum 12 ; series （うち入院）',"
                + " ERROR total-is-sum FY2021/value/monthly/（うち入院）; ERROR breakdown FY2021/value/monthly/（うち入院）",
        // Several parts of one whole; two of them may overlap.
        "'value monthly 件: 5 6 ; series 計 | value monthly 件: 5 4 ; series うち甲 | value monthly 件: 3 6 ; series うち乙', ''",
        // Rounded figures may look larger, but not by more than rounding.
        "'value monthly 千円: 5 ; series 計 | value monthly 千円: 6 ; series うち甲', ''",
        "'value monthly 千円: 5 ; series 計 | value monthly 千円: 7 ; series うち甲',"
                + " ERROR breakdown FY2021/value/monthly/うち甲 2021-04",
        // Another unit, another kind, rates and rows without a whole are no parts.
        "'value monthly 人: 5 6 ; series 計 | value monthly 件: 5 7 ; series うち入院', ''",
        "'value monthly %: 5.0 6.0 ; series 計 | value monthly %: 5.0 7.0 ; series うち入院', ''",
        "'value monthly 件: 5 7 ; series うち入院', ''",
    })
    void part_isAtMostItsWhole(String lines, String expected) {
        assertThat(String.join("; ", Tables.lines(Tables.table(RoundingRule.UNKNOWN, lines))))
                .isEqualTo(expected);
    }
}
