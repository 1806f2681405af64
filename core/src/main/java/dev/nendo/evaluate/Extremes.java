package dev.nendo.evaluate;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.Optional;

/** The larger and the smaller of two quantities of which only intervals may be known. */
final class Extremes {
    private Extremes() {}

    static Known larger(Known a, Known b) {
        Rational lower = a.interval().lower().max(b.interval().lower());
        Rational upper = a.interval().upper().max(b.interval().upper());
        // The largest reaches its upper end as soon as one of them does, its lower end only if all may be that low.
        boolean upperOpen = !(reaches(a.interval(), upper) || reaches(b.interval(), upper));
        boolean lowerOpen = opensAt(a.interval(), lower) || opensAt(b.interval(), lower);
        Optional<Rational> nominal = a.nominal().flatMap(x -> b.nominal().map(x::max));
        return new Known(Interval.of(lower, lowerOpen, upper, upperOpen), nominal);
    }

    static Known smaller(Known a, Known b) {
        Known most = larger(a.times(Rational.of(-1)), b.times(Rational.of(-1)));
        return most.times(Rational.of(-1));
    }

    private static boolean reaches(Interval interval, Rational end) {
        return interval.contains(end);
    }

    private static boolean opensAt(Interval interval, Rational lower) {
        return interval.lower().equals(lower) && interval.isLowerOpen();
    }
}
