package dev.nendo.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands on one side of the slash of a unit, or the whole of a unit without one: scale + base, as 千 + 円.
 *
 * @param measured what it measures: two sides convert if and only if this is the same; counters all measure {@code count}
 * @param base the base as it is written, 円 of 千円
 * @param name what the base is called, the same for synonyms: 人 for 名
 * @param size how many of the unit that stands for what is measured one base is: 3,600 for 時間
 * @param scale how many bases it is: 1,000 for 千円
 * @param isKnown whether the base is in the table
 */
record UnitSide(
        UnitKind kind, String measured, String base, String name, Rational size, BigDecimal scale, boolean isKnown) {

    private static final String COUNT = "count";
    private static final String PERIOD = "period ";

    static UnitSide counter(String base, String name) {
        return new UnitSide(UnitKind.COUNT, COUNT, base, name, Rational.ONE, BigDecimal.ONE, true);
    }

    static UnitSide measure(UnitKind kind, String measured, String base, Rational size) {
        return new UnitSide(kind, measured, base, base, size, BigDecimal.ONE, true);
    }

    /** A rate, as a part of the bare number 1. */
    static UnitSide rate(String scale) {
        return new UnitSide(UnitKind.RATE, "ratio", "", "", Rational.ONE, new BigDecimal(scale), true);
    }

    /** A symbol that nobody knows measures itself, whatever its width, case and final 数. */
    static UnitSide unknown(String symbol, String measured) {
        return new UnitSide(
                UnitKind.NONE, "unknown " + measured, symbol, measured, Rational.ONE, BigDecimal.ONE, false);
    }

    /** A period below a slash: months and years there don't convert into each other, nor are they counters. */
    static UnitSide period(String base, String name) {
        return new UnitSide(UnitKind.NONE, PERIOD + name, base, name, Rational.ONE, BigDecimal.ONE, true);
    }

    /** As a divisor: days and months that are counted become periods. */
    UnitSide asBelow() {
        UnitSide period = kind == UnitKind.COUNT ? UnitTable.period(base) : null;
        return period == null ? this : period.scaled(scale);
    }

    UnitSide scaled(BigDecimal by) {
        return new UnitSide(kind, measured, base, name, size, scale.multiply(by), isKnown);
    }

    UnitSide unscaled() {
        return new UnitSide(kind, measured, base, name, size, BigDecimal.ONE, isKnown);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    Rational total() {
        return size.times(Rational.of(scale));
    }

    boolean measuresLike(UnitSide other) {
        return measured.equals(other.measured);
    }

    /** How many of another side one of this is. */
    Optional<Rational> factorTo(UnitSide other) {
        return measuresLike(other) ? Optional.of(total().dividedBy(other.total())) : Optional.empty();
    }

    /** Whether the quotient of the two is a bare number: 人 by 人 is, 件 by 人 is not, though counters compare one to one. */
    boolean cancels(UnitSide below) {
        return measuresLike(below) && (kind != UnitKind.COUNT || name.equals(below.name));
    }
}
