package dev.nendo.fiscal;

import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Reads the labels that documents print for fiscal years, months, days and periods.
 *
 * <p>It is a reader with a context, not a parser of prose: a label is read whole or not at all. {@link LabelPolicy}
 * writes. Worked example: {@code FiscalLabels.JAPAN.readMonth("令和3年度3月")} is 2022-03, while 令和3年3月 is 2021-03; in the
 * context of FY2021, {@code readPeriod("4～1月分")} is 2021-04/2022-01.
 *
 * <ul>
 *   <li>Years: 令和3年度, 令和元年度, 令和1年度, 令和3(2021)年度, 2021年度(令和3年度), R3, R3年度, 2021年度, FY2021, 2021; with an era in
 *       context 3年度.
 *   <li>Months: 令和4年3月, 令和3年度3月, R4.3, R4.3月, R4年3月, 2022-03, 2022/3, 2022年3月, 202203, Mar 2022, 2022-03-01 (the first of a month only); with an era 4年3月; in a fiscal year
 *       3月, Mar, March.
 *   <li>Days: 令和4年4月7日, R4.4.7, 2022-04-07, 2022/4/7, 20220407; in a fiscal year 10/4, 10月4日.
 *   <li>Periods: all of these (but a bare number), calendar years (令和3年, 2021年, CY2021), quarters (第1四半期, 第一四半期, Q1, 1Q), halves (上期, 下半期), the year (年間, 通期),
 *       ranges (令和3年4月～令和4年2月, R3.4~6月, 4-6月, 4月から6月まで, Apr-Jun; by days only of whole months, 令和3年4月1日～令和4年3月31日),
 *       lists (令和3年8月1日・2日), points (3月末, 令和4年3月現在, 令和3年度末), a word behind (分, 累計, 配信, 実施分, 受診分) or notes in brackets.
 * </ul>
 *
 * <p>Digits and letters may be full-width, and spaces may stand between the parts of a label: 令和 3 年度, 4 ～ 6 月. A calendar with another start or naming is used by {@link
 * #of(FiscalCalendar)}; the number of a year's label, in an era too, always gives the naming year.
 *
 * <p>Nothing is thrown for bad text. Warnings, with a value: {@code era-ended} (平成32年度, 昭和64年度, 平成31年5月) up to 40
 * years after an era's end, since such labels were printed in advance, and {@code era-not-begun} (令和元年4月). Errors,
 * without one: {@code fiscal-year-not-valid}, {@code month-not-valid}, {@code day-not-valid}, {@code
 * period-not-valid}, {@code era-year-not-valid} (令和0年度, 平成99年度), {@code era-missing}, {@code fiscal-year-missing},
 * {@code month-columns-not-valid}. Rounding: none. Immutable and thread-safe.
 */
public final class FiscalLabels {

    /** Reads labels of the Japanese fiscal year, with nothing else in context. */
    public static final FiscalLabels JAPAN = of(FiscalCalendar.JAPAN);

    private final LabelContext context;
    private final Location where;

    private FiscalLabels(LabelContext context, Location where) {
        this.context = context;
        this.where = where;
    }

    /**
     * A reader for a calendar.
     *
     * @param calendar the calendar that fiscal years are read in
     * @return the reader, with nothing else in context
     */
    public static FiscalLabels of(FiscalCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        return new FiscalLabels(LabelContext.of(calendar), Location.unknown());
    }

    /**
     * The same reader with an era for years that have none.
     *
     * @param era such as 令和, in which 3年度 is FY2021
     * @return the reader
     */
    public FiscalLabels withEra(Era era) {
        return new FiscalLabels(context.withEra(era), where);
    }

    /**
     * The same reader with a fiscal year for months, days and parts that have none; its calendar is read in from here
     * on.
     *
     * @param year the fiscal year, in which 3月 is its own March
     * @return the reader
     */
    public FiscalLabels withYear(FiscalYear year) {
        return new FiscalLabels(context.withCalendar(year.calendar()).withUntil(year.last()), where);
    }

    /**
     * The same reader with a place for the problems that it finds.
     *
     * @param location where the labels stand
     * @return the reader
     */
    public FiscalLabels withLocation(Location location) {
        return new FiscalLabels(context, Objects.requireNonNull(location, "location"));
    }

    /**
     * Reads a fiscal year; brackets around the whole label are allowed.
     *
     * @param label such as 令和3年度
     * @return the fiscal year with warnings, or an error
     */
    public Loaded<FiscalYear> readYear(String label) {
        String plain = LabelText.compact(LabelText.withoutBrackets(LabelText.plain(label)));
        return YearReader.read(plain, context.expecting(LabelForms.YEAR)).at(where, label);
    }

    /**
     * Reads a month.
     *
     * @param label such as 令和4年3月
     * @return the month with warnings, or an error
     */
    public Loaded<YearMonth> readMonth(String label) {
        return DatedReader.month(LabelText.compact(LabelText.plain(label)), context.expecting(LabelForms.MONTH))
                .at(where, label);
    }

    /**
     * Reads a day.
     *
     * @param label such as 令和4年4月7日
     * @return the day with warnings, or an error
     */
    public Loaded<LocalDate> readDay(String label) {
        return DatedReader.day(LabelText.compact(LabelText.plain(label)), context.expecting(LabelForms.DAY))
                .at(where, label);
    }

    /**
     * Reads any period.
     *
     * @param label such as 令和3年4月～令和4年2月, 4～1月分, （2～4月）４～６月
     * @return what it says with warnings, or an error
     */
    public Loaded<PeriodLabel> readPeriod(String label) {
        return PeriodReader.read(LabelText.plain(label), context.expecting(LabelForms.PERIOD))
                .at(where, label);
    }

    /**
     * {@return whether a header is a month with a year of two digits, such as Apr-21, which {@link #readColumns} reads where all headers are}
     *
     * @param header the header
     */
    public static boolean isMonthOfShortYear(String header) {
        return ShortYears.matches(LabelText.plain(header));
    }

    /**
     * Reads the headers of a fiscal year's month columns together, from the last to the first: a month without a year
     * is the nearest of its name before the column on its right, the last one being in the year. So a 3月 before 4月 is
     * the March before the year begins. Columns stand in calendar order.
     *
     * @param headers in order, such as 4月 to 3月, Apr to Mar, 2021-04 to 2022-03, 4-6月 to 1-3月
     * @param year the fiscal year of the table
     * @return one period for each header with warnings, or an error for each header that is none or stands out of order
     */
    public Loaded<List<PeriodLabel>> readColumns(List<String> headers, FiscalYear year) {
        List<String> plain = headers.stream().map(LabelText::plain).toList();
        LabelContext columns = withYear(year).context.expecting(LabelForms.PERIOD);
        List<LabelReading<PeriodLabel>> readings = ColumnReader.read(plain, columns, year);
        List<Problem> problems = new ArrayList<>();
        IntStream.range(0, headers.size())
                .forEach(i -> readings.get(i).flaws().forEach(flaw -> problems.add(flaw.at(where, headers.get(i)))));
        List<PeriodLabel> periods =
                readings.stream().flatMap(reading -> reading.value().stream()).toList();
        return periods.size() == headers.size() ? Loaded.of(periods, problems) : Loaded.failed(problems);
    }
}
