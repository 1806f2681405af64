package dev.nendo.evaluate;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The precision at which a KPI is printed: the only rounding that judging knows, and nothing is computed from its result.
 *
 * @param decimals the KPI's decimals; empty where nothing is printed, and then nothing is rounded
 * @param mode the publisher's mode
 * @param stated whether the target has a printed form, which is then taken as it is
 */
record Precision(Optional<Integer> decimals, RoundingMode mode, boolean stated) {

    static Precision of(Context context, Optional<Integer> printed, TargetValue target) {
        Optional<Integer> decimals =
                context.definition().decimals().or(() -> printed).or(target::decimals);
        return new Precision(
                decimals,
                context.definition().display().rounding(),
                target.printed().isPresent());
    }

    Rational round(Rational value) {
        return decimals.map(d -> Rational.of(value.toDecimal(d, mode))).orElse(value);
    }

    Interval target(Known target) {
        if (stated || target.nominal().isEmpty()) {
            return target.interval();
        }
        return Interval.point(round(target.nominal().get()));
    }
}
