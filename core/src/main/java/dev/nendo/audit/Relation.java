package dev.nendo.audit;

import dev.nendo.problem.Sentence;

/**
 * The identities that an audit checks; a finding's code is the name of its relation.
 *
 * <p>It is not a rule that can be switched off: figures for which a relation is not claimed are not checked by it. Constants are immutable.
 */
public enum Relation {
    /** 合計: a total is the sum of its cells. */
    TOTAL_IS_SUM("total-is-sum", "合計と内訳の和", "a total is the sum of its cells"),
    /** A block such as 4～6月 is the sum of its months; a block's rate lies among the months' rates. */
    BLOCK_OF_MONTHS("block-of-months", "期間の値と各月の値", "a block of months against its months"),
    /** Each cumulative cell is the one before plus the month; a stock changes by the month's net change. */
    RUNNING_SUM("running-sum", "累計と単月", "a running sum against its months"),
    /** What a year starts with is what the year before ended with. */
    CARRY_IN("carry-in", "前年度末からの繰越", "what a year starts with is what the last one ended with"),
    /** A cumulative count never falls. */
    MONOTONE("monotone", "累計は減らない", "a cumulative count never falls"),
    /** 平均: a mean is the mean of its cells. */
    TOTAL_IS_MEAN("total-is-mean", "平均と各月の値", "a mean is the mean of its cells"),
    /** A rate is its numerator over its denominator. */
    RATE_IS_QUOTIENT("rate-is-quotient", "率は分子÷分母", "a rate is numerator over denominator"),
    /** 件数は整数: over a whole denominator a rate is some whole count. */
    WHOLE_COUNTS("whole-counts", "件数は整数", "a share of a whole denominator comes from a whole count"),
    /** Counts and rates of one population have one denominator. */
    ONE_DENOMINATOR("one-denominator", "件数と率から決まる分母", "the denominator that counts and rates share"),
    /** A cumulative rate is a weighted mean of the monthly rates so far. */
    WEIGHTED_MEAN("weighted-mean", "累計の率は単月の率の加重平均", "a cumulative rate is a weighted mean of monthly rates"),
    /** 差: a difference is minuend less subtrahend. */
    DIFFERENCE("difference", "差", "a difference is minuend less subtrahend"),
    /** 対前年度比: this year over an earlier one. */
    YEAR_ON_YEAR("year-on-year", "対前年度比", "year on year"),
    /** 執行率: executed over budgeted. */
    EXECUTION_RATE("execution-rate", "執行率", "an execution rate is executed over budgeted"),
    /** 内訳 makes up the whole; うち is at most the whole. */
    BREAKDOWN("breakdown", "内訳・うち", "parts against their whole"),
    /** One quantity printed in several places. */
    SAME_QUANTITY("same-quantity", "同じ数値の再掲", "one quantity stated in several places"),
    /** A period label against the rows and columns that it governs. */
    PERIOD_LABEL("period-label", "期間の表示", "a period label against what it governs"),
    /** Figures that are compared cover the same months. */
    SAME_WINDOW("same-window", "比べる期間", "the windows compared"),
    /** Figures that are compared have the same population. */
    SAME_POPULATION("same-population", "比べる対象者数", "the populations compared"),
    /** A status against the figures and months it rests on. */
    REPORTED_STATUS("reported-status", "実施状況と数値", "a reported status against its figures"),
    /** How the figures of a unit were rounded, where nothing declares it. */
    ROUNDING("rounding", "端数処理", "how figures were rounded"),
    /** A figure that is nearly a power of ten times that of the year before. */
    POWER_OF_TEN("power-of-ten", "桁の違い", "a figure against that of the year before, by a power of ten"),
    /** 達成率・対計画値: an achievement is what actual and target give. */
    ACHIEVEMENT("achievement", "達成率と実績・目標", "an achievement against its actual and target"),
    /** Relations that share figures, each possible alone, must be possible together. */
    TOGETHER("together", "関係の両立", "relations that must hold together"),
    /** A weekday is that of its date. */
    WEEKDAY("weekday", "日付と曜日", "a weekday against its date");

    private final String id;
    private final String ja;
    private final String en;

    Relation(String id, String ja, String en) {
        this.id = id;
        this.ja = ja;
        this.en = en;
    }

    /** {@return the code that findings carry in files, such as {@code total-is-sum}} */
    public String id() {
        return id;
    }

    /** {@return the name shown to people} */
    public Sentence label() {
        return Sentence.of(ja, en);
    }

    @Override
    public String toString() {
        return id;
    }
}
