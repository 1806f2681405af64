package dev.nendo.programs.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One item of a generated plan: a KPI, its rows of this year and the last, and a reported status. */
final class GeneratedItem {
    private static final List<String> MARKS = List.of("◎", "○", "△", "×", "─");

    private final SplittableRandom random;
    private final KpiKind kind;
    private final String id;
    private final List<String> rows = new ArrayList<>();
    private final List<String> actuals = new ArrayList<>();

    GeneratedItem(SplittableRandom random, KpiKind kind, int index) {
        this.random = random;
        this.kind = kind;
        this.id = "K" + index;
    }

    String json() {
        if (kind == KpiKind.MEETINGS) {
            return meetings();
        }
        String shape = GeneratedRow.shape(random);
        int size = 20 + random.nextInt(2_000);
        evidence("now", "FY2021", shape, size, 0);
        boolean hasLastYear = random.nextInt(2) == 0;
        if (hasLastYear) {
            evidence("ago", "FY2020", "2020-04/2021-03", size, 1);
        }
        String kpi = "{\"id\": \"" + id + "\", \"indicator\": \"I" + id.substring(1) + "\", \"name\": {\"ja\": \"" + id
                + "\", \"en\": \""
                + id + "\"}, \"target\": " + target(hasLastYear, size) + ", \"actuals\": [" + String.join(", ", actuals)
                + "]" + phasing()
                + "}";
        return item(kpi, ", \"rows\": [" + String.join(",\n  ", rows) + "]");
    }

    private String item(String kpi, String evidence) {
        String status = random.nextInt(3) > 0
                ? ", \"statuses\": [{\"printed\": \"" + MARKS.get(random.nextInt(MARKS.size())) + "\", \"kpis\": [\""
                        + id + "\"]}]"
                : "";
        return " {\"number\": \"" + (1 + Integer.parseInt(id.substring(1))) + "\", \"title\": \"t\"" + status
                + ", \"kpis\": [" + kpi + "]" + evidence + "}";
    }

    private String meetings() {
        List<String> held = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String month = GeneratedRow.month("2021", random.nextInt(12));
            held.add("{\"when\": \"" + month + "\", \"months\": \"" + month + "\"}");
        }
        String kpi = "{\"id\": \"" + id + "\", \"indicator\": \"I" + id.substring(1) + "\", \"name\": {\"ja\": \"" + id
                + "\", \"en\": \"" + id + "\"}, \"target\": {\"type\": \"activity\"}, \"actuals\": [{\"entries\": [\"e"
                + id + "\"]}]}";
        return item(
                kpi,
                ", \"entries\": [{\"id\": \"e" + id + "\", \"title\": \"e\", \"entries\": [" + String.join(", ", held)
                        + "]}]");
    }

    private void evidence(String name, String year, String months, int size, int yearsBack) {
        String row = id + name;
        String back = yearsBack == 0 ? "" : "\"yearsBack\": " + yearsBack + ", ";
        if (kind.isQuotient()) {
            boolean isPopulation = kind == KpiKind.CHECKUPS;
            int below = kind == KpiKind.COST ? size : size * 3;
            rows.add(new GeneratedRow(random, row + "n", "numerator", kind == KpiKind.COST ? "円" : "件", size)
                    .json(year, months));
            rows.add(
                    isPopulation
                            ? new GeneratedRow(random, row + "d", "denominator", "件", size * 40)
                                    .population(year, months)
                            : new GeneratedRow(random, row + "d", "denominator", "件", below).json(year, months));
            actuals.add("{" + back + "\"rows\": {\"numerator\": \"" + row + "n\", \"denominator\": \"" + row + "d\"}}");
        } else {
            GeneratedRow made =
                    new GeneratedRow(random, row, kind == KpiKind.GENERICS ? "rate" : "value", kind.unit(), size);
            rows.add(
                    switch (kind) {
                        case WORKPLACES, GENERICS -> made.level(year, months, kind == KpiKind.GENERICS);
                        case OVERTIME -> made.tenths(year, months);
                        default -> made.json(year, months);
                    });
            actuals.add("{" + back + "\"rows\": {\"value\": \"" + row + "\"}}");
        }
    }

    private String target(boolean hasLastYear, int size) {
        if (hasLastYear && random.nextInt(2) == 0) {
            return "{\"type\": \"prior-year\"}";
        }
        String value =
                switch (kind) {
                    case CALLS, COMPLAINTS, SETS, SPENDING -> size * (4 + random.nextInt(12)) + kind.unit();
                    case WORKPLACES -> size * (1 + random.nextInt(3)) + kind.unit();
                    case BY_POST, ERRORS, CHECKUPS, GENERICS ->
                        (10 + random.nextInt(80)) + "." + random.nextInt(10) + "%";
                    case COST -> (1 + random.nextInt(3)) + "円/件";
                    default -> (5 + random.nextInt(30)) + "時間";
                };
        return "{\"type\": \"fixed\", \"value\": {\"text\": \"" + value.replaceAll("[^0-9.]", "") + "\", \"unit\": \""
                + kind.unit() + "\"}}";
    }

    private String phasing() {
        boolean canPhase =
                kind == KpiKind.CALLS || kind == KpiKind.SETS || kind == KpiKind.SPENDING || kind == KpiKind.WORKPLACES;
        return canPhase && random.nextInt(2) == 0 ? ", \"phasing\": {\"type\": \"equal-months\"}" : "";
    }
}
