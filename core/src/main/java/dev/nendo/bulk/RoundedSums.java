package dev.nendo.bulk;

import dev.nendo.bulk.SeriesColumns.Cells;
import dev.nendo.bulk.SeriesColumns.Masks;

/**
 * Rates to every month, rounded while they are summed: the sums stay in registers, and only the results are written. Nearly every series
 * takes the first of three roads, each with the same results: figures of which none is negative, with one division and no correction; any
 * that fit into longs, checked month by month; and sums of their own for the rest.
 */
final class RoundedSums {
    private static final int BLOCK = 1 << 10;

    private final SeriesColumns columns;
    private final Way way;
    private final int decimals;
    private final long[] results;
    private final Quotients quotients;
    private final int months;

    private RoundedSums(SeriesColumns columns, Way way, int decimals, long[] results) {
        this.columns = columns;
        this.way = way;
        this.decimals = decimals;
        this.results = results;
        this.quotients = Quotients.of(decimals + way.shift(columns.cells()));
        this.months = columns.cells().months();
    }

    static void round(SeriesColumns columns, Way way, int decimals, long[] results) {
        RoundedSums sums = new RoundedSums(columns, way, decimals, results);
        if (way.isRateOfSums()) {
            sums.rates();
        } else {
            for (int from = 0; from < columns.size(); from += BLOCK) {
                sums.apart(from, Math.min(columns.size(), from + BLOCK));
            }
        }
    }

    private void rates() {
        Cells cells = columns.cells();
        Masks masks = columns.masks();
        long all = Bits.first(months);
        boolean quick = quotients.down() == 1;
        for (int i = 0; i < cells.size(); i++) {
            if (columns.isOdd(i)) {
                apart(i, i + 1); // its figures are not among the cells
                continue;
            }
            boolean fits = quick && masks.known()[i] == all && plainly(cells.above(), cells.below(), i * months);
            if (!fits && !carefully(i)) {
                apart(i, i + 1);
            }
        }
    }

    /**
     * Rounds a series of which every month is reported: ⌊(2 · up · n + d) / 2d⌋, which rounds ties up.
     *
     * @return false when a figure is negative or too large, or the first denominator is 0; then what was put into the results means nothing
     */
    private boolean plainly(long[] above, long[] below, int from) {
        long twice = quotients.up() * 2;
        long top = 0;
        long bottom = 0;
        long wrong = 0;
        for (int at = from; at < from + months; at++) {
            top += above[at];
            bottom += below[at];
            // Of figures that are not negative neither are the sums, unless they leave the longs.
            wrong |= above[at] | below[at] | top | (bottom - 1);
            results[at] = (top * twice + bottom) / Math.max(1, bottom + bottom);
        }
        // Such sums never fall, so that it is enough to look at the last.
        return wrong >= 0 && top <= quotients.mostTwice() && bottom <= Long.MAX_VALUE / 2;
    }

    /** The same for figures of either sign and with gaps; false when a sum or a multiple leaves the longs. */
    private boolean carefully(int series) {
        Cells cells = columns.cells();
        int from = series * months;
        long reported = columns.masks().known()[series];
        long known = way.known(columns.masks(), series);
        long top = 0;
        long bottom = 0;
        for (int i = 0; i < months; i++) {
            // A month without a value adds nothing, whatever stands in its place.
            long mask = -(reported >>> i & 1);
            long over = cells.above()[from + i] & mask;
            long under = cells.below()[from + i] & mask;
            long nextTop = top + over;
            long nextBottom = bottom + under;
            long wrong = ((top ^ nextTop) & (over ^ nextTop)) | ((bottom ^ nextBottom) & (under ^ nextBottom));
            top = nextTop;
            bottom = nextBottom;
            boolean none = !Bits.has(known, i) || bottom == 0;
            long rounded = none ? Quotients.NONE : quotients.round(top, bottom);
            if (wrong < 0 || (rounded == Quotients.NONE && !none)) {
                return false;
            }
            results[from + i] = rounded;
        }
        return true;
    }

    private void apart(int from, int to) {
        long[] some = new long[(to - from) * months];
        columns.slice(from, to).cumulate(way.measure(), way.gaps()).roundTo(decimals, some);
        System.arraycopy(some, 0, results, from * months, some.length);
    }
}
