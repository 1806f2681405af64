package dev.nendo.programs.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A workbook as JSON text, made from a seed: one to three branches, two years, KPIs of every measure with rows that are whole, partial, have
 * holes or leave a column out, and now and then a slip in a total. The same seed always gives the same text.
 */
public final class GeneratedBook {
    private static final List<KpiKind> KINDS = List.of(KpiKind.values());
    private static final String YEAR = "FY2021";
    private static final List<String> BRANCHES = List.of("north", "south", "west");

    private final SplittableRandom random;
    private final int branches;

    private GeneratedBook(long seed) {
        this.random = new SplittableRandom(seed);
        this.branches = 1 + random.nextInt(BRANCHES.size());
    }

    /**
     * {@return the workbook of a seed}
     *
     * @param seed any number
     */
    public static String json(long seed) {
        return new GeneratedBook(seed).workbook();
    }

    private String workbook() {
        List<String> sheets = new ArrayList<>();
        List<KpiKind> kinds = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            kinds.add(KINDS.get(random.nextInt(KINDS.size())));
        }
        List<String> indicators = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            indicators.add(kinds.get(i).indicator("I" + i));
        }
        for (int b = 0; b < branches; b++) {
            List<String> items = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                items.add(new GeneratedItem(random, kinds.get(i), i).json());
            }
            sheets.add("{\"branch\": \"" + BRANCHES.get(b) + "\", \"fiscalYear\": \"" + YEAR + "\", \"items\": [\n"
                    + String.join(",\n", items) + "]}");
        }
        return "{\"formatVersion\": 1,\n\"branches\": [" + String.join(", ", named()) + "],\n\"indicators\": ["
                + String.join(",\n", indicators) + "],\n\"plans\": [" + String.join(",\n", sheets) + "]}\n";
    }

    private List<String> named() {
        return BRANCHES.stream()
                .limit(branches)
                .map(id -> "{\"id\": \"" + id + "\", \"name\": {\"ja\": \"" + id + "\", \"en\": \"" + id + "\"}}")
                .toList();
    }
}
