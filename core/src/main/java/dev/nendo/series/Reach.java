package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.number.Reason;
import java.time.YearMonth;

/**
 * The stretch of a series that a result is about, by position.
 *
 * @param from the first position
 * @param to the position after the last; equal to the first when nothing counts
 * @param month the month of the last position, or the one asked for when nothing counts
 * @param whenNone why nothing counts
 */
record Reach(Window window, int from, int to, YearMonth month, Reason whenNone) {

    /** From the beginning through a month; a month before the end of the first block has nothing, though the block has begun. */
    static Reach through(MonthlySeries series, YearMonth asked) {
        YearMonth begin = series.form().begin();
        boolean begun = begin != null && !asked.isBefore(begin);
        return through(series.window(), asked, begun ? Reason.POINT_NOT_REACHED : Reason.NOT_STARTED);
    }

    static Reach through(Window window, YearMonth asked, Reason whenNone) {
        YearMonth last = window.last();
        YearMonth end = asked.isBefore(last) ? asked : last;
        if (window.contains(end)) {
            return new Reach(window, 0, window.position(end), end, whenNone);
        }
        return window.through(end)
                .map(some -> new Reach(window, 0, some.size(), some.last(), whenNone))
                .orElseGet(() -> new Reach(window, 0, 0, asked, whenNone));
    }

    /** The last month that counts at or before the one asked for. */
    static Reach point(Window window, YearMonth asked) {
        Reach all = through(window, asked, Reason.POINT_NOT_REACHED);
        return new Reach(window, Math.max(0, all.to - 1), all.to, all.month, all.whenNone);
    }

    /** The months of a quarter or half; nothing when it would cut a block in two. */
    static Reach over(MonthlySeries series, Window bucket) {
        Checks.argument(bucket.isContiguous(), () -> "a bucket has no holes: " + bucket);
        Window window = series.window();
        Reach before = through(window, bucket.first().minusMonths(1), Reason.NOT_APPLICABLE);
        Reach all = through(window, bucket.last(), Reason.NOT_APPLICABLE);
        boolean cutAtStart =
                before.to < all.to && Blocks.ending(series, before.to).first().isBefore(bucket.first());
        boolean cutAtEnd =
                all.to < window.size() && !Blocks.ending(series, all.to).first().isAfter(bucket.last());
        return cutAtStart || cutAtEnd || before.to == all.to
                ? new Reach(window, before.to, before.to, bucket.last(), Reason.NOT_APPLICABLE)
                : new Reach(window, before.to, all.to, all.month, Reason.NOT_APPLICABLE);
    }

    boolean isEmpty() {
        return from == to;
    }

    int last() {
        return to - 1;
    }
}
