package dev.nendo.fiscal;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The months over which something is observed: one month or more, in order, of which the first and last bound a
 * closed range.
 *
 * <p>A window says which months count. Months inside the range that do not count, such as those between quarter ends,
 * are no gaps; nor is a month outside it. A window knows no fiscal calendar and holds no values. Example: March to
 * February of the fiscal year 2021 is {@code 2021-03/2022-02} with 12 months; its like-for-like window one year back
 * is {@code 2020-03/2021-02}; the quarter ends of that year are {@code 2021-06,2021-09,2021-12,2022-03} with 4
 * months.
 *
 * <p>Labels and texts name months from 1000-01 to 9999-12; arithmetic goes a hundred years beyond, so that the window
 * a year before the first one is merely without data. Rounding: none. Errors are {@link IllegalArgumentException}
 * whose message ends with the offending value. Immutable and thread-safe.
 */
public final class Window {

    private final int first;
    private final int size;

    /** The months themselves where not every one from the first to the last counts: a range of 9,000 years is as small as any. */
    private final int @Nullable [] listed;

    private Window(int first, int size) {
        this.first = first;
        this.size = size;
        this.listed = null;
    }

    /** Takes months in order, each once. */
    private Window(int[] months) {
        this.first = months[0];
        this.size = months.length;
        this.listed = months[months.length - 1] - months[0] == months.length - 1 ? null : months;
    }

    private int at(int index) {
        return listed == null ? first + index : listed[index];
    }

    private IntStream numbers() {
        return IntStream.range(0, size).map(this::at);
    }

    /**
     * Consecutive months.
     *
     * @param from the first month
     * @param to the last month, not before the first
     * @return every month from the first to the last
     * @throws IllegalArgumentException when the last is before the first, or a month is outside 0900-01 to 10099-12
     */
    public static Window of(YearMonth from, YearMonth to) {
        int first = MonthNumber.of(from);
        int last = MonthNumber.of(to);
        if (last < first) {
            throw new IllegalArgumentException("a window ends no earlier than it begins: " + from + "/" + to);
        }
        return new Window(first, last - first + 1);
    }

    /**
     * A single month.
     *
     * @param month the month
     * @return the window of that month alone
     * @throws IllegalArgumentException when the month is outside 0900-01 to 10099-12
     */
    public static Window month(YearMonth month) {
        return of(month, month);
    }

    /**
     * The months that count, in any order.
     *
     * @param months at least one month; repeats are taken once
     * @return the window of exactly these months
     * @throws IllegalArgumentException when there is no month, or one is outside 0900-01 to 10099-12
     */
    public static Window ofMonths(Collection<YearMonth> months) {
        if (months.isEmpty()) {
            throw new IllegalArgumentException("a window has at least one month: " + months);
        }
        return new Window(
                months.stream().mapToInt(MonthNumber::of).sorted().distinct().toArray());
    }

    /** Consecutive months, or empty when the last is before the first or a month is not supported. */
    static Optional<Window> between(YearMonth from, YearMonth to) {
        boolean valid = !to.isBefore(from) && MonthNumber.isSupported(from) && MonthNumber.isSupported(to);
        return valid ? Optional.of(of(from, to)) : Optional.empty();
    }

    /** The months that count, or empty when one is not supported. */
    static Optional<Window> among(Collection<YearMonth> months) {
        return months.stream().allMatch(MonthNumber::isSupported) ? Optional.of(ofMonths(months)) : Optional.empty();
    }

    /**
     * The last months of a year's four quarters.
     *
     * @param year the fiscal year
     * @return four months; June, September, December and March in Japan
     */
    public static Window quarterEnds(FiscalYear year) {
        return ofMonths(year.quarters().stream().map(FiscalQuarter::last).toList());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text one month, two months with a slash between, or months with commas, such as {@code 2021-12},
     *     {@code 2021-04/2022-03}, {@code 2021-06,2021-09}; months of a list may be in any order but not repeated
     * @return the window
     * @throws IllegalArgumentException when the text is of none of these forms
     */
    public static Window parse(String text) {
        return WindowText.parse(text);
    }

    /**
     * The first month that counts.
     *
     * @return the first month
     */
    public YearMonth first() {
        return MonthNumber.toMonth(first);
    }

    /**
     * The last month that counts.
     *
     * @return the last month
     */
    public YearMonth last() {
        return MonthNumber.toMonth(at(size - 1));
    }

    /**
     * The months that count, in order.
     *
     * @return an unmodifiable list
     */
    public List<YearMonth> months() {
        return numbers().mapToObj(MonthNumber::toMonth).toList();
    }

    /**
     * How many months count.
     *
     * @return at least 1
     */
    public int size() {
        return size;
    }

    /**
     * Whether every month from the first to the last counts.
     *
     * @return whether the window is a closed range without holes
     */
    public boolean isContiguous() {
        return listed == null;
    }

    /**
     * Whether a month counts.
     *
     * @param month the month
     * @return whether it is one of {@link #months()}
     */
    public boolean contains(YearMonth month) {
        return indexOf(month) >= 0;
    }

    /**
     * Whether all months of another window count here too.
     *
     * @param other the other window
     * @return whether this window contains each of its months
     */
    public boolean containsAll(Window other) {
        return other.numbers().allMatch(this::holds);
    }

    /**
     * The position of a month among those that count.
     *
     * @param month a month of this window
     * @return from 1 to {@link #size()}
     * @throws IllegalArgumentException when the month does not count
     */
    public int position(YearMonth month) {
        int index = indexOf(month);
        if (index < 0) {
            throw new IllegalArgumentException("a month of " + this + " is needed: " + month);
        }
        return index + 1;
    }

    /**
     * The same window a number of years later.
     *
     * @param years how many years later; negative for earlier
     * @return the months with these names, so many years later
     * @throws IllegalArgumentException when a month would be outside 0900-01 to 10099-12
     */
    public Window plusYears(int years) {
        return shifted(number -> MonthNumber.plusYears(number, years));
    }

    /**
     * The like-for-like window of an earlier year: 1 for 前年同期, 2 for 前々年同期.
     *
     * @param years how many years earlier; negative for later
     * @return the months with these names, so many years earlier
     * @throws IllegalArgumentException when a month would be outside 0900-01 to 10099-12
     */
    public Window minusYears(int years) {
        return shifted(number -> MonthNumber.plusYears(number, -(long) years));
    }

    /**
     * The window moved by whole months.
     *
     * @param count how many months later; negative for earlier
     * @return as many months, moved
     * @throws IllegalArgumentException when a month would be outside 0900-01 to 10099-12
     */
    public Window plusMonths(int count) {
        return shifted(number -> MonthNumber.plusMonths(number, count));
    }

    /**
     * How many years an earlier window lies back, when it is like for like.
     *
     * @param earlier the other window
     * @return the number {@code n} with {@code minusYears(n)} equal to the other window (negative when that is
     *     later), or empty when the two do not cover the same months of the year
     */
    public OptionalInt yearsAfter(Window earlier) {
        long apart = (long) first - earlier.first;
        if (apart % 12 != 0 || size != earlier.size) {
            return OptionalInt.empty();
        }
        boolean alike = IntStream.range(0, size).allMatch(i -> at(i) - earlier.at(i) == apart);
        return alike ? OptionalInt.of(Math.toIntExact(apart / 12)) : OptionalInt.empty();
    }

    /**
     * Whether this window ends before another does; an actual whose window ends before its target's is incomplete.
     *
     * @param other the other window
     * @return whether the last month is earlier
     */
    public boolean endsBefore(Window other) {
        return last().isBefore(other.last());
    }

    /**
     * The months that count up to and including a month.
     *
     * @param month the last month that may count
     * @return the window to date, or empty when none of its months has come
     */
    public Optional<Window> through(YearMonth month) {
        int limit = MonthNumber.of(month);
        return only(number -> number <= limit);
    }

    /**
     * The months that count in both windows.
     *
     * @param other the other window
     * @return the common months, or empty when there are none
     */
    public Optional<Window> intersect(Window other) {
        return only(other::holds);
    }

    private Optional<Window> only(IntPredicate wanted) {
        int[] kept = numbers().filter(wanted).toArray();
        return kept.length == 0 ? Optional.empty() : Optional.of(new Window(kept));
    }

    private Window shifted(IntUnaryOperator shift) {
        return new Window(numbers().map(shift).toArray());
    }

    private int indexOf(YearMonth month) {
        long number = month.getLong(ChronoField.PROLEPTIC_MONTH);
        // A month too far off to be held by any window is simply not contained.
        return number == (int) number ? find((int) number) : -1;
    }

    private boolean holds(int number) {
        return find(number) >= 0;
    }

    private int find(int number) {
        if (listed != null) {
            return Arrays.binarySearch(listed, number);
        }
        return first <= number && number - first < size ? number - first : -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Window that
                && first == that.first
                && size == that.size
                && Arrays.equals(listed, that.listed);
    }

    @Override
    public int hashCode() {
        return (31 * first + size) * 31 + Arrays.hashCode(listed);
    }

    /**
     * The window in ISO months: {@code 2021-12}, {@code 2021-04/2022-03}, or with commas when not every month counts.
     *
     * @return what {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        if (size == 1) {
            return first().toString();
        }
        if (isContiguous()) {
            return first() + "/" + last();
        }
        return months().stream().map(YearMonth::toString).collect(Collectors.joining(","));
    }
}
