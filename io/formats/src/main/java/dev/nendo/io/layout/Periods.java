package dev.nendo.io.layout;

import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads years, months, quarters and halves at the beginning of labels; what it does not know is no period. Not thread-safe: it carries eras on. */
final class Periods {
    private static final String YEAR = "((?:令和|平成|昭和|大正|明治|[RHS])(?:元|[0-9]{1,2})|(?:19|20)[0-9]{2})";
    private static final String ENGLISH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
    private static final String TO = "[～~〜\\-–—から]+(?:翌年)?";
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    /** A period and what follows it in its label. */
    record Found(Period period, String rest) {}

    private record Form(Pattern pattern, Function<MatchResult, Period> reading) {}

    private final boolean fiscal;
    private final int start;
    private final boolean endNamed;
    private final List<Form> forms;
    private int anchor;
    private String era = "";
    private int last;
    private String tail = "";
    private boolean spansAreMonths;

    /** Reads by a year that begins in a month; a bare year is fiscal or calendar. */
    Periods(boolean fiscal, int start, boolean endNamed) {
        this(fiscal, false, start, endNamed);
    }

    /** The same, where a year of an era may be said to be a calendar year. */
    Periods(boolean fiscal, boolean calendar, int start, boolean endNamed) {
        this.fiscal = fiscal;
        this.start = start;
        this.endNamed = endNamed;
        this.forms = List.of(
                form(YEAR + "年度末(?:日?現在|時点)?(?!残高)", m -> new Period(fiscalYear(m.group(1)), two(lastMonth()))),
                form(YEAR + "年末(?:現在|時点)?", m -> new Period("", month(m.group(1), "12"))),
                form(
                        "(?:(?:the )?(?:12|twelve) months|(?:the )?(?:rolling |financial |fiscal )?(?:year|yr))s? ?(?:to|ended|ending)(?: the)?(?: end)?(?: of)? (?:[0-9]{1,2} )?"
                                + ENGLISH + " ?(?:[0-9]{1,2}, ?)?((?:19|20)[0-9]{2})",
                        m -> twelveTo(number(m.group(1)), m.group(2))),
                form(
                        ENGLISH + " ?((?:19|20)[0-9]{2}) ?(?:to|[-–—]) ?(?:[0-9]{1,2} )?" + ENGLISH
                                + " ?((?:19|20)[0-9]{2})",
                        m -> new Period(
                                "",
                                month(m.group(2), number(m.group(1))) + "/" + month(m.group(4), number(m.group(3))))),
                form(
                        "(?<![0-9])((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(?![0-9])",
                        m -> new Period("", month(m.group(1), m.group(2)))),
                form(YEAR + "年?(度)([0-9]{1,2})月(?:分|末)?", m -> new Period(fiscalYear(m.group(1)), two(m.group(3)))),
                form(YEAR + "年([0-9]{1,2})月" + TO + YEAR + "年([0-9]{1,2})月", m -> absolute(m, 1, 2, 3, 4)),
                form(YEAR + "年([0-9]{1,2})月" + TO + "([0-9]{1,2})月", m -> absolute(m, 1, 2, 1, 3)),
                form(
                        YEAR + "年([0-9]{1,2})月(?:[0-9]{1,2}日(?=現在|時点|まで)|末日?|分)?(?:現在|時点|まで)?(?![0-9])",
                        m -> new Period("", month(m.group(1), m.group(2)))),
                form("([0-9]{1,2})年([0-9]{1,2})月(?:分|末)?", m -> near(m.group(1))
                        .map(year -> new Period("", month(year, m.group(2))))
                        .orElse(Period.NONE)),
                form("([0-9]{1,2})年(度)?(?![0-9間目以未齢生代満計])", m -> near(m.group(1))
                        .map(year -> new Period(m.group(2) == null ? "CY" + calendar(year) : fiscalYear(year), ""))
                        .orElse(Period.NONE)),
                form("([RHS][0-9]{1,2})\\.([0-9]{1,2})", m -> new Period("", month(m.group(1), m.group(2)))),
                form(
                        "((?:19|20)[0-9]{2})[/.\\-](0?[1-9]|1[0-2])[/.\\-][0-9]{1,2}",
                        m -> new Period("", month(m.group(1), m.group(2)))),
                form("((?:19|20)[0-9]{2})[/\\-–]((?:19|20)?[0-9]{2})(?![0-9])(?:年度|fy)?", this::spanOfYears),
                form(
                        "((?:19|20)[0-9]{2})[/.\\-](0?[1-9]|1[0-2])(?![0-9])",
                        m -> new Period("", month(m.group(1), m.group(2)))),
                form(
                        YEAR + "年?度?[ 　]?([上下])(?:半)?期(?:計(?!画)|合計)?",
                        m -> new Period(fiscalYear(m.group(1)), m.group(2).equals("上") ? "H1" : "H2")),
                form(YEAR + "年?度?第?([1-4一二三四])四半期", m -> new Period(year(m), "Q" + digit(m.group(2)))),
                form(YEAR + "年度(?:\\([^()]*\\))?", m -> new Period(fiscalYear(m.group(1)), "")),
                form(
                        "q([1-4])[ ,/\\-]*(fy)? ?((?:19|20)[0-9]{2})",
                        m -> new Period(
                                m.group(2) == null ? bare(m.group(3)) : fiscalYear(m.group(3)), "Q" + m.group(1))),
                form(
                        "(fy)? ?((?:19|20)[0-9]{2})[ ,/\\-]*q([1-4])",
                        m -> new Period(
                                m.group(1) == null ? bare(m.group(2)) : fiscalYear(m.group(2)), "Q" + m.group(3))),
                form(
                        "(?:fy|fiscalyear|fiscal year) ?((?:19|20)[0-9]{2})(?:[/\\-–][0-9]{2})?",
                        m -> new Period(fiscalYear(m.group(1)), "")),
                form("fy ?([0-9]{2})(?![0-9])", m -> new Period(fiscalYear("20" + m.group(1)), "")),
                form(
                        ENGLISH + "[ \\-']*((?:19|20)[0-9]{2})",
                        m -> new Period("", month(m.group(2), number(m.group(1))))),
                form(
                        ENGLISH + "[\\-' ]+([0-9]{2})(?![0-9])",
                        m -> new Period("", month("20" + m.group(2), number(m.group(1))))),
                form(
                        YEAR + "年(?!度|間|計|末|齢|生|目)(?:\\((?:19|20)[0-9]{2}年?\\))?",
                        m -> new Period("CY" + calendar(m.group(1)), "")),
                form("cy ?((?:19|20)[0-9]{2})", m -> new Period("CY" + m.group(1), "")),
                form(
                        "([RHS](?:元|[0-9]{1,2}))(?:年?度)?(?![0-9])",
                        m -> new Period(
                                calendar && !m.group().contains("度") ? bare(m.group(1)) : fiscalYear(m.group(1)), "")),
                form("((?:19|20)[0-9]{2})(?![0-9,.])", m -> new Period(bare(m.group(1)), "")),
                form("([1-9]|1[0-2])月(?:末日?|[0-9]{1,2}日)(?=現在|時点)", m -> new Period("", two(m.group(1)))),
                form(
                        "([0-9]{1,2})月?" + TO + "([0-9]{1,2})月(?:分|計(?!画)|累計)?",
                        m -> new Period("", two(m.group(1)) + "/" + two(m.group(2)))),
                form("([1-9]|1[0-2])月(?![0-9日])(?:分|末)?", m -> new Period("", two(m.group(1)))),
                form(
                        ENGLISH + TO.replace("から", "") + ENGLISH,
                        m -> new Period("", two(number(m.group(1))) + "/" + two(number(m.group(2))))),
                form(ENGLISH + "(?![a-z])", m -> new Period("", two(number(m.group(1))))),
                form("第?([1-4一二三四])(?:四半期|q)", m -> new Period("", "Q" + digit(m.group(1)))),
                form("q([1-4])(?![0-9])", m -> new Period("", "Q" + m.group(1))),
                form("上(?:半)?期(?:計(?!画)|合計)?", m -> new Period("", "H1")),
                form("下(?:半)?期(?:計(?!画)|合計)?", m -> new Period("", "H2")));
    }

    /** The same, in a table of a year: a year without an era is of the era that makes it the last up to then. */
    Periods in(int year) {
        anchor = year;
        return this;
    }

    /** A year without an era, with that of the years before it or of the table. */
    private Optional<String> near(String number) {
        if (!era.isEmpty() && !era.matches("[0-9]+")) {
            return Optional.of(era + number);
        }
        return anchor == 0
                ? Optional.empty()
                : Stream.of("令和", "平成", "昭和")
                        .map(one -> one + Integer.parseInt(number))
                        .filter(one -> Integer.parseInt(calendar(one)) <= anchor + 1)
                        .findFirst();
    }

    /** Reads 2010-11 as November 2010. */
    Periods withMonths(boolean areMonths) {
        spansAreMonths = areMonths;
        return this;
    }

    private Form form(String pattern, Function<MatchResult, Period> reading) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
    }

    /** The period that a plain label begins with. */
    Optional<Found> read(String label) {
        for (Form form : forms) {
            Matcher matcher = form.pattern.matcher(label);
            if (matcher.lookingAt()) {
                Period period = form.reading.apply(matcher.toMatchResult());
                if (!period.isNone()) {
                    remember(label, period);
                    return Optional.of(new Found(period, label.substring(matcher.end())));
                }
            }
        }
        return Optional.empty();
    }

    /** What a number alone means after years or months: 28 after 平成27年, 2 after 令和元年, 5 after 4月. */
    Optional<Period> next(String label) {
        if (!label.matches("[0-9]{1,2}(?:年度?|月)?") || tail.isEmpty()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(label.replaceAll("[^0-9]", ""));
        boolean isMonth = tail.equals("月") && number == last % 12 + 1;
        boolean isYear = !tail.equals("月") && number == last + 1;
        if (!isMonth && !isYear) {
            return Optional.empty();
        }
        Period period = isMonth
                ? new Period("", two(String.valueOf(number)))
                : new Period((tail.equals("度") ? fiscalYear(era + number) : "CY" + calendar(era + number)), "");
        last = number;
        return Optional.of(period);
    }

    private void remember(String label, Period period) {
        Matcher matcher =
                Pattern.compile("(令和|平成|昭和|大正|明治|[RHS]|19|20)(元|[0-9]{1,2})").matcher(label);
        if (!period.year().isEmpty() && matcher.lookingAt()) {
            era = matcher.group(1);
            last = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
            tail = period.year().startsWith("FY") ? "度" : "年";
        } else if (matcher.lookingAt()) {
            era = matcher.group(1);
        } else if (period.month().length() == 2 && period.month().charAt(0) <= '1') {
            last = Integer.parseInt(period.month());
            tail = "月";
        }
    }

    private Period spanOfYears(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        String second = match.group(2);
        if (spansAreMonths && second.length() == 2) {
            return Period.NONE;
        }
        int next = second.length() == 4 ? Integer.parseInt(second) : first / 100 * 100 + Integer.parseInt(second);
        return next == first + 1 || (second.equals("00") && first % 100 == 99)
                ? new Period(window(first), "")
                : Period.NONE;
    }

    private String year(MatchResult match) {
        return match.group().contains("年度") ? fiscalYear(match.group(1)) : bare(match.group(1));
    }

    private String bare(String year) {
        return fiscal ? fiscalYear(year) : "CY" + calendar(year);
    }

    private String fiscalYear(String year) {
        int named = Integer.parseInt(calendar(year));
        return window(endNamed ? named - 1 : named);
    }

    private int lastMonth() {
        return start == 1 ? 12 : start - 1;
    }

    private static Period twelveTo(String month, String year) {
        YearMonth last = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        return new Period("", last.minusMonths(11) + "/" + last);
    }

    private String window(int first) {
        return start == 4
                ? "FY" + first
                : start == 1 ? "CY" + first : first + "-" + two(start) + "/" + (first + 1) + "-" + two(start - 1);
    }

    private static String calendar(String year) {
        return Character.isDigit(year.charAt(0))
                ? year
                : FiscalLabels.JAPAN
                        .readYear(year + "年度")
                        .value()
                        .map(FiscalYear::year)
                        .map(String::valueOf)
                        .orElse("0");
    }

    private static Period absolute(MatchResult m, int year, int month, int lastYear, int lastMonth) {
        return new Period(
                "", month(m.group(year), m.group(month)) + "/" + month(m.group(lastYear), m.group(lastMonth)));
    }

    private static String month(String year, String month) {
        return calendar(year) + "-" + two(month);
    }

    private static String two(String number) {
        return two(Integer.parseInt(number));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String number(String english) {
        return String.valueOf(MONTHS.getOrDefault(english.toLowerCase(Locale.ROOT), 0));
    }

    private static String digit(String text) {
        int kanji = "一二三四".indexOf(text);
        return kanji < 0 ? text : String.valueOf(kanji + 1);
    }
}
