package dev.nendo.fiscal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads whole months that are printed by their first and last days: 令和3年4月1日～令和4年3月31日, 2021/4/1～9/30. Days that cut a month short
 * are no window of months.
 */
final class DayRangeReader {

    private DayRangeReader() {}

    /** Empty when the texts are not the first day of a month and the last day of the same or a later one. */
    static Optional<LabelReading<Window>> find(String from, String to, LabelContext context) {
        Optional<LabelReading<MonthOrDay>> begin = DateReader.find(from, context);
        Optional<LabelReading<MonthOrDay>> end = DateReader.find(to, context);
        if (begin.isPresent()) {
            return begin.flatMap(first -> end.isPresent()
                    ? end.flatMap(last -> between(first, last))
                    : first.value()
                            .flatMap(known -> following(to, known.month()))
                            .flatMap(last -> between(first, LabelReading.of(last))));
        }
        if (end.isPresent()) {
            return end.flatMap(last -> last.value()
                    .flatMap(known -> preceding(from, known.month()))
                    .flatMap(first -> between(LabelReading.of(first), last)));
        }
        return inContext(from, to, context);
    }

    private static Optional<LabelReading<Window>> inContext(String from, String to, LabelContext context) {
        if (context.until().isEmpty()) {
            boolean isRange = NameReader.isName(from) && NameReader.isName(to) && isDay(from) && isDay(to);
            return isRange ? Optional.of(LabelReading.failed(Flaws.needsYear(context.expected()))) : Optional.empty();
        }
        return context.until().flatMap(until -> preceding(to, until)).flatMap(last -> preceding(from, last.month())
                .flatMap(first -> between(LabelReading.of(first), LabelReading.of(last))));
    }

    private static Optional<MonthOrDay> following(String plain, YearMonth month) {
        return NameReader.find(plain, name -> LabelContext.atOrAfter(month, name));
    }

    private static Optional<MonthOrDay> preceding(String plain, YearMonth month) {
        return NameReader.find(plain, name -> LabelContext.atOrBefore(month, name));
    }

    private static boolean isDay(String plain) {
        return NameReader.month(plain).isEmpty();
    }

    /** Also a reading that failed is one: its error is to be told. */
    private static Optional<LabelReading<Window>> between(
            LabelReading<MonthOrDay> first, LabelReading<MonthOrDay> last) {
        LabelReading<Optional<Window>> window = first.then(begin -> last.map(end -> wholeMonths(begin, end)));
        return window.value().filter(Optional::isEmpty).isPresent()
                ? Optional.empty()
                : Optional.of(window.map(Optional::orElseThrow));
    }

    private static Optional<Window> wholeMonths(MonthOrDay begin, MonthOrDay end) {
        boolean starts = begin.day().filter(begin.month().atDay(1)::equals).isPresent();
        LocalDate last = end.month().atEndOfMonth();
        return starts && end.day().filter(last::equals).isPresent()
                ? Window.between(begin.month(), end.month())
                : Optional.empty();
    }
}
