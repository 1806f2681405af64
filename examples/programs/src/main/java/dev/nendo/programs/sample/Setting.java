package dev.nendo.programs.sample;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.plan.Branch;
import java.time.YearMonth;
import java.util.List;

/**
 * One branch in one fiscal year: where the figures of a plan are drawn from.
 *
 * @param branch the branch
 * @param size how large it is
 * @param year the year
 * @param dice the source of all numbers
 */
record Setting(Branch branch, int size, FiscalYear year, Dice dice) {
    /** The first year of the sample; trends start here. */
    static final int FIRST_YEAR = 2019;

    static final int YEARS = 3;

    Setting lastYear() {
        return new Setting(branch, size, year.previous(), dice);
    }

    int elapsed() {
        return year.year() - FIRST_YEAR;
    }

    /** A trait that a branch keeps over the years. */
    long trait(String name, long from, long to) {
        return dice.roll(branch.id() + " " + name, from, to);
    }

    /** Something that differs by year. */
    long yearly(String name, long from, long to) {
        return dice.roll(branch.id() + " " + year.year() + " " + name, from, to);
    }

    long monthly(String name, YearMonth month, long from, long to) {
        return dice.roll(branch.id() + " " + month + " " + name, from, to);
    }

    boolean exists(YearMonth month) {
        return branch.opened().filter(month::isBefore).isEmpty()
                && branch.closed().filter(month::isAfter).isEmpty();
    }

    List<YearMonth> months() {
        return year.months();
    }
}
