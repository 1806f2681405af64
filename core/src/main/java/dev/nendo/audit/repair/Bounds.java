package dev.nendo.audit.repair;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which range each quantity lies, as far as is known; an end may be missing. Altered while a refutation is sought. */
final class Bounds {
    private final Component component;
    private final @Nullable End[] lower;
    private final @Nullable End[] upper;
    private int taken;
    private @Nullable List<End> contradiction;

    /** What all cells but the freed ones print. */
    Bounds(Component component, BitSet freed) {
        this.component = component;
        this.lower = new End[component.quantities().size()];
        this.upper = new End[component.quantities().size()];
        for (int q = 0; q < lower.length; q++) {
            if (component.quantities().get(q).isNeverNegative()) {
                tighten(q, true, End.given(Rational.ZERO));
            }
        }
        int cells = component.cells().size();
        for (int cell = freed.nextClearBit(0); cell < cells; cell = freed.nextClearBit(cell + 1)) {
            Interval range = component.cells().get(cell).range();
            int quantity = component.cells().get(cell).quantity();
            tighten(quantity, true, End.ofCell(cell, range.lower(), range.isLowerOpen()));
            tighten(quantity, false, End.ofCell(cell, range.upper(), range.isUpperOpen()));
        }
    }

    /** Takes an end if it says more than the one known; whole quantities get whole ends. */
    boolean tighten(int quantity, boolean isLower, End end) {
        End next = component.quantities().get(quantity).isWhole() ? end.whole(isLower) : end;
        End known = isLower ? lower[quantity] : upper[quantity];
        if (known != null && !isTighter(next, known, isLower)) {
            return false;
        }
        next.taken(taken++);
        (isLower ? lower : upper)[quantity] = next;
        End low = lower[quantity];
        End high = upper[quantity];
        if (contradiction == null && low != null && high != null && excludes(low, high)) {
            contradiction = List.of(low, high);
        }
        return true;
    }

    private static boolean isTighter(End one, End other, boolean isLower) {
        int order = one.value().compareTo(other.value());
        return order == 0 ? one.isOpen() && !other.isOpen() : isLower == order > 0;
    }

    private static boolean excludes(End low, End high) {
        int order = low.value().compareTo(high.value());
        return order > 0 || (order == 0 && (low.isOpen() || high.isOpen()));
    }

    /** The two ends of a quantity between which nothing lies, or null. */
    @Nullable
    List<End> contradiction() {
        return contradiction;
    }

    @Nullable
    End lower(int quantity) {
        return lower[quantity];
    }

    @Nullable
    End upper(int quantity) {
        return upper[quantity];
    }

    /** The end that makes a weighted quantity small. */
    @Nullable
    End least(int quantity, Rational weight) {
        return weight.signum() > 0 ? lower[quantity] : upper[quantity];
    }

    boolean isFixed(int quantity) {
        End low = lower[quantity];
        End high = upper[quantity];
        return low != null && high != null && low.value().equals(high.value());
    }
}
