package dev.nendo.audit.repair;

import dev.nendo.audit.repair.Refutation.Step;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bound of a quantity, with what it follows from: a cell, a step from other ends, or nothing printed. */
final class End {
    private static final int NONE = -1;

    private final Rational value;
    private final boolean isOpen;
    private final int cell;
    private final int level;
    private final @Nullable Step step;
    private final List<End> because;
    private int order;

    private End(Rational value, boolean isOpen, int cell, int level, @Nullable Step step, List<End> because) {
        this.value = value;
        this.isOpen = isOpen;
        this.cell = cell;
        this.level = level;
        this.step = step;
        this.because = because;
    }

    /** What is given without any cell, such as that a count can't be negative. */
    static End given(Rational value) {
        return new End(value, false, NONE, NONE, null, List.of());
    }

    /** What the case that is looked at says. */
    static End ofCase(int level, Rational value) {
        return new End(value, false, NONE, level, null, List.of());
    }

    static End ofCell(int cell, Rational value, boolean isOpen) {
        return new End(value, isOpen, cell, NONE, null, List.of());
    }

    static End derived(Rational value, boolean isOpen, Step step, List<End> because) {
        return new End(value, isOpen, NONE, NONE, step, because);
    }

    /** The whole number that is next within. */
    End whole(boolean isLower) {
        if (value.isInteger() && !isOpen) {
            return this;
        }
        BigInteger cut = isLower ? value.ceiling() : value.floor();
        BigInteger outward = isLower ? BigInteger.ONE : BigInteger.ONE.negate();
        BigInteger next = isOpen && value.isInteger() ? cut.add(outward) : cut;
        return new End(Rational.of(next, BigInteger.ONE), false, cell, level, step, because);
    }

    Rational value() {
        return value;
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Notes the cell or the level of cases that says this, if one does. */
    void note(BitSet cells, BitSet levels) {
        if (cell != NONE) {
            cells.set(cell);
        }
        if (level != NONE) {
            levels.set(level);
        }
    }

    @Nullable
    Step step() {
        return step;
    }

    List<End> because() {
        return because;
    }

    int order() {
        return order;
    }

    void taken(int place) {
        order = place;
    }
}
