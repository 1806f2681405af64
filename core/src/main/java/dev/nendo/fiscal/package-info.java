/**
 * Fiscal time: calendars, fiscal years, quarters, halves, observation windows, and the labels that documents print for them.
 *
 * <p>In reading order: {@link dev.nendo.fiscal.FiscalYear}, such as FY2021, 2021-04 to 2022-03, with its quarters and halves; {@link
 * dev.nendo.fiscal.Window}, the months observed, which may be March to February or quarter ends only; {@link
 * dev.nendo.fiscal.FiscalCalendar} for other start months and for years named by their end; {@link dev.nendo.fiscal.FiscalLabels},
 * which reads 令和元年度, R4.3 or 令和3年度3月, with warnings as data; and {@link dev.nendo.fiscal.LabelPolicy}, which writes them.
 *
 * <p>All arithmetic is calendar arithmetic on months; nothing here is a duration, a time zone or a clock.
 */
@NullMarked
package dev.nendo.fiscal;

import org.jspecify.annotations.NullMarked;
