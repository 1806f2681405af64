package dev.nendo.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.96912 | General | 0.96912",
                "0.96912 | 0.0% | 96.9%",
                "1234.5 | #,##0 | 1235",
                "-3 | #,##0;\"△\"#,##0 | △3",
                "-3 | #,##0;\"△ \"#,##0 | △ 3",
                "-3 | #,##0_ ;[Red]\\-#,##0\\  | -3",
                "-3 | 0 | -3",
                "0 | #,##0;△#,##0;\"－\" | －",
                "12 | 0\"件\" | 12件",
                "12 | 0\"(速報値)\" | 12(速報値)",
                "12 | #,##0_);(#,##0) | 12",
                "-12 | #,##0_);(#,##0) | (12)",
                "12000 | #,##0, | 12000 [#,##0,]",
                "44287 | yyyy/mm/dd | 2021/04/01",
                "44287 | [$-411]ggge\"年\"m\"月\" | 令和3年4月",
                "44287 | [$-411]ge.m | R3.4",
                "43586 | ggge\"年\"m\"月\"d\"日\" | 令和1年5月1日",
                "43585 | ggge\"年\"m\"月\"d\"日\" | 平成31年4月30日",
                "44287 | mmm-yy | Apr-21",
                "44287 | m\"月\" | 4月",
                "44287.5 | yyyy/m/d | 44287.5 [yyyy/m/d]",
                "3 | yyyy/m/d | 3 [yyyy/m/d]"
            })
    void number_inAFormat_isShownAsASpreadsheetShowsIt(BigDecimal number, String format, String shown) {
        assertThat(ShownNumber.of(number, format)).isEqualTo(shown);
    }
}
