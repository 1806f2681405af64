package dev.nendo.audit;

import dev.nendo.problem.Sentence;

/**
 * An identity that could not be checked, and why.
 *
 * <p>It is no finding: nothing is known to be wrong. Example: the total of row {@code r} with a suppressed cell is {@code TOTAL_IS_SUM},
 * {@code MISSING_FIGURE}. Immutable and thread-safe; no numbers, no rounding.
 *
 * @param relation the relation that was not checked
 * @param obstacle why not
 * @param place where the figure is that would follow
 */
public record Unchecked(Relation relation, Obstacle obstacle, FindingPlace place) {

    /** Why an identity can't be checked. */
    public enum Obstacle {
        /** A figure is blank, suppressed, approximate or not of this workbook. */
        MISSING_FIGURE("空欄、秘匿又は概数の数値がある", "a figure is missing, suppressed or approximate"),
        /** The figures do not cover the same months. */
        WINDOWS_DIFFER("数値の期間が異なる", "the figures do not cover the same months"),
        /** The figures are of different populations. */
        POPULATIONS_DIFFER("対象者が異なる", "the figures are of different populations"),
        /** The figures have different sources. */
        SOURCES_DIFFER("数値の出所が異なる", "the figures have different sources"),
        /** The units measure different things. */
        UNITS_DIFFER("単位が異なる", "the units measure different things"),
        /** The denominator is or may be 0. */
        ZERO_DENOMINATOR("分母が0又は0でありうる", "the denominator is or may be 0"),
        /** The denominators that weigh rates are not printed, or not exactly. */
        DENOMINATORS_UNKNOWN("率の重みとなる分母が分からない", "the denominators that weigh the rates are not known"),
        /** Levels have no sum, and rates no plain mean. */
        NOT_ADDITIVE("足し合わせる数値ではない", "such figures do not add up"),
        /** The row is computed in a way that its name does not settle. */
        MEANING_UNKNOWN("計算方法が分からない", "it is not known how the figure is computed"),
        /** Last months are blank, or the period is not over. */
        PERIOD_OPEN("期間が終わっていない", "the period is not over"),
        /** The search for weights ended before it was decided. */
        SEARCH_ENDED("探索を打ち切った", "the search ended before it was decided");

        private final String ja;
        private final String en;

        Obstacle(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /** {@return the reason for people} */
        public Sentence label() {
            return Sentence.of(ja, en);
        }

        /** What a finding of a relation that can't be checked says. */
        static Obstacle of(Relation relation) {
            return switch (relation) {
                case SAME_WINDOW -> WINDOWS_DIFFER;
                case SAME_POPULATION, MONOTONE -> POPULATIONS_DIFFER;
                case SAME_QUANTITY -> SOURCES_DIFFER;
                case WEIGHTED_MEAN -> SEARCH_ENDED;
                case REPORTED_STATUS, TOTAL_IS_SUM, RUNNING_SUM -> PERIOD_OPEN;
                default -> MISSING_FIGURE;
            };
        }
    }
}
