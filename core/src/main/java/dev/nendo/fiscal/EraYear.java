package dev.nendo.fiscal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year counted in an era, and how it stands to the days it is meant for.
 *
 * @param era the era
 * @param number 1 for 元年
 */
record EraYear(Era era, int number) {

    /** The greatest year that a label may have in any era: three digits. */
    static final int MAX = 999;

    /**
     * How far beyond an era's end a label is still taken for one printed in advance; long-term plans of the 1990s to
     * 2010s went to 平成62年.
     */
    static final int PRINTED_IN_ADVANCE = 40;

    /** The eras that reign on some of these days and have a year that is this calendar year, oldest first. */
    static List<EraYear> fitting(int calendarYear, LocalDate from, LocalDate to) {
        return Stream.of(Era.values())
                .map(era -> new EraYear(era, era.eraYear(calendarYear)))
                .filter(year -> year.number >= 1 && year.number <= MAX)
                .filter(year -> !year.isOverBefore(from) && !year.beginsAfter(to))
                .toList();
    }

    int calendarYear() {
        return era.calendarYear(number);
    }

    /** Why no document can have meant this year, if none can. */
    Optional<Flaw> impossible(LabelForms forms) {
        if (number < 1) {
            return Optional.of(Flaws.eraYearZero(era, forms));
        }
        Optional<Integer> latest = lastNumber().map(last -> last + PRINTED_IN_ADVANCE);
        return latest.filter(limit -> number > limit).map(limit -> Flaws.eraYearTooLate(era, limit, forms));
    }

    /** Whether the era does not reign on any of the days, and what is the case instead. */
    Optional<Flaw> misplaced(LocalDate from, LocalDate to, String inForce) {
        if (isOverBefore(from)) {
            return era.lastDay().map(last -> Flaws.eraEnded(era, last, inForce));
        }
        return beginsAfter(to) ? Optional.of(Flaws.eraNotBegun(era, inForce)) : Optional.empty();
    }

    private boolean isOverBefore(LocalDate from) {
        return era.lastDay().filter(last -> last.isBefore(from)).isPresent()
                || lastNumber().filter(last -> number > last).isPresent();
    }

    private boolean beginsAfter(LocalDate to) {
        return era.firstDay().isAfter(to);
    }

    private Optional<Integer> lastNumber() {
        return era.lastDay().map(last -> era.eraYear(last.getYear()));
    }
}
