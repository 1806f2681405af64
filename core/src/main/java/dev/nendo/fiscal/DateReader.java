package dev.nendo.fiscal;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads months and days that say their year. */
final class DateReader {

    private static final String WESTERN = "(?<year>[1-9][0-9]{3})";
    private static final String MONTH = "(?<month>[0-9]{1,2})";
    private static final String DAY = "(?<day>[0-9]{1,2})";
    private static final String KANJI = MONTH + "月(?:" + DAY + "日)?";
    private static final String MARKED = MONTH + "(?:\\k<mark>" + DAY + ")?";

    private static final List<Pattern> WESTERN_FORMS = List.of(
            Pattern.compile(WESTERN + "(?<mark>[-./])" + MARKED),
            Pattern.compile(WESTERN + "(?<month>[0-9]{2})(?<day>[0-9]{2})?"),
            Pattern.compile(WESTERN + "年" + KANJI));
    /** Mar 2022, March 2022, Mar-2022. */
    private static final Pattern ENGLISH = Pattern.compile("(?<name>[A-Za-z]{3,9})[.-]?" + WESTERN);

    private static final List<Pattern> ERA_FORMS = List.of(
            Pattern.compile(YearReader.ERA + "?" + YearReader.NUMBER + "年" + KANJI),
            Pattern.compile(
                    "(?<era>[MTSHR])" + YearReader.NUMBER + "(?<mark>[./])" + MONTH + "(?:\\k<mark>" + DAY + "|月)?"));
    private static final Pattern FISCAL_FORM = Pattern.compile("(?<year>.+年度|FY[0-9]{4}) ?" + KANJI);

    private DateReader() {}

    /** Empty when the text has none of the forms of a month or day with its year, or names one that no calendar has. */
    static Optional<LabelReading<MonthOrDay>> find(String plain, LabelContext context) {
        Optional<Matcher> western = matching(WESTERN_FORMS, plain);
        if (western.isPresent()) {
            return western(western.get(), context);
        }
        Matcher english = ENGLISH.matcher(plain);
        if (english.matches()) {
            return NameReader.month(english.group("name"))
                    .map(month -> YearMonth.of(Integer.parseInt(english.group("year")), month))
                    .filter(month -> context.calendar().ifSupported(month).isPresent())
                    .map(month -> LabelReading.of(MonthOrDay.of(month)));
        }
        Optional<Matcher> era = matching(ERA_FORMS, plain);
        return era.isPresent()
                ? era(era.get(), context)
                : matching(List.of(FISCAL_FORM), plain).flatMap(label -> fiscal(label, context));
    }

    private static Optional<Matcher> matching(List<Pattern> forms, String plain) {
        return forms.stream()
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Optional<LabelReading<MonthOrDay>> western(Matcher label, LabelContext context) {
        return date(label, Integer.parseInt(label.group("year")), context).map(LabelReading::of);
    }

    private static Optional<LabelReading<MonthOrDay>> era(Matcher label, LabelContext context) {
        Optional<Era> era =
                Optional.ofNullable(label.group("era")).map(Era::parse).or(context::era);
        if (era.isEmpty()) {
            return Optional.of(LabelReading.failed(Flaws.needsEra(context.expected())));
        }
        EraYear year = new EraYear(era.get(), YearReader.number(label));
        Optional<Flaw> impossible = year.impossible(context.expected());
        if (impossible.isPresent()) {
            return Optional.of(LabelReading.failed(impossible.get()));
        }
        return date(label, year.calendarYear(), context)
                .map(date -> LabelReading.of(
                        date, year.misplaced(date.firstDay(), date.lastDay(), date.format(LabelPolicy.ERA))));
    }

    private static Optional<LabelReading<MonthOrDay>> fiscal(Matcher label, LabelContext context) {
        Optional<LabelReading<FiscalYear>> year = YearReader.find(label.group("year"), context);
        Optional<Month> month = MonthOrDay.month(label.group("month"));
        return year.filter(reading -> reading.value().isEmpty())
                .map(failed -> failed.map(none -> MonthOrDay.of(none.first())))
                .or(() -> year.flatMap(reading -> reading.value()
                        .flatMap(fiscal ->
                                month.flatMap(named -> MonthOrDay.of(fiscal.month(named), label.group("day"))))
                        .map(date -> reading.map(fiscal -> date))));
    }

    /**
     * Empty also when the month lies in no supported fiscal year, so that whoever reads a month can ask for its year.
     */
    private static Optional<MonthOrDay> date(Matcher label, int year, LabelContext context) {
        return MonthOrDay.month(label.group("month"))
                .map(month -> YearMonth.of(year, month))
                .filter(month -> context.calendar().ifSupported(month).isPresent())
                .flatMap(month -> MonthOrDay.of(month, label.group("day")));
    }
}
