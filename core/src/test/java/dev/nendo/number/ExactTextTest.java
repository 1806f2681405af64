package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact numbers and intervals as people read them. */
class ExactTextTest {
    @ParameterizedTest
    @CsvSource({
        "90, 1, 90",
        "193, 2, 96.5",
        "17, 15, 17/15(1.133…)",
        "-17, 15, -17/15(-1.133…)",
        "0, 1, 0",
        "1, 1000000000, 0.000000001",
        "1, 10000000000, 1/10000000000(0.000…)",
        "1, 3, 1/3(0.333…)",
        "1200, 1, 1200",
    })
    void number_anyFraction_isADecimalWhereItEnds(long above, long below, String text) {
        assertThat(Rational.of(above, below).exactText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 2, 0.33…", "1, 4, 2, 0.25", "1, 4, 1, 0.2…", "5, 1, 2, 5", "-1, 3, 1, -0.3…"})
    void digits_moreToCome_endWithDots(long above, long below, int decimals, String text) {
        assertThat(Rational.of(above, below).firstDigits(decimals)).isEqualTo(text);
    }

    @Test
    void interval_anyEnds_hasTheirBrackets() {
        assertThat(Interval.closed(Rational.of(191, 2), Rational.of(193, 2)).exactText())
                .isEqualTo("[95.5, 96.5]");
        assertThat(Interval.of(Rational.of(1), true, Rational.of(2), true).exactText())
                .isEqualTo("(1, 2)");
        assertThat(Interval.atLeast(Rational.of(3)).exactText()).isEqualTo("[3, ∞)");
        assertThat(Interval.atLeast(Rational.of(3)).negated().exactText()).isEqualTo("(−∞, -3]");
    }
}
