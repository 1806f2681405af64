package dev.nendo.fiscal;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Months as consecutive whole numbers. What is read and named has years of four digits; arithmetic goes a
 * hundred years further at both ends, so that a look at the year before the first one finds nothing, where a refusal
 * would stop everything.
 */
final class MonthNumber {

    private static final int MONTHS_PER_YEAR = 12;

    /**
     * Years of three or five digits have no ISO form of seven characters, so what is printed could not be read back.
     */
    private static final YearMonth EARLIEST = YearMonth.of(1000, 1);

    private static final YearMonth LATEST = YearMonth.of(9999, 12);

    private static final int YEARS_BEYOND = 100;

    private MonthNumber() {}

    static int of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    private static int of(long year, int month) {
        long number = numberOf(year, month);
        if (!isReachable(number)) {
            throw outside(text(year, month));
        }
        return Math.toIntExact(number);
    }

    /** The first month of a year that is named: it and the eleven after it are all supported. */
    static int firstOfYear(long year, int month) {
        long last = numberOf(year, month) + MONTHS_PER_YEAR - 1;
        if (!isSupported(numberOf(year, month))) {
            throw unsupported(text(year, month));
        }
        if (!isSupported(last)) {
            throw unsupported(text(Math.floorDiv(last, MONTHS_PER_YEAR), Math.floorMod(last, MONTHS_PER_YEAR) + 1));
        }
        return Math.toIntExact(numberOf(year, month));
    }

    static boolean isSupported(YearMonth month) {
        return isSupported(numberOf(month.getYear(), month.getMonthValue()));
    }

    /** Whether a month and the eleven after it are all supported. */
    static boolean isYearSupported(long year, int month) {
        long number = numberOf(year, month);
        return isSupported(number) && isSupported(number + MONTHS_PER_YEAR - 1);
    }

    static YearMonth toMonth(int number) {
        return YearMonth.of(Math.floorDiv(number, MONTHS_PER_YEAR), Math.floorMod(number, MONTHS_PER_YEAR) + 1);
    }

    /** The number moved by whole years, refused when it leaves the reachable months. */
    static int plusYears(int number, long years) {
        return plusMonths(number, Math.multiplyExact(years, MONTHS_PER_YEAR));
    }

    static int plusMonths(int number, long months) {
        long moved = Math.addExact(number, months);
        if (!isReachable(moved)) {
            throw outside(toMonth(number) + (months < 0 ? " - " : " + ") + Math.abs(months) + " months");
        }
        return Math.toIntExact(moved);
    }

    private static long numberOf(long year, int month) {
        return year * MONTHS_PER_YEAR + month - 1;
    }

    private static boolean isSupported(long number) {
        return number >= EARLIEST.getLong(ChronoField.PROLEPTIC_MONTH)
                && number <= LATEST.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static boolean isReachable(long number) {
        long beyond = (long) YEARS_BEYOND * MONTHS_PER_YEAR;
        return number >= EARLIEST.getLong(ChronoField.PROLEPTIC_MONTH) - beyond
                && number <= LATEST.getLong(ChronoField.PROLEPTIC_MONTH) + beyond;
    }

    private static String text(long year, int month) {
        return String.format(Locale.ROOT, "%d-%02d", year, month);
    }

    private static IllegalArgumentException unsupported(String rejected) {
        return new IllegalArgumentException(
                "months from " + EARLIEST + " to " + LATEST + " are supported: " + rejected);
    }

    private static IllegalArgumentException outside(String rejected) {
        return new IllegalArgumentException("months from " + EARLIEST + " to " + LATEST + ", and in arithmetic "
                + YEARS_BEYOND + " years beyond, are supported: " + rejected);
    }
}
