package dev.nendo.audit.repair;

import dev.nendo.audit.repair.Refutation.Step;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which range a sum lies under the present bounds; an end may be missing. */
final class Range {
    private final @Nullable Side lower;
    private final @Nullable Side upper;

    private record Side(Rational value, boolean isOpen, List<End> ends) {}

    private Range(@Nullable Side lower, @Nullable Side upper) {
        this.lower = lower;
        this.upper = upper;
    }

    static Range of(Combination sum, Bounds bounds) {
        return new Range(side(sum, bounds, true), side(sum, bounds, false));
    }

    private static @Nullable Side side(Combination sum, Bounds bounds, boolean isLower) {
        Rational value = sum.constant();
        boolean isOpen = false;
        List<End> ends = new ArrayList<>();
        for (int i = 0; i < sum.size(); i++) {
            Rational weight = sum.weight(i);
            End end = bounds.least(sum.quantity(i), isLower ? weight : weight.negated());
            if (end == null) {
                return null;
            }
            value = value.plus(end.value().times(weight));
            isOpen |= end.isOpen();
            ends.add(end);
        }
        return new Side(value, isOpen, ends);
    }

    /** The lowest or highest quotient by a range above 0, or null where nothing bounds it. */
    @Nullable
    End quotient(Range divisor, boolean isLowest, Step step) {
        Side own = isLowest ? lower : upper;
        if (own == null) {
            return null;
        }
        // The further from 0 the numerator, the more a small denominator takes it there.
        boolean isOutward = isLowest ? own.value().signum() < 0 : own.value().signum() > 0;
        Side by = isOutward ? divisor.lower : divisor.upper;
        if (own.value().isZero()) {
            return End.derived(Rational.ZERO, own.isOpen(), step, own.ends());
        }
        if (by == null || by.value().signum() <= 0) {
            return null;
        }
        List<End> ends = new ArrayList<>(own.ends());
        ends.addAll(by.ends());
        return End.derived(own.value().dividedBy(by.value()), own.isOpen() || by.isOpen(), step, List.copyOf(ends));
    }
}
