package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import java.time.YearMonth;
import java.util.List;

/** Blocks of consecutive months: each ends where the next begins. */
final class Blocks {
    private Blocks() {}

    static void check(List<Window> blocks) {
        Checks.argument(!blocks.isEmpty(), () -> "a series has at least one block: " + blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Window block = blocks.get(i);
            Checks.argument(block.isContiguous(), () -> "a block has no holes: " + block);
            Window before = blocks.get(Math.max(0, i - 1));
            Checks.argument(
                    i == 0 || before.last().plusMonths(1).equals(block.first()),
                    () -> "a block begins in the month after the one before, " + before + ": " + block);
        }
    }

    /** The block that ends at a position, or the month there when the series has no blocks. */
    static Window ending(MonthlySeries series, int index) {
        List<YearMonth> ends = series.window().months();
        YearMonth begin = series.form().begin();
        YearMonth last = ends.get(index);
        if (begin == null) {
            return Window.month(last);
        }
        return Window.of(index == 0 ? begin : ends.get(index - 1).plusMonths(1), last);
    }
}
