package dev.nendo.audit.repair;

import dev.nendo.number.Rational;

/**
 * A number and a multiple of something smaller than every number above 0: x below 3 is x at most 3 less one of it.
 *
 * @param real the number
 * @param tiny the multiple
 */
record Delta(Rational real, Rational tiny) {
    static final Delta ZERO = new Delta(Rational.ZERO, Rational.ZERO);

    static Delta of(Rational real) {
        return new Delta(real, Rational.ZERO);
    }

    /** An end as a bound that can be reached. */
    static Delta of(Rational value, boolean isOpen, boolean isLower) {
        return new Delta(value, !isOpen ? Rational.ZERO : isLower ? Rational.ONE : Rational.of(-1));
    }

    Delta plus(Delta other) {
        return new Delta(real.plus(other.real), tiny.isZero() ? other.tiny : tiny.plus(other.tiny));
    }

    Delta minus(Delta other) {
        return new Delta(real.minus(other.real), other.tiny.isZero() ? tiny : tiny.minus(other.tiny));
    }

    Delta times(Rational factor) {
        return new Delta(real.times(factor), tiny.isZero() ? tiny : tiny.times(factor));
    }

    int compareTo(Delta other) {
        int order = real.compareTo(other.real);
        return order != 0 ? order : tiny.compareTo(other.tiny);
    }

    Rational at(Rational size) {
        return tiny.isZero() ? real : real.plus(tiny.times(size));
    }
}
