package dev.nendo.bulk;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.series.MonthState;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Groups observations that come in any order into columns, by a key of their own and by month.
 *
 * <p>A key is a number that the caller makes of branch and KPI; series are numbered in the order in which their keys appear. Memory is
 * constant for each series, whatever the number of observations. Collectors of parts of the data can be {@linkplain #merge merged} in any
 * order: the figures are the same, the numbering follows the order of merging. Example: {@code add(7, 2, 38, 40)} is 38 of 40 in the
 * second month of the series with the key 7.
 *
 * <p>Figures are whole numbers, or unscaled ones at scales given when collecting began. Rounding: none. Not thread-safe: one collector a
 * thread.
 */
public final class ColumnsCollector {
    private final Window window;
    private final int months;
    private final Form form;
    private final List<Part> parts = new ArrayList<>();
    private final Numbering numbering = new Numbering();
    private final Batch batch = new Batch(this);
    private long conflicts;

    private record Form(boolean rates, int scaleAbove, int scaleBelow) {}

    private ColumnsCollector(Window window, Form form) {
        this.window = window;
        this.months = SeriesColumns.months(window);
        this.form = form;
    }

    /**
     * Starts to collect numerators and denominators.
     *
     * @param window the months that count, at most 64
     * @param numeratorScale the decimals of numerators, from 0 to 18
     * @param denominatorScale the decimals of denominators, from 0 to 18
     * @return an empty collector
     */
    public static ColumnsCollector rates(Window window, int numeratorScale, int denominatorScale) {
        return new ColumnsCollector(window, new Form(true, scale(numeratorScale), scale(denominatorScale)));
    }

    /**
     * Starts to collect values.
     *
     * @param window the months that count, at most 64
     * @param scale the decimals of values, from 0 to 18
     * @return an empty collector
     */
    public static ColumnsCollector values(Window window, int scale) {
        return new ColumnsCollector(window, new Form(false, scale(scale), 0));
    }

    private static int scale(int scale) {
        return Checks.inRange("scale", scale, 0, 18);
    }

    /**
     * Adds a reported figure.
     *
     * @param key names the series
     * @param month the position in the window, from 1
     * @param numerator the numerator, or the value
     * @param denominator the denominator; of values it is not looked at
     * @return false when the month was stated before; then nothing changes
     * @throws IndexOutOfBoundsException when there is no such month
     */
    public boolean add(long key, int month, long numerator, long denominator) {
        int index = Objects.checkIndex(month - 1, months);
        int series = series(key);
        return part(series).put(row(series), index, numerator, denominator);
    }

    /**
     * Adds many reported figures, as {@link #add(long, int, long, long)} does one; in no order they take a third of the time.
     *
     * @param keys name the series
     * @param months as many positions in the window, from 1
     * @param numerators as many numerators, or values
     * @param denominators as many denominators; of values they are not looked at
     * @return how many were stated before; those change nothing
     * @throws IllegalArgumentException when the lengths differ; then nothing was added
     * @throws IndexOutOfBoundsException when there is no such month; then figures before it may have been added
     */
    public int addAll(long[] keys, int[] months, long[] numerators, long[] denominators) {
        Checks.argument(
                months.length == keys.length && numerators.length == keys.length && denominators.length == keys.length,
                () -> "as many months, numerators and denominators as keys are needed, " + keys.length + ": "
                        + List.of(months.length, numerators.length, denominators.length));
        return batch.addAll(keys, months, numerators, denominators);
    }

    /**
     * Adds a month in any state.
     *
     * @param key names the series
     * @param month the position in the window, from 1
     * @param numerator the numerator, or the value; not looked at when the state has none
     * @param denominator the denominator; not looked at for values
     * @param state any but not applicable, which columns do not know
     * @return false when the month was stated before; then nothing changes
     * @throws IndexOutOfBoundsException when there is no such month
     * @throws IllegalArgumentException when the state is not applicable
     */
    public boolean add(long key, int month, long numerator, long denominator, MonthState state) {
        int index = Objects.checkIndex(month - 1, months);
        int series = series(key);
        boolean isNew = !part(series).isSeen(row(series), index);
        if (isNew) {
            part(series).replace(row(series), index, numerator, denominator, known(state));
        }
        return isNew;
    }

    /**
     * States a month anew, as a revision does.
     *
     * @param key names the series
     * @param month the position in the window, from 1
     * @param numerator the numerator, or the value; not looked at when the state has none
     * @param denominator the denominator; not looked at for values
     * @param state any but not applicable, which columns do not know
     * @throws IndexOutOfBoundsException when there is no such month
     * @throws IllegalArgumentException when the state is not applicable
     */
    public void replace(long key, int month, long numerator, long denominator, MonthState state) {
        int index = Objects.checkIndex(month - 1, months);
        int series = series(key);
        part(series).replace(row(series), index, numerator, denominator, known(state));
    }

    private static MonthState known(MonthState state) {
        Checks.argument(
                state != MonthState.NOT_APPLICABLE,
                () -> "a month in columns is reported, preliminary, revised, missing or suppressed: " + state.id());
        return state;
    }

    /**
     * Adds what another collector has, and leaves that one as it is.
     *
     * @param other a collector of the same window, kind and scales
     * @return this collector; a month that both state is a conflict and has no value
     * @throws IllegalArgumentException when the other collects something else
     */
    public ColumnsCollector merge(ColumnsCollector other) {
        Checks.argument(
                other.window.equals(window) && other.form.equals(form),
                () -> "collectors of one window, kind and scales can be merged, this is " + this + ": " + other);
        for (int i = 0; i < other.size(); i++) {
            int series = series(other.key(i));
            for (int index = 0; index < months; index++) {
                if (other.part(i).isSeen(row(i), index)
                        && !part(series).take(row(series), other.part(i), row(i), index)) {
                    conflicts++;
                }
            }
        }
        conflicts += other.conflicts;
        return this;
    }

    /** {@return how many months were found to be stated by two collectors} */
    public long conflicts() {
        return conflicts;
    }

    /** {@return how many series there are} */
    public int size() {
        return numbering.size();
    }

    /**
     * The key of a series.
     *
     * @param series from 0, by first appearance
     * @return its key
     */
    public long key(int series) {
        return numbering.key(Objects.checkIndex(series, size()));
    }

    /**
     * The columns, in parts that threads may share out.
     *
     * @return all series in order, 4,096 a part; each part is copied when the list is asked for it, as it is then
     */
    public List<SeriesColumns> parts() {
        return new AbstractList<>() {
            @Override
            public SeriesColumns get(int part) {
                int count = Math.min(Part.SERIES, numbering.size() - part * Part.SERIES);
                return parts.get(part).columns(window, count, form.scaleAbove, form.scaleBelow);
            }

            @Override
            public int size() {
                return parts.size();
            }
        };
    }

    int months() {
        return months;
    }

    Numbering numbering() {
        return numbering;
    }

    Part part(int series) {
        return parts.get(series / Part.SERIES);
    }

    static int row(int series) {
        return series % Part.SERIES;
    }

    int series(long key) {
        int series = numbering.of(key);
        if (series == parts.size() * Part.SERIES) {
            parts.add(new Part(months, form.rates));
        }
        return series;
    }

    /**
     * What is collected.
     *
     * @return such as {@code 47 rates over 2021-04/2022-03 at scales 0 and 0}
     */
    @Override
    public String toString() {
        return size() + (form.rates ? " rates over " : " series over ") + window + " at scales " + form.scaleAbove
                + " and " + form.scaleBelow;
    }
}
