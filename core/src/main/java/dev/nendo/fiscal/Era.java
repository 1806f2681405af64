package dev.nendo.fiscal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese era (元号), with the days of its reign.
 *
 * <p>It is a table of names and days, not a chronology: labels are read by {@link FiscalLabels} and written by {@link
 * LabelPolicy}. Example: the third year of {@link #REIWA} is the calendar year 2021. Where an era was proclaimed
 * within a day, that day belongs to both eras (1912-07-30, 1926-12-25).
 *
 * <p>Source: the proclamations of the era names; 明治 was proclaimed on 1868-10-23 for the whole of its first year, so
 * its days are counted from 1868-01-01, as the Gregorian calendar counts them throughout. Rounding: none. Immutable
 * and thread-safe.
 */
public enum Era {
    /** 明治, until 1912-07-30. */
    MEIJI("明治", "Meiji", LocalDate.of(1868, 1, 1), LocalDate.of(1912, 7, 30)),
    /** 大正, from 1912-07-30 to 1926-12-25. */
    TAISHO("大正", "Taisho", LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    /** 昭和, from 1926-12-25 to 1989-01-07. */
    SHOWA("昭和", "Showa", LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    /** 平成, from 1989-01-08 to 2019-04-30. */
    HEISEI("平成", "Heisei", LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    /** 令和, since 2019-05-01. */
    REIWA("令和", "Reiwa", LocalDate.of(2019, 5, 1), null);

    private final String ja;
    private final String en;
    private final LocalDate firstDay;
    private final @Nullable LocalDate lastDay;

    Era(String ja, String en, LocalDate firstDay, @Nullable LocalDate lastDay) {
        this.ja = ja;
        this.en = en;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * Finds an era by its name.
     *
     * @param name the Japanese name or its letter, such as {@code 令和} or {@code R}
     * @return the era
     * @throws IllegalArgumentException when the name is none of 明治, 大正, 昭和, 平成, 令和, M, T, S, H, R
     */
    public static Era parse(String name) {
        return Arrays.stream(values())
                .filter(era -> era.ja.equals(name) || era.letter().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("an era is 明治, 大正, 昭和, 平成 or 令和, or M, T, S, H or R: " + name));
    }

    /** {@return the Japanese name, such as 令和} */
    public String ja() {
        return ja;
    }

    /** {@return the name in Latin letters, such as Reiwa} */
    public String en() {
        return en;
    }

    /** {@return the letter of short labels, such as R} */
    public String letter() {
        return en.substring(0, 1);
    }

    /** {@return the first day of the reign} */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** {@return the last day of the reign, or empty for the present era} */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * The calendar year that a year of this era falls in.
     *
     * @param eraYear the year of the era, 1 for 元年
     * @return such as 2021 for 3 of 令和
     */
    public int calendarYear(int eraYear) {
        return firstDay.getYear() + eraYear - 1;
    }

    /**
     * The year of this era that falls in a calendar year.
     *
     * @param calendarYear such as 2021
     * @return such as 3 for 令和; below 1 before the era's first year
     */
    public int eraYear(int calendarYear) {
        return calendarYear - firstDay.getYear() + 1;
    }
}
