package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One figure for each month of a window, each with its {@link MonthState}.
 *
 * <p>A series knows whether its figures stand for single months or for all months so far ({@link Basis}) and how exactly they are known
 * ({@link Precision}). It knows no unit and no measure: how figures accumulate is said by the call of {@link Accumulation}. Where figures
 * stand for blocks of months (4～6月, 7～9月 …), each belongs to the last month of its block. Example: 24, 12, 7 from April 2021, monthly:
 * {@code at(2021-05)} is 12 and their sum to June is 43; the figure of a missing month is absent, never 0.
 *
 * <p>Compact: longs at one decimal scale (trailing zeros are not kept), wider where a value does not fit; never wrong for being large.
 * Rounding: none. Arguments are checked with {@link IllegalArgumentException} whose message ends with the offending value. Immutable and
 * thread-safe; equal when window, basis, precision, blocks, states and values are.
 */
public final class MonthlySeries {
    private final Window window;
    private final Form form;
    private final long[] data;
    private final int offset;

    MonthlySeries(Window window, Form form, long[] data, int offset) {
        this.window = window;
        this.form = form;
        this.data = data;
        this.offset = offset;
    }

    /**
     * Starts a series in which every month is missing and every value exact.
     *
     * @param window the months that count
     * @param basis what a figure stands for
     * @return a builder
     */
    public static Builder builder(Window window, Basis basis) {
        return new Builder(window, basis, null);
    }

    /**
     * Starts a series of figures for blocks of months.
     *
     * @param blocks consecutive blocks in order, such as the four quarters of a year; each without holes
     * @param basis what a figure stands for: one block, or all blocks so far
     * @return a builder whose months are the last ones of the blocks
     * @throws IllegalArgumentException when there is no block, or one does not begin right after the one before
     */
    public static Builder blocks(List<Window> blocks, Basis basis) {
        Blocks.check(blocks);
        Window ends = Window.ofMonths(blocks.stream().map(Window::last).toList());
        return new Builder(ends, basis, blocks.get(0).first());
    }

    /**
     * Whole numbers, reported from a window's first month on.
     *
     * @param window the months that count
     * @param basis what a figure stands for
     * @param values as many as there are months, or fewer: then the last months are missing
     * @return the series
     * @throws IllegalArgumentException when there are more values than months
     */
    public static MonthlySeries of(Window window, Basis basis, long... values) {
        return of(
                window,
                basis,
                Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList());
    }

    /**
     * Decimals, reported from a window's first month on.
     *
     * @param window the months that count
     * @param basis what a figure stands for
     * @param values as many as there are months, or fewer: then the last months are missing, as is a month whose value is null
     * @return the series
     * @throws IllegalArgumentException when there are more values than months, or one has more than a thousand digits
     */
    public static MonthlySeries of(Window window, Basis basis, List<? extends @Nullable BigDecimal> values) {
        Checks.argument(
                values.size() <= window.size(),
                () -> "at most " + window.size() + " values fit into " + window + ": " + values.size());
        Cells cells = new Cells(window);
        int index = 0;
        for (BigDecimal value : values) {
            cells.report(index++, value);
        }
        return cells.build(basis, Precision.exact(), null);
    }

    /**
     * Decimals by month, as a query gives them.
     *
     * @param window the months that count
     * @param basis what a figure stands for
     * @param values the months that are known, in any order; a month that is not among them, or whose value is null, is missing
     * @return the series
     * @throws IllegalArgumentException when a month does not count, or a value has more than a thousand digits
     */
    public static MonthlySeries of(Window window, Basis basis, Map<YearMonth, ? extends @Nullable BigDecimal> values) {
        Cells cells = new Cells(window);
        values.forEach((month, value) -> {
            Checks.argument(window.contains(month), () -> month + " is outside " + window);
            cells.report(window.position(month) - 1, value);
        });
        return cells.build(basis, Precision.exact(), null);
    }

    /**
     * The months that count.
     *
     * @return the window
     */
    public Window window() {
        return window;
    }

    /**
     * What a figure stands for.
     *
     * @return the basis
     */
    public Basis basis() {
        return form.basis();
    }

    /**
     * How exactly the figures are known.
     *
     * @return the precision
     */
    public Precision precision() {
        return form.precision();
    }

    /**
     * What is known of a month.
     *
     * @param month any month
     * @return its state; not applicable outside the window
     */
    public MonthState state(YearMonth month) {
        return window.contains(month) ? state(window.position(month) - 1) : MonthState.NOT_APPLICABLE;
    }

    /**
     * The months that a figure stands for, whatever the basis: a block, or the month alone.
     *
     * @param month a month of the window
     * @return the block that ends with it
     * @throws IllegalArgumentException when the month does not count
     */
    public Window block(YearMonth month) {
        return Blocks.ending(this, window.position(month) - 1);
    }

    /**
     * Whether the figures stand for blocks of months.
     *
     * @return whether the series was built of blocks
     */
    public boolean isOfBlocks() {
        return form.begin() != null;
    }

    /**
     * The figure of a month.
     *
     * @param month any month
     * @return the value; absent as {@code GAP} when a later month is known, else as {@code NO_DATA_YET}, as {@code SUPPRESSED},
     *     {@code NOT_STARTED} before the first applicable month, or {@code NOT_APPLICABLE}
     */
    public Outcome<Rational> at(YearMonth month) {
        return States.of(this).outcome(window, month, this::value);
    }

    /**
     * All that the figure of a month may truly be.
     *
     * @param month any month
     * @return the interval, a point when exact; absent as in {@link #at(YearMonth)}
     */
    public Outcome<Interval> intervalAt(YearMonth month) {
        return measuredAt(month).map(Measured::interval);
    }

    /**
     * The figure of a month with all it may truly be.
     *
     * @param month any month
     * @return both; absent as in {@link #at(YearMonth)}
     */
    public Outcome<Measured> measuredAt(YearMonth month) {
        return States.of(this).outcome(window, month, this::measured);
    }

    /**
     * The months that have a value, in order.
     *
     * @return each with its value and state
     */
    public List<Point> points() {
        List<YearMonth> months = window.months();
        return IntStream.range(0, size())
                .filter(i -> state(i).hasValue())
                .mapToObj(i -> new Point(months.get(i), value(i), state(i)))
                .toList();
    }

    /**
     * The last month that has a value.
     *
     * @return it with its value and state, or empty when there is none
     */
    public Optional<Point> latest() {
        List<Point> points = points();
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /**
     * What was known at the end of a month: later values are missing, and the window stays.
     *
     * @param month the last month whose data may be used
     * @return the series without what came later
     */
    public MonthlySeries asOf(YearMonth month) {
        return Combined.cut(this, month);
    }

    /**
     * The sum month by month with another member, such as another branch; not a sum over months.
     *
     * @param other a series of the same window, basis and blocks
     * @return missing where one is missing, else suppressed where one is; a member that is not applicable contributes nothing. The
     *     precision is that of the sum, to nearest with ties unknown
     * @throws IllegalArgumentException when window, basis or blocks differ
     */
    public MonthlySeries plus(MonthlySeries other) {
        return Combined.plus(this, other);
    }

    /**
     * How many decimals the unscaled values have.
     *
     * @return 0 or more; the least that holds every value
     */
    public int scale() {
        return form.scale();
    }

    /**
     * Whether every unscaled value fits into a long.
     *
     * @return whether {@link #unscaled(int)} may be asked
     */
    public boolean hasLongValues() {
        return form.words() == 1;
    }

    /**
     * Whether every month was reported for good: neither missing, suppressed, not applicable, preliminary nor revised.
     *
     * @return whether all states are {@link MonthState#REPORTED}
     */
    public boolean isAllReported() {
        long marks = 0;
        int from = offset + size() * form.words();
        for (int i = from; i < offset + form.length(size()); i++) {
            marks |= data[i];
        }
        return marks == 0;
    }

    /**
     * The unscaled value at a position, for loops over many series: 141 for 14.1 at scale 1.
     *
     * @param position from 1 to the window's size
     * @return the value times ten to the power of {@link #scale()}; 0 where there is no value
     * @throws IllegalStateException when the values are too wide for a long
     */
    public long unscaled(int position) {
        if (form.words() != 1) {
            throw new IllegalStateException("the values do not fit into a long; ask hasLongValues() before: " + window);
        }
        return data[offset + Objects.checkIndex(position - 1, size())];
    }

    Form form() {
        return form;
    }

    int size() {
        return window.size();
    }

    MonthState state(int index) {
        return Packed.state(data, offset + size() * form.words(), index);
    }

    BigInteger wide(int index) {
        return Packed.value(data, offset + index * form.words(), form.words());
    }

    BigDecimal decimal(int index) {
        return form.words() == 1
                ? BigDecimal.valueOf(data[offset + index], form.scale())
                : new BigDecimal(wide(index), form.scale());
    }

    Rational value(int index) {
        return form.scale() == 0 && form.words() == 1 ? Rational.of(data[offset + index]) : Rational.of(decimal(index));
    }

    Measured measured(int index) {
        Rational value = value(index);
        return form.precision().isExact()
                ? Measured.exact(value)
                : Measured.of(value, form.precision().interval(decimal(index)));
    }

    /** The running sums, where every month is reported and everything fits into longs. */
    Optional<MonthlySeries> longSums() {
        if (!LongSums.canAdd(form)) {
            return Optional.empty();
        }
        long[] sums = new long[form.length(size())];
        return LongSums.add(data, offset, sums, 0, form, size())
                ? Optional.of(new MonthlySeries(window, LongSums.cumulative(form), sums, 0))
                : Optional.empty();
    }

    /** Copies values and states into an array that several series share. */
    void copyTo(long[] target, int at) {
        System.arraycopy(data, offset, target, at, form.length(size()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthlySeries that
                && window.equals(that.window)
                && form.equals(that.form)
                && Arrays.equals(data, offset, end(), that.data, that.offset, that.end());
    }

    private int end() {
        return offset + form.length(size());
    }

    @Override
    public int hashCode() {
        return Objects.hash(window, form, Arrays.hashCode(Arrays.copyOfRange(data, offset, end())));
    }

    /**
     * The basis, the window and what is known of each month.
     *
     * @return such as {@code monthly 2021-04/2021-07 [24, 12 preliminary, missing, 9]}
     */
    @Override
    public String toString() {
        return Combined.text(this);
    }

    /**
     * A month that has a value.
     *
     * <p>Example: 2021-05, 12, reported. The value is exact as stated, in the unit of the series; nothing is rounded.
     *
     * @param month the month, the last one of a block
     * @param value the value as stated
     * @param state reported, preliminary or revised
     */
    public record Point(YearMonth month, Rational value, MonthState state) {}

    /** Collects the figures of a series in any order; not thread-safe. */
    public static final class Builder {
        private final Window window;
        private final Basis basis;
        private final @Nullable YearMonth begin;
        private final Cells cells;
        private Precision precision = Precision.exact();

        private Builder(Window window, Basis basis, @Nullable YearMonth begin) {
            this.window = window;
            this.basis = Objects.requireNonNull(basis);
            this.begin = begin;
            this.cells = new Cells(window);
        }

        /**
         * A reported figure.
         *
         * @param month a month of the window
         * @param value the figure
         * @return this builder
         * @throws IllegalArgumentException when the month does not count or was stated before, or the value has more than a thousand
         *     digits
         */
        public Builder put(YearMonth month, BigDecimal value) {
            return put(month, value, MonthState.REPORTED);
        }

        /**
         * A reported whole number.
         *
         * @param month a month of the window
         * @param value the figure
         * @return this builder
         * @throws IllegalArgumentException when the month does not count or was stated before
         */
        public Builder put(YearMonth month, long value) {
            return put(month, BigDecimal.valueOf(value));
        }

        /**
         * A figure that may be preliminary or revised.
         *
         * @param month a month of the window
         * @param value the figure
         * @param state reported, preliminary or revised
         * @return this builder
         * @throws IllegalArgumentException when the month does not count or was stated before, the state has no value, or the value has
         *     more than a thousand digits
         */
        public Builder put(YearMonth month, BigDecimal value, MonthState state) {
            Checks.argument(
                    state.hasValue(), () -> "a month with a value is reported, preliminary or revised: " + state.id());
            cells.put(free(month), value, state);
            return this;
        }

        /**
         * A month without a value.
         *
         * @param month a month of the window
         * @param state missing, not applicable or suppressed
         * @return this builder
         * @throws IllegalArgumentException when the month does not count or was stated before, or the state needs a value
         */
        public Builder mark(YearMonth month, MonthState state) {
            Checks.argument(
                    !state.hasValue(),
                    () -> "a month without a value is missing, not-applicable or suppressed: " + state.id());
            cells.mark(free(month), state);
            return this;
        }

        /**
         * How exactly the figures are known; exactly, if not said.
         *
         * @param precision the precision of every figure
         * @return this builder
         */
        public Builder precision(Precision precision) {
            this.precision = Objects.requireNonNull(precision);
            return this;
        }

        private int free(YearMonth month) {
            int index = window.position(month) - 1;
            Checks.argument(cells.isEmpty(index), () -> "a month is stated once: " + month);
            return index;
        }

        /**
         * Builds the series; months that were not stated are missing.
         *
         * @return the series
         * @throws IllegalArgumentException when a figure is negative and the precision says that it can't be
         */
        public MonthlySeries build() {
            return cells.build(basis, precision, begin);
        }
    }
}
