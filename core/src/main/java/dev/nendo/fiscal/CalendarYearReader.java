package dev.nendo.fiscal;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads calendar years, which are no fiscal years: 令和3年, 2021年, CY2021 are January to December 2021. */
final class CalendarYearReader {
    private static final Pattern ERA_YEAR = Pattern.compile(YearReader.ERA + YearReader.NUMBER + "年");
    private static final Pattern WESTERN = Pattern.compile("CY(?<year>[1-9][0-9]{3})|(?<kanji>[1-9][0-9]{3})年");

    private CalendarYearReader() {}

    /** Empty when the text is no calendar year. */
    static Optional<LabelReading<Window>> find(String plain, LabelContext context) {
        Matcher western = WESTERN.matcher(plain);
        if (western.matches()) {
            String year = western.group("year") == null ? western.group("kanji") : western.group("year");
            return window(Integer.parseInt(year)).map(LabelReading::of);
        }
        Matcher label = ERA_YEAR.matcher(YearReader.inDigits(plain));
        if (!label.matches()) {
            return Optional.empty();
        }
        EraYear year = new EraYear(Era.parse(label.group("era")), YearReader.number(label));
        Optional<Flaw> impossible = year.impossible(context.expected());
        if (impossible.isPresent()) {
            return Optional.of(LabelReading.failed(impossible.get()));
        }
        return window(year.calendarYear())
                .map(months -> LabelReading.of(
                        months,
                        year.misplaced(
                                months.first().atDay(1),
                                months.last().atEndOfMonth(),
                                LabelPolicy.ERA.orWestern(months.last()).format(months.last()))));
    }

    private static Optional<Window> window(int year) {
        return Window.between(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }
}
