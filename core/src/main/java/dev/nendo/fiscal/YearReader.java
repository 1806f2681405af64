package dev.nendo.fiscal;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the labels of fiscal years. */
final class YearReader {

    static final String ERA = "(?<era>明治|大正|昭和|平成|令和|[MTSHR])";
    static final String NUMBER = "(?<number>元|[0-9]{1,3})";

    private static final Pattern ERA_YEAR =
            Pattern.compile(ERA + NUMBER + "(?:\\((?<western>[1-9][0-9]{3})\\))?(?<unit>年度)?");
    /** One year said twice, in an era and in western numbers: 令和3年度(2021年度), 2021年度(令和3年度), 2021(令和3)年度. */
    private static final List<Pattern> SAID_TWICE = List.of(
            Pattern.compile(ERA + NUMBER + "年度\\((?<western>[1-9][0-9]{3})年度\\)"),
            Pattern.compile("(?<western>[1-9][0-9]{3})年度\\(" + ERA + NUMBER + "年度\\)"),
            Pattern.compile(ERA + NUMBER + "年度\\((?:FY)?(?<western>[1-9][0-9]{3})\\)"),
            Pattern.compile("(?<western>[1-9][0-9]{3})\\(" + ERA + NUMBER + "\\)年度"));

    /** One year in two eras: 平成31年度(令和元年度). */
    private static final Pattern IN_TWO_ERAS = Pattern.compile(ERA + NUMBER + "年度\\((?<other>[^()]+年度)\\)");

    /** A fiscal year by both its calendar years: 2021/22, 2021-22, 2021/2022. */
    private static final Pattern BOTH_YEARS =
            Pattern.compile("(?:FY)?(?<year>[1-9][0-9]{3})[-/](?<next>[0-9]{2}|[1-9][0-9]{3})(?:年度)?");

    /** The year that ends in a month, as companies say it: 2022年3月期, 令和4年3月期. */
    private static final Pattern ENDING = Pattern.compile("(?<month>.+月)期");

    private static final Pattern KANJI_YEAR =
            Pattern.compile("(?<=明治|大正|昭和|平成|令和)(?<tens>[二三四五六七八九]?十)?(?<ones>[一二三四五六七八九])?(?=年)");
    private static final String KANJI = "〇一二三四五六七八九";

    private static final Pattern BARE_YEAR = Pattern.compile(NUMBER + "年度");
    private static final Pattern WESTERN = Pattern.compile("(?:FY)?(?<year>[1-9][0-9]{3})|(?<unit>[1-9][0-9]{3})年度");

    private YearReader() {}

    static LabelReading<FiscalYear> read(String plain, LabelContext context) {
        return find(plain, context).orElseGet(context::notValid);
    }

    /** Empty when the text has none of the forms of a fiscal year. */
    static Optional<LabelReading<FiscalYear>> find(String label, LabelContext context) {
        String plain = inDigits(label);
        return bothYears(plain, context)
                .or(() -> inTwoEras(plain, context))
                .or(() -> ending(plain, context))
                .or(() -> single(plain, context));
    }

    /** The label with an era's year in digits: 令和五年 is 令和5年. */
    static String inDigits(String label) {
        return KANJI_YEAR.matcher(label).replaceAll(YearReader::digits);
    }

    /** 五 is 5, 十二 is 12, 三十 is 30. */
    private static String digits(MatchResult kanji) {
        String tens = kanji.group(1);
        String ones = kanji.group(2);
        if (tens == null && ones == null) {
            return "";
        }
        int ten = tens == null ? 0 : tens.length() == 1 ? 1 : KANJI.indexOf(tens.charAt(0));
        return String.valueOf(ten * 10 + (ones == null ? 0 : KANJI.indexOf(ones.charAt(0))));
    }

    private static Optional<LabelReading<FiscalYear>> bothYears(String plain, LabelContext context) {
        Matcher label = BOTH_YEARS.matcher(plain);
        if (!label.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(label.group("year"));
        int next = Integer.parseInt(label.group("next"));
        boolean isNext = next == (label.group("next").length() == 2 ? (year + 1) % 100 : year + 1);
        boolean isMonth = context.expected() != LabelForms.YEAR && next <= 12;
        boolean isSplit = context.calendar().start() != Month.JANUARY;
        int name = context.calendar().naming() == YearNaming.START_YEAR ? year : year + 1;
        return isNext && isSplit && !isMonth ? western(name, context.calendar()) : Optional.empty();
    }

    private static Optional<LabelReading<FiscalYear>> inTwoEras(String plain, LabelContext context) {
        Matcher label = IN_TWO_ERAS.matcher(plain);
        if (!label.matches() || single(label.group("other"), context).isEmpty()) {
            return Optional.empty();
        }
        EraYear year = new EraYear(Era.parse(label.group("era")), number(label));
        LabelReading<FiscalYear> other = single(label.group("other"), context).orElseThrow();
        // Only the name that is in force is looked at for warnings: 平成31年度 is said along with it.
        return Optional.of(other.then(named -> named.equals(context.calendar().year(year.calendarYear()))
                ? LabelReading.of(named)
                : LabelReading.failed(Flaws.yearsDiffer(year.calendarYear(), named.year(), context.expected()))));
    }

    private static Optional<LabelReading<FiscalYear>> ending(String plain, LabelContext context) {
        Matcher label = ENDING.matcher(plain);
        if (!label.matches()) {
            return Optional.empty();
        }
        LabelReading<YearMonth> month = DatedReader.month(label.group("month"), context.withoutUntil());
        return month.value()
                .flatMap(context.calendar()::ifSupported)
                .filter(year -> year.last().equals(month.value().orElseThrow()))
                .map(LabelReading::of);
    }

    private static Optional<LabelReading<FiscalYear>> single(String plain, LabelContext context) {
        Matcher western = WESTERN.matcher(plain);
        if (western.matches()) {
            String year = western.group("year") == null ? western.group("unit") : western.group("year");
            return western(Integer.parseInt(year), context.calendar());
        }
        Matcher bare = BARE_YEAR.matcher(plain);
        if (bare.matches()) {
            return Optional.of(context.era()
                    .map(era -> inEra(new EraYear(era, number(bare)), context))
                    .orElseGet(() -> LabelReading.failed(Flaws.needsEra(context.expected()))));
        }
        Optional<Matcher> twice = SAID_TWICE.stream()
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst();
        if (twice.isPresent()) {
            return twice.map(label -> saidTwice(label, context));
        }
        Matcher label = ERA_YEAR.matcher(plain);
        return label.matches() ? eraYear(label, context) : Optional.empty();
    }

    /** The number of a year of an era; 元 is the first. */
    static int number(Matcher label) {
        return label.group("number").equals("元") ? 1 : Integer.parseInt(label.group("number"));
    }

    private static Optional<LabelReading<FiscalYear>> western(int year, FiscalCalendar calendar) {
        // The last supported months end within 9999 in some calendars.
        return calendar.supports(year) ? Optional.of(LabelReading.of(calendar.year(year))) : Optional.empty();
    }

    private static Optional<LabelReading<FiscalYear>> eraYear(Matcher label, LabelContext context) {
        boolean isShort = label.group("unit") == null;
        if (isShort && label.group("era").length() > 1) {
            return Optional.empty(); // 令和3 and 令和3年 are not said to be fiscal years
        }
        return Optional.of(
                label.group("western") == null
                        ? inEra(new EraYear(Era.parse(label.group("era")), number(label)), context)
                        : saidTwice(label, context));
    }

    private static LabelReading<FiscalYear> saidTwice(Matcher label, LabelContext context) {
        EraYear year = new EraYear(Era.parse(label.group("era")), number(label));
        int western = Integer.parseInt(label.group("western"));
        return western == year.calendarYear()
                ? inEra(year, context)
                : LabelReading.failed(Flaws.yearsDiffer(year.calendarYear(), western, context.expected()));
    }

    private static LabelReading<FiscalYear> inEra(EraYear label, LabelContext context) {
        Optional<Flaw> impossible = label.impossible(context.expected());
        if (impossible.isPresent()) {
            return LabelReading.failed(impossible.get());
        }
        FiscalYear year = context.calendar().year(label.calendarYear());
        LocalDate from = year.first().atDay(1);
        return LabelReading.of(year, label.misplaced(from, year.last().atEndOfMonth(), LabelPolicy.ERA.format(year)));
    }
}
