package dev.nendo.programs.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A row of generated figures; its months are written as the format writes columns. */
final class GeneratedRow {
    private final SplittableRandom random;
    private final String id;
    private final String role;
    private final String unit;
    private final int size;

    GeneratedRow(SplittableRandom random, String id, String role, String unit, int size) {
        this.random = random;
        this.id = id;
        this.role = role;
        this.unit = unit;
        this.size = size;
    }

    /** Which columns the rows of a KPI have: the whole year, its first months, or some that leave an inner one out. */
    static String shape(SplittableRandom random) {
        int kind = random.nextInt(6);
        if (kind < 2) {
            return "2021-04/2022-03";
        }
        if (kind < 4) {
            return "2021-04/" + month("2021", 1 + random.nextInt(10));
        }
        if (kind == 4) {
            return month("2021", 1 + random.nextInt(3)) + "/" + month("2021", 6 + random.nextInt(5));
        }
        int left = 1 + random.nextInt(6);
        return IntStream.range(0, 9)
                .filter(position -> position != left)
                .mapToObj(position -> month("2021", position))
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
    }

    /** The month at a position of a fiscal year, 0 for April. */
    static String month(String year, int position) {
        int month = (position + 3) % 12 + 1;
        int calendar = Integer.parseInt(year) + (month < 4 ? 1 : 0);
        return calendar + (month < 10 ? "-0" : "-") + month;
    }

    String json(String year, String months) {
        List<String> cells = new ArrayList<>();
        int sum = 0;
        boolean whole = true;
        for (int i = count(months); i > 0; i--) {
            boolean blank = random.nextInt(40) == 0;
            int value = random.nextInt(2 * size);
            whole &= !blank;
            sum += value;
            cells.add(blank ? "null" : "\"" + value + "\"");
        }
        boolean slip = random.nextInt(6) == 0;
        String total = whole && random.nextInt(2) == 0
                ? ", \"total\": {\"kind\": \"sum\", \"cell\": \"" + (slip ? sum + 9 : sum) + "\"}"
                : "";
        return row("monthly", year, months, cells, total);
    }

    /** A denominator stated once, or every month, and then now and then replaced. */
    String population(String year, String months) {
        List<String> cells = new ArrayList<>();
        int value = size;
        boolean once = random.nextInt(2) == 0;
        for (int i = 0; i < count(months); i++) {
            value += random.nextInt(12) == 0 ? size / 50 : 0;
            cells.add(once && i > 0 ? "null" : "\"" + value + "\"");
        }
        return row("stock", year, months, cells, "");
    }

    /** A level that moves a little from month to month: a stock, or a share in per cent with one decimal. */
    String level(String year, String months, boolean isShare) {
        List<String> cells = new ArrayList<>();
        int value = isShare ? 100 + random.nextInt(800) : size;
        for (int i = count(months); i > 0; i--) {
            value += random.nextInt(isShare ? 9 : 1 + size / 10);
            cells.add(isShare ? "\"" + value / 10 + "." + value % 10 + "%\"" : "\"" + value + "\"");
        }
        return row("stock", year, months, cells, "");
    }

    /** Figures with one decimal. */
    String tenths(String year, String months) {
        List<String> cells = new ArrayList<>();
        for (int i = count(months); i > 0; i--) {
            cells.add("\"" + random.nextInt(40) + "." + random.nextInt(10) + "\"");
        }
        return row("monthly", year, months, cells, "");
    }

    private String row(String kind, String year, String months, List<String> cells, String total) {
        String columns = months.contains("/") ? "\"" + months + "\"" : "[\"" + months.replace(",", "\", \"") + "\"]";
        return "{\"id\": \"" + id + "\", \"role\": \"" + role + "\", \"kind\": \"" + kind + "\", \"fiscalYear\": \""
                + year
                + "\", \"unit\": \"" + unit + "\", \"columns\": " + columns + ", \"cells\": ["
                + String.join(", ", cells) + "]" + total
                + "}";
    }

    private static int count(String months) {
        if (!months.contains("/")) {
            return months.split(",", -1).length;
        }
        String[] ends = months.split("/", -1);
        return position(ends[1]) - position(ends[0]) + 1;
    }

    private static int position(String month) {
        return Integer.parseInt(month.substring(0, 4)) * 12 + Integer.parseInt(month.substring(5));
    }
}
