package dev.nendo.audit.repair;

import dev.nendo.audit.repair.LeastRepair.Evidence;
import dev.nendo.audit.repair.LeastRepair.RepairSet;
import dev.nendo.audit.repair.Refuter.Answer;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Searches the sets of cells of least weight whose change makes a component hold.
 *
 * <p>A set suffices if and only if it has a cell of every conflict. Sets that have one of every conflict found so far are tried, the lightest
 * first; one that does not suffice shows another conflict.
 */
public final class LeastSets {
    /** What is kept for leaving out cells that are not needed, where the search does not end. */
    private static final long RESERVE = 50_000;

    private final Component component;
    private final Weights weights;
    private final int mostSets;
    private final Effort effort;
    private final Refuter refuter;
    private final Conflicts conflicts;
    private final Map<BitSet, List<Rational>> sets = new LinkedHashMap<>();
    private boolean isUndecided;
    private boolean isCut;

    private LeastSets(Component component, long[] weights, int mostSets, Effort effort) {
        this.component = component;
        this.weights = new Weights(weights);
        this.mostSets = mostSets;
        this.effort = effort;
        this.refuter = new Refuter(component);
        this.conflicts = new Conflicts(component, refuter, effort);
    }

    /**
     * {@return the least repair; empty where not even changing all cells suffices, or that could not be found out}
     *
     * @param component the component
     * @param weights what changing each cell costs, above 0
     * @param mostSets after how many sets the search ends
     * @param effort what it may cost
     */
    public static Optional<LeastRepair> of(Component component, long[] weights, int mostSets, Effort effort) {
        return new LeastSets(component, weights, mostSets, effort).find();
    }

    /**
     * {@return whether a component holds once some cells are freed; false also where that could not be found out}
     *
     * @param component the component
     * @param freed the cells
     * @param effort what it may cost
     */
    public static boolean holds(Component component, BitSet freed, Effort effort) {
        return !differ(component, freed)
                && new Refuter(component).decide(freed, effort).values() != null;
    }

    /**
     * {@return whether a component is shown not to hold as printed; false also where that could not be found out}
     *
     * @param component the component
     * @param effort what it may cost
     */
    public static boolean isRefuted(Component component, Effort effort) {
        BitSet all = new BitSet();
        all.set(0, component.constraints().size());
        Bounds bounds = new Bounds(component, new BitSet());
        boolean isNarrowedAway =
                new Propagation(component, new Occurrences(component), all, bounds, effort).run() != null;
        return isNarrowedAway
                || new Refuter(component).decide(new BitSet(), effort).conflict() != null;
    }

    /** Whether cells that are not freed print one quantity with different digits. */
    private static boolean differ(Component component, BitSet freed) {
        List<PrintedCell> cells = component.cells();
        for (int one = freed.nextClearBit(0); one < cells.size(); one = freed.nextClearBit(one + 1)) {
            for (int other = 0; other < one; other++) {
                if (!freed.get(other) && cells.get(one).contradicts(cells.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<LeastRepair> find() {
        Effort reserve = effort.part(RESERVE);
        BitSet some = someSet();
        if (some == null) {
            return Optional.empty();
        }
        long most = weights.of(some);
        long least = bound(new BitSet(), 0, new BitSet());
        for (long bound = least; bound <= most && sets.isEmpty(); bound++) {
            walk(new BitSet(), 0, new BitSet(), bound);
            if (isUndecided) {
                break;
            }
            least = sets.isEmpty() ? bound + 1 : bound;
        }
        if (sets.isEmpty()) {
            reduce(some, reserve);
        }
        effort.returned(reserve);
        List<RepairSet> found = new ArrayList<>();
        sets.forEach((cells, values) ->
                found.add(new RepairSet(cells.stream().boxed().toList(), values)));
        long atMost =
                sets.isEmpty() ? most : weights.of(sets.keySet().iterator().next());
        return Optional.of(new LeastRepair(
                Math.min(least, atMost),
                atMost,
                found,
                new Evidence(conflicts.all(), ProofSearch.of(conflicts, weights, least), !isUndecided && !isCut)));
    }

    /** Cells that suffice, many more than are needed; null if all do not. */
    private @Nullable BitSet someSet() {
        BitSet freed = new BitSet();
        conflicts.all().forEach(conflict -> freed.or(conflict.cells()));
        while (true) {
            Answer answer = refuter.decide(freed, effort);
            Conflict conflict = answer.conflict();
            if (answer.values() != null) {
                return freed;
            } else if (conflict != null && conflict.cells().isEmpty()) {
                return null;
            } else if (conflict != null) {
                freed.or(conflicts.add(conflict).cells());
            } else if (freed.cardinality() < component.cells().size()) {
                freed.set(0, component.cells().size());
            } else {
                return null;
            }
        }
    }

    /** Leaves out one cell after the other that is not needed; what is left suffices, though fewer might. */
    private void reduce(BitSet some, Effort reserve) {
        List<Rational> values = null;
        for (int cell : some.stream().toArray()) {
            some.clear(cell);
            List<Rational> without = differ(component, some)
                    ? null
                    : refuter.decide(some, reserve).values();
            if (without == null) {
                some.set(cell);
            } else {
                values = without;
            }
        }
        List<Rational> all = values == null ? refuter.decide(some, reserve).values() : values;
        if (all != null) {
            sets.put(some, all);
        }
    }

    /** The least weight that sets with the chosen cells, and without those ruled out, can have. */
    private long bound(BitSet chosen, long weight, BitSet ruledOut) {
        long least = weight;
        for (int place : conflicts.disjoint(chosen, ruledOut)) {
            least += weights.least(Conflicts.open(conflicts.get(place), ruledOut));
        }
        return least;
    }

    private void walk(BitSet chosen, long weight, BitSet ruledOut, long most) {
        Conflict open = conflicts.unhit(chosen, ruledOut);
        while (open == null) {
            if (isCut || effort.isSpent()) {
                isUndecided |= effort.isSpent();
                return;
            }
            Answer answer = refuter.decide(chosen, effort);
            Conflict conflict = answer.conflict();
            if (answer.values() != null) {
                sets.putIfAbsent((BitSet) chosen.clone(), answer.values());
                isCut = sets.size() >= mostSets;
                return;
            } else if (conflict == null) {
                isUndecided = true;
                return;
            }
            conflicts.add(conflict);
            open = conflicts.unhit(chosen, ruledOut);
        }
        effort.spend(component.cells().size());
        if (effort.isSpent() || isCut) {
            isUndecided |= effort.isSpent();
            return;
        }
        if (bound(chosen, weight, ruledOut) > most) {
            return;
        }
        BitSet without = (BitSet) ruledOut.clone();
        for (int cell : Conflicts.open(open, ruledOut).stream().toArray()) {
            BitSet more = (BitSet) chosen.clone();
            more.set(cell);
            walk(more, weight + weights.of(cell), without, most);
            without.set(cell);
        }
    }
}
