package dev.nendo.io.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns and rows that are totals over time: kept with their months where they add up, else left out and named. */
final class TotalLines {
    private final Sketch sketch;
    private final Block block;
    private final Map<Integer, Label> columns;
    private final Map<Integer, Label> rows;
    private final Map<Integer, Map<Trait, String>> ofColumns;
    private final Map<Integer, Map<Trait, String>> ofRows;
    private final Headings headings;

    TotalLines(
            Sketch sketch,
            Block block,
            Map<Integer, Label> columns,
            Map<Integer, Label> rows,
            Map<Integer, Map<Trait, String>> ofColumns,
            Map<Integer, Map<Trait, String>> ofRows,
            Headings headings) {
        this.sketch = sketch;
        this.block = block;
        this.columns = columns;
        this.rows = rows;
        this.ofColumns = ofColumns;
        this.ofRows = ofRows;
        this.headings = headings;
    }

    void keep() {
        int head = block.heads().isEmpty() ? 0 : block.heads().get(block.heads().size() - 1);
        for (int column : block.columns()) {
            if (isTotal(columns, column)) {
                keep(column, columns, ofColumns, head, true);
            }
        }
        for (int row : block.rows()) {
            if (isTotal(rows, row)) {
                keep(row, rows, ofRows, row, false);
            }
        }
    }

    private static boolean isTotal(Map<Integer, Label> lines, int line) {
        Label label = lines.getOrDefault(line, Label.NONE);
        boolean isTotal = label.total() || label.kinds().contains(Kind.CUMULATIVE);
        return isTotal
                && (label.total() || label.name().isEmpty())
                && !label.period().hasMonth()
                && hasTimes(lines);
    }

    private static boolean hasTimes(Map<Integer, Label> lines) {
        return lines.values().stream().anyMatch(label -> !label.period().isNone());
    }

    /** The lines that a total is of: those of its year and item that are months, or else quarters or halves. */
    private List<Integer> parts(int total, Map<Integer, Label> lines, Map<Integer, Map<Trait, String>> traits) {
        Label own = lines.getOrDefault(total, Label.NONE);
        List<Integer> parts = new ArrayList<>();
        String form = "";
        for (Map.Entry<Integer, Label> line : lines.entrySet()) {
            Label label = line.getValue();
            boolean isPart = label.period().hasMonth()
                    && traits.containsKey(line.getKey())
                    && !label.total()
                    && label.kinds().equals(kinds(own))
                    && (own.period().year().isEmpty()
                            || own.period().year().equals(label.period().year()))
                    && (Labels.isTotal(own.name())
                            || own.name().isEmpty()
                            || own.name().equals(label.name()));
            String month = label.period().month();
            String here = month.startsWith("Q") ? "Q" : month.startsWith("H") ? "H" : month.contains("/") ? "/" : "m";
            if (isPart && (form.isEmpty() || form.equals(here))) {
                form = here;
                parts.add(line.getKey());
            }
        }
        return parts;
    }

    private static List<Kind> kinds(Label total) {
        return total.kinds().stream().filter(kind -> kind != Kind.CUMULATIVE).toList();
    }

    private void keep(
            int total,
            Map<Integer, Label> lines,
            Map<Integer, Map<Trait, String>> traits,
            int headRow,
            boolean isColumn) {
        List<Integer> parts = parts(total, lines, traits);
        boolean isOverYears = parts.isEmpty();
        Optional<String> span = isOverYears ? Optional.empty() : span(parts, lines);
        boolean isYearRow = isOverYears
                && lines.getOrDefault(total, Label.NONE).period().year().isEmpty();
        if (!traits.containsKey(total)) {
            return;
        }
        boolean isGap = !isOverYears && span.isEmpty();
        if ((span.isEmpty() && isYearRow) || isGap || (span.isPresent() && !addsUp(total, parts, isColumn))) {
            traits.remove(total);
            sketch.leaveOut(
                    headRow,
                    isColumn ? total : 0,
                    "月の合計とは確かめられないので使いません",
                    "this can't be shown to be the total of the months, so it is left out");
            return;
        }
        span.ifPresent(months -> {
            Map<Trait, String> own = new EnumMap<>(Trait.class);
            own.putAll(traits.getOrDefault(total, Map.of()));
            if (!months.isEmpty()) {
                own.put(Trait.MONTH, months);
            }
            String year = lines.getOrDefault(parts.get(0), Label.NONE).period().year();
            if (!year.isEmpty() && months.length() <= "04/09".length()) {
                own.put(Trait.FISCAL_YEAR, year);
            }
            if (own.getOrDefault(Trait.ROW, "").equals("cumulative")) {
                own.remove(Trait.ROW);
            }
            if (Labels.isTotal(own.getOrDefault(Trait.ITEM, "計"))) {
                own.remove(Trait.ITEM);
            }
            if (!isColumn || Labels.isTotal(own.getOrDefault(Trait.BRANCH, ""))) {
                own.remove(Trait.BRANCH);
            }
            traits.put(total, own);
        });
    }

    /** From the first part to the last; nothing where a part is of another year than the one before. */
    private Optional<String> span(List<Integer> parts, Map<Integer, Label> lines) {
        Period first = lines.getOrDefault(parts.get(0), Label.NONE).period();
        Period last =
                lines.getOrDefault(parts.get(parts.size() - 1), Label.NONE).period();
        if (!first.year().equals(last.year())) {
            return Optional.empty();
        }
        String from = first.month();
        String to = last.month();
        if (from.startsWith("Q") || from.startsWith("H")) {
            return (from.equals("Q1") && to.equals("Q4")) || (from.equals("H1") && to.equals("H2"))
                    ? Optional.of("")
                    : Optional.empty();
        }
        if (!areFollowing(parts, lines)) {
            return Optional.empty();
        }
        String start = from.contains("/") ? from.substring(0, from.indexOf('/')) : from;
        String end = to.contains("/") ? to.substring(to.indexOf('/') + 1) : to;
        return Optional.of(start + "/" + end);
    }

    private static boolean areFollowing(List<Integer> parts, Map<Integer, Label> lines) {
        int before = 0;
        for (int part : parts) {
            String month = lines.getOrDefault(part, Label.NONE).period().month();
            if (month.contains("/")) {
                return true;
            }
            int here = Integer.parseInt(month.substring(month.length() - 2));
            if (before > 0 && here != before % 12 + 1) {
                return false;
            }
            before = here;
        }
        return true;
    }

    private boolean addsUp(int total, List<Integer> parts, boolean isColumn) {
        List<Integer> places = List.copyOf((isColumn ? ofRows : ofColumns).keySet());
        for (int place : places) {
            Map<Trait, String> traits = (isColumn ? ofRows : ofColumns).getOrDefault(place, Map.of());
            String role = traits.getOrDefault(Trait.ROW, headings.unit().equals("%") ? "rate" : "value");
            Optional<BigDecimal> printed = isColumn ? sketch.number(place, total) : sketch.number(total, place);
            if (printed.isEmpty() || !(role.equals("value") || role.equals("target"))) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (int part : parts) {
                sum = sum.add(
                        (isColumn ? sketch.number(place, part) : sketch.number(part, place)).orElse(BigDecimal.ZERO));
            }
            BigDecimal allowed = printed.get()
                    .ulp()
                    .multiply(BigDecimal.valueOf(printed.get().scale() > 0 ? parts.size() : 0));
            if (sum.subtract(printed.get()).abs().compareTo(allowed) > 0) {
                return false;
            }
        }
        return true;
    }
}
