package dev.nendo.evaluate;

import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;

/** Brings quantities into one unit: 1千円 is 1,000円, a ratio of 0.969 is 96.9 %. */
final class Conversion {
    private Conversion() {}

    /** A bare number is in the wanted unit already; rates and money do not mix, nor do money and counts. */
    static Outcome<Known> to(Unit wanted, Known value, Unit given) {
        if (given.equals(wanted) || given.equals(Unit.NONE) || wanted.equals(Unit.NONE)) {
            return Outcome.present(value);
        }
        return alike(given, wanted)
                ? Outcome.present(value.times(factor(given, wanted)))
                : Outcome.absent(Reason.NOT_ASSESSABLE);
    }

    /** The quotient of two quantities in the wanted unit. */
    static Outcome<Known> quotient(Known numerator, Unit above, Known denominator, Unit below, Unit wanted) {
        Rational factor = factor(above, below).dividedBy(Rational.of(wanted.scale()));
        return numerator.dividedBy(denominator).map(ratio -> ratio.times(factor));
    }

    static Rational factor(Unit from, Unit to) {
        return Rational.of(from.scale()).dividedBy(Rational.of(to.scale()));
    }

    private static boolean alike(Unit given, Unit wanted) {
        return given.base().equals(wanted.base()) || group(given.kind()) == group(wanted.kind());
    }

    /** 円 is said for 円/件 as well; units that are not known are left to the author of the plan. */
    private static UnitKind group(UnitKind kind) {
        return kind == UnitKind.PER_UNIT ? UnitKind.MONEY : kind;
    }
}
