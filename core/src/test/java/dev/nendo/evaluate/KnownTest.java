package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic on what is known of two quantities. */
class KnownTest {
    private static Known known(String text) {
        Interval interval = JudgingTest.interval(text);
        return new Known(interval, interval.isPoint() ? Optional.of(interval.lower()) : Optional.empty());
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
    void dividedBy_everySign_reachesEveryQuotient(String dividend, String divisor, String quotient) {
        assertThat(known(dividend).dividedBy(known(divisor)).value().map(Known::interval))
                .contains(JudgingTest.interval(quotient));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, ZERO_DENOMINATOR",
        "0, 0, ZERO_BY_ZERO",
        "[0;1], 0, ZERO_DENOMINATOR",
        "5, [0;2], ZERO_DENOMINATOR",
        "5, (0;2], ZERO_DENOMINATOR",
        "5, [-2;1], ZERO_DENOMINATOR",
        "0, [-2;-1], ZERO_DENOMINATOR",
    })
    void dividedBy_whatIsOrMayBeZero_givesNone(String dividend, String divisor, Reason reason) {
        assertThat(known(dividend).dividedBy(known(divisor)).reason()).contains(reason);
    }

    @Test
    void dividedBy_rangesWithTheirValues_keepsTheQuotientOfThose() {
        Known six = Known.of(Rational.of(6), JudgingTest.interval("[5;7]"));
        Known two = Known.of(Rational.of(2), JudgingTest.interval("[1;3]"));
        assertThat(six.dividedBy(two).value().flatMap(Known::nominal)).contains(Rational.of(3));
        assertThat(known("[5;7]").dividedBy(two).value().flatMap(Known::nominal))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 2, 2", "2, 3, [2;3],", "[1;2], 2, [1;2],"})
    void hull_ofBoth_hasAValueOnlyWhereBothHaveTheSame(String one, String other, String all, String value) {
        Known hull = known(one).hull(known(other));
        assertThat(hull.interval()).isEqualTo(JudgingTest.interval(all));
        assertThat(hull.nominal()).isEqualTo(Optional.ofNullable(value).map(Rational::parse));
    }
}
