package dev.nendo.series;

import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.util.Optional;

/** Division of quantities of either sign, absent where the divisor is or may be zero. */
final class Quotient {
    private Quotient() {}

    static Optional<Reason> obstacle(Rational dividend, Rational divisor) {
        if (!divisor.isZero()) {
            return Optional.empty();
        }
        return Optional.of(dividend.isZero() ? Reason.ZERO_BY_ZERO : Reason.ZERO_DENOMINATOR);
    }

    static Outcome<Measured> of(Measured dividend, Measured divisor) {
        Optional<Reason> obstacle = obstacle(dividend.nominal(), divisor.nominal());
        if (obstacle.isPresent()) {
            return Outcome.absent(obstacle.get());
        }
        if (divisor.nominal().signum() < 0) {
            return of(dividend.times(Rational.of(-1)), divisor.times(Rational.of(-1)));
        }
        // An interval that touches 0, even with an open end, leaves the ratio without a bound.
        if (divisor.interval().lower().signum() <= 0) {
            return Outcome.absent(Reason.ZERO_DENOMINATOR);
        }
        Rational nominal = dividend.nominal().dividedBy(divisor.nominal());
        return Outcome.present(Measured.of(nominal, divide(dividend.interval(), divisor.interval())));
    }

    /** A dividend that may be negative is divided by parts: what lies below 0 and what does not. */
    private static Interval divide(Interval dividend, Interval divisor) {
        if (dividend.lower().signum() >= 0) {
            return dividend.dividedBy(divisor);
        }
        if (dividend.upper().signum() <= 0) {
            return dividend.negated().dividedBy(divisor).negated();
        }
        Interval above = Interval.of(Rational.ZERO, false, dividend.upper(), dividend.isUpperOpen());
        Interval below = Interval.of(dividend.lower(), dividend.isLowerOpen(), Rational.ZERO, false);
        return above.dividedBy(divisor).hull(below.negated().dividedBy(divisor).negated());
    }
}
