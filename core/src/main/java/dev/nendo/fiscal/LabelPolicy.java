package dev.nendo.fiscal;

import dev.nendo.problem.Language;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How fiscal years, months, days and windows are written; {@link FiscalLabels} reads every form back.
 *
 * <table>
 * <caption>The forms for FY2019, May 2019 and 7 May 2019</caption>
 * <tr><th>policy</th><th>year</th><th>month</th><th>day</th></tr>
 * <tr><td>ERA</td><td>令和元年度</td><td>令和元年5月</td><td>令和元年5月7日</td></tr>
 * <tr><td>ERA_NUMERIC</td><td>令和1年度</td><td>令和1年5月</td><td>令和1年5月7日</td></tr>
 * <tr><td>ERA_ON_FIRST_DAY</td><td>平成31年度</td><td>令和元年5月</td><td>令和元年5月7日</td></tr>
 * <tr><td>ERA_FISCAL</td><td>令和元年度</td><td>令和元年度5月</td><td>令和元年度5月7日</td></tr>
 * <tr><td>ERA_OMITTED</td><td>元年度</td><td>元年5月</td><td>元年5月7日</td></tr>
 * <tr><td>LETTER</td><td>R1</td><td>R1.5</td><td>R1.5.7</td></tr>
 * <tr><td>LETTER_YEAR</td><td>R1年度</td><td>R1年5月</td><td>R1年5月7日</td></tr>
 * <tr><td>WESTERN</td><td>2019年度</td><td>2019年5月</td><td>2019年5月7日</td></tr>
 * <tr><td>FY</td><td>FY2019</td><td>2019-05</td><td>2019-05-07</td></tr>
 * <tr><td>SLASH</td><td>FY2019</td><td>2019/5</td><td>2019/5/7</td></tr>
 * <tr><td>COMPACT</td><td>FY2019</td><td>201905</td><td>20190507</td></tr>
 * </table>
 *
 * <p>The era of a fiscal year is the newest that reigns in the year and has begun by the end of the calendar year
 * which names it: all of FY2019 is 令和元年度 (as the ministries agreed on 2019-04-01), FY1926 is 昭和元年度, FY1912 is 大正元年度,
 * while FY1988, in whose January 平成 began, stays 昭和63年度. {@link #ERA_ON_FIRST_DAY} takes the oldest instead: 平成31年度,
 * 大正15年度, 明治45年度. The number always follows the naming year, so in a calendar with end-year naming the year from
 * April 2018 to March 2019 is 平成31年度 and the next one 令和2年度. The era of a month or day is the one that reigns then,
 * the newer of two.
 *
 * <p>A policy is not a language: FY and COMPACT suit any. Windows are written {@code first～last}, or with 、 between
 * months when not every month counts. Rounding: none. Errors: {@link IllegalArgumentException} where an era is wanted
 * before 1868 (FY1868 is 明治元年度) or after 令和999年. Immutable and thread-safe.
 */
public enum LabelPolicy {
    /** Era in full, 元 for the first year: 令和元年度. */
    ERA(YearName.ERA, "", "年度", LabelMarks.KANJI),
    /** Era in full, 1 for the first year: 令和1年度. */
    ERA_NUMERIC(YearName.ERA_NUMERIC, "", "年度", LabelMarks.KANJI),
    /** The era that reigns on the first day: 平成31年度. */
    ERA_ON_FIRST_DAY(YearName.ERA_ON_FIRST_DAY, "", "年度", LabelMarks.KANJI),
    /** Months by their fiscal year: 令和3年度3月 for March 2022. */
    ERA_FISCAL(YearName.ERA, "", "年度", LabelMarks.KANJI),
    /** The era stands elsewhere: 3年度; read back with {@link FiscalLabels#withEra(Era)}. */
    ERA_OMITTED(YearName.OMITTED, "", "年度", LabelMarks.KANJI),
    /** The era's letter: R3, R4.3. */
    LETTER(YearName.LETTER, "", "", LabelMarks.DOTS),
    /** The era's letter with 年度: R3年度, R4年3月. */
    LETTER_YEAR(YearName.LETTER, "", "年度", LabelMarks.KANJI),
    /** Western years: 2021年度, 2022年3月. */
    WESTERN(YearName.WESTERN, "", "年度", LabelMarks.KANJI),
    /** FY2021, and ISO months: 2022-03. */
    FY(YearName.WESTERN, "FY", "", LabelMarks.HYPHENS),
    /** FY2021, and months with a slash: 2022/3. */
    SLASH(YearName.WESTERN, "FY", "", LabelMarks.SLASHES),
    /** FY2021, and months as six digits: 202203. */
    COMPACT(YearName.WESTERN, "FY", "", LabelMarks.NONE);

    /** The first year in which Japan counted months as the West does. */
    private static final int WESTERN_CALENDAR = 1873;

    private final YearName name;
    private final String beforeYear;
    private final String yearEnd;
    private final LabelMarks marks;

    LabelPolicy(YearName name, String beforeYear, String yearEnd, LabelMarks marks) {
        this.name = name;
        this.beforeYear = beforeYear;
        this.yearEnd = yearEnd;
        this.marks = marks;
    }

    /**
     * What names a year on a page that must show every year: this policy, or {@link #WESTERN} where it wants an era and
     * none can be named.
     *
     * @param year the fiscal year
     * @return this policy from 明治元年度 (FY1868) to 令和999年度 (FY3017) and where it needs no era; else 1867年度
     */
    public LabelPolicy orWestern(FiscalYear year) {
        return name.names(year.year(), year.first().atDay(1), year.last().atEndOfMonth()) ? this : WESTERN;
    }

    /**
     * What names a month on a page that must show every month: this policy, or {@link #WESTERN} where it wants an era
     * and none can be named, or where the months of the era are not those of the Western calendar.
     *
     * @param month the month
     * @return this policy from January 1873 (明治6年), when Japan took the Western calendar, to 令和999年 (3017) and where
     *     it needs no era; else 1872年12月
     */
    public LabelPolicy orWestern(YearMonth month) {
        boolean own = name == YearName.WESTERN
                || (month.getYear() >= WESTERN_CALENDAR
                        && name.names(month.getYear(), month.atDay(1), month.atEndOfMonth()));
        return own ? this : WESTERN;
    }

    /**
     * Writes a fiscal year.
     *
     * @param year the fiscal year, of any calendar; the label gives its naming year
     * @return such as 令和3年度
     * @throws IllegalArgumentException when an era is wanted and the year is before 1868 or after 3017
     */
    public String format(FiscalYear year) {
        return beforeYear
                + name.of(year.year(), year.first().atDay(1), year.last().atEndOfMonth())
                + yearEnd;
    }

    /**
     * Writes a month, with fiscal years of {@link FiscalCalendar#JAPAN} where the policy says the fiscal year.
     *
     * @param month the month
     * @return such as 令和4年3月
     * @throws IllegalArgumentException when an era is wanted and the month is before 1868 or after 3017
     */
    public String format(YearMonth month) {
        return format(month, FiscalCalendar.JAPAN);
    }

    /**
     * Writes a month.
     *
     * @param month the month
     * @param calendar the calendar of the fiscal year, where the policy says the fiscal year
     * @return such as 令和3年度3月
     * @throws IllegalArgumentException when an era is wanted and the month is before 1868 or after 3017
     */
    public String format(YearMonth month, FiscalCalendar calendar) {
        if (this == ERA_FISCAL) {
            return format(calendar.yearOf(month)) + month.getMonthValue() + "月";
        }
        return marks.month(name.of(month.getYear(), month.atDay(1), month.atEndOfMonth()), month);
    }

    /**
     * Writes a day, with fiscal years of {@link FiscalCalendar#JAPAN} where the policy says the fiscal year.
     *
     * @param day the day
     * @return such as 令和4年4月7日
     * @throws IllegalArgumentException when an era is wanted and the day is before 1868 or after 3017
     */
    public String format(LocalDate day) {
        if (this == ERA_FISCAL) {
            return format(YearMonth.from(day)) + day.getDayOfMonth() + "日";
        }
        return marks.day(name.of(day.getYear(), day, day), day);
    }

    /**
     * Writes a window.
     *
     * @param window the window
     * @return one month; the first and last with ～ between; or all months with 、 between when not every month counts
     * @throws IllegalArgumentException when an era is wanted and a month is before 1868 or after 3017
     */
    public String format(Window window) {
        if (window.size() == 1) {
            return format(window.first());
        }
        if (window.isContiguous()) {
            return format(window.first()) + "～" + format(window.last());
        }
        return window.months().stream().map(this::format).collect(Collectors.joining("、"));
    }

    /**
     * Writes a quarter.
     *
     * @param quarter the quarter
     * @return such as 令和3年度第1四半期 or FY2021-Q1
     * @throws IllegalArgumentException when an era is wanted and the year is before 1868 or after 3017
     */
    public String format(FiscalQuarter quarter) {
        return part(quarter.year(), "第" + quarter.number() + "四半期", "-Q" + quarter.number());
    }

    /**
     * Writes a half.
     *
     * @param half the half
     * @return such as 令和3年度上期 or FY2021-H1
     * @throws IllegalArgumentException when an era is wanted and the year is before 1868 or after 3017
     */
    public String format(FiscalHalf half) {
        return part(half.year(), half.number() == 1 ? "上期" : "下期", "-H" + half.number());
    }

    private String part(FiscalYear year, String ja, String en) {
        // R3 alone is a year, but nobody writes R3第1四半期.
        return beforeYear.isEmpty() ? (this == LETTER ? LETTER_YEAR : this).format(year) + ja : format(year) + en;
    }

    /**
     * Writes the name of a month, as column headers of one fiscal year have it.
     *
     * @param month the month
     * @param language the language
     * @return such as 4月 or Apr
     */
    public static String monthName(Month month, Language language) {
        String name = month.name();
        return language == Language.JA
                ? month.getValue() + "月"
                : name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    /**
     * The same label with full-width digits, as spreadsheets often have them.
     *
     * @param label any label
     * @return such as 令和３年度
     */
    public static String withFullWidthDigits(String label) {
        return LabelText.withFullWidthDigits(label);
    }
}
