package dev.nendo.io.layout;

import java.util.List;

/** A row that may be a head of years or months, some of them in figures only: 平成27年度, 28, 29 or 2019, 2020. */
record YearRow(Grid grid, int row, List<Integer> filled) {

    boolean isHead() {
        Periods periods = new Periods(true, 4, false);
        int read = 0;
        for (int column : filled) {
            Label label = Label.of(grid.cell(row, column), periods);
            boolean isName = !label.name().isEmpty() && !label.name().matches("[0-9.,()△▲+\\-－%％]+");
            if (!label.period().isNone()) {
                read++;
            } else if (!isName && label.kinds().isEmpty() && !label.total()) {
                return false;
            }
        }
        return read >= 2 && follows();
    }

    /** Bare years are years only where they go up or down by even steps. */
    private boolean follows() {
        List<Integer> bare = filled.stream()
                .map(column -> grid.cell(row, column))
                .filter(text -> text.matches("(?:19|20)[0-9]{2}"))
                .map(Integer::valueOf)
                .toList();
        return areEven(bare);
    }

    static boolean areEven(List<Integer> years) {
        for (int i = 2; i < years.size(); i++) {
            int step = years.get(i) - years.get(i - 1);
            if (step != years.get(1) - years.get(0) && step != 1 && step != 0) {
                return false;
            }
        }
        return years.size() != 2 || Math.abs(years.get(1) - years.get(0)) <= 10;
    }
}
