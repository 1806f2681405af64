package dev.nendo.fiscal;

import dev.nendo.internal.Checks;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * One half (半期) of a {@link FiscalYear}: six consecutive months, counted from the year's first month.
 *
 * <p>It is not a calendar half. Example: the first half (上期) of 2021 is April to September 2021.
 *
 * <p>Rounding: none. Immutable and thread-safe.
 */
public final class FiscalHalf implements Comparable<FiscalHalf> {

    private static final int COUNT = 2;
    private static final int MONTHS = 12 / COUNT;

    private final FiscalYear year;
    private final int number;

    private FiscalHalf(FiscalYear year, int number) {
        this.year = year;
        this.number = number;
    }

    /**
     * A half of a year.
     *
     * @param year the year
     * @param number from 1 to 2
     * @return the half
     * @throws IllegalArgumentException when the number is outside 1 to 2
     */
    public static FiscalHalf of(FiscalYear year, int number) {
        return new FiscalHalf(Objects.requireNonNull(year, "year"), Checks.inRange("half", number, 1, COUNT));
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
     * Which half of the year it is.
     *
     * @return from 1 to 2
     */
    public int number() {
        return number;
    }

    /**
     * The first month.
     *
     * @return the month at position {@code (number - 1) * 6 + 1} of the year
     */
    public YearMonth first() {
        return year.month((number - 1) * MONTHS + 1);
    }

    /**
     * The last month.
     *
     * @return the month at position {@code number * 6} of the year
     */
    public YearMonth last() {
        return year.month(number * MONTHS);
    }

    /**
     * The six months in order.
     *
     * @return an unmodifiable list
     */
    public List<YearMonth> months() {
        return window().months();
    }

    /**
     * Whether a month is in this half.
     *
     * @param month the month
     * @return whether it is one of {@link #months()}
     */
    public boolean contains(YearMonth month) {
        return window().contains(month);
    }

    /**
     * The following half, in the next year after the last one.
     *
     * @return the next half
     * @throws IllegalArgumentException when its year has a month after 9999-12
     */
    public FiscalHalf next() {
        return number == COUNT ? of(year.next(), 1) : of(year, number + 1);
    }

    /**
     * The preceding half, in the previous year before the first one.
     *
     * @return the previous half
     * @throws IllegalArgumentException when its year has a month before 1000-01
     */
    public FiscalHalf previous() {
        return number == 1 ? of(year.previous(), COUNT) : of(year, number - 1);
    }

    /**
     * The half as a window.
     *
     * @return its six months
     */
    public Window window() {
        return Window.of(first(), last());
    }

    @Override
    public int compareTo(FiscalHalf other) {
        int byYear = year.compareTo(other.year);
        return byYear != 0 ? byYear : Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalHalf that && number == that.number && year.equals(that.year);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, number);
    }

    /**
     * The year and the number.
     *
     * @return such as {@code FY2021-H1}
     */
    @Override
    public String toString() {
        return year + "-H" + number;
    }
}
