package dev.nendo.io.layout;

import dev.nendo.number.Unit;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of headers, titles and names mean; what is in no list means nothing. */
final class Labels {
    private static final Pattern UNIT_LINE = Pattern.compile(
            "[(\\[【]?(?:単位|units|unit)[::;=/]? ?([^()\\[\\]【】]+(?:\\([^()]*\\))?)[)\\]】]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("(.+?) ?[(\\[【]([^()\\[\\]【】]+)[)\\]】]");
    private static final Set<String> TOTALS = Set.of(
            "計",
            "合計",
            "総計",
            "総数",
            "全体",
            "全国",
            "全国計",
            "総合計",
            "total",
            "grandtotal",
            "all",
            "totals",
            "overall",
            "県計",
            "市計",
            "国計",
            "総額");
    private static final Set<String> SUB_TOTALS = Set.of("小計", "subtotal", "sub-total", "中計");
    private static final Set<String> WHOLE_YEAR = Set.of(
            "年",
            "年計",
            "年度計",
            "年間計",
            "年間",
            "通期",
            "通年",
            "年度合計",
            "年間合計",
            "年合計",
            "fullyear",
            "annual",
            "year",
            "annualtotal",
            "yeartotal");
    private static final Pattern BRANCHES = Pattern.compile(
            "(?:.*(?:支部|支店|店舗|営業所|事務所|事業所|センター|施設|図書館|公民館|会館|学校|病院|保育園|幼稚園|市町村|区市町村|都道府県|窓口|会場|園|団体|機関|部署|拠点|路線|地点|港|空港))名?|支局名?|店名?|館名?|校名?|園名?|市区町村名?|区名?|市名?|町名?|県名?|国名?|国|国・地域|部局名?|課名?|所属|組織"
                    + "|branch(?:es)?|office|region|country|countries|school|hospital|store|shop|site|district|prefecture|state|city|library|department|council|authority|facility|station|port",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> DISTRICTS =
            Set.of("地区", "地域", "ブロック", "圏域", "区域", "地区名", "地域名", "area", "division", "zone");
    private static final Set<String> KINDS = Set.of(
            "区分",
            "項目",
            "内訳",
            "指標",
            "種別",
            "項目名",
            "科目",
            "費目",
            "指標名",
            "事業",
            "事業名",
            "種類",
            "分類",
            "品目",
            "款",
            "税目",
            "item",
            "items",
            "indicator",
            "measure",
            "metric",
            "category",
            "description",
            "type",
            "kpi",
            "account",
            "施策",
            "成果指標",
            "取組",
            "取組名",
            "会計",
            "会計名",
            "会計区分",
            "基金名",
            "罪種",
            "死因",
            "科目名",
            "節",
            "項",
            "目",
            "財源",
            "事業区分",
            "service",
            "services",
            "programme",
            "program",
            "function",
            "offence",
            "offencetype",
            "fuel",
            "purpose",
            "performancemeasure",
            "performanceindicator",
            "kpiname",
            "lineitem",
            "revenuesource",
            "source");
    private static final Pattern NUMBERS = Pattern.compile(
            "no\\.?|#|id|ref(?:erence)?\\.?|.{0,6}番号|.*コード|(?:全国)?順位|.{0,8}code|.*rank(?:ing)?|項番",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "年|年度|月|年月|調査年月日?|対象年月|年月日|集計年月|報告年月|基準日|年次|年度別|年別|月別|時期|期|期間|四半期|年・月|年月次|年度・月|月次|year|years|month|months|period|quarter|date|fiscalyear|financialyear|fy|monthended|yearended|区分年度|年度区分",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> COUNTERS = Map.ofEntries(
            Map.entry("件数", "件"),
            Map.entry("人数", "人"),
            Map.entry("者数", "人"),
            Map.entry("員数", "人"),
            Map.entry("冊数", "冊"),
            Map.entry("日数", "日"),
            Map.entry("回数", "回"),
            Map.entry("台数", "台"),
            Map.entry("世帯数", "世帯"));
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?:[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]+|[(（]?(?:注|※|\\*)[ 　]?[0-9０-９]*[)）]?|[*†‡]+|(?<=^[^(（]{1,40})(?<=[^0-9.])[0-9]{1,2}[)）]|(?<=.)[①-⑳]+)$");
    private static final Pattern OTHERS = Pattern.compile("[^\\u3300-\\u33FF\\u2103\\u2460-\\u2473]+");
    private static final Set<String> MARKS = Set.of(
            "速報",
            "速報値",
            "確報",
            "確報値",
            "確定値",
            "暫定",
            "暫定値",
            "概数",
            "r",
            "p",
            "再掲",
            "provisional",
            "preliminary",
            "revised",
            "年度末",
            "年度末現在");
    private static final Pattern NOTE = Pattern.compile(
            "^(?:[(（\\[]?(?:※|注[0-9::)） .．]|注$|注記|備考[0-9::]|\\*|資料[::]|資料出所|出典|出所|source|note|notes|[0-9]{1,2}[)）] ?\\S|[0-9]\\. ?\\S{6,}|[-–]{2,}|footnote|データ|作成|担当|\\(c\\))).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Labels() {}

    /** In half width, without spaces; kana and signs stay whole. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    /** A label without marks of footnotes and without a second language; letter-spaced Japanese is drawn together, English keeps single spaces. */
    static String label(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .reduce((one, other) -> isJapanese(one) && !isJapanese(other) && other.matches(".*[A-Za-z]{3,}.*")
                        ? one
                        : isJapanese(other) && !isJapanese(one) && one.matches(".*[A-Za-z]{3,}.*")
                                ? other
                                : one + " " + other)
                .orElse("");
        return KanjiNumbers.inDigits(spaced(line.strip(), true));
    }

    /** The same with letters in the width they are printed in. */
    static String printed(String text) {
        String half = label(text);
        String one = spaced(text.strip(), false);
        return one.length() == half.length() ? one : half;
    }

    private static String spaced(String line, boolean isHalf) {
        String bare = FOOTNOTE.matcher(line).replaceFirst("").strip();
        String kept = bare.isEmpty() ? line : bare;
        String half = (isHalf ? half(kept) : kept)
                .replaceAll("[\\s\\u00A0\\u3000]+", " ")
                .strip();
        if (!isJapanese(half)) {
            return half;
        }
        Matcher second = Pattern.compile("^(.*[\\u3040-\\u9FFF)]) ([A-Za-z][A-Za-z ,.'&-]{2,})$")
                .matcher(half);
        return (second.matches() ? second.group(1) : half).replace(" ", "");
    }

    /** In half width; signs that are one character, such as ㎡ or ①, stay. */
    private static String half(String text) {
        return OTHERS.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(Normalizer.normalize(part.group(), Normalizer.Form.NFKC)));
    }

    /** Whether it names a column for the formulas of others: A, or C=A-B. */
    static boolean isFormula(String text) {
        return text.matches("[A-H]|[A-Ha-h0-9①-⑳](?:[ ]?[-−+*/×÷=%][ ]?[A-Ha-h0-9①-⑳]{1,3})+|[①-⑳]");
    }

    /** Whether it says no more of what is counted than that it is a number. */
    static boolean isGeneric(String name) {
        return Set.of("人数", "件数", "金額", "実数", "数量", "値", "数値", "回数", "number", "count", "value", "amount", "人員", "実人数")
                .contains(key(name));
    }

    static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(point -> point >= 0x3040 && point <= 0x9FFF);
    }

    static boolean isMark(String text) {
        return MARKS.contains(text.toLowerCase(Locale.ROOT));
    }

    static Optional<String> unitLine(String text) {
        Matcher matcher = UNIT_LINE.matcher(label(text));
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** A label and the text in brackets after it. */
    static Optional<String[]> brackets(String text) {
        Matcher matcher = BRACKETS.matcher(text);
        return matcher.matches() ? Optional.of(new String[] {matcher.group(1), matcher.group(2)}) : Optional.empty();
    }

    /** 人 of 人, of 単位:人, and of 延べ人数. */
    static Optional<String> unitInBrackets(String text) {
        return unitLine(text)
                .or(() -> UnitWords.find(text))
                .or(() -> Unit.find(text)
                        .filter(Unit::isKnown)
                        .filter(unit -> !text.isEmpty())
                        .map(unit -> text))
                .or(() -> Optional.of(text)
                        .filter(
                                sign -> sign.matches(
                                        "℃|°C|[㌀-㏿]|[A-Za-zμ]{1,5}(?:/[A-Za-z0-9]{1,4})?|[$€£¥](?:[ ]?(?:m|bn|k|million|thousand|billion|000))?|000s?|(?:thousand|million|billion)s?(?: [a-z]+)?|%"))
                        .filter(sign -> !isMark(sign) && Kind.find(sign).isEmpty()))
                .or(() -> counter(text));
    }

    /** The counter that a name ends in: 件 of 受付件数. */
    static Optional<String> counter(String name) {
        return COUNTERS.entrySet().stream()
                .filter(counter -> plain(name).endsWith(counter.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String key(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    /** Whether it is a part of the line above it. */
    static boolean isPart(String name) {
        return plain(name).matches("(?i)[(]?(?:うち|内|内訳|ofwhich).*")
                && !plain(name).matches("内科.*");
    }

    static boolean isTotal(String text) {
        return TOTALS.contains(key(text));
    }

    static boolean isSubTotal(String text) {
        return SUB_TOTALS.contains(key(text));
    }

    static boolean isWholeYear(String text) {
        return WHOLE_YEAR.contains(key(text));
    }

    static boolean isBranch(String head) {
        return BRANCHES.matcher(plain(head)).matches();
    }

    static boolean isDistrict(String head) {
        return DISTRICTS.contains(key(head));
    }

    static boolean isKind(String head) {
        return KINDS.contains(key(head));
    }

    static boolean isUnit(String head) {
        return Set.of("単位", "unit", "units").contains(key(head));
    }

    static boolean isNumber(String head) {
        return NUMBERS.matcher(plain(head)).matches();
    }

    static boolean isTime(String head) {
        return TIME.matcher(plain(head)).matches()
                || Arrays.stream(plain(head).split("[・/]", -1))
                        .allMatch(part -> TIME.matcher(part).matches());
    }

    static boolean isNote(String text) {
        return NOTE.matcher(text).matches() && !text.matches("[*†‡]+");
    }
}
