package dev.nendo.fiscal;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Months as consecutive whole numbers, kept within the years that four digits can print. */
final class MonthNumber {

    private static final int MONTHS_PER_YEAR = 12;

    /**
     * Years of three or five digits have no ISO form of seven characters, so what is printed could not be read back.
     */
    private static final YearMonth EARLIEST = YearMonth.of(1000, 1);

    private static final YearMonth LATEST = YearMonth.of(9999, 12);

    private MonthNumber() {}

    static int of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    /** The number of a month whose year may be any whole number. */
    static int of(long year, int month) {
        long number = numberOf(year, month);
        if (!isSupported(number)) {
            throw outside(String.format(Locale.ROOT, "%d-%02d", year, month));
        }
        return Math.toIntExact(number);
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

    /** The number moved by whole years, refused when it leaves the supported months. */
    static int plusYears(int number, long years) {
        return plusMonths(number, Math.multiplyExact(years, MONTHS_PER_YEAR));
    }

    static int plusMonths(int number, long months) {
        long moved = Math.addExact(number, months);
        if (!isSupported(moved)) {
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

    private static IllegalArgumentException outside(String rejected) {
        return new IllegalArgumentException(
                "months from " + EARLIEST + " to " + LATEST + " are supported: " + rejected);
    }
}
