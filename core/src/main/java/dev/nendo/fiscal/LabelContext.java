package dev.nendo.fiscal;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a label leaves unsaid.
 *
 * @param calendar the calendar that fiscal years are read in
 * @param era the era of a year that has none
 * @param until the month at or before which a month without a year is the nearest of its name; the last of a fiscal
 *     year, or of a block
 * @param expected what the label is read as
 */
record LabelContext(FiscalCalendar calendar, Optional<Era> era, Optional<YearMonth> until, LabelForms expected) {

    static LabelContext of(FiscalCalendar calendar) {
        return new LabelContext(calendar, Optional.empty(), Optional.empty(), LabelForms.YEAR);
    }

    LabelContext withCalendar(FiscalCalendar other) {
        return new LabelContext(other, era, until, expected);
    }

    LabelContext withEra(Era other) {
        return new LabelContext(calendar, Optional.of(other), until, expected);
    }

    LabelContext withUntil(YearMonth month) {
        return new LabelContext(calendar, era, Optional.of(month), expected);
    }

    LabelContext withoutUntil() {
        return new LabelContext(calendar, era, Optional.empty(), expected);
    }

    LabelContext expecting(LabelForms forms) {
        return new LabelContext(calendar, era, until, forms);
    }

    Optional<YearMonth> place(Month month) {
        return until.map(last -> atOrBefore(last, month));
    }

    Optional<FiscalYear> year() {
        return until.flatMap(calendar::ifSupported);
    }

    <T> LabelReading<T> notValid() {
        return LabelReading.failed(Flaws.notOf(expected));
    }

    static YearMonth atOrBefore(YearMonth last, Month month) {
        return last.minusMonths(Math.floorMod(last.getMonthValue() - month.getValue(), 12));
    }

    static YearMonth atOrAfter(YearMonth first, Month month) {
        return first.plusMonths(Math.floorMod(month.getValue() - first.getMonthValue(), 12));
    }
}
