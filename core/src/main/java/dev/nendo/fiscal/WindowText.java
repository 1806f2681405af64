package dev.nendo.fiscal;

import dev.nendo.problem.Problem;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a window: ISO months, a slash for a range, commas for a list. */
final class WindowText {

    private static final Pattern MONTH = Pattern.compile("[1-9][0-9]{3}-(0[1-9]|1[0-2])");

    /** A list of more than a century of months is no observation window. */
    private static final int LONGEST = 10_000;

    private WindowText() {}

    static Window parse(String text) {
        if (text.length() > LONGEST) {
            throw wrong(text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return range(text, text.substring(0, slash), text.substring(slash + 1));
        }
        List<YearMonth> months = Arrays.stream(text.split(",", -1))
                .map(part -> month(part, text))
                .toList();
        Window window = Window.ofMonths(months);
        if (window.size() != months.size()) {
            throw new IllegalArgumentException("a window names each of its months once: " + Problem.excerpt(text));
        }
        return window;
    }

    private static Window range(String text, String from, String to) {
        return Window.of(month(from, text), month(to, text));
    }

    private static YearMonth month(String part, String text) {
        if (!MONTH.matcher(part).matches()) {
            throw wrong(text);
        }
        return YearMonth.parse(part);
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "a window is written 2021-12, 2021-04/2022-03 or 2021-06,2021-09: " + Problem.excerpt(text));
    }
}
