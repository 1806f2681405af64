package dev.nendo.evaluate;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;

/** Compares all that an actual may be with all that a target may be. */
final class Judging {
    private Judging() {}

    static Met met(Direction direction, Interval actual, Interval target) {
        return switch (direction) {
            case AT_LEAST, ACTIVITY -> reaches(actual, target);
            case AT_MOST -> reaches(actual.negated(), target.negated());
            case LESS_THAN -> opposite(reaches(actual, target));
            case EQUAL -> equals(actual, target);
        };
    }

    /** Every actual is at least every target; open ends that touch never make an actual smaller. */
    private static Met reaches(Interval actual, Interval target) {
        int bottom = actual.lower().compareTo(target.upper());
        int top = actual.upper().compareTo(target.lower());
        if (bottom >= 0) {
            return Met.MET;
        }
        boolean below = top < 0 || (top == 0 && (actual.upperOpen() || target.lowerOpen()));
        return below ? Met.NOT_MET : Met.DEPENDS_ON_ROUNDING;
    }

    /** Less than is the opposite of at least. */
    private static Met opposite(Met met) {
        return switch (met) {
            case MET -> Met.NOT_MET;
            case NOT_MET -> Met.MET;
            default -> met;
        };
    }

    private static Met equals(Interval actual, Interval target) {
        if (actual.isPoint() && target.isPoint()) {
            return actual.lower().equals(target.lower()) ? Met.MET : Met.NOT_MET;
        }
        return actual.intersect(target).isPresent() ? Met.DEPENDS_ON_ROUNDING : Met.NOT_MET;
    }

    /** At printed precision; where only bounds are known, both ends must agree. */
    static Met atPrinted(Direction direction, Known actual, Known target, Precision precision) {
        Interval limit = precision.target(target);
        if (actual.nominal().isPresent()) {
            Rational rounded = precision.round(actual.nominal().get());
            return met(direction, Interval.point(rounded), limit);
        }
        Interval ends = Interval.closed(
                precision.round(actual.interval().lower()),
                precision.round(actual.interval().upper()));
        return met(direction, ends, limit);
    }
}
