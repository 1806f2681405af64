package dev.nendo.audit.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LeastSetsTest {
    static long[] equalWeights(Component component) {
        long[] weights = new long[component.cells().size()];
        Arrays.fill(weights, 1);
        return weights;
    }

    static LeastRepair find(Component component) {
        return LeastSets.of(component, equalWeights(component), 1_000, new Effort(50_000_000))
                .orElseThrow();
    }

    static Set<String> sets(LeastRepair repair) {
        TreeSet<String> sets = new TreeSet<>();
        repair.sets().forEach(set -> {
            BitSet cells = new BitSet();
            set.cells().forEach(cells::set);
            sets.add(cells.toString());
        });
        return sets;
    }

    @Test
    void leastSets_generatedSheets_equalBruteForce() {
        int checked = BruteForceComparison.compare(new Random(17), 200, 10);
        assertEquals(200, checked);
    }
}
