package dev.nendo.io.layout;

import java.util.ArrayList;
import java.util.List;

/** A column that may hold years or months, some of them in figures only. */
record YearColumn(Grid grid, List<Integer> rows, int column) {

    boolean isYears() {
        Periods periods = new Periods(true, 4, false);
        List<Integer> bare = new ArrayList<>();
        int read = 0;
        for (int row : rows) {
            String text = grid.cell(row, column);
            if (text.isEmpty()) {
                continue;
            }
            Label label = Label.of(text, periods);
            if (label.period().isNone() && !label.total() && label.kinds().isEmpty()) {
                return false;
            }
            read += label.period().isNone() ? 0 : 1;
            if (text.matches("(?:19|20)[0-9]{2}")) {
                bare.add(Integer.valueOf(text));
            }
        }
        return read >= 1 && (bare.size() != 1 || read > 1) && (bare.size() < 2 || YearRow.areEven(bare));
    }
}
