package dev.nendo.spark;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import java.time.YearMonth;

/**
 * What is accumulated apart: a branch's KPI in a fiscal year. As text, the parts stand between tabs, which no id has.
 *
 * @param branch the id of the branch; empty for the nation
 * @param kpi the id of the KPI
 * @param year the first calendar year
 */
record YearKey(String branch, String kpi, int year) {

    static YearKey of(String branch, String kpi, YearMonth month) {
        return new YearKey(branch, kpi, FiscalCalendar.JAPAN.yearOf(month).year());
    }

    static YearKey parse(String text) {
        int first = text.indexOf('\t');
        int last = text.lastIndexOf('\t');
        return new YearKey(
                text.substring(0, first), text.substring(first + 1, last), Integer.parseInt(text.substring(last + 1)));
    }

    YearKey ofNation() {
        return new YearKey("", kpi, year);
    }

    Window window() {
        return FiscalYear.of(year).window();
    }

    @Override
    public String toString() {
        return branch + '\t' + kpi + '\t' + year;
    }
}
