package dev.nendo.evaluate;

import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.util.Optional;

/** Brings quantities into one unit: 1千円 is 1,000円, a ratio of 0.969 is 96.9 %. */
final class Conversion {
    private Conversion() {}

    /** A bare number is in the wanted unit already; rates and money do not mix, nor do money and counts. */
    static Outcome<Known> to(Unit wanted, Known value, Unit given) {
        return given.factorTo(wanted)
                .<Outcome<Known>>map(factor -> Outcome.present(value.times(factor)))
                .orElse(Outcome.absent(Reason.UNITS_DIFFER));
    }

    /** The quotient of two quantities in the wanted unit. */
    static Outcome<Known> quotient(Known numerator, Unit above, Known denominator, Unit below, Unit wanted) {
        Rational factor = factor(above, below, wanted);
        return numerator.dividedBy(denominator).map(ratio -> ratio.times(factor));
    }

    /** By what the quotient of two printed numbers is multiplied: 100 for 件 ÷ 件 in %, 1/60 for 分 ÷ 人 in 時間. */
    static Rational factor(Unit above, Unit below, Unit wanted) {
        Optional<Rational> amount =
                above.equals(Unit.NONE) || wanted.equals(Unit.NONE) ? Optional.empty() : above.factorTo(wanted);
        return amount.orElseGet(() -> Rational.of(above.scale()).dividedBy(Rational.of(wanted.scale())))
                .dividedBy(Rational.of(below.scale()));
    }
}
