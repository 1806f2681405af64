package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTextTest {

    private static final String RULE = "a number is written like 17/15, -3, 1.36 or 1E+3, in at most 1,000 characters"
            + " and with an exponent from -1,000 to 1,000: ";

    @ParameterizedTest
    @CsvSource({
        "17/15, 17/15",
        "-17/15, -17/15",
        "34/30, 17/15",
        "0/5, 0",
        "-0, 0",
        "-3, -3",
        "007, 7",
        "1.36, 34/25",
        "-0.50, -1/2",
        "1E+3, 1000",
        "1e3, 1000",
        "2.5E-1, 1/4",
        "1E-0001, 1/10",
        "1E+0, 1"
    })
    void parse_validText_isThatNumber(String text, String expected) {
        assertThat(Rational.parse(text)).hasToString(expected);
    }

    @Test
    void parse_atTheLimits_isRead() {
        assertThat(Rational.parse("1E+1000").toString()).hasSize(1_001);
        assertThat(Rational.parse("1E-1000").reciprocal()).isEqualTo(Rational.parse("1E1000"));
        assertThat(Rational.parse("1E+0000000000001000")).isEqualTo(Rational.parse("1E1000"));
        assertThat(Rational.parse("9".repeat(1_000)).toString()).hasSize(1_000);
        assertThat(Rational.MAX_LENGTH).isEqualTo(1_000);
        assertThat(Rational.MAX_EXPONENT).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+5",
                ".5",
                "5.",
                "1.",
                "1/2/3",
                "1/-2",
                "1.5/2",
                "/2",
                "1/",
                "1 /2",
                " 1",
                "1,000",
                "--1",
                "1E",
                "E5",
                "1E+",
                "1E1.5",
                "1E+999999999",
                "1E-1001",
                "1E+1001",
                "1E99999999999",
                "１",
                "٣",
                "NaN",
                "Infinity",
                "0x10",
                "1_000",
                "1\n"
            })
    void parse_otherText_isRefusedWithTheRule(String text) {
        assertThatThrownBy(() -> Rational.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + text.replace("\n", "\\u000A"));
    }

    @Test
    void parse_tooLong_isRefusedAndCut() {
        assertThatThrownBy(() -> Rational.parse("9".repeat(1_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + "9".repeat(80) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "0/0", "5/000"})
    void parse_denominatorZero_isRefused(String text) {
        assertThatThrownBy(() -> Rational.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a denominator must not be 0: " + text);
    }
}
