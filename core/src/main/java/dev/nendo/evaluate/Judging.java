package dev.nendo.evaluate;

import dev.nendo.evaluate.verdict.Comparison;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigDecimal;

/** Compares at printed precision. */
final class Judging {
    private Judging() {}

    /** At printed precision; where only bounds are known, both ends must agree. */
    static Met atPrinted(Direction direction, Known actual, Known target, Precision precision) {
        Interval limit = precision.target(target);
        if (!actual.interval().isBounded()) {
            return Comparison.met(direction, actual.interval(), limit);
        }
        if (actual.nominal().isPresent()) {
            Rational rounded = precision.round(actual.nominal().get());
            return Comparison.met(direction, Interval.point(rounded), limit);
        }
        Interval ends = Interval.closed(
                precision.round(actual.interval().lower()),
                precision.round(actual.interval().upper()));
        return Comparison.met(direction, ends, limit);
    }

    /** Whether a value can't be what a number with some decimals was rounded from, by whatever rule. */
    static boolean differs(Known value, Known stated, int decimals) {
        Rational unit = Rational.of(BigDecimal.ONE.movePointLeft(decimals));
        Interval off = value.minus(stated).interval();
        return off.hasLower()
                && off.hasUpper()
                && (off.lower().compareTo(unit) >= 0 || off.upper().negated().compareTo(unit) >= 0);
    }
}
