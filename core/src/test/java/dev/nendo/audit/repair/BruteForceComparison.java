package dev.nendo.audit.repair;

import dev.nendo.audit.repair.RandomSheets.Kind;
import dev.nendo.audit.repair.RandomSheets.Sheet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Compares the search with trying all subsets. The build does it for 200 sheets of at most 10 cells; for 10,000 sheets of at most 12 cells and
 * 300 of 20 to 25 run this class with the test classes on the class path: {@code java -cp … dev.nendo.audit.repair.BruteForceComparison}.
 */
final class BruteForceComparison {
    private static final List<Kind> KINDS = List.of(Kind.values());

    private BruteForceComparison() {}

    /** Runs the long comparison and prints what it counted. */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.out.println(compare(new Random(17), Integer.parseInt(args[0]), 10));
            return;
        }
        long start = System.nanoTime();
        System.out.println(compare(new Random(1), 10_000, 12) + " sheets of at most 12 cells agree with brute force");
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
    }

    /** How many sheets were compared; throws where one differs. */
    static int compare(Random random, int sheets, int mostCells) {
        int compared = 0;
        while (compared < sheets) {
            Kind kind = KINDS.get(compared % KINDS.size());
            Sheet sheet = RandomSheets.of(random, kind, 1 + random.nextInt(4), 1 + random.nextInt(4));
            if (sheet.component().cells().size() <= mostCells) {
                same(sheet, kind);
                compared++;
            }
        }
        return compared;
    }

    private static void same(Sheet sheet, Kind kind) {
        Component component = sheet.component();
        Set<String> expected = new BruteForce(component).leastSets();
        LeastRepair repair = LeastSetsTest.find(component);
        Set<String> found = LeastSetsTest.sets(repair);
        if (!expected.equals(found) || !repair.isProven()) {
            throw new AssertionError(kind + " " + component + "\nbrute force " + expected + "\nfound " + found
                    + " proven " + repair.isProven() + " least " + repair.atLeast() + " most " + repair.atMost());
        }
    }
}
