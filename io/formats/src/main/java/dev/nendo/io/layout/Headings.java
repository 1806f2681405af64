package dev.nendo.io.layout;

import dev.nendo.number.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines above a table say of all of it; what they do not say is as the table before has it.
 *
 * @param period the only period they name, or none
 * @param unit the only unit besides per cent, or empty
 * @param counter the counter that what is counted has, where no unit is said
 * @param item what is counted, or empty
 * @param start the month in which its years begin
 * @param endNamed whether its years are named by their ends
 * @param isFiscal whether a bare year is a fiscal one
 * @param isCalendar whether a bare year is said to be a calendar one
 * @param each the month that all years of the table are as of, or empty
 * @param isTarget whether its figures are budgets or targets
 * @param isSchoolYear whether its years are school years that begin in a month it does not state
 * @param hasPercent whether per cent is among its units
 */
record Headings(
        Period period,
        String unit,
        String counter,
        String item,
        int start,
        boolean endNamed,
        boolean isFiscal,
        boolean isCalendar,
        String each,
        boolean isTarget,
        boolean isSchoolYear,
        boolean hasPercent) {
    static final Headings NONE = new Headings(Period.NONE, "", "", "", 4, false, false, false, "", false, false, false);

    private static final Pattern EACH =
            Pattern.compile("(?:各|毎)年(度)?(?:([0-9]{1,2})月(?:[0-9]{1,2}日|末日?)?(?:現在|時点|末)|末)|(?:^|[(\\n])年度末(?:現在|時点)");
    private static final Pattern CALENDAR = Pattern.compile("(?is).*(?:各年(?!度)|暦年|calendar year|[0-9元]年(?!度)|年次|年別).*");
    private static final Pattern PLANNED = Pattern.compile(".*(?:予算額?|目標値?|計画値|計画額)$");
    private static final Pattern PLAN_AND_RESULT =
            Pattern.compile("(?:の)?(?:計画|目標|予算|見込)値?額?(?:[・と、]|及び|対|/)?(?:実績|決算)値?額?(?:の?(?:比較|対比|状況|推移|一覧|表))?$");

    private static final Pattern PER = Pattern.compile("^([^別・]{1,8})別(.+)$");
    private static final Pattern TAIL =
            Pattern.compile("(?:の推移(?:と|及び)見込み?|の年次推移|の年度推移|年度別推移|の月別推移|の推移|推移|の状況|の実績|の内訳|について|一覧表?|の概要|集計表|総括表)$");
    private static final Pattern BY = Pattern.compile(
            "(?i)[,;:]? (?:years? (?:ended|ending).*|by [a-z ]+(?:and [a-z ]+)?|(?:january|april|july|october) ?(?:to|-|–) .*)$");
    private static final Pattern TABLE_NUMBER = Pattern.compile(
            "^(?:第?[0-9]+(?:[-－.][0-9]+)*表|表[0-9]+(?:[-.][0-9]+)*|table ?[a-z]?[0-9]+(?:[-.][0-9a-z]+)*[:.]?|[0-9]+(?:-[0-9]+)+|\\(?[0-9]{1,2}[).]|[■●◆○◎▼□・]+|[①-⑳])[ :.]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED =
            Pattern.compile("^[(（]?[0-9０-９]{1,2}(?:[-－][0-9０-９]{1,2})*[)）]?[ 　.．、]+(?=\\D)");
    private static final Pattern ASIDE = Pattern.compile(
            "現在|時点|まで$|まで\\)$|作成$|公表$|更新$|^as (?:of|at) |^at end|^\\(?単位|^\\(?units?[::; ]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOUBTFUL = Pattern.compile("累計|累積|目標|計画|見込|予算|予定|前年|前期|平均|増減|うち|内数|再掲|参考|速報");
    private static final Pattern YEAR_OF = Pattern.compile(
            "([0-9]{1,2})月(?:1日)?[～~\\-–から]+(?:翌年)?([0-9]{1,2})月|(july|october|april|january)(?: (?:19|20)[0-9]{2})?[ ]?(?:to|-|–)[ ]?(?:3[01] )?(june|september|march|december)|years? (?:ended|ending)(?: [0-9]{1,2})? (june|september|march|december)",
            Pattern.CASE_INSENSITIVE);
    /** What makes a date that of a publication or a session, and not that of the figures. */
    private static final Pattern PUBLISHED = Pattern.compile(
            "\\)?(?:[0-9]{1,2}日)?[のに ]?(?:第[0-9]+回)?(?:[0-9]{1,2}月)?(?:補正|議会|定例会|臨時会|発行|作成|公表|策定|改訂|改定|版|更新|開催|報告書?$)");

    private static final Pattern INSIDE = Pattern.compile(
            "(?:[0-9]{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)? ?(?:19|20)[0-9]{2}|(?:令和|平成|昭和)(?:元|[0-9]{1,2})年度末|(?:(?:令和|平成|昭和)(?:元|[0-9]{1,2})|(?:19|20)[0-9]{2})(?:年度?(?:[0-9]{1,2}月(?:末|[0-9]{1,2}日)?)?|[/\\-–][0-9]{2}(?![0-9]))|[0-9]{1,2}月(?:末|[0-9]{1,2}日)(?=現在|時点)|fy ?(?:19|20)[0-9]{2}|(?<![0-9,.])(?:19|20)[0-9]{2}(?![0-9,])",
            Pattern.CASE_INSENSITIVE);

    static boolean isAside(String text) {
        return unit(Labels.label(text)).isPresent()
                || ASIDE.matcher(Labels.label(text)).find();
    }

    /** The unit of a unit line, or of a known unit in brackets alone. */
    private static Optional<String> unit(String text) {
        boolean isBracketed = text.matches("[(\\[【][^()]+[)\\]】]");
        String inner = isBracketed ? text.substring(1, text.length() - 1) : "";
        return Labels.unitLine(text)
                .or(() -> UnitWords.find(isBracketed ? inner : text))
                .or(() -> Optional.of(inner).filter(Headings::isUnit));
    }

    Periods periods() {
        Matcher year = Pattern.compile("[12][0-9]{3}").matcher(period.year() + " " + period.month());
        Periods periods = new Periods(isFiscal, isCalendar, start, endNamed);
        return year.find() ? periods.in(Integer.parseInt(year.group())) : periods;
    }

    /** Whether nothing says if a bare year is a fiscal or a calendar one. */
    boolean isYearUnsaid() {
        return !isFiscal && !isCalendar;
    }

    /** These where the heads of the columns with names say which years are meant. */
    Headings with(List<String> heads) {
        boolean saysFiscal =
                heads.stream().anyMatch(head -> head.matches("(?is).*(?:年度|fiscal year|financial year).*|fy"));
        boolean saysCalendar = heads.stream()
                .anyMatch(head -> head.matches("(?is)(?:年|年次|暦年|各年|年別|年・月|calendar year|.*[／/＼\\\\]年(?:次)?)"));
        return saysFiscal == saysCalendar
                ? this
                : new Headings(
                        period,
                        unit,
                        counter,
                        item,
                        start,
                        endNamed,
                        saysFiscal,
                        saysCalendar,
                        each,
                        isTarget,
                        isSchoolYear,
                        hasPercent);
    }

    /** What the rows say, above a table and, of its unit, below it. */
    static Headings of(Grid grid, List<Integer> rows, List<Integer> below, Headings before) {
        Set<Period> found = new LinkedHashSet<>();
        Set<String> units = new LinkedHashSet<>();
        List<String> titles = new ArrayList<>();
        String all = lines(grid, rows);
        boolean saysFiscal = all.matches("(?is).*(?:年度|fiscal|financial year|fy ?[0-9]).*");
        boolean saysCalendar = CALENDAR.matcher(all).matches();
        int start = 4;
        boolean endNamed = false;
        Matcher of = YEAR_OF.matcher(all);
        if (of.find()) {
            start = startOf(of);
            endNamed = of.group(5) != null;
            saysFiscal = true;
        }
        for (int row : rows) {
            for (int column = 0; column < grid.width(); column++) {
                String text = text(grid, row, column);
                if (text.isEmpty()) {
                    continue;
                }
                unit(text).map(Headings::parts).ifPresent(units::addAll);
                if (unit(text).isEmpty() && !Labels.isNote(text)) {
                    found.addAll(inside(
                            EACH.matcher(text).replaceAll(""), new Periods(saysFiscal, saysCalendar, start, endNamed)));
                    if (!isAside(text) || text.length() > 20) {
                        titles.add(text);
                    }
                }
            }
        }
        for (int row : below) {
            for (int column = 0; column < grid.width() && units.isEmpty(); column++) {
                Labels.unitLine(grid.cell(row, column)).map(Headings::parts).ifPresent(units::addAll);
            }
            String foot = text(grid, row, 0);
            if (found.isEmpty() && before.period.isNone() && !foot.isEmpty() && isOnlyTime(foot)) {
                found.addAll(inside(foot, new Periods(true, 4, false)));
            }
        }
        String title = titles.stream()
                .filter(text -> !text.contains("。") && text.length() <= 60)
                .filter(text -> !isOnlyTime(text))
                .reduce((one, other) -> Labels.isJapanese(one) && !Labels.isJapanese(other) ? one : other)
                .orElse("");
        String named = TABLE_NUMBER.matcher(title).replaceFirst("");
        Optional<String[]> last = UnitWords.last(named);
        last.map(both -> both[1]).ifPresent(units::add);
        named = last.map(both -> both[0]).orElse(named);
        named = BY.matcher(named).replaceFirst("");
        String dated = INSIDE.matcher(named)
                .replaceAll("")
                .replaceFirst("^[の、,: ]+", "")
                .replaceAll("\\([年度月日末分現在時点まで ～~\\-–]*\\)$", "")
                .replaceFirst("[,;:、 ]+$", "")
                .replaceFirst("^(?:月?分|月?末|現在)[の ]*", "")
                .strip();
        String undated = BY.matcher(dated).replaceFirst("");
        Optional<String[]> parts = Labels.brackets(undated);
        parts.map(both -> both[1]).flatMap(Labels::unitInBrackets).ifPresent(units::add);
        String name = parts.map(both -> both[0]).orElse(undated).replaceFirst("^[の、, ]+", "");
        String counter = units.isEmpty()
                ? Labels.counter(TAIL.matcher(name).replaceFirst("")).orElse("")
                : "";
        boolean hasPercent = units.contains("%");
        if (units.size() > 1) {
            units.remove("%");
        }
        String item = TAIL.matcher(withoutPer(name)).replaceFirst("").strip();
        item = PLAN_AND_RESULT.matcher(item).replaceFirst("");
        boolean isTarget = PLANNED.matcher(item).matches();
        Matcher each = EACH.matcher(all);
        boolean isEach = each.find();
        String eachMonth = isEach && each.group(2) != null
                ? String.format(Locale.ROOT, "%02d", Integer.parseInt(each.group(2)))
                : isEach ? each.group().contains("年末") ? "12" : "03" : "";
        boolean isSure = !item.isEmpty() && !DOUBTFUL.matcher(item).find() && !Labels.isTime(item);
        return new Headings(
                found.isEmpty() ? before.period : one(found),
                units.size() == 1 ? units.iterator().next() : units.isEmpty() ? before.unit : "",
                counter.isEmpty() && item.isEmpty() ? before.counter : counter,
                isSure ? item : title.isEmpty() ? before.item : "",
                of.reset().find() ? start : before.start,
                endNamed || before.endNamed,
                saysFiscal || (before.isFiscal && !saysCalendar),
                (saysCalendar && !saysFiscal) || (before.isCalendar && !saysFiscal),
                eachMonth.isEmpty() && title.isEmpty() ? before.each : eachMonth,
                isTarget,
                all.matches("(?is).*(?:school|academic) year.*")
                        && !YEAR_OF.matcher(all).find(),
                hasPercent || (units.isEmpty() && before.hasPercent));
    }

    private static String text(Grid grid, int row, int column) {
        return Labels.label(NUMBERED.matcher(grid.cell(row, column)).replaceFirst(""));
    }

    private static String lines(Grid grid, List<Integer> rows) {
        StringBuilder all = new StringBuilder();
        for (int row : rows) {
            for (int column = 0; column < grid.width(); column++) {
                all.append(text(grid, row, column)).append('\n');
            }
        }
        return all.toString();
    }

    /** The units of a line that lists several. */
    private static List<String> parts(String units) {
        return Arrays.stream(units.replace("％", "%").split("[、，]|, |・(?![^(]*[)])", -1))
                .map(String::strip)
                .toList();
    }

    private static boolean isOnlyTime(String text) {
        String rest = INSIDE.matcher(text).replaceAll("").replaceAll("[ ()～~\\-–、,年度月日現在末分]", "");
        return rest.isEmpty()
                || rest.matches(
                        "(?i)(?:forthe|for|the|as|at|of|and|to|financial|fiscal|calendar|years?|quarter|months?|ended|ending|january|february|march|april|may|june|july|august|september|october|november|december|[0-9]{1,2}|st|nd|rd|th)*");
    }

    /** The only period, or a year with a day of it. */
    private static Period one(Set<Period> found) {
        List<Period> all = List.copyOf(found);
        boolean isDay = all.size() == 2 && all.get(0).hasMonth() != all.get(1).hasMonth();
        return all.size() == 1 ? all.get(0) : isDay ? all.get(0).or(all.get(1)) : Period.NONE;
    }

    private static int startOf(Matcher of) {
        if (of.group(1) != null) {
            int first = Integer.parseInt(of.group(1));
            int last = Integer.parseInt(of.group(2));
            return last % 12 + 1 == first ? first : 4;
        }
        String word = (of.group(3) == null ? of.group(5) : of.group(3)).toLowerCase(Locale.ROOT);
        boolean isEnd = of.group(3) == null;
        int month =
                switch (word) {
                    case "july" -> 7;
                    case "october" -> 10;
                    case "january" -> 1;
                    case "june" -> 6;
                    case "september" -> 9;
                    case "december" -> 12;
                    case "march" -> 3;
                    default -> 4;
                };
        return isEnd ? month % 12 + 1 : month;
    }

    private static Set<Period> inside(String text, Periods periods) {
        Set<Period> found = new LinkedHashSet<>();
        Matcher matcher = INSIDE.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            from = matcher.end();
            Optional<Periods.Found> read =
                    periods.read(text.substring(matcher.start()).replaceFirst("^[0-9]{1,2} (?=[A-Za-z])", ""));
            read.filter(one -> !PUBLISHED.matcher(one.rest()).lookingAt())
                    .map(Periods.Found::period)
                    .ifPresent(found::add);
            from = Math.max(
                    from, text.length() - read.map(one -> one.rest().length()).orElse(text.length()));
        }
        return found;
    }

    /** Without 支部別 before it. */
    private static String withoutPer(String name) {
        Matcher per = PER.matcher(name);
        boolean isPer = per.matches() && per.group(2).length() > 1;
        return isPer ? per.group(2).replaceFirst("^の", "") : name;
    }

    /** Whether a name says what is measured: it has a counter or ends like a quantity. */
    static boolean isMeasure(String name) {
        return Labels.counter(name).isPresent()
                || name.matches(
                        "(?is).*(?:数|率|額|量|費|高|比|金|料|収入|支出|面積|人口|時間|点|度|割合|単価|残高|計)$|.*(?:rate|number|amount|cost|costs|count|revenue|expenditure|visits|visitors|members|population|sales|income|ratio|percentage|total|cases|calls)$");
    }

    static boolean isUnit(String text) {
        return !text.isEmpty() && Unit.find(text).filter(Unit::isKnown).isPresent();
    }
}
