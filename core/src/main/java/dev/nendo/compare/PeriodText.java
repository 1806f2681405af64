package dev.nendo.compare;

import dev.nendo.fiscal.LabelPolicy;
import dev.nendo.fiscal.Window;
import java.time.YearMonth;

/** Writes months as documents do: 令和3年4月～令和3年6月 in Japanese, 2021-04/2021-06 in English. */
final class PeriodText {
    private PeriodText() {}

    static String ja(YearMonth month) {
        return LabelPolicy.ERA.orWestern(month).format(month);
    }

    static String ja(Window window) {
        LabelPolicy first = LabelPolicy.ERA.orWestern(window.first());
        return (first == LabelPolicy.ERA ? first.orWestern(window.last()) : first).format(window);
    }

    static String en(YearMonth month) {
        return month.toString();
    }

    static String en(Window window) {
        return window.toString();
    }
}
