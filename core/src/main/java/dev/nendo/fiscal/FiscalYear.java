package dev.nendo.fiscal;

import dev.nendo.internal.Checks;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * One fiscal year (年度) of a {@link FiscalCalendar}: twelve consecutive calendar months under one name.
 *
 * <p>It is not a calendar year and not a duration; all arithmetic is on calendar months. Example: {@code
 * FiscalYear.of(2021)} is 2021-04 to 2022-03 (令和3年度); its month at position 12 is 2022-03 and its second quarter is
 * 2021-07 to 2021-09.
 *
 * <p>Ordered by first month; years of different calendars can be ordered but are never equal. Rounding: none. Errors
 * are {@link IllegalArgumentException} whose message ends with the offending value. Immutable and thread-safe.
 */
public final class FiscalYear implements Comparable<FiscalYear> {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int HALVES = 2;

    private final FiscalCalendar calendar;
    private final int year;
    private final Window window;

    private FiscalYear(int year, FiscalCalendar calendar, Window window) {
        this.calendar = calendar;
        this.year = year;
        this.window = window;
    }

    /**
     * The Japanese fiscal year with a name.
     *
     * @param year the calendar year in which it begins, such as 2021
     * @return the fiscal year, April to March
     * @throws IllegalArgumentException when one of its months is outside 1000-01 to 9999-12
     */
    public static FiscalYear of(int year) {
        return of(year, FiscalCalendar.JAPAN);
    }

    /**
     * The fiscal year of a calendar with a name.
     *
     * @param year the naming year, such as 2021
     * @param calendar the calendar
     * @return the fiscal year
     * @throws IllegalArgumentException when one of its months is outside 1000-01 to 9999-12
     */
    public static FiscalYear of(int year, FiscalCalendar calendar) {
        return reached(year, calendar, calendar.firstMonthOf(year));
    }

    /** The year of a month that arithmetic has reached, which no label may name. */
    static FiscalYear reached(int year, FiscalCalendar calendar, YearMonth first) {
        return new FiscalYear(year, calendar, Window.of(first, first.plusMonths(MONTHS - 1L)));
    }

    /**
     * The Japanese fiscal year that contains a month.
     *
     * @param month the month
     * @return the fiscal year; 2021 for March 2022
     * @throws IllegalArgumentException when a month of that year is outside 0900-01 to 10099-12
     */
    public static FiscalYear containing(YearMonth month) {
        return FiscalCalendar.JAPAN.yearOf(month);
    }

    /**
     * Reads the label of a Japanese fiscal year, strictly: what {@link FiscalLabels#readYear(String)} reads without a
     * warning.
     *
     * @param label such as 令和3年度, R3, R3年度, 2021年度, FY2021
     * @return the fiscal year
     * @throws IllegalArgumentException when the label is of no such form, or names an era that does not reign in the
     *     year; the message says what would be valid and ends with the label
     */
    public static FiscalYear parse(String label) {
        return parse(label, FiscalCalendar.JAPAN);
    }

    /**
     * Reads the label of a fiscal year of a calendar, strictly.
     *
     * @param label such as 令和3年度, R3, R3年度, 2021年度, FY2021; the label gives the naming year
     * @param calendar the calendar
     * @return the fiscal year
     * @throws IllegalArgumentException when the label is of no such form, or names an era that does not reign in the
     *     year; the message says what would be valid and ends with the label
     */
    public static FiscalYear parse(String label, FiscalCalendar calendar) {
        return YearReader.read(LabelText.plain(label), LabelContext.of(calendar))
                .orThrow(label);
    }

    /**
     * The naming year.
     *
     * @return such as 2021
     */
    public int year() {
        return year;
    }

    /**
     * The calendar that this is a year of.
     *
     * @return the calendar
     */
    public FiscalCalendar calendar() {
        return calendar;
    }

    /**
     * The first month.
     *
     * @return such as 2021-04
     */
    public YearMonth first() {
        return window.first();
    }

    /**
     * The last month.
     *
     * @return such as 2022-03
     */
    public YearMonth last() {
        return window.last();
    }

    /**
     * The twelve months in order.
     *
     * @return an unmodifiable list
     */
    public List<YearMonth> months() {
        return window.months();
    }

    /**
     * The month at a position.
     *
     * @param position from 1 to 12
     * @return the month; position 1 is {@link #first()}
     * @throws IllegalArgumentException when the position is outside 1 to 12
     */
    public YearMonth month(int position) {
        return first().plusMonths(Checks.inRange("position", position, 1, MONTHS) - 1L);
    }

    /**
     * The month of this year that has a calendar name.
     *
     * @param month the calendar month
     * @return the month; March of 2021 is 2022-03
     */
    public YearMonth month(Month month) {
        return month(Math.floorMod(month.getValue() - calendar.start().getValue(), MONTHS) + 1);
    }

    /**
     * The position of a month.
     *
     * @param month a month of this year
     * @return from 1 to 12
     * @throws IllegalArgumentException when the month is not in this year
     */
    public int position(YearMonth month) {
        return window.position(month);
    }

    /**
     * Whether a month is in this year.
     *
     * @param month the month
     * @return whether it is one of {@link #months()}
     */
    public boolean contains(YearMonth month) {
        return window.contains(month);
    }

    /**
     * A quarter (四半期).
     *
     * @param number from 1 to 4
     * @return the quarter; 1 begins with {@link #first()}
     * @throws IllegalArgumentException when the number is outside 1 to 4
     */
    public FiscalQuarter quarter(int number) {
        return FiscalQuarter.of(this, number);
    }

    /**
     * The quarter that contains a month.
     *
     * @param month a month of this year
     * @return the quarter
     * @throws IllegalArgumentException when the month is not in this year
     */
    public FiscalQuarter quarterOf(YearMonth month) {
        return quarter((position(month) - 1) / (MONTHS / QUARTERS) + 1);
    }

    /**
     * The four quarters in order.
     *
     * @return an unmodifiable list
     */
    public List<FiscalQuarter> quarters() {
        return IntStream.rangeClosed(1, QUARTERS).mapToObj(this::quarter).toList();
    }

    /**
     * A half (上期, 下期).
     *
     * @param number 1 or 2
     * @return the half; 1 begins with {@link #first()}
     * @throws IllegalArgumentException when the number is neither 1 nor 2
     */
    public FiscalHalf half(int number) {
        return FiscalHalf.of(this, number);
    }

    /**
     * The half that contains a month.
     *
     * @param month a month of this year
     * @return the half
     * @throws IllegalArgumentException when the month is not in this year
     */
    public FiscalHalf halfOf(YearMonth month) {
        return half((position(month) - 1) / (MONTHS / HALVES) + 1);
    }

    /**
     * The two halves in order.
     *
     * @return an unmodifiable list
     */
    public List<FiscalHalf> halves() {
        return IntStream.rangeClosed(1, HALVES).mapToObj(this::half).toList();
    }

    /**
     * The following year of the same calendar.
     *
     * @return one year later
     * @throws IllegalArgumentException when one of its months is outside 0900-01 to 10099-12
     */
    public FiscalYear next() {
        return plusYears(1);
    }

    /**
     * The preceding year of the same calendar (前年度).
     *
     * @return one year earlier
     * @throws IllegalArgumentException when one of its months is outside 0900-01 to 10099-12
     */
    public FiscalYear previous() {
        return minusYears(1);
    }

    /**
     * A later year of the same calendar.
     *
     * @param years how many years later; negative for earlier
     * @return the year
     * @throws IllegalArgumentException when one of its months is outside 0900-01 to 10099-12
     */
    public FiscalYear plusYears(int years) {
        return new FiscalYear(year + years, calendar, window.plusYears(years));
    }

    /**
     * An earlier year of the same calendar.
     *
     * @param years how many years earlier; negative for later
     * @return the year
     * @throws IllegalArgumentException when one of its months is outside 0900-01 to 10099-12
     */
    public FiscalYear minusYears(int years) {
        return new FiscalYear(year - years, calendar, window.minusYears(years));
    }

    /**
     * The whole year as a window.
     *
     * @return its twelve months
     */
    public Window window() {
        return window;
    }

    /**
     * The window between two named months that ends in this year.
     *
     * <p>The last month is the one of this year; the first is the nearest month of its name at or before it, so a
     * window may begin before the year does. For 2021: March to February is 2021-03 to 2022-02 (one month's lag),
     * April to January is 2021-04 to 2022-01, October to March is 2021-10 to 2022-03, February to April is 2021-02 to
     * 2021-04.
     *
     * @param from the first month's name
     * @param to the last month's name
     * @return one to twelve consecutive months
     * @throws IllegalArgumentException when the window begins before 0900-01
     */
    public Window window(Month from, Month to) {
        YearMonth last = month(to);
        return Window.of(last.minusMonths(Math.floorMod(to.getValue() - from.getValue(), MONTHS)), last);
    }

    @Override
    public int compareTo(FiscalYear other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : Integer.compare(year, other.year);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalYear that && year == that.year && calendar.equals(that.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, calendar);
    }

    /**
     * The name, without the calendar.
     *
     * @return such as {@code FY2021}
     */
    @Override
    public String toString() {
        return "FY" + year;
    }
}
