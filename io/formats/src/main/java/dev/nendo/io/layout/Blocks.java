package dev.nendo.io.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables of a grid, from the top. Not thread-safe. */
final class Blocks {
    private final Sketch sketch;
    private final Grid grid;
    private final RowKind[] kinds;

    Blocks(Sketch sketch) {
        this.sketch = sketch;
        this.grid = sketch.grid();
        this.kinds = new RowKind[grid.height()];
        for (int row = 0; row < kinds.length; row++) {
            kinds[row] = kind(row);
        }
    }

    private RowKind kind(int row) {
        List<Integer> filled = filled(row);
        if (filled.isEmpty()) {
            return RowKind.BLANK;
        }
        String first = grid.cell(row, filled.get(0));
        long figures = filled.stream()
                .filter(column -> sketch.isLikeFigure(row, column))
                .count();
        if (figures == 0 && Labels.isNote(first) && filled.size() <= 2) {
            return RowKind.NOTE;
        }
        if (Headings.isAside(first) && figures == 0 && filled.size() == 1) {
            return RowKind.SINGLE;
        }
        if (new YearRow(grid, row, filled).isHead()) {
            return RowKind.HEAD;
        }
        if (figures == 0 || (figures == 1 && filled.size() == 1 && filled.get(0) == 0)) {
            return filled.size() == 1 ? RowKind.SINGLE : RowKind.HEAD;
        }
        return RowKind.FIGURES;
    }

    private List<Integer> filled(int row) {
        List<Integer> filled = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            if (!grid.cell(row, column).isEmpty()) {
                filled.add(column);
            }
        }
        return filled;
    }

    List<Block> find() {
        List<Block> blocks = new ArrayList<>();
        int end = 0;
        int row = 0;
        while (row < kinds.length) {
            if (kinds[row] != RowKind.FIGURES) {
                row++;
                continue;
            }
            int last = lastOf(row);
            blocks.add(block(end, row, last));
            end = last + 1;
            row = end;
        }
        return blocks;
    }

    /** The last row with figures before a new head. */
    private int lastOf(int first) {
        int last = first;
        for (int row = first + 1; row < kinds.length; row++) {
            if (kinds[row] == RowKind.FIGURES) {
                last = row;
            } else if (kinds[row] == RowKind.HEAD && headsSeveral(row)) {
                break;
            }
        }
        return last;
    }

    /** Whether texts stand over columns where the rows before had figures. */
    private boolean headsSeveral(int row) {
        return filled(row).stream().filter(column -> column > 0).count() >= 2
                || (filled(row).size() >= 2 && hasFiguresAfterOneColumn(row));
    }

    private boolean hasFiguresAfterOneColumn(int row) {
        return filled(row).stream().anyMatch(column -> column > 0 && row > 0 && sketch.isFigure(row - 1, column));
    }

    private Block block(int from, int firstRow, int lastRow) {
        List<Integer> rows = new ArrayList<>();
        for (int row = firstRow; row <= lastRow; row++) {
            if (kinds[row] == RowKind.FIGURES) {
                rows.add(row);
            }
        }
        int top = firstRow;
        while (top > from && (kinds[top - 1] == RowKind.HEAD || isSpanningHead(top - 1, top < firstRow))) {
            top--;
        }
        if (top == firstRow) {
            int above = firstRow - 1;
            while (above >= from && kinds[above] != RowKind.HEAD) {
                above--;
            }
            int start = above;
            while (start >= from && kinds[start] == RowKind.HEAD) {
                start--;
            }
            return above < from
                    ? finished(range(from, firstRow), List.of(), rows)
                    : finished(range(from, start + 1), range(start + 1, above + 1), rows);
        }
        while (top < firstRow && isTitle(top, firstRow)) {
            top++;
        }
        return finished(range(from, top), range(top, firstRow), rows);
    }

    /** A single text over columns with figures, between or over the rows of a head. */
    private boolean isSpanningHead(int row, boolean hasHeadBelow) {
        if (kinds[row] != RowKind.SINGLE) {
            return false;
        }
        int column = filled(row).get(0);
        String text = grid.cell(row, column);
        boolean isTime = Label.of(text, new Periods(true, 4, false)).isOnlyTime();
        return column > 0 && !Headings.isAside(text) && (isTime || !hasHeadBelow);
    }

    /** A row of title and unit line, or of title and date. */
    private boolean isTitle(int row, int firstRow) {
        List<Integer> filled = filled(row);
        boolean hasAside = filled.stream().skip(1).anyMatch(column -> Headings.isAside(grid.cell(row, column)));
        return row < firstRow - 1 && hasAside && filled.size() <= 2;
    }

    private Block finished(List<Integer> titles, List<Integer> heads, List<Integer> rows) {
        int first = firstColumn(heads, rows);
        List<Integer> columns = new ArrayList<>();
        for (int column = first; column < grid.width(); column++) {
            int here = column;
            long figures =
                    rows.stream().filter(row -> sketch.isLikeFigure(row, here)).count();
            long texts = rows.stream().filter(row -> sketch.isText(row, here)).count();
            boolean isDated = heads.stream()
                    .map(row -> grid.cell(row, here))
                    .anyMatch(text -> !text.isEmpty()
                            && Label.of(text, new Periods(true, 4, false)).isOnlyTime());
            if (figures > 0 && (figures >= texts || isDated)) {
                columns.add(column);
            }
        }
        Map<Integer, Integer> bands = new TreeMap<>();
        int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1);
        int start = heads.isEmpty() ? rows.get(0) : heads.get(heads.size() - 1) + 1;
        for (int row = start; row < last; row++) {
            if (kinds[row] == RowKind.SINGLE && filled(row).get(0) < Math.max(1, first)) {
                bands.put(row, filled(row).get(0));
            }
        }
        return new Block(titles, heads, rows, bands, first, columns);
    }

    private int firstColumn(List<Integer> heads, List<Integer> rows) {
        for (int column = 0; column < grid.width(); column++) {
            int here = column;
            String head = heads.stream()
                    .map(row -> grid.cell(row, here))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            boolean isNamed = Labels.isTime(head) || Labels.isNumber(head) || Labels.isUnit(head);
            long figures =
                    rows.stream().filter(row -> sketch.isLikeFigure(row, here)).count();
            long texts = rows.stream().filter(row -> sketch.isText(row, here)).count();
            if (figures > texts && !isNamed && !new YearColumn(grid, rows, column).isYears()) {
                return column;
            }
        }
        return 0;
    }

    private static List<Integer> range(int from, int to) {
        List<Integer> range = new ArrayList<>();
        for (int row = from; row < to; row++) {
            range.add(row);
        }
        return range;
    }
}
