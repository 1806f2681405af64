package dev.nendo.fiscal;

import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * How an organisation cuts time into fiscal years: the month in which a year begins, and which calendar year names it.
 *
 * <p>A calendar is not a period; {@link #year(int)} gives one. A fiscal year always has twelve calendar months.
 * Example: in {@link #JAPAN} the year 2021 is April 2021 to March 2022; with October and {@link YearNaming#END_YEAR}
 * it is October 2020 to September 2021. A year that begins in January begins and ends in the same calendar year, so
 * both namings give equal calendars.
 *
 * <p>Rounding: none. Immutable and thread-safe.
 */
public final class FiscalCalendar {

    /** The Japanese public fiscal year: from April to March, named by the calendar year in which it begins. */
    public static final FiscalCalendar JAPAN = new FiscalCalendar(Month.APRIL, YearNaming.START_YEAR);

    private final Month start;
    private final YearNaming naming;

    private FiscalCalendar(Month start, YearNaming naming) {
        this.start = start;
        this.naming = start == Month.JANUARY ? YearNaming.START_YEAR : naming;
    }

    /**
     * A calendar whose years begin on the first day of a month.
     *
     * @param start the first month of every year
     * @param naming which calendar year names a fiscal year
     * @return the calendar
     */
    public static FiscalCalendar of(Month start, YearNaming naming) {
        return new FiscalCalendar(Objects.requireNonNull(start, "start"), Objects.requireNonNull(naming, "naming"));
    }

    /**
     * The first month of every year.
     *
     * @return the month
     */
    public Month start() {
        return start;
    }

    /**
     * Which calendar year names a fiscal year; {@link YearNaming#START_YEAR} when years begin in January.
     *
     * @return the naming
     */
    public YearNaming naming() {
        return naming;
    }

    /**
     * The fiscal year with a name.
     *
     * @param year the naming year, such as 2021
     * @return the fiscal year
     * @throws IllegalArgumentException when one of its months is outside 1000-01 to 9999-12
     */
    public FiscalYear year(int year) {
        return FiscalYear.of(year, this);
    }

    /**
     * The one fiscal year that contains a month.
     *
     * @param month the month
     * @return the fiscal year; March 2022 lies in 2021 of {@link #JAPAN}
     * @throws IllegalArgumentException when a month of that year is outside 0900-01 to 10099-12
     */
    public FiscalYear yearOf(YearMonth month) {
        MonthNumber.of(month); // refuses what is too far off to be computed with
        int year = nameOfYear(month);
        return FiscalYear.reached(year, this, YearMonth.of(year - yearsFromStartToName(), start));
    }

    /** The one fiscal year that contains a month, or empty when it has months that are not supported. */
    Optional<FiscalYear> ifSupported(YearMonth month) {
        return Optional.of(month)
                .filter(MonthNumber::isSupported)
                .map(this::nameOfYear)
                .filter(this::supports)
                .map(this::year);
    }

    private int nameOfYear(YearMonth month) {
        int begins = month.getMonthValue() >= start.getValue() ? month.getYear() : month.getYear() - 1;
        return begins + yearsFromStartToName();
    }

    YearMonth firstMonthOf(int year) {
        return MonthNumber.toMonth(MonthNumber.firstOfYear((long) year - yearsFromStartToName(), start.getValue()));
    }

    boolean supports(int year) {
        return MonthNumber.isYearSupported((long) year - yearsFromStartToName(), start.getValue());
    }

    private int yearsFromStartToName() {
        return naming == YearNaming.START_YEAR ? 0 : 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalCalendar that && start == that.start && naming == that.naming;
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, naming);
    }

    /**
     * The start month and naming, such as {@code APRIL/START_YEAR}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return start + "/" + naming;
    }
}
