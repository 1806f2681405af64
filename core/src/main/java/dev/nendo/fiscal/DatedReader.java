package dev.nendo.fiscal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads a month or day with its year, or without it where a fiscal year is known. */
final class DatedReader {

    private DatedReader() {}

    static Reading<YearMonth> month(String plain, LabelContext context) {
        return find(plain, context)
                .filter(reading -> reading.value().flatMap(MonthOrDay::day).isEmpty())
                .map(reading -> reading.map(MonthOrDay::month))
                .orElseGet(context::notValid);
    }

    static Reading<LocalDate> day(String plain, LabelContext context) {
        return find(plain, context)
                .filter(reading ->
                        reading.value().filter(date -> date.day().isEmpty()).isEmpty())
                .map(reading -> reading.map(MonthOrDay::firstDay))
                .orElseGet(context::notValid);
    }

    /** Empty when the text is no month or day, or a day that its month does not have. */
    static Optional<Reading<MonthOrDay>> find(String plain, LabelContext context) {
        return DateReader.find(plain, context).or(() -> inContext(plain, context));
    }

    private static Optional<Reading<MonthOrDay>> inContext(String plain, LabelContext context) {
        if (!NameReader.isName(plain)) {
            return Optional.empty();
        }
        if (context.until().isEmpty()) {
            return Optional.of(Reading.failed(Flaws.needsYear(context.expected())));
        }
        return context.until()
                .flatMap(last -> NameReader.find(plain, name -> LabelContext.atOrBefore(last, name)))
                .map(Reading::of);
    }
}
