package dev.nendo.audit;

import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.fiscal.Window;
import dev.nendo.plan.EntryTable;
import dev.nendo.plan.PlanItem;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weekdays that are printed with the dates of entries, such as 4月7日（水） or 7 April (Wed), against the calendar. */
final class WeekdayCheck {
    /** In brackets, alone or before 祝 and 休 or a full stop; a bare 日 or 月 is part of the date. */
    private static final Pattern JAPANESE = Pattern.compile("[（(]([日月火水木金土])(?:曜日?)?(?:[・、,]?[祝休]日?)*[）)]");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday)?\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final List<String> JAPANESE_DAYS = List.of("月", "火", "水", "木", "金", "土", "日");
    private static final List<String> ENGLISH_DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern DAY = Pattern.compile("(?:月|/|-|\\.)\\s*([0-9０-９]{1,2})(?:日|(?=\\s*[（(])|$)");

    private WeekdayCheck() {}

    static void check(AuditedPlan sheet, String path, PlanItem item, AuditResults results) {
        for (EntryTable table : item.entries()) {
            for (EntryTable.Entry entry : table.entries()) {
                Optional<DayOfWeek> printed = weekday(entry.when());
                Optional<LocalDate> day = entry.day().or(() -> day(entry));
                if (printed.isPresent() && day.isPresent()) {
                    PrintedPlace place = sheet.place(
                                    path, table.id(), table.origin().or(item::origin))
                            .withMonth(Optional.of(Window.month(entry.months().last())));
                    if (printed.get() == day.get().getDayOfWeek()) {
                        results.consistent();
                    } else {
                        results.add(WeekdayWords.finding(place, entry.when(), day.get()));
                    }
                }
            }
        }
    }

    /** The weekday that a text names, if it names one only. */
    static Optional<DayOfWeek> weekday(String text) {
        List<DayOfWeek> found = Stream.concat(named(JAPANESE, JAPANESE_DAYS, text), named(ENGLISH, ENGLISH_DAYS, text))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<DayOfWeek> named(Pattern pattern, List<String> names, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> DayOfWeek.of(names.indexOf(match.group(1).toLowerCase(Locale.ROOT)) + 1));
    }

    /** The day of an entry in one month, where its text ends in one: 4/7 or 4月7日. */
    private static Optional<LocalDate> day(EntryTable.Entry entry) {
        if (entry.months().size() != 1) {
            return Optional.empty();
        }
        Matcher matcher = DAY.matcher(entry.when());
        List<Integer> days = IntStream.iterate(0, i -> matcher.find(), i -> i + 1)
                .map(i -> Integer.parseInt(matcher.group(1)))
                .distinct()
                .boxed()
                .toList();
        try {
            return days.size() == 1 ? Optional.of(entry.months().last().atDay(days.get(0))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
