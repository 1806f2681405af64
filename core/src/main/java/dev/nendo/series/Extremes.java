package dev.nendo.series;

import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import java.util.function.BinaryOperator;

/** The larger and the smaller of two quantities, each known within bounds: where either may be the larger one, so may be its value. */
final class Extremes {
    private Extremes() {}

    static Interval larger(Interval one, Interval other) {
        int low = one.lower().compareTo(other.lower());
        int high = one.upper().compareTo(other.upper());
        // Of equal lower ends the larger value lies above both; an equal upper end is reached where either reaches it.
        boolean lowerOpen =
                low > 0 ? one.isLowerOpen() : low < 0 ? other.isLowerOpen() : one.isLowerOpen() || other.isLowerOpen();
        boolean upperOpen = high > 0
                ? one.isUpperOpen()
                : high < 0 ? other.isUpperOpen() : one.isUpperOpen() && other.isUpperOpen();
        return Interval.of(
                larger(one.lower(), other.lower()), lowerOpen, larger(one.upper(), other.upper()), upperOpen);
    }

    static Interval smaller(Interval one, Interval other) {
        return larger(one.negated(), other.negated()).negated();
    }

    static Rational larger(Rational one, Rational other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    static Rational smaller(Rational one, Rational other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Measured larger(Measured one, Measured other) {
        return Measured.of(larger(one.nominal(), other.nominal()), larger(one.interval(), other.interval()));
    }

    static Measured smaller(Measured one, Measured other) {
        return Measured.of(smaller(one.nominal(), other.nominal()), smaller(one.interval(), other.interval()));
    }

    static Quantity larger(Quantity one, Quantity other) {
        return of(one, other, larger(one.interval(), other.interval()), Extremes::larger);
    }

    static Quantity smaller(Quantity one, Quantity other) {
        return of(one, other, smaller(one.interval(), other.interval()), Extremes::smaller);
    }

    private static Quantity of(Quantity one, Quantity other, Interval interval, BinaryOperator<Rational> nominal) {
        return one.nominal()
                .flatMap(a -> other.nominal().map(b -> Quantity.of(nominal.apply(a, b), interval, one.unit())))
                .orElseGet(() -> Quantity.bounds(interval, one.unit()));
    }
}
