package dev.nendo.compare;

import dev.nendo.fiscal.LabelPolicy;
import dev.nendo.fiscal.Window;
import java.time.YearMonth;

/** Writes months as documents do: 令和3年4月～令和3年6月 in Japanese, 2021-04/2021-06 in English. */
final class Months {
    /** The first year of the Western calendar in Japan; before it, eras do not say which calendar a month is of. */
    private static final int FIRST = 1873;

    private Months() {}

    static String ja(YearMonth month) {
        return policy(month).format(month);
    }

    static String ja(Window window) {
        return policy(window.first()).format(window);
    }

    static String en(YearMonth month) {
        return month.toString();
    }

    static String en(Window window) {
        return window.toString();
    }

    private static LabelPolicy policy(YearMonth first) {
        return first.getYear() < FIRST ? LabelPolicy.WESTERN : LabelPolicy.ERA;
    }
}
