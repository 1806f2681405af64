package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ratio and the hull of two quantities, of every sign. */
class QuantityRatioTest {
    /** Reads [1; 2), or a single number. */
    private static Interval interval(String text) {
        if (!text.contains(";")) {
            return Interval.point(Rational.parse(text));
        }
        String[] ends = text.substring(1, text.length() - 1).split(";", -1);
        return Interval.of(Rational.parse(ends[0]), text.startsWith("("), Rational.parse(ends[1]), text.endsWith(")"));
    }

    private static Quantity quantity(String text) {
        Interval interval = interval(text);
        return Quantity.bounds(interval, Unit.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        // a point divides either end
        "6, 3, 2",
        "[-6;6), 3, [-2;2)",
        "[1;2), -2, (-1;-1/2]",
        // the smallest quotient has the largest divisor, and the other way round
        "[6;8], [2;4], [3/2;4]",
        "(6;8), [2;4], (3/2;4)",
        "[6;8], (2;4), (3/2;4)",
        // below 0 it is the other way round
        "[-8;-6], [2;4], [-4;-3/2]",
        "[-8;0], [2;4], [-4;0]",
        "[-8;0], [2;4), [-4;0]",
        "[-8;0], (2;4], (-4;0]",
        "[0;8], (2;4], [0;4)",
        "(-8;-6], [2;4], (-4;-3/2]",
        "[-8;-6), [2;4], [-4;-3/2)",
        // around 0 the smallest divisor gives both ends
        "[-6;8], [2;4], [-3;4]",
        "(-6;8], [2;4], (-3;4]",
        "[-6;8), [2;4], [-3;4)",
        "[-6;8], (2;4], (-3;4)",
        "[-6;8], [2;4), [-3;4]",
    })
    void ratioTo_everySign_reachesEveryQuotient(String dividend, String divisor, String quotient) {
        assertThat(quantity(dividend).ratioTo(quantity(divisor)).value().map(Quantity::interval))
                .contains(interval(quotient));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, ZERO_DENOMINATOR",
        "0, 0, ZERO_BY_ZERO",
        "[0;1], 0, ZERO_DENOMINATOR",
        "5, [0;2], ZERO_DENOMINATOR",
        "5, (0;2], ZERO_DENOMINATOR",
        "5, [-2;1], ZERO_DENOMINATOR",
    })
    void ratioTo_whatIsOrMayBeZero_givesNone(String dividend, String divisor, Reason reason) {
        assertThat(quantity(dividend).ratioTo(quantity(divisor)).reason()).contains(reason);
    }

    @Test
    void ratioTo_rangesWithTheirValues_keepsTheQuotientOfThose() {
        Quantity six = Quantity.of(Rational.of(6), interval("[5;7]"), Unit.NONE);
        Quantity two = Quantity.of(Rational.of(2), interval("[1;3]"), Unit.NONE);
        assertThat(six.ratioTo(two).value().flatMap(Quantity::nominal)).contains(Rational.of(3));
        assertThat(quantity("[5;7]").ratioTo(two).value().flatMap(Quantity::nominal))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 2, 2", "2, 3, [2;3],", "[1;2], 2, [1;2],"})
    void hull_ofBoth_hasAValueOnlyWhereBothHaveTheSame(String one, String other, String all, String value) {
        Quantity hull = quantity(one).hull(quantity(other));
        assertThat(hull.interval()).isEqualTo(interval(all));
        assertThat(hull.nominal()).isEqualTo(Optional.ofNullable(value).map(Rational::parse));
    }
}
