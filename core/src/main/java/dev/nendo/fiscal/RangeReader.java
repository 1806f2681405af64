package dev.nendo.fiscal;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads months from one to another: 令和3年4月～令和4年2月, R3.4~6月, 4-6月, 4月から6月まで, 2021-04/2022-03. */
final class RangeReader {

    private static final Pattern WAVE = Pattern.compile("(?<from>[^~]+?) ?(?:~|から) ?(?<to>[^~]+?)(?:まで)?");
    private static final Pattern ISO = Pattern.compile("(?<from>[0-9]{4}-[0-9]{2})/(?<to>[0-9]{4}-[0-9]{2})");

    /** Between hyphens a number alone is a month only before one that says so; 2021-04 is no range. */
    private static final String HYPHENED = "[^~-]*月|[A-Za-z]+|[MTSHR](?:元|[0-9]{1,3})[./][0-9]{1,2}";

    private static final Pattern HYPHEN =
            Pattern.compile("(?<from>[0-9]{1,2}|[^~-]*年[0-9]{1,2}|" + HYPHENED + ")-(?<to>" + HYPHENED + ")");

    private RangeReader() {}

    /** Empty when the text is no range of months. */
    static Optional<LabelReading<Window>> find(String plain, LabelContext context) {
        for (Pattern form : new Pattern[] {WAVE, ISO, HYPHEN}) {
            Matcher label = form.matcher(plain);
            if (label.matches()) {
                String from = label.group("from");
                String to = label.group("to");
                return ends(from, to, context).or(() -> DayRangeReader.find(from, to, context));
            }
        }
        return Optional.empty();
    }

    private static Optional<LabelReading<Window>> ends(String from, String to, LabelContext context) {
        // 4～6月 says 月 once, for both.
        String first = to.endsWith("月")
                        && isDigit(from.charAt(from.length() - 1))
                        && DateReader.find(from, context).isEmpty()
                ? from + "月"
                : from;
        Optional<LabelReading<YearMonth>> last = month(to, context);
        return last.isPresent()
                ? last.flatMap(end -> startingAt(first, end, context))
                : NameReader.month(to).flatMap(name -> endingAt(name, first, context));
    }

    private static Optional<LabelReading<Window>> startingAt(
            String from, LabelReading<YearMonth> end, LabelContext context) {
        Optional<LabelReading<YearMonth>> begin = month(from, context);
        return begin.isPresent()
                ? begin.flatMap(first -> supported(first.then(month -> end.map(last -> Window.between(month, last)))))
                : NameReader.month(from)
                        .flatMap(name ->
                                supported(end.map(last -> Window.between(LabelContext.atOrBefore(last, name), last))));
    }

    private static Optional<LabelReading<Window>> endingAt(Month to, String from, LabelContext context) {
        Optional<LabelReading<YearMonth>> begin = month(from, context);
        return begin.isPresent()
                ? begin.flatMap(first ->
                        supported(first.map(month -> Window.between(month, LabelContext.atOrAfter(month, to)))))
                : NameReader.month(from).flatMap(name -> named(name, to, context));
    }

    private static Optional<LabelReading<Window>> named(Month from, Month to, LabelContext context) {
        return context.place(to).isEmpty()
                ? Optional.of(LabelReading.failed(Flaws.needsYear(context.expected())))
                : context.place(to)
                        .flatMap(last -> Window.between(LabelContext.atOrBefore(last, from), last))
                        .map(LabelReading::of);
    }

    /** Empty when there was a start and an end but no window between them. */
    private static Optional<LabelReading<Window>> supported(LabelReading<Optional<Window>> reading) {
        return reading.value().filter(Optional::isEmpty).isPresent()
                ? Optional.empty()
                : Optional.of(reading.map(Optional::orElseThrow));
    }

    /** A month that says its year. */
    private static Optional<LabelReading<YearMonth>> month(String plain, LabelContext context) {
        return DateReader.find(plain, context)
                .filter(reading -> reading.value().flatMap(MonthOrDay::day).isEmpty())
                .map(reading -> reading.map(MonthOrDay::month));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
