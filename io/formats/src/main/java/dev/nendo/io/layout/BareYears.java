package dev.nendo.io.layout;

import java.util.Optional;

/** Years in figures alone, of which a Japanese table must say whether they are fiscal or calendar years. */
record BareYears(Grid grid, Block block) {
    private static final String BARE = "(?:19|20)[0-9]{2}";

    /** The first such year, if nothing says it. */
    Optional<int[]> unsaid(Headings headings) {
        if (!headings.isYearUnsaid() || !isJapanese()) {
            return Optional.empty();
        }
        for (int row : block.heads()) {
            for (int column : block.columns()) {
                if (grid.cell(row, column).matches(BARE)) {
                    return Optional.of(new int[] {row, column});
                }
            }
        }
        for (int row : block.rows()) {
            for (int column = 0; column < block.first(); column++) {
                if (grid.cell(row, column).matches(BARE)) {
                    return Optional.of(new int[] {row, column});
                }
            }
        }
        return Optional.empty();
    }

    private boolean isJapanese() {
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                if (Labels.isJapanese(grid.cell(row, column))) {
                    return true;
                }
            }
        }
        return false;
    }
}
