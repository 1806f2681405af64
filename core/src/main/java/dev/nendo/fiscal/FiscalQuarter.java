package dev.nendo.fiscal;

import dev.nendo.internal.Checks;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * One quarter (四半期) of a {@link FiscalYear}: three consecutive months, counted from the year's first month.
 *
 * <p>It is not a calendar quarter. Example: the first quarter (第1四半期) of 2021 is April to June 2021.
 *
 * <p>Rounding: none. Immutable and thread-safe.
 */
public final class FiscalQuarter implements Comparable<FiscalQuarter> {

    private static final int COUNT = 4;
    private static final int MONTHS = 12 / COUNT;

    private final FiscalYear year;
    private final int number;

    private FiscalQuarter(FiscalYear year, int number) {
        this.year = year;
        this.number = number;
    }

    /**
     * A quarter of a year.
     *
     * @param year the year
     * @param number from 1 to 4
     * @return the quarter
     * @throws IllegalArgumentException when the number is outside 1 to 4
     */
    public static FiscalQuarter of(FiscalYear year, int number) {
        return new FiscalQuarter(Objects.requireNonNull(year, "year"), Checks.inRange("quarter", number, 1, COUNT));
    }

    /**
     * The year that this is a part of.
     *
     * @return the year
     */
    public FiscalYear year() {
        return year;
    }

    /**
     * Which quarter of the year it is.
     *
     * @return from 1 to 4
     */
    public int number() {
        return number;
    }

    /**
     * The first month.
     *
     * @return the month at position {@code (number - 1) * 3 + 1} of the year
     */
    public YearMonth first() {
        return year.month((number - 1) * MONTHS + 1);
    }

    /**
     * The last month.
     *
     * @return the month at position {@code number * 3} of the year
     */
    public YearMonth last() {
        return year.month(number * MONTHS);
    }

    /**
     * The three months in order.
     *
     * @return an unmodifiable list
     */
    public List<YearMonth> months() {
        return window().months();
    }

    /**
     * Whether a month is in this quarter.
     *
     * @param month the month
     * @return whether it is one of {@link #months()}
     */
    public boolean contains(YearMonth month) {
        return window().contains(month);
    }

    /**
     * The following quarter, in the next year after the last one.
     *
     * @return the next quarter
     * @throws IllegalArgumentException when its year has a month after 9999-12
     */
    public FiscalQuarter next() {
        return number == COUNT ? of(year.next(), 1) : of(year, number + 1);
    }

    /**
     * The preceding quarter, in the previous year before the first one.
     *
     * @return the previous quarter
     * @throws IllegalArgumentException when its year has a month before 1000-01
     */
    public FiscalQuarter previous() {
        return number == 1 ? of(year.previous(), COUNT) : of(year, number - 1);
    }

    /**
     * The quarter as a window.
     *
     * @return its three months
     */
    public Window window() {
        return Window.of(first(), last());
    }

    @Override
    public int compareTo(FiscalQuarter other) {
        int byYear = year.compareTo(other.year);
        return byYear != 0 ? byYear : Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalQuarter that && number == that.number && year.equals(that.year);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, number);
    }

    /**
     * The year and the number.
     *
     * @return such as {@code FY2021-Q1}
     */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
