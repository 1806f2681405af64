package dev.nendo.audit.repair;

import dev.nendo.audit.repair.Refutation.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ends follow from.
 *
 * @param cells the cells
 * @param cases the levels of cases
 * @param steps the propagations, in the order in which they were made
 */
record Trace(BitSet cells, BitSet cases, List<Step> steps) {
    static Trace of(List<End> ends) {
        BitSet cells = new BitSet();
        BitSet cases = new BitSet();
        List<End> derived = new ArrayList<>();
        Set<End> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<End> open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            End end = open.remove();
            if (seen.add(end)) {
                end.note(cells, cases);
                if (end.step() != null) {
                    derived.add(end);
                }
                open.addAll(end.because());
            }
        }
        derived.sort(Comparator.comparingInt(End::order));
        return new Trace(cells, cases, steps(derived));
    }

    private static List<Step> steps(List<End> derived) {
        List<Step> steps = new ArrayList<>();
        for (End end : derived) {
            @Nullable Step step = end.step();
            if (step != null) {
                steps.add(step);
            }
        }
        return steps;
    }
}
