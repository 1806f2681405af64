package dev.nendo.number;

import dev.nendo.problem.Sentence;

/** Why there is no result. The set is closed; documents and scripts see the constant's name. */
public enum Reason {
    /** Both parts of a rate are 0. */
    ZERO_BY_ZERO("分子も分母も0のため率を計算できない", "numerator and denominator are both 0"),
    /** The denominator of a rate is 0 but the numerator is not. */
    ZERO_DENOMINATOR("分母が0のため率を計算できない", "the denominator is 0"),
    /** A ratio to a target of 0 was asked for. */
    ZERO_TARGET("目標が0のため達成率を計算できない", "the target is 0, so there is no ratio to it"),
    /** A ratio to an actual that is, or may be, 0 was asked for. */
    ZERO_ACTUAL("実績が0または0でありうるため達成率を計算できない", "the actual is or may be 0, so there is no ratio to it"),
    /** A ratio to a negative target was asked for. */
    NEGATIVE_TARGET("目標が負のため達成率を計算できない", "the target is negative, so there is no ratio to it"),
    /** A ratio of a negative actual was asked for. */
    NEGATIVE_ACTUAL("実績が負のため達成率を計算できない", "the actual is negative, so it has no ratio"),
    /** No actual is given. */
    MISSING_ACTUAL("実績が示されていない", "no actual is given"),
    /** No target is given. */
    MISSING_TARGET("目標値が示されていない", "no value is given for the target"),
    /** The period has begun, but nothing has been reported. */
    NO_DATA_YET("まだ報告がない", "nothing has been reported yet"),
    /** A target at a point in time, which has not come. */
    POINT_NOT_REACHED("目標の時点に達していない", "the month of the target has not been reached"),
    /** A month is missing where all are needed. */
    GAP("途中の月の値が欠けている", "a month in between is missing"),
    /** The figure is withheld by its publisher. */
    SUPPRESSED("秘匿されている", "the figure is suppressed by its publisher"),
    /** Only the published rate is known, not what it was computed from. */
    PUBLISHED_ONLY("公表された率のみで分子・分母がわからない", "only the published rate is known, without numerator and denominator"),
    /** There is an aim, but its target was never stated. */
    TARGET_NOT_STATED("目標が定められていない", "the target was never stated"),
    /** The words of the KPI are lost. */
    WORDING_LOST("KPIの文言が失われている", "the wording of the KPI is lost"),
    /** The matter can't be judged by a figure. */
    NOT_ASSESSABLE("数値では評価できない", "it can't be assessed by figures"),
    /** The programme has not begun. */
    NOT_STARTED("まだ開始していない", "it has not started"),
    /** The programme has ended. */
    DISCONTINUED("終了している", "it has been discontinued"),
    /** The matter does not apply here. */
    NOT_APPLICABLE("該当しない", "it does not apply"),
    /** The period is still open, so a part of it can't be compared with the whole. */
    PERIOD_OPEN("期間の途中のため判定できない", "the period is not over yet"),
    /** The series was redefined or interrupted, so its parts don't compare. */
    SERIES_BROKEN("系列が途中で変わったため比較できない", "the series was broken, so its parts can't be compared"),
    /** The parts count the same things twice, or are no sums, so they can't be added. */
    NOT_ADDITIVE("足し合わせることができない", "the parts can't be added up"),
    /** The two units measure different things. */
    UNITS_DIFFER("単位が異なるため比較できない", "the units measure different things"),
    /** The goal is on the wrong side of the baseline for the direction of the KPI. */
    DIRECTION_CONTRADICTED("目標が基準値から見て方向と逆にある", "the goal is on the wrong side of the baseline for the direction"),
    /** The status policy that the KPI names is not known. */
    POLICY_UNKNOWN("評価の方法が登録されていない", "the status policy is not known");

    private final String ja;
    private final String en;

    Reason(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** {@return the reason in words} */
    public Sentence sentence() {
        return Sentence.of(ja, en);
    }

    /** {@return the name by which documents know the reason, such as {@code ZERO_BY_ZERO}} */
    public String id() {
        return name();
    }
}
