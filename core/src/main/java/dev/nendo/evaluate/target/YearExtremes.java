package dev.nendo.evaluate.target;

import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import java.util.Optional;

/** The larger and the smaller of two quantities of which only intervals may be known. */
final class YearExtremes {
    private YearExtremes() {}

    static Quantity larger(Quantity a, Quantity b) {
        Rational lower = a.interval().lower().max(b.interval().lower());
        Rational upper = a.interval().upper().max(b.interval().upper());
        // The largest reaches its upper end as soon as one of them does, its lower end only if all may be that low.
        boolean upperOpen = !(a.interval().contains(upper) || b.interval().contains(upper));
        boolean lowerOpen = opensAt(a.interval(), lower) || opensAt(b.interval(), lower);
        Interval interval = Interval.of(lower, lowerOpen, upper, upperOpen);
        Optional<Rational> nominal = a.nominal().flatMap(x -> b.nominal().map(x::max));
        return nominal.map(value -> Quantity.of(value, interval, a.unit()))
                .orElseGet(() -> Quantity.bounds(interval, a.unit()));
    }

    static Quantity smaller(Quantity a, Quantity b) {
        return larger(a.negated(), b.negated()).negated();
    }

    private static boolean opensAt(Interval interval, Rational lower) {
        return interval.lower().equals(lower) && interval.isLowerOpen();
    }
}
