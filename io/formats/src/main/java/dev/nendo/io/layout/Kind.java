package dev.nendo.io.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a word in a head says of the figures under it, apart from who and what they are of. */
enum Kind {
    ACTUAL("実績 実績値 実績額 実数 原数値 単月 決算 決算額 決算見込額 執行済額 収入済額 支出済額 実施 確定 現状 現状値 基準値 基準 策定時 計画策定時 直近値 最新値 当初値 初期値"
            + " actual actuals outturn result results realised realized baseline"),
    FORECAST("見込 見込み 見込額 見込値 着地見込 見通し 推計 forecast estimate estimated projection projected"),
    TARGET(
            "目標 目標値 目標額 中間目標 中間目標値 最終目標 最終目標値 数値目標 計画 計画値 計画額 当初計画 予算 予算額 当初予算 当初予算額 補正予算 補正後予算 補正後予算額 最終予算 予算現額 現計予算額 target targets plan planned budget budgeted goal"
                    + " revised adopted proposed appropriation"),
    ACHIEVEMENT(
            "達成率 達成度 進捗率 計画比 対計画比 目標比 対目標比 予算比 対予算比 計画達成率 目標達成率 執行率 achievement achievementrate %oftarget %achieved"),
    COMPARISON("前年同月比 前年同期比 前年比 前年度比 対前年比 対前年度比 対前年同月比 対前年同期比 前月比 前期比 増減 増減数 増減額 増減率 増△減 増△減額 比較 比較増減 差引 差 差額 前年差"
            + " 前年度差 前年度増減 対前年増減 対前年度増減 対前年増減率 対前年度増減率 前年増減 前年増減率 前年度増減率 前年度比増減 前年比増減 伸び率 伸率 対前年伸び率 change changes difference yoy"
            + " %change change% changeonpreviousyear percentagechange growth growthrate annualchange variance"),
    CUMULATIVE("累計 累積 累計値 累計額 ytd yeartodate cumulative"),
    SHARE("構成比 構成比率 割合 シェア share %share %oftotal shareoftotal"),
    PRIOR("前年 前年度 前年同月 前年同期 前年実績 前年度実績 前年値 昨年 昨年度 対前年 prioryear lastyear previousyear"),
    CURRENT("本年 本年度 今年 今年度 当年 当年度 当月 当期 thisyear currentyear"),
    /** A single day, of which a table of months has none. */
    DAY(""),
    AVERAGE("平均 月平均 平均値 月平均値 average mean monthlyaverage");

    private static final Map<String, Kind> BY_WORD = new HashMap<>();

    /** Words that are made of others. */
    private static final Map<Pattern, Kind> FORMS = Map.of(
            Pattern.compile(
                    "対?(?:前々?年度?|前年同[月期]|前[月期回]|昨年度?)(?:末|度)?(?:との)?(?:比較|増減|増△減|増加|伸び?|差引?|対比|比)+(?:増減)?[数額率値量]?"),
            COMPARISON,
            Pattern.compile(
                    "(?:%|percent(?:age)?|annual|net|absolute)?(?:point)?(?:change|difference|variance|increase)(?:\\(?%\\)?)?(?:(?:from|on|over|since|in|vs|against).*)?"),
            COMPARISON,
            Pattern.compile(
                    "(?:original|revised|amended|adopted|approved|proposed|current|annual|full-?year|working|adjusted|enacted|initial|final|latest|agreed|interim)(?:budget|target|plan)s?"),
            TARGET,
            Pattern.compile(
                    "(?:latest|current|revised|full-?year|year-?end|projected|estimated)?(?:forecast|projected|estimated)(?:outturn|actuals?)?"),
            FORECAST);

    static {
        for (Kind kind : values()) {
            for (String word : kind.words.isEmpty() ? new String[0] : kind.words.split(" ", -1)) {
                BY_WORD.put(word, kind);
            }
        }
    }

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** The kinds of the words of an English label, if each has one. */
    static List<Kind> all(String label) {
        List<String> words = List.of(label.split(" ", -1));
        List<Kind> kinds = words.stream().flatMap(word -> find(word).stream()).toList();
        return words.size() > 1 && kinds.size() == words.size() ? kinds : List.of();
    }

    static Optional<Kind> find(String label) {
        String word = label.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-:・]", "");
        return Optional.ofNullable(BY_WORD.get(word)).or(() -> FORMS.entrySet().stream()
                .filter(form -> form.getKey().matcher(word).matches())
                .map(Map.Entry::getValue)
                .findFirst());
    }
}
