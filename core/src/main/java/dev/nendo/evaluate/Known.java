package dev.nendo.evaluate;

import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What is known of a quantity: all it may be, and the value that the printed figures give. A quantity of which only bounds are known, such
 * as a cumulative rate of which only the monthly rates are printed, has no such value.
 */
record Known(Interval interval, Optional<Rational> nominal) {

    static Known exact(Rational value) {
        return new Known(Interval.point(value), Optional.of(value));
    }

    static Known of(Quantity quantity) {
        return new Known(quantity.interval(), quantity.nominal());
    }

    Quantity in(Unit unit) {
        return nominal.map(n -> Quantity.of(n, interval, unit)).orElseGet(() -> Quantity.bounds(interval, unit));
    }

    static Known of(Rational nominal, Interval interval) {
        return new Known(interval, Optional.of(nominal));
    }

    boolean isExact() {
        return interval.isPoint();
    }

    Known plus(Known other) {
        return new Known(interval.plus(other.interval), both(other, Rational::plus));
    }

    Known minus(Known other) {
        return new Known(interval.minus(other.interval), both(other, Rational::minus));
    }

    Known times(Rational factor) {
        return new Known(interval.times(factor), nominal.map(factor::times));
    }

    /** The quotient; a divisor that is or may be 0, or is negative, gives none. */
    Outcome<Known> dividedBy(Known divisor) {
        Interval by = divisor.interval;
        if (by.isPoint() && by.lower().isZero()) {
            boolean zero = isExact() && interval.lower().isZero();
            return Outcome.absent(zero ? Reason.ZERO_BY_ZERO : Reason.ZERO_DENOMINATOR);
        }
        if (by.isPoint()) {
            return Outcome.present(times(by.lower().reciprocal()));
        }
        if (by.lower().signum() <= 0) {
            return Outcome.absent(Reason.ZERO_DENOMINATOR);
        }
        return Outcome.present(new Known(quotient(by), both(divisor, Rational::dividedBy)));
    }

    private Interval quotient(Interval by) {
        if (interval.lower().signum() >= 0) {
            return interval.dividedBy(by);
        }
        if (interval.upper().signum() <= 0) {
            return interval.negated().dividedBy(by).negated();
        }
        // An interval around 0 reaches farthest with the smallest divisor, on either side.
        return Interval.of(
                interval.lower().dividedBy(by.lower()),
                interval.isLowerOpen() || by.isLowerOpen(),
                interval.upper().dividedBy(by.lower()),
                interval.isUpperOpen() || by.isLowerOpen());
    }

    /** Everything that either may be; the value only where both have the same. */
    Known hull(Known other) {
        return new Known(interval.hull(other.interval), nominal.filter(n -> other.nominal.equals(Optional.of(n))));
    }

    private Optional<Rational> both(Known other, BinaryOperator<Rational> operation) {
        return nominal.flatMap(mine -> other.nominal.map(others -> operation.apply(mine, others)));
    }
}
