package dev.nendo.io.layout;

import dev.nendo.fiscal.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The rows of a table with months across: each a branch, an item, a year or a total, as its names say and its figures confirm. */
final class NamedRows {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sketch sketch;
    private final NameColumns names;
    private final Heading heading;
    private final SortedMap<Integer, Map<Trait, String>> columns;
    private final List<Integer> rows;
    private final boolean hasYears;
    private final TableLayout.Builder layout = TableLayout.builder();

    NamedRows(
            Sketch sketch,
            NameColumns names,
            Heading heading,
            SortedMap<Integer, Map<Trait, String>> columns,
            List<Integer> rows,
            boolean hasYears) {
        this.sketch = sketch;
        this.names = names;
        this.heading = heading;
        this.columns = columns;
        this.rows = rows;
        this.hasYears = hasYears;
    }

    Optional<TableLayout> layout() {
        columns.forEach(layout::column);
        boolean isUnderstood = names.hasKind() ? groups() : names.hasBranch() && branches();
        if (!isUnderstood) {
            return sketch.problems().stream().anyMatch(problem -> problem.isError())
                    ? Optional.empty()
                    : sketch.stop(0, 0, "行の名前の列がありません", "no column names the rows");
        }
        return Optional.of(layout.build());
    }

    /** One row a branch, sub-totals and totals among them where they add up. */
    private boolean branches() {
        if (heading.item().isEmpty()
                || heading.unit().isEmpty()
                || (!hasYears && heading.year().isEmpty())) {
            return stopped(rows.get(0), 0);
        }
        heading.item().ifPresent(item -> layout.table(Trait.ITEM, item));
        heading.unit().ifPresent(unit -> layout.table(Trait.UNIT, unit));
        heading.year().filter(year -> !hasYears).ifPresent(year -> layout.table(Trait.FISCAL_YEAR, year.toString()));
        boolean isRate = heading.unit().get().equals("%");
        if (isRate != heading.item().get().endsWith("率")) {
            return stopped(rows.get(0), 0);
        }
        layout.table(Trait.ROW, isRate ? "rate" : "value");
        List<Integer> leaves = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        for (int row : rows) {
            Optional<String> name = names.branch(row);
            if (name.isEmpty() || Labels.isDoubtful(name.get())) {
                return stopped(row, 0);
            }
            if (names.beginsDistrict(row)) {
                group.clear();
            }
            boolean isSub = Labels.isSubTotal(name.get());
            if (isSub || Labels.isTotal(name.get())) {
                if (!isSum(row, isSub ? group : leaves)) {
                    sketch.leaveOut(
                            row,
                            0,
                            "上の行の合計とは確かめられないので使いません",
                            "this can't be shown to be the sum of the rows above, so it is left out");
                    continue;
                }
            } else {
                leaves.add(row);
                group.add(row);
            }
            layout.row(row, Map.of(Trait.BRANCH, name.get()));
        }
        return true;
    }

    private boolean stopped(int row, int column) {
        sketch.stop(
                row,
                column,
                "年度、単位、項目名のどれかが決められません(table に fiscalYear、unit、item を書く)",
                "year, unit or item can't be decided; add fiscalYear, unit and item to the table");
        return false;
    }

    private boolean isSum(int row, List<Integer> parts) {
        return columns.keySet().stream()
                .allMatch(column -> Sketch.agree(sketch.number(row, column), sketch.sumDown(parts, column)));
    }

    /** Several rows a branch, told apart by a column of kinds: years, items, or a rate with its counts. */
    private boolean groups() {
        Map<String, List<Integer>> byBranch = new LinkedHashMap<>();
        for (int row : rows) {
            Optional<String> branch = names.branch(row);
            if (names.hasBranch()
                    && branch.filter(name -> !Labels.isDoubtful(name)).isEmpty()) {
                return stopped(row, 0);
            }
            byBranch.computeIfAbsent(branch.orElse(""), none -> new ArrayList<>())
                    .add(row);
        }
        boolean areYears = rows.stream().anyMatch(row -> year(row).isPresent());
        for (List<Integer> group : byBranch.values()) {
            if (!(areYears ? years(group) : items(group))) {
                return false;
            }
        }
        return true;
    }

    private Optional<FiscalYear> year(int row) {
        return Labels.year(names.kind(row).orElse(""), true);
    }

    private Map<Trait, String> traits(int row, String item, String role, String unit, Optional<FiscalYear> year) {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        names.branch(row).ifPresent(branch -> traits.put(Trait.BRANCH, branch));
        traits.put(Trait.ITEM, item);
        traits.put(Trait.ROW, role);
        traits.put(Trait.UNIT, unit);
        year.filter(stated -> !hasYears).ifPresent(stated -> traits.put(Trait.FISCAL_YEAR, stated.toString()));
        return traits;
    }

    /** A year a row, and what of last year this year is in per cent, where the figures say so. */
    private boolean years(List<Integer> group) {
        Optional<String> unit = heading.unit();
        Optional<String> item = heading.item();
        if (unit.isEmpty() || item.isEmpty() || hasYears) {
            return stopped(group.get(0), names.kindColumn());
        }
        Map<FiscalYear, Integer> byYear = new LinkedHashMap<>();
        for (int row : group) {
            Optional<FiscalYear> year = year(row);
            if (year.isPresent()) {
                if (byYear.put(year.get(), row) != null) {
                    return stopped(row, names.kindColumn());
                }
                layout.row(row, traits(row, item.get(), "value", unit.get(), year));
            }
        }
        for (int row : group) {
            if (year(row).isEmpty() && !ratio(row, byYear, item.get())) {
                sketch.leaveOut(
                        row,
                        names.kindColumn(),
                        "この行が何かは確かめられないので使いません",
                        "what this row is can't be shown, so it is left out");
            }
        }
        return true;
    }

    private boolean ratio(int row, Map<FiscalYear, Integer> byYear, String item) {
        Optional<String[]> parts = Labels.brackets(names.kind(row).orElse(""));
        boolean isRatio = parts.filter(both -> Labels.isYearOnYear(both[0]) && both[1].equals("%"))
                .isPresent();
        List<FiscalYear> candidates = byYear.entrySet().stream()
                .filter(year -> {
                    Integer before = byYear.get(year.getKey().minusYears(1));
                    return before != null && isQuotient(row, year.getValue(), before);
                })
                .map(Map.Entry::getKey)
                .toList();
        if (!isRatio || candidates.size() != 1) {
            return false;
        }
        layout.row(row, traits(row, item, "year-on-year", "%", Optional.of(candidates.get(0))));
        return true;
    }

    /** Items a row; a rate whose counts stand beside it is known by its figures. */
    private boolean items(List<Integer> group) {
        if (!hasYears && heading.year().isEmpty()) {
            return stopped(group.get(0), names.kindColumn());
        }
        List<String> units = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int row : group) {
            String kind = names.kind(row).orElse("");
            Optional<String[]> parts = Labels.brackets(kind);
            String label = parts.map(both -> both[0]).orElse(kind);
            Optional<String> unit = names.unit(row)
                    .filter(text -> !text.isEmpty())
                    .map(Labels::plain)
                    .or(() -> parts.map(both -> both[1]))
                    .or(() -> Labels.counter(label))
                    .or(() -> label.contains("率") || label.contains("比") ? Optional.empty() : heading.unit());
            boolean isComparison = Labels.isDoubtful(label);
            if (label.isEmpty() || unit.isEmpty() || isComparison) {
                return stopped(row, names.kindColumn());
            }
            labels.add(label);
            units.add(unit.get());
        }
        List<Integer> rates = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            if (units.get(i).equals("%")) {
                rates.add(i);
            }
        }
        String[] roles = rates.size() == 1 && group.size() == 3 ? roles(group, rates.get(0)) : new String[group.size()];
        for (int i = 0; i < group.size(); i++) {
            boolean isPart = roles[i] != null;
            String item = isPart ? labels.get(rates.get(0)) : labels.get(i);
            String role = isPart ? roles[i] : units.get(i).equals("%") ? "rate" : "value";
            layout.row(group.get(i), traits(group.get(i), item, role, units.get(i), heading.year()));
        }
        return true;
    }

    /** Which of two counts is the numerator of a rate, if only one answer fits every month. */
    private String[] roles(List<Integer> group, int rate) {
        String[] roles = new String[group.size()];
        int one = rate == 0 ? 1 : 0;
        int other = 3 - rate - one;
        boolean oneOverOther = isQuotient(group.get(rate), group.get(one), group.get(other));
        boolean otherOverOne = isQuotient(group.get(rate), group.get(other), group.get(one));
        if (oneOverOther != otherOverOne) {
            roles[rate] = "rate";
            roles[oneOverOther ? one : other] = "numerator";
            roles[oneOverOther ? other : one] = "denominator";
        }
        return roles;
    }

    /** Whether a row is, in every month that has all three, one row by another in per cent, to its last digit. */
    private boolean isQuotient(int row, int numerator, int denominator) {
        int compared = 0;
        for (int column : columns.keySet()) {
            Optional<BigDecimal> rate = sketch.number(row, column);
            Optional<BigDecimal> n = sketch.number(numerator, column);
            Optional<BigDecimal> d = sketch.number(denominator, column).filter(value -> value.signum() > 0);
            if (rate.isPresent() && n.isPresent() && d.isPresent()) {
                BigDecimal unit = BigDecimal.ONE.movePointLeft(rate.get().scale());
                BigDecimal exact =
                        n.get().multiply(HUNDRED).divide(d.get(), rate.get().scale() + 10, RoundingMode.HALF_UP);
                if (exact.subtract(rate.get()).abs().compareTo(unit) >= 0) {
                    return false;
                }
                compared++;
            }
        }
        return compared > 1;
    }
}
