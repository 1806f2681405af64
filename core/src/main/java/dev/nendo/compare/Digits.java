package dev.nendo.compare;

import dev.nendo.evaluate.Explanation;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;

/** Writes values and differences for the sentences of a comparison. */
final class Digits {
    private static final String POINTS = "ポイント";

    private Digits() {}

    /** The value by the stated figures: what is compared has one always. */
    static Rational nominal(Quantity value) {
        return value.nominal().orElseThrow();
    }

    /** 96.5%, or 17/15(1.133…)円. */
    static String withUnit(Quantity value) {
        return nominal(value).exactText() + value.unit().symbol();
    }

    /** The number with its sign, also a plus, without its unit. */
    static String signed(Quantity value) {
        Rational number = nominal(value);
        return (number.signum() > 0 ? "+" : "") + number.exactText();
    }

    static Explanation.Rounded rounded(Quantity value, Subject subject) {
        Rational number = nominal(value);
        return new Explanation.Rounded(
                number.firstDigits(subject.decimals() + 1),
                number.toDecimal(subject.decimals(), subject.rounding()).toPlainString(),
                subject.unit().symbol(),
                subject.rounding());
    }

    static Unit differenceUnit(Unit unit) {
        return unit.kind() == UnitKind.RATE && unit.symbol().equals("%") ? Unit.of(POINTS) : unit;
    }

    /** ポイント, in English points; every other unit is written as printed. */
    static String english(Unit unit) {
        return unit.symbol().equals(POINTS) ? " points" : unit.symbol();
    }
}
