package dev.nendo.fiscal;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads months and days that leave their year unsaid: 4月, Apr, 10/4, 10月4日. */
final class NameReader {

    private static final Pattern MONTH = Pattern.compile("(?<month>[0-9]{1,2})月");
    private static final Pattern DAY =
            Pattern.compile("(?<month>[0-9]{1,2})(?:月(?<day>[0-9]{1,2})日|/(?<after>[0-9]{1,2}))");
    private static final Pattern DAY_ALONE = Pattern.compile("(?<day>[0-9]{1,2})日");

    private NameReader() {}

    static Optional<Month> month(String plain) {
        Matcher label = MONTH.matcher(plain);
        return label.matches() ? MonthOrDay.month(label.group("month")) : english(plain);
    }

    /** Empty when the text is no month or day, or the month placed has no such day. */
    static Optional<MonthOrDay> find(String plain, Function<Month, YearMonth> place) {
        Optional<Month> month = month(plain);
        if (month.isPresent()) {
            return month.map(place).map(MonthOrDay::of);
        }
        Matcher label = DAY.matcher(plain);
        if (!label.matches()) {
            return Optional.empty();
        }
        String day = label.group("day") == null ? label.group("after") : label.group("day");
        return MonthOrDay.month(label.group("month")).map(place).flatMap(placed -> MonthOrDay.of(placed, day));
    }

    /** Whether the text is the name of a month or day of some year. */
    static boolean isName(String plain) {
        // Any leap year will do: it has all the days that any year has.
        return find(plain, month -> YearMonth.of(2000, month)).isPresent();
    }

    /** A day of a month already named: 22日. */
    static Optional<LocalDate> day(String plain, YearMonth month) {
        Matcher label = DAY_ALONE.matcher(plain);
        return label.matches() ? MonthOrDay.of(month, label.group("day")).flatMap(MonthOrDay::day) : Optional.empty();
    }

    /** Apr and April in any case; not through display names, which differ between releases of the JDK. */
    private static Optional<Month> english(String plain) {
        String upper = plain.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month ->
                        upper.equals(month.name()) || upper.equals(month.name().substring(0, 3)))
                .findFirst();
    }
}
