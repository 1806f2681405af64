package dev.nendo.audit.repair;

import dev.nendo.audit.repair.Constraint.Quotient;
import dev.nendo.audit.repair.Refutation.Multiple;
import dev.nendo.audit.repair.Refutation.Part;
import dev.nendo.audit.repair.Refutation.Step;
import dev.nendo.number.Rational;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Narrows the bounds of quantities, constraint by constraint, until none says more or one leaves nothing. */
final class Propagation {
    /** How often each constraint is looked at; narrowing may go on for ever, and what is left is for linear programming. */
    private static final int ROUNDS = 6;

    private final Component component;
    private final Occurrences occurrences;
    private final BitSet active;
    private final Bounds bounds;
    private final Effort effort;
    private final Deque<Integer> queue = new ArrayDeque<>();
    private final BitSet queued = new BitSet();
    private final int[] rounds;

    Propagation(Component component, Occurrences occurrences, BitSet active, Bounds bounds, Effort effort) {
        this.component = component;
        this.occurrences = occurrences;
        this.active = active;
        this.bounds = bounds;
        this.effort = effort;
        this.rounds = new int[component.constraints().size()];
    }

    /**
     * What can't be.
     *
     * @param ends the ends it follows from
     * @param multiples the inequality that they exclude; none if they leave a quantity without a value
     */
    record Contradiction(List<End> ends, List<Multiple> multiples) {
        static @Nullable Contradiction of(@Nullable List<End> ends) {
            return ends == null ? null : new Contradiction(ends, List.of());
        }
    }

    /** What can't be, or null if all quantities keep values. */
    @Nullable
    Contradiction run() {
        active.stream().forEach(this::enqueue);
        while (!queue.isEmpty()) {
            Contradiction found = Contradiction.of(bounds.contradiction());
            if (found != null) {
                return found;
            }
            int constraint = queue.remove();
            queued.clear(constraint);
            rounds[constraint]++;
            for (Row row : Row.of(component, constraint, bounds)) {
                Contradiction broken = narrow(row);
                if (broken != null) {
                    return broken;
                }
            }
            if (component.constraints().get(constraint) instanceof Quotient quotient
                    && occurrences.isShared(quotient.rate())) {
                rate(constraint, quotient);
            }
        }
        return Contradiction.of(bounds.contradiction());
    }

    private void enqueue(int constraint) {
        if (active.get(constraint) && !queued.get(constraint) && rounds[constraint] < ROUNDS) {
            queued.set(constraint);
            queue.add(constraint);
        }
    }

    private void tighten(int quantity, boolean isLower, End end) {
        if (bounds.tighten(quantity, isLower, end)) {
            for (int constraint : occurrences.of(quantity)) {
                enqueue(constraint);
            }
        }
    }

    /** What a sum that is at most 0 says of each of its quantities. */
    private @Nullable Contradiction narrow(Row row) {
        Combination sum = row.sum();
        effort.spend(1 + sum.size());
        Rational least = sum.constant();
        int unbounded = -1;
        int openEnds = row.isStrict() ? 1 : 0;
        List<End> ends = new ArrayList<>();
        for (int i = 0; i < sum.size(); i++) {
            End end = bounds.least(sum.quantity(i), sum.weight(i));
            if (end == null && unbounded >= 0) {
                return null;
            } else if (end == null) {
                unbounded = i;
            } else {
                least = least.plus(end.value().times(sum.weight(i)));
                openEnds += end.isOpen() ? 1 : 0;
                ends.add(end);
            }
        }
        End rate = row.rate();
        if (rate != null) {
            ends.add(rate);
        }
        if (unbounded >= 0) {
            bound(row, unbounded, least, openEnds > 0, ends);
            return null;
        }
        if (least.signum() > 0 || (least.isZero() && openEnds > 0)) {
            return new Contradiction(ends, List.of(new Multiple(row.constraint(), row.part(), Rational.ONE)));
        }
        for (int i = 0; i < sum.size(); i++) {
            End own = bounds.least(sum.quantity(i), sum.weight(i));
            if (own != null && !bounds.isFixed(sum.quantity(i))) {
                Rational others = least.minus(own.value().times(sum.weight(i)));
                bound(row, i, others, openEnds - (own.isOpen() ? 1 : 0) > 0, ends);
            }
        }
        return null;
    }

    private void bound(Row row, int place, Rational others, boolean isOpen, List<End> ends) {
        Combination sum = row.sum();
        int quantity = sum.quantity(place);
        boolean isLower = sum.weight(place).signum() < 0;
        Rational value = others.negated().dividedBy(sum.weight(place));
        End known = isLower ? bounds.lower(quantity) : bounds.upper(quantity);
        if (known != null && (isLower == value.compareTo(known.value()) < 0) && !value.equals(known.value())) {
            return;
        }
        End own = bounds.least(quantity, sum.weight(place));
        List<End> because = ends.stream().filter(end -> end != own).toList();
        tighten(
                quantity,
                isLower,
                End.derived(value, isOpen, new Step(row.constraint(), row.part(), quantity), because));
    }

    /** What numerator and denominator say of a rate that other constraints use too. */
    private void rate(int constraint, Quotient quotient) {
        Range above = Range.of(quotient.numerator(), bounds);
        Range below = Range.of(quotient.denominator(), bounds);
        effort.spend(2);
        End lowest = above.quotient(below, true, new Step(constraint, Part.RATE_LOWEST, quotient.rate()));
        End highest = above.quotient(below, false, new Step(constraint, Part.RATE_HIGHEST, quotient.rate()));
        if (lowest != null) {
            tighten(quotient.rate(), true, lowest);
        }
        if (highest != null) {
            tighten(quotient.rate(), false, highest);
        }
    }
}
