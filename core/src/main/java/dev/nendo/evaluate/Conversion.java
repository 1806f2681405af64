package dev.nendo.evaluate;

import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;

/** Brings quantities into one unit: 1千円 is 1,000円, a ratio of 0.969 is 96.9 %. */
final class Conversion {
    private Conversion() {}

    /** A bare number is in the wanted unit already; rates and money do not mix, nor do money and counts. */
    static Outcome<Known> to(Unit wanted, Known value, Unit given) {
        return given.factorTo(wanted)
                .<Outcome<Known>>map(factor -> Outcome.present(value.times(factor)))
                .orElse(Outcome.absent(Reason.UNITS_DIFFER));
    }
}
