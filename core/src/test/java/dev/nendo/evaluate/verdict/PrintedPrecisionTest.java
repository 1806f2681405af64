package dev.nendo.evaluate.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a number with some decimals may have been rounded from a value, by whatever rule. */
class PrintedPrecisionTest {
    private static Quantity quantity(Interval interval) {
        return Quantity.bounds(interval, Unit.of("%"));
    }

    @ParameterizedTest
    @CsvSource({
        "5,         5,   0, false",
        "5.99,      5,   0, false",
        "6,         5,   0, true",
        "4.01,      5,   0, false",
        "4,         5,   0, true",
        "5.09,      5.0, 1, false",
        "5.1,       5.0, 1, true",
        "4.9,       5.0, 1, true",
        "[5.9;6.1], 5,   0, false",
        "[6;7],     5,   0, true",
        "[3;4],     5,   0, true",
        "[3.9;4.1], 5,   0, false",
    })
    void differs_valueAWholeUnitAway_isNotWhatWasRounded(
            String value, BigDecimal stated, int decimals, boolean differs) {
        assertThat(PrintedPrecision.differs(
                        quantity(TargetComparisonTest.interval(value)), Quantity.exact(stated, Unit.of("%")), decimals))
                .isEqualTo(differs);
    }

    @Test
    void differs_valueKnownFromOneSideOnly_saysNothing() {
        assertThat(PrintedPrecision.differs(
                        quantity(Interval.atLeast(Rational.of(100))), Quantity.exact(5, Unit.of("%")), 0))
                .isFalse();
        assertThat(PrintedPrecision.differs(
                        quantity(Interval.atLeast(Rational.of(100)).negated()), Quantity.exact(5, Unit.of("%")), 0))
                .isFalse();
    }
}
