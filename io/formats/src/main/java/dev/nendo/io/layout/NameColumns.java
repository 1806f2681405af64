package dev.nendo.io.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns before the first month, by their heads: who, what of them, and the unit. */
final class NameColumns {
    private final Sketch sketch;
    private final Grid grid;
    private final int top;
    private final int header;
    private final int first;
    private int district = -1;
    private int branch = -1;
    private int kind = -1;
    private int unit = -1;

    NameColumns(Sketch sketch, int top, int header, int first) {
        this.sketch = sketch;
        this.grid = sketch.grid();
        this.top = top;
        this.header = header;
        this.first = first;
    }

    /** Sorts the columns; a head that is not known, or known twice, stops the proposal. */
    boolean areUnderstood() {
        for (int column = 0; column < first; column++) {
            String head = grid.cell(header, column).isEmpty() ? grid.cell(top, column) : grid.cell(header, column);
            if (!take(column, head)) {
                sketch.stop(
                        header,
                        column,
                        "この見出しの列が支部、項目、単位のどれか分かりません",
                        "it is not known whether this column is a branch, an item or a unit");
                return false;
            }
        }
        return true;
    }

    private boolean take(int column, String head) {
        if (Labels.isUnit(head) && unit < 0) {
            unit = column;
        } else if (Labels.isKind(head) && kind < 0) {
            kind = column;
        } else if (Labels.isDistrict(head) && district < 0 && branch < 0) {
            district = column;
        } else if (Labels.isBranch(head) && branch < 0) {
            branch = column;
        } else {
            return head.isEmpty() && isBlankBelow(column);
        }
        return true;
    }

    private boolean isBlankBelow(int column) {
        for (int row = header + 1; row < grid.height(); row++) {
            if (!grid.cell(row, column).isEmpty() && !Labels.isNote(grid.cell(row, column))) {
                return false;
            }
        }
        return true;
    }

    boolean hasKind() {
        return kind >= 0;
    }

    boolean hasBranch() {
        return branch >= 0 || district >= 0;
    }

    int kindColumn() {
        return kind;
    }

    /** The names of a row as printed; the branch is filled down where a row has a kind, the district where it has a branch. */
    Optional<String> branch(int row) {
        int column = branch >= 0 ? branch : district;
        if (column < 0) {
            return Optional.empty();
        }
        String text = grid.cell(row, column);
        if (text.isEmpty() && branch >= 0 && district >= 0 && Labels.isTotal(grid.cell(row, district))) {
            return Optional.of(grid.cell(row, district));
        }
        if (!text.isEmpty() || kind < 0 || grid.cell(row, kind).isEmpty()) {
            return Optional.of(text).filter(name -> !name.isEmpty());
        }
        for (int above = row - 1; above > header; above--) {
            if (!grid.cell(above, column).isEmpty()) {
                return Optional.of(grid.cell(above, column));
            }
        }
        return Optional.empty();
    }

    /** Whether a new district begins with the row. */
    boolean beginsDistrict(int row) {
        return district >= 0 && branch >= 0 && !grid.cell(row, district).isEmpty();
    }

    Optional<String> kind(int row) {
        return Optional.of(kind).filter(column -> column >= 0).map(column -> grid.cell(row, column));
    }

    Optional<String> unit(int row) {
        return Optional.of(unit).filter(column -> column >= 0).map(column -> grid.cell(row, column));
    }

    List<Integer> columns() {
        List<Integer> all = new ArrayList<>();
        for (int column = 0; column < first; column++) {
            all.add(column);
        }
        return all;
    }
}
