package dev.nendo.io.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A model of branches, items and months, printed as a table with decoration that changes none of its figures. */
final class DecoratedTable {
    private static final List<String> BRANCHES = List.of("北支部", "南支部", "東支部", "西支部");
    private static final List<String> ITEMS = List.of("受付件数", "処理件数", "相談件数");
    private static final int YEAR = 2021;

    final List<List<String>> rows = new ArrayList<>();

    /** The figures, by branch, item and month. */
    final Map<String, String> figures = new LinkedHashMap<>();

    /** The figures that are totals over branches or months. */
    final Map<String, String> totals = new LinkedHashMap<>();

    final TableLayout layout;
    private final Random random;
    private final List<String> branches;
    private final List<String> items;
    private final int months;
    private final TableLayout.Builder lines = TableLayout.builder();

    DecoratedTable(long seed) {
        random = new Random(seed);
        branches = BRANCHES.subList(0, 2 + random.nextInt(3));
        items = ITEMS.subList(0, 1 + random.nextInt(3));
        months = 2 + random.nextInt(11);
        print();
        layout = lines.build();
    }

    Grid grid() {
        return Grid.of(rows);
    }

    private void print() {
        boolean hasYearRow = random.nextBoolean();
        boolean hasTotalColumn = random.nextBoolean();
        boolean hasBlankColumn = random.nextBoolean();
        boolean isYearInTitle = !hasYearRow || random.nextBoolean();
        boolean hasItems = items.size() > 1;
        boolean isUnitInTitle = random.nextBoolean();
        String title =
                (isYearInTitle ? "令和3年度　" : "") + (hasItems ? "窓口の状況" : items.get(0)) + (isUnitInTitle ? "（件）" : "");
        line(List.of(title));
        blank(random.nextInt(2));
        int first = hasItems ? 2 : 1;
        if (!isUnitInTitle) {
            line(row(first + months - 1, "（単位：件）"));
        }
        int total = first + months + (hasBlankColumn ? 1 : 0);
        if (hasYearRow) {
            line(row(first, "令和3年度"));
        }
        List<String> head = new ArrayList<>(hasItems ? List.of("支部名", "区分") : List.of("支部名"));
        for (int month = 0; month < months; month++) {
            head.add(number(month) + "月");
            lines.column(first + month, Map.of(Trait.MONTH, month(month)));
        }
        if (hasTotalColumn) {
            if (hasBlankColumn) {
                head.add("");
            }
            head.add("合計");
            lines.column(total, Map.of(Trait.MONTH, month(0) + "/" + month(months - 1)));
        }
        line(head);
        lines.table(Trait.FISCAL_YEAR, "FY" + YEAR).table(Trait.UNIT, "件").table(Trait.ROW, "value");
        Map<String, int[]> sums = new TreeMap<>();
        for (String branch : branches) {
            for (String item : items) {
                int[] counts = random.ints(months, 0, 3_000).toArray();
                int[] sum = sums.computeIfAbsent(item, none -> new int[months]);
                for (int month = 0; month < months; month++) {
                    sum[month] += counts[month];
                }
                boolean isFirst = item.equals(items.get(0));
                figures(
                        branch,
                        item,
                        counts,
                        isFirst || random.nextInt(3) == 0,
                        hasItems,
                        hasTotalColumn,
                        hasBlankColumn);
            }
        }
        if (random.nextBoolean()) {
            for (String item : items) {
                figures(
                        "計",
                        item,
                        sums.getOrDefault(item, new int[months]),
                        true,
                        hasItems,
                        hasTotalColumn,
                        hasBlankColumn);
            }
        }
        blank(random.nextInt(2));
        for (int note = random.nextInt(3); note > 0; note--) {
            line(List.of("※ 夜間の受付" + note + "を含む。"));
        }
    }

    private void figures(
            String branch,
            String item,
            int[] counts,
            boolean isNamed,
            boolean hasItems,
            boolean hasTotalColumn,
            boolean hasBlankColumn) {
        List<String> row = new ArrayList<>();
        row.add(isNamed ? branch : "");
        if (hasItems) {
            row.add(item);
        }
        int total = 0;
        for (int month = 0; month < months; month++) {
            total += counts[month];
            row.add(grouped(counts[month]));
            (branch.equals("計") ? totals : figures)
                    .put(branch + " " + item + " " + month(month), String.valueOf(counts[month]));
        }
        if (hasTotalColumn) {
            if (hasBlankColumn) {
                row.add("");
            }
            row.add(grouped(total));
            totals.put(branch + " " + item + " " + month(0) + "/" + month(months - 1), String.valueOf(total));
        }
        lines.row(rows.size(), Map.of(Trait.BRANCH, branch, Trait.ITEM, item));
        line(row);
    }

    private static String grouped(int count) {
        return count < 1_000
                ? String.valueOf(count)
                : count / 1_000 + "," + String.format(Locale.ROOT, "%03d", count % 1_000);
    }

    private static String month(int month) {
        return (YEAR + (month + 3) / 12) + "-" + String.format(Locale.ROOT, "%02d", number(month));
    }

    private static int number(int month) {
        return (month + 3) % 12 + 1;
    }

    private static List<String> row(int column, String text) {
        List<String> row = new ArrayList<>(Collections.nCopies(column, ""));
        row.add(text);
        return row;
    }

    private void blank(int count) {
        for (int i = 0; i < count; i++) {
            line(List.of(""));
        }
    }

    private void line(List<String> cells) {
        rows.add(List.copyOf(cells));
    }
}
