package dev.nendo.audit;

import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is said of a weekday that is not its date's. */
final class WeekdayWords {
    private static final List<String> JAPANESE = List.of("月", "火", "水", "木", "金", "土", "日");

    private WeekdayWords() {}

    static Finding finding(PrintedPlace place, String printed, LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        String ja = JAPANESE.get(weekday.getValue() - 1) + "曜日";
        String name = weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(Locale.ROOT);
        return ImmutableFinding.builder()
                .relation(Relation.WEEKDAY)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(FindingPlaces.of(place))
                .printed(printed)
                .expected(ja)
                .message(Sentence.of(
                        "日付は「" + printed + "」ですが、" + day.getYear() + "年" + day.getMonthValue() + "月"
                                + day.getDayOfMonth() + "日は" + ja + "です。",
                        "The date is printed \"" + printed + "\", but " + day + " is a " + name + "."))
                .build();
    }
}
