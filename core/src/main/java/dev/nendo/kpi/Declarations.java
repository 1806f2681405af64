package dev.nendo.kpi;

import dev.nendo.internal.Checks;
import java.math.BigDecimal;
import java.util.Optional;

/** What must hold of declarations about figures. */
final class Declarations {
    private Declarations() {}

    static void check(Optional<Boolean> exact, Optional<BigDecimal> precision) {
        precision.ifPresent(unit -> {
            Checks.argument(unit.signum() > 0, () -> "a precision must be above 0: " + unit);
            Checks.argument(
                    exact.filter(isExact -> isExact).isEmpty(), () -> "what is exact has no precision: " + unit);
        });
    }

    static void check(Optional<Met> zeroByZero) {
        zeroByZero.ifPresent(met -> Checks.argument(
                met != Met.DEPENDS_ON_ROUNDING, () -> "0 of 0 is met, not-met or undecided: " + met.id()));
    }
}
