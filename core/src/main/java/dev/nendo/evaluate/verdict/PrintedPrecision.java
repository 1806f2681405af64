package dev.nendo.evaluate.verdict;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The precision at which a KPI is printed: the only rounding that judging knows, and nothing is computed from its result.
 *
 * @param decimals the KPI's decimals; without them nothing is rounded
 * @param mode the publisher's mode
 * @param isStated whether the target has a printed form, which is then taken as it is
 */
public record PrintedPrecision(Optional<Integer> decimals, RoundingMode mode, boolean isStated) {

    /**
     * {@return a value as it is printed}
     *
     * @param value the value
     */
    public Rational round(Rational value) {
        return decimals.map(d -> Rational.of(value.toDecimal(d, mode))).orElse(value);
    }

    /**
     * {@return a limit as it is printed}
     *
     * @param limit the limit
     */
    public Interval limit(Quantity limit) {
        if (isStated || limit.nominal().isEmpty()) {
            return limit.interval();
        }
        return Interval.point(round(limit.nominal().get()));
    }

    /**
     * {@return whether a limit is met at printed precision; where only bounds are known, both ends must agree}
     *
     * @param direction which side is good
     * @param reached what was reached
     * @param limit what it is compared with
     */
    public Met met(Direction direction, Quantity reached, Quantity limit) {
        Interval printed = limit(limit);
        if (!reached.isBounded()) {
            return TargetComparison.met(direction, reached.interval(), printed);
        }
        if (reached.nominal().isPresent()) {
            Rational rounded = round(reached.nominal().get());
            return TargetComparison.met(direction, Interval.point(rounded), printed);
        }
        Interval ends = Interval.closed(
                round(reached.interval().lower()), round(reached.interval().upper()));
        return TargetComparison.met(direction, ends, printed);
    }

    /**
     * {@return whether a value can't be what a number with some decimals was rounded from, by whatever rule}
     *
     * @param value the value
     * @param stated the number
     * @param decimals its decimals
     */
    public static boolean differs(Quantity value, Quantity stated, int decimals) {
        Rational unit = Rational.of(BigDecimal.ONE.movePointLeft(decimals));
        Interval off = value.minus(stated).interval();
        return off.hasLower()
                && off.hasUpper()
                && (off.lower().compareTo(unit) >= 0 || off.upper().negated().compareTo(unit) >= 0);
    }
}
