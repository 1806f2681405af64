package dev.nendo.audit.relation;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.Optional;

/**
 * The share that one month may have in the denominators to date, given the cumulative rate before it, its own rate, and the cumulative rate
 * with it.
 *
 * <p>From (1 − w)·before + w·month = with, a share w between 0 and 1, both open, fits if and only if
 * (1 − w)·before⁻ + w·month⁻ ≤ with⁺ and (1 − w)·before⁺ + w·month⁺ ≥ with⁻, strictly where an end involved is open. Both are linear in w, so
 * the shares form an interval. Example: 1.25 to 1.31 by a month of 1.31, all to two decimals, needs a share of at least
 * (1.305 − 1.255) / (1.315 − 1.255) = 5/6.
 */
public final class MonthWeight {
    private MonthWeight() {}

    /** The admissible shares, or empty if there is none. */
    public static Optional<Interval> of(Interval before, Interval month, Interval with) {
        boolean strictHigh = before.isLowerOpen() || month.isLowerOpen() || with.isUpperOpen();
        boolean strictLow = before.isUpperOpen() || month.isUpperOpen() || with.isLowerOpen();
        return Optional.of(Interval.of(Rational.ZERO, true, Rational.ONE, true))
                .flatMap(w -> below(
                        w, month.lower().minus(before.lower()), with.upper().minus(before.lower()), strictHigh))
                .flatMap(w -> below(
                        w, before.upper().minus(month.upper()), before.upper().minus(with.lower()), strictLow));
    }

    /** The part of the shares w with slope·w ≤ bound. */
    private static Optional<Interval> below(Interval shares, Rational slope, Rational bound, boolean strict) {
        if (slope.isZero()) {
            boolean holds = strict ? bound.signum() > 0 : bound.signum() >= 0;
            return holds ? Optional.of(shares) : Optional.empty();
        }
        Rational end = bound.dividedBy(slope);
        return slope.signum() > 0 ? cutAbove(shares, end, strict) : cutBelow(shares, end, strict);
    }

    private static Optional<Interval> cutAbove(Interval shares, Rational end, boolean strict) {
        if (end.compareTo(shares.upper()) >= 0) {
            return Optional.of(shares);
        }
        return nonEmpty(shares.lower(), shares.isLowerOpen(), end, strict);
    }

    private static Optional<Interval> cutBelow(Interval shares, Rational end, boolean strict) {
        if (end.compareTo(shares.lower()) <= 0) {
            return Optional.of(shares);
        }
        return nonEmpty(end, strict, shares.upper(), shares.isUpperOpen());
    }

    private static Optional<Interval> nonEmpty(Rational low, boolean lowOpen, Rational high, boolean highOpen) {
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && (lowOpen || highOpen))
                ? Optional.empty()
                : Optional.of(Interval.of(low, lowOpen, high, highOpen));
    }
}
