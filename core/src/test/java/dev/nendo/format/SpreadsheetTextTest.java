package dev.nendo.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "=1+1 | '=1+1",
                "+cmd | '+cmd",
                "-2+3 | '-2+3",
                "@SUM(A1) | '@SUM(A1)",
                "＝1 | '＝1",
                "＋1件 | '＋1件",
                "－5件 | '－5件",
                "＠x | '＠x",
                "-5件 | '-5件"
            },
            delimiter = '|',
            quoteCharacter = '"')
    void neutral_whatASpreadsheetWouldCalculate_getsAnApostrophe(String cell, String expected) {
        assertThat(SpreadsheetText.neutral(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "=", "－", "-2", "+1,234.5", "-17/15", "-1.5%", "a=b", "'=x", "plain\ntext", "96.9%"})
    void neutral_otherText_staysAsItIs(String cell) {
        assertThat(SpreadsheetText.neutral(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\n ", "\n\t"})
    void neutral_formulaBehindALineEnd_getsAnApostropheToo(String between) {
        assertThat(SpreadsheetText.neutral("a" + between + "=1+1")).isEqualTo("a" + between + "'=1+1");
    }

    @ParameterizedTest
    @CsvSource({"' =1', ' ''=1'", "'　＝1', '　''＝1'"})
    void neutral_formulaBehindSpaces_getsAnApostrophe(String cell, String expected) {
        assertThat(SpreadsheetText.neutral(cell)).isEqualTo(expected);
    }
}
