package dev.nendo.fiscal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one period without brackets, with the words that may follow it: 末, 現在, 時点, 分, … */
final class SpanReader {

    private static final Pattern POINT = Pattern.compile("(?<period>.+?) ?(?:(?<end>末日?)(?:時点|現在)?|時点|現在)");
    private static final Pattern NOTED = Pattern.compile("(?<period>.+?) ?(?<note>受診分|実施分|分|累計|配信)");

    /** In brackets such a number is a calendar year as often as a fiscal one. */
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]+");

    private SpanReader() {}

    /** Empty when the text is no period. */
    static Optional<LabelReading<PeriodLabel>> find(String text, LabelContext context) {
        String plain = LabelText.compact(text);
        return bare(plain, context).or(() -> point(plain, context)).or(() -> noted(plain, context));
    }

    private static Optional<LabelReading<PeriodLabel>> bare(String plain, LabelContext context) {
        return YearReader.find(plain, context)
                .filter(year -> !BARE_NUMBER.matcher(plain).matches())
                .map(reading -> reading.map(year -> PeriodLabel.over(year.window())))
                .or(() -> CalendarYearReader.find(plain, context).map(reading -> reading.map(PeriodLabel::over)))
                .or(() -> PartReader.find(plain, context))
                .or(() -> RangeReader.find(plain, context).map(reading -> reading.map(PeriodLabel::over)))
                .or(() -> ListReader.find(plain, context));
    }

    private static Optional<LabelReading<PeriodLabel>> point(String plain, LabelContext context) {
        Matcher label = POINT.matcher(plain);
        if (!label.matches()) {
            return Optional.empty();
        }
        boolean isEnd = label.group("end") != null;
        return bare(label.group("period"), context)
                // The end of a day is not a point that any of the reports know.
                .filter(reading ->
                        !isEnd || reading.value().filter(SpanReader::isOnDays).isEmpty())
                .map(reading -> reading.map(period -> isOnDays(period) ? period : PeriodLabel.at(period.window())));
    }

    private static Optional<LabelReading<PeriodLabel>> noted(String plain, LabelContext context) {
        Matcher label = NOTED.matcher(plain);
        if (!label.matches()) {
            return Optional.empty();
        }
        return bare(label.group("period"), context)
                .map(reading -> reading.map(period -> period.withNotes(List.of(label.group("note")))));
    }

    private static boolean isOnDays(PeriodLabel period) {
        return period.kind() == PeriodLabel.Kind.ON;
    }
}
