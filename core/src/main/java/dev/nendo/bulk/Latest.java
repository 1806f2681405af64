package dev.nendo.bulk;

import dev.nendo.bulk.SeriesColumns.Cells;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import java.util.BitSet;

/**
 * The to-date figures of many series, each at the last month it may be judged by, side by side: judging reads nothing else. Where a
 * series has none above 0, the denominator is {@link #NONE}, and it goes a slower road; a value's is 1.
 */
final class Latest {
    /** In the place of a denominator; negative, so that one look at all signs finds it. */
    static final long NONE = -1;

    private final SeriesColumns columns;
    private final Way way;
    private final Reach reach;
    private final long[] tops;
    private final long[] bottoms;
    private final BitSet overflowing = new BitSet();

    /** Up to which month each series goes: the last one of those that are reported and visible. */
    @SuppressWarnings("ArrayRecordComponent") // shared with the columns on purpose, compared by nobody
    record Reach(long[] reported, long visible) {
        static Reach of(SeriesColumns columns, int months) {
            return new Reach(columns.masks().known(), Bits.first(months));
        }

        /** The index of the last month, -1 when there is none. */
        int last(int series) {
            return Bits.last(reported[series] & visible);
        }
    }

    Latest(SeriesColumns columns, Way way, Reach reach) {
        this.columns = columns;
        this.way = way;
        this.reach = reach;
        this.tops = new long[columns.size()];
        this.bottoms = new long[columns.size()];
    }

    /** Adds up the months of each series, without the sums to the months between. */
    static Latest of(SeriesColumns columns, Way way, Reach reach) {
        Latest latest = new Latest(columns, way, reach);
        latest.fill();
        return latest;
    }

    private void fill() {
        long[] known = columns.masks().known();
        boolean quick = way.isRateOfSums();
        for (int i = 0; i < tops.length; i++) {
            int last = reach.last(i);
            boolean whole = (~known[i] & Bits.first(last + 1)) == 0;
            if (!(quick && whole && plainly(i, last))) {
                carefully(i, last);
            }
        }
        forgetOdd();
    }

    /** What stands in the columns for series that do not fit means nothing. */
    void forgetOdd() {
        columns.odd().keySet().forEach(series -> put(series, 0, NONE));
    }

    /** Rates of which every month is reported; false when a figure is negative or so large that the sum might not fit. */
    private boolean plainly(int series, int last) {
        Cells cells = columns.cells();
        long[] above = cells.above();
        long[] below = cells.below();
        int from = series * cells.months();
        long top = 0;
        long bottom = 0;
        long bits = 0;
        for (int at = from; at <= from + last; at++) {
            top += above[at];
            bottom += below[at];
            bits |= above[at] | below[at];
        }
        put(series, top, bottom);
        return bits >>> Bits.SAFE == 0;
    }

    /** Any series of any measure. */
    void carefully(int series, int last) {
        boolean isThere = last >= 0 && Bits.has(way.known(columns.masks(), series), last);
        Cells cells = columns.cells();
        put(series, isThere ? top(cells, series, last) : 0, isThere ? bottom(cells, series, last) : 0);
        if (overflowing.get(series)) {
            put(series, 0, NONE);
        }
    }

    private long top(Cells cells, int series, int last) {
        return way.isLevel() ? cells.above()[series * cells.months() + last] : sum(cells.above(), series, last);
    }

    private long bottom(Cells cells, int series, int last) {
        if (way.isRateOfSums()) {
            return sum(cells.below(), series, last);
        }
        return switch (way.months()) {
            case RATIO_AT_POINT -> cells.below()[series * cells.months() + last];
            case SUM_OVER_POPULATION ->
                cells.below()[series * cells.months() + way.population(columns.masks(), series, last)];
            case MEAN -> way.months(columns.masks().known()[series], last);
            default -> 1;
        };
    }

    private long sum(long[] figures, int series, int last) {
        int from = series * columns.cells().months();
        long known = columns.masks().known()[series];
        long sum = 0;
        long wrong = 0;
        for (int i = 0; i <= last; i++) {
            // A month without a value adds nothing, whatever stands in its place.
            long figure = figures[from + i] & -(known >>> i & 1);
            long next = sum + figure;
            wrong |= (sum ^ next) & (figure ^ next);
            sum = next;
        }
        if (wrong < 0) {
            overflowing.set(series);
        }
        return sum;
    }

    void put(int series, long top, long bottom) {
        tops[series] = top;
        bottoms[series] = bottom > 0 ? bottom : NONE;
    }

    SeriesColumns columns() {
        return columns;
    }

    Way way() {
        return way;
    }

    Reach reach() {
        return reach;
    }

    /** The unscaled numerators, not to be written to. */
    long[] tops() {
        return tops;
    }

    /** The unscaled denominators, not to be written to. */
    long[] bottoms() {
        return bottoms;
    }

    /** By how many powers of ten a quotient of the figures is too small. */
    int shift() {
        return way.shift(columns.cells());
    }

    /** Whether a series goes the slower road: its sums, or its figures, do not fit into longs, or its states are unusual. */
    boolean isWide(int series) {
        return columns.isOdd(series) || overflowing.get(series);
    }

    /** Whether there is a figure at the last month, of a series that is not wide. */
    boolean isKnown(int series) {
        int last = reach.last(series);
        return last >= 0 && Bits.has(way.known(columns.masks(), series), last);
    }

    /** The exact value at the last month, which there must be. */
    Outcome<Rational> value(int series) {
        return bottoms[series] > 0
                ? Outcome.present(way.exact(columns.cells(), tops[series], bottoms[series]))
                : OneByOne.toDate(columns, way, series, reach.last(series) + 1);
    }
}
