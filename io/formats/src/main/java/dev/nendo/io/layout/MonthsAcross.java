package dev.nendo.io.layout;

import dev.nendo.fiscal.FiscalYear;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tables with months across: under one header of months, or under years that stand over their months. */
final class MonthsAcross {
    private static final int APRIL = 4;
    private static final int MONTHS = 12;

    private final Sketch sketch;
    private final Grid grid;
    private final int header;
    private final SortedMap<Integer, Map<Trait, String>> columns = new TreeMap<>();

    MonthsAcross(Sketch sketch, int header) {
        this.sketch = sketch;
        this.grid = sketch.grid();
        this.header = header;
    }

    Optional<TableLayout> layout() {
        int first = 0;
        while (Labels.month(grid.cell(header, first)).isEmpty()) {
            first++;
        }
        boolean hasYears =
                header > 0 && Labels.year(grid.cell(header - 1, first), true).isPresent();
        int top = hasYears ? header - 1 : header;
        Heading heading = Heading.of(grid, top);
        NameColumns names = new NameColumns(sketch, top, header, first);
        if (!months(first, hasYears) || !names.areUnderstood()) {
            return Optional.empty();
        }
        List<Integer> rows = dataRows();
        for (int row : rows) {
            for (int column : columns.keySet()) {
                if (!sketch.isFigure(row, column)) {
                    return sketch.stop(
                            row, column, "単位のない数値だけを読みます", "only figures without unit, mark or brackets are read");
                }
            }
        }
        totals(rows, first, hasYears);
        return new NamedRows(sketch, names, heading, columns, rows, hasYears).layout();
    }

    /** The month of each column; within a year they follow its order, and none comes twice. */
    private boolean months(int first, boolean hasYears) {
        Optional<FiscalYear> year = Optional.empty();
        int before = 0;
        for (int column = first; column < grid.width(); column++) {
            if (hasYears && !grid.cell(header - 1, column).isEmpty()) {
                year = Labels.year(grid.cell(header - 1, column), true);
                before = 0;
                if (year.isEmpty()) {
                    sketch.stop(header - 1, column, "年度ではありません", "this is no fiscal year");
                    return false;
                }
            }
            OptionalInt month = Labels.month(grid.cell(header, column));
            if (month.isEmpty()) {
                continue;
            }
            int position = Math.floorMod(month.getAsInt() - APRIL, MONTHS) + 1;
            if (position <= before) {
                sketch.stop(header, column, "月が4月から3月の順に並んでいません", "the months do not go from April to March");
                return false;
            }
            before = position;
            Map<Trait, String> traits = new EnumMap<>(Trait.class);
            traits.put(Trait.MONTH, twoDigits(month.getAsInt()));
            year.ifPresent(stated -> traits.put(Trait.FISCAL_YEAR, stated.toString()));
            columns.put(column, traits);
        }
        return true;
    }

    private static String twoDigits(int month) {
        return String.format(Locale.ROOT, "%02d", month);
    }

    /** The rows below the header that have something in a column of a month. */
    private List<Integer> dataRows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = header + 1; row < grid.height(); row++) {
            int here = row;
            if (columns.keySet().stream()
                    .anyMatch(column -> !grid.cell(here, column).isEmpty())) {
                rows.add(row);
            } else if (!grid.isBlankRow(row) && !Labels.isNote(grid.cell(row, 0))) {
                sketch.leaveOut(row, 0, "数値の行ではないので使いません", "this is no row of figures, so it is left out");
            }
        }
        return rows;
    }

    /** Columns of totals, where their months are all there and every row adds up. */
    private void totals(List<Integer> rows, int first, boolean hasYears) {
        List<Integer> months = List.copyOf(columns.keySet());
        for (int column = first; column < grid.width(); column++) {
            String head = grid.cell(header, column);
            if (columns.containsKey(column) || isBlank(rows, column)) {
                continue;
            }
            Optional<String> span = Labels.span(head).map(named -> named.isEmpty() ? all(months) : named);
            int here = column;
            boolean addsUp = !hasYears
                    && span.filter(named -> named.equals(all(months))).isPresent()
                    && rows.stream()
                            .filter(row -> sketch.number(row, here).isPresent()
                                    || !grid.cell(row, here).isEmpty())
                            .allMatch(row -> Sketch.agree(sketch.number(row, here), sketch.sumAcross(row, months)));
            if (addsUp) {
                columns.put(column, Map.of(Trait.MONTH, span.orElseThrow()));
            } else {
                sketch.leaveOut(
                        header,
                        column,
                        "月の合計とは確かめられないので使いません",
                        "this can't be shown to be the total of the months, so it is left out");
            }
        }
    }

    private String all(List<Integer> months) {
        return month(months.get(0)) + "/" + month(months.get(months.size() - 1));
    }

    private @Nullable String month(int column) {
        return columns.getOrDefault(column, Map.of()).get(Trait.MONTH);
    }

    private boolean isBlank(List<Integer> rows, int column) {
        return grid.cell(header, column).isEmpty()
                && rows.stream().allMatch(row -> grid.cell(row, column).isEmpty());
    }
}
