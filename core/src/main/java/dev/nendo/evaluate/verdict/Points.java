package dev.nendo.evaluate.verdict;

import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;

/** The unit of a difference: percentage points (ポイント) for rates in %. */
public final class Points {
    private static final Unit POINTS = Unit.of("ポイント");

    private Points() {}

    /**
     * {@return whether differences are in points}
     *
     * @param unit the unit of the values
     */
    public static boolean isRate(Unit unit) {
        return unit.kind() == UnitKind.RATE && unit.symbol().equals("%");
    }

    /**
     * {@return the unit of a difference of two values}
     *
     * @param unit the unit of both
     */
    public static Unit unit(Unit unit) {
        return isRate(unit) ? POINTS : unit;
    }
}
