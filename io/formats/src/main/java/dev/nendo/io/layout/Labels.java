package dev.nendo.io.layout;

import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of headers, titles and names mean; what is in no list means nothing. */
final class Labels {
    private static final Pattern MONTH = Pattern.compile("([1-9]|1[0-2])月");
    private static final Pattern YEAR = Pattern.compile(
            "(?:(?:令和|平成|昭和)(?:元|[0-9]{1,2})|(?:FY ?)?[12][0-9]{3}|[RHS][0-9]{1,2})年?度|FY ?[12][0-9]{3}");
    private static final Pattern UNIT_LINE = Pattern.compile("\\(?単位[::]? ?([^()]+?)\\)?");
    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\(([^()]+)\\)");
    private static final Set<String> TOTALS = Set.of("計", "合計", "総計", "総数");
    private static final Set<String> SUB_TOTALS = Set.of("小計");
    private static final Map<String, String> SPANS = Map.of(
            "合計", "", "計", "", "年計", "", "年度計", "", "年間計", "", "上期計", "04/09", "上半期計", "04/09", "下期計", "10/03", "下半期計",
            "10/03");
    private static final Pattern BRANCHES = Pattern.compile(
            "(?:.*(?:支部|支店|店舗|営業所|事務所|事業所|センター|施設|図書館|公民館|会館|学校|病院|保育園|幼稚園|市町村|区市町村|都道府県|窓口|会場|園))名?|支局名?|店名?|館名?|校名?|園名?");
    private static final Set<String> DISTRICTS = Set.of("地区", "地域", "ブロック", "圏域", "区域", "地区名");
    private static final Set<String> KINDS = Set.of("区分", "項目", "内訳", "指標", "種別", "項目名");
    private static final Map<String, String> COUNTERS =
            Map.of("件数", "件", "人数", "人", "者数", "人", "冊数", "冊", "日数", "日", "回数", "回", "台数", "台", "世帯数", "世帯");
    private static final Set<String> YEAR_ON_YEAR = Set.of("前年同月比", "前年同期比", "対前年同月比");

    private static final Pattern DOUBTFUL =
            Pattern.compile("累計|累積|目標|計画|見込|予算|予定|前年|前期|平均|増減|うち|内数|再掲|参考|速報|※|注|[*]|[0-9]\\)$");

    private Labels() {}

    /** In half width, without spaces; kana and signs stay whole. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    static OptionalInt month(String text) {
        Matcher matcher = MONTH.matcher(plain(text));
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** The year that a text is, or begins with where it is a title. */
    static Optional<FiscalYear> year(String text, boolean isWhole) {
        String plain = plain(text);
        Matcher matcher = YEAR.matcher(plain);
        boolean found = isWhole ? matcher.matches() : matcher.find();
        if (!found || (!isWhole && YEAR.matcher(plain.substring(matcher.end())).find())) {
            return Optional.empty();
        }
        return FiscalLabels.JAPAN.readYear(matcher.group()).value();
    }

    static String withoutYear(String title) {
        return YEAR.matcher(plain(title)).replaceFirst("").replaceFirst("^の", "");
    }

    static Optional<String> unitLine(String text) {
        Matcher matcher = UNIT_LINE.matcher(plain(text));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A label and what stands in brackets behind it. */
    static Optional<String[]> brackets(String text) {
        Matcher matcher = BRACKETS.matcher(plain(text));
        return matcher.matches() ? Optional.of(new String[] {matcher.group(1), matcher.group(2)}) : Optional.empty();
    }

    /** The counter that a name ends in: 件 of 受付件数. */
    static Optional<String> counter(String name) {
        return COUNTERS.entrySet().stream()
                .filter(counter -> plain(name).endsWith(counter.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static boolean isTotal(String text) {
        return TOTALS.contains(plain(text));
    }

    static boolean isSubTotal(String text) {
        return SUB_TOTALS.contains(plain(text));
    }

    /** The months that a total column is of, empty for all those of the table; nothing if it is no total. */
    static Optional<String> span(String text) {
        return Optional.ofNullable(SPANS.get(plain(text)));
    }

    static boolean isBranch(String head) {
        return BRANCHES.matcher(plain(head)).matches();
    }

    static boolean isDistrict(String head) {
        return DISTRICTS.contains(plain(head));
    }

    static boolean isKind(String head) {
        return KINDS.contains(plain(head));
    }

    static boolean isUnit(String head) {
        return plain(head).equals("単位");
    }

    static boolean isYearOnYear(String name) {
        return YEAR_ON_YEAR.contains(name);
    }

    /** Whether a name has a word or mark that makes its figures something else than what they seem. */
    static boolean isDoubtful(String name) {
        return DOUBTFUL.matcher(plain(name)).find();
    }

    static boolean isNote(String text) {
        String plain = plain(text);
        return plain.startsWith("※")
                || plain.startsWith("注")
                || plain.startsWith("(注")
                || plain.startsWith("*")
                || plain.startsWith("資料")
                || plain.startsWith("出典")
                || plain.startsWith("備考");
    }
}
