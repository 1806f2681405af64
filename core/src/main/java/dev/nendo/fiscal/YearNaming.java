package dev.nendo.fiscal;

/**
 * Which calendar year gives a fiscal year its name.
 *
 * <p>It says nothing of the month in which the year begins; that is {@link FiscalCalendar}. Example: the year from
 * April 2021 to March 2022 is 2021 by {@link #START_YEAR} (Japan, 令和3年度) and 2022 by {@link #END_YEAR}.
 */
public enum YearNaming {
    /** The calendar year in which the fiscal year begins. */
    START_YEAR,
    /** The calendar year in which the fiscal year ends. */
    END_YEAR
}
