package dev.nendo.fiscal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a month or day with its year, or without it where a fiscal year is known. */
final class DatedReader {

    private static final Pattern FIRST_DAY = Pattern.compile("[1-9][0-9]{3}([-/])(?:0?[1-9]|1[0-2])\\1(?:0?1)");

    private DatedReader() {}

    static LabelReading<YearMonth> month(String plain, LabelContext context) {
        return find(plain, context)
                .filter(reading -> reading.value().flatMap(MonthOrDay::day).isEmpty() || isFirstDay(plain))
                .map(reading -> reading.map(MonthOrDay::month))
                .orElseGet(context::notValid);
    }

    /** 2022-03-01, as databases and spreadsheets keep the month of March 2022. */
    private static boolean isFirstDay(String plain) {
        return FIRST_DAY.matcher(plain).matches();
    }

    static LabelReading<LocalDate> day(String plain, LabelContext context) {
        return find(plain, context)
                .filter(reading ->
                        reading.value().filter(date -> date.day().isEmpty()).isEmpty())
                .map(reading -> reading.map(MonthOrDay::firstDay))
                .orElseGet(context::notValid);
    }

    /** Empty when the text is no month or day, or a day that its month does not have. */
    static Optional<LabelReading<MonthOrDay>> find(String plain, LabelContext context) {
        return DateReader.find(plain, context).or(() -> inContext(plain, context));
    }

    private static Optional<LabelReading<MonthOrDay>> inContext(String plain, LabelContext context) {
        if (!NameReader.isName(plain)) {
            return Optional.empty();
        }
        if (context.until().isEmpty()) {
            return Optional.of(LabelReading.failed(Flaws.needsYear(context.expected())));
        }
        return context.until()
                .flatMap(last -> NameReader.find(plain, name -> LabelContext.atOrBefore(last, name)))
                .map(LabelReading::of);
    }
}
