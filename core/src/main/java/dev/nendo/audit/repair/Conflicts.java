package dev.nendo.audit.repair;

import dev.nendo.audit.repair.Refutation.Argument;
import dev.nendo.audit.repair.Refutation.Cases;
import dev.nendo.audit.repair.Refutation.Digits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The conflicts of a component found so far, each without cells that it does not need. */
final class Conflicts {
    private final Component component;
    private final Refuter refuter;
    private final Effort effort;
    private final List<Conflict> found = new ArrayList<>();

    Conflicts(Component component, Refuter refuter, Effort effort) {
        this.component = component;
        this.refuter = refuter;
        this.effort = effort;
        digits();
    }

    /** Cells that print one quantity with other digits. */
    private void digits() {
        List<PrintedCell> cells = component.cells();
        for (int other = 0; other < cells.size(); other++) {
            for (int one = 0; one < other; one++) {
                if (cells.get(one).contradicts(cells.get(other))) {
                    BitSet both = new BitSet();
                    both.set(one);
                    both.set(other);
                    found.add(new Conflict(both, new Digits(one, other)));
                }
            }
        }
    }

    List<Conflict> all() {
        return List.copyOf(found);
    }

    /** Adds a conflict, made as small as leaving out one cell after the other makes it. */
    Conflict add(Conflict conflict) {
        Conflict least = conflict;
        BitSet constraints = new BitSet();
        note(conflict.refutation(), constraints);
        for (int cell : conflict.cells().stream().toArray()) {
            if (least.cells().get(cell) && least.cells().cardinality() > 1 && !effort.isSpent()) {
                BitSet freed = new BitSet();
                freed.set(0, component.cells().size());
                freed.andNot(least.cells());
                freed.set(cell);
                Conflict smaller = refuter.refute(freed, constraints, effort);
                least = smaller == null ? least : smaller;
            }
        }
        found.add(least);
        return least;
    }

    private static void note(Refutation refutation, BitSet constraints) {
        if (refutation instanceof Argument argument) {
            argument.steps().forEach(step -> constraints.set(step.constraint()));
            argument.multiples().forEach(multiple -> constraints.set(multiple.constraint()));
        } else if (refutation instanceof Cases cases) {
            note(cases.below(), constraints);
            note(cases.above(), constraints);
        }
    }

    /** The conflict that chosen cells leave, with the fewest cells that are not ruled out; or null if they leave none. */
    @Nullable
    Conflict unhit(BitSet chosen, BitSet ruledOut) {
        Conflict best = null;
        int fewest = Integer.MAX_VALUE;
        for (Conflict conflict : found) {
            if (!conflict.cells().intersects(chosen)) {
                int size = open(conflict, ruledOut).cardinality();
                if (size < fewest) {
                    fewest = size;
                    best = conflict;
                }
            }
        }
        return best;
    }

    static BitSet open(Conflict conflict, BitSet ruledOut) {
        BitSet open = (BitSet) conflict.cells().clone();
        open.andNot(ruledOut);
        return open;
    }

    /** Conflicts without a common cell that chosen cells leave, by their places: each needs a cell of its own. */
    List<Integer> disjoint(BitSet chosen, BitSet ruledOut) {
        BitSet taken = (BitSet) chosen.clone();
        List<Integer> disjoint = new ArrayList<>();
        int[] smallFirst = IntStream.range(0, found.size())
                .boxed()
                .sorted((one, other) -> Integer.compare(
                        open(found.get(one), ruledOut).cardinality(),
                        open(found.get(other), ruledOut).cardinality()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int place : smallFirst) {
            if (!found.get(place).cells().intersects(taken)) {
                disjoint.add(place);
                taken.or(open(found.get(place), ruledOut));
            }
        }
        return disjoint;
    }

    Conflict get(int place) {
        return found.get(place);
    }
}
