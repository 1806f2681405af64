package dev.nendo.audit.repair;

import dev.nendo.audit.repair.RandomSheets.Kind;
import dev.nendo.audit.repair.RandomSheets.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Measures how often the injected slips are the only least set, and how long searches take, by kind of table and number of slips. Run it with the
 * test classes on the class path: {@code java -cp … dev.nendo.audit.repair.RepairMeasurements MONTHS SHEETS}.
 */
final class RepairMeasurements {
    private static final long EFFORT = 20_000_000;

    private RepairMeasurements() {}

    /** Prints one line for each kind and number of slips. */
    public static void main(String[] args) {
        int months = Integer.parseInt(args[0]);
        int sheets = Integer.parseInt(args[1]);
        for (Kind kind : Kind.values()) {
            for (int slips = 1; slips <= 5; slips++) {
                System.out.println(line(kind, months, sheets, slips));
            }
        }
    }

    private static String line(Kind kind, int months, int sheets, int slips) {
        Random random = new Random(slips);
        List<Long> nanos = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        int cells = 0;
        int wrong = 0;
        int alone = 0;
        int among = 0;
        int proven = 0;
        for (int i = 0; i < sheets; i++) {
            Sheet sheet = RandomSheets.of(random, kind, months, slips);
            cells = sheet.component().cells().size();
            long[] weights = new long[cells];
            Arrays.fill(weights, 1);
            Effort effort = new Effort(EFFORT);
            long start = System.nanoTime();
            LeastRepair repair =
                    LeastSets.of(sheet.component(), weights, 1_000, effort).orElseThrow();
            nanos.add(System.nanoTime() - start);
            Effort left = effort.part(Long.MAX_VALUE);
            steps.add(EFFORT - left.left());
            List<Integer> injected = sheet.altered().stream().sorted().toList();
            boolean isAmong = repair.sets().stream().anyMatch(set -> set.cells().equals(injected));
            wrong += repair.isUnneeded() ? 0 : 1;
            among += isAmong && !repair.isUnneeded() ? 1 : 0;
            alone += isAmong && repair.sets().size() == 1 ? 1 : 0;
            proven += repair.isProven() ? 1 : 0;
        }
        nanos.sort(null);
        steps.sort(null);
        return kind + " cells " + cells + " slips " + slips + ": of " + sheets + " wrong " + wrong
                + ", slips are a least set "
                + among + ", the only one " + alone + ", proven " + proven + "; µs median "
                + nanos.get(sheets / 2) / 1_000 + ", 99 % " + nanos.get(sheets * 99 / 100) / 1_000 + ", most "
                + nanos.get(sheets - 1) / 1_000 + "; steps median " + steps.get(sheets / 2) + ", most "
                + steps.get(sheets - 1);
    }
}
