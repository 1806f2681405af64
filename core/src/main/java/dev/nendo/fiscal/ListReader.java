package dev.nendo.fiscal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads months or days in a row: 令和3年6月、令和3年9月 and 令和4年2月18日・21日・22日. */
final class ListReader {

    /** A slash between digits belongs to a date such as 10/4. */
    private static final Pattern BETWEEN = Pattern.compile("[、,・]|(?<=[月日])/");

    private ListReader() {}

    /** Empty when the text is no list, or mixes months and days. */
    static Optional<LabelReading<PeriodLabel>> find(String plain, LabelContext context) {
        List<MonthOrDay> dates = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        for (String part : BETWEEN.split(plain, -1)) {
            Optional<LabelReading<MonthOrDay>> next = dates.isEmpty()
                    ? DatedReader.find(part, context)
                    : following(part, dates.get(dates.size() - 1).month(), context);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            flaws.addAll(next.get().flaws());
            if (next.get().value().isEmpty()) {
                return Optional.of(new LabelReading<>(Optional.empty(), flaws));
            }
            next.get().value().ifPresent(dates::add);
        }
        return label(dates).map(label -> new LabelReading<>(Optional.of(label), flaws));
    }

    private static Optional<LabelReading<MonthOrDay>> following(String part, YearMonth previous, LabelContext context) {
        return DateReader.find(part, context)
                .or(() -> NameReader.find(part, name -> LabelContext.atOrAfter(previous, name))
                        .or(() -> NameReader.day(part, previous).map(day -> new MonthOrDay(previous, Optional.of(day))))
                        .map(LabelReading::of));
    }

    private static Optional<PeriodLabel> label(List<MonthOrDay> dates) {
        List<LocalDate> days =
                dates.stream().flatMap(date -> date.day().stream()).toList();
        Optional<Window> window =
                Window.among(dates.stream().map(MonthOrDay::month).toList());
        if (days.isEmpty()) {
            return window.map(PeriodLabel::over);
        }
        return window.filter(months -> days.size() == dates.size()).map(months -> PeriodLabel.on(months, days));
    }
}
