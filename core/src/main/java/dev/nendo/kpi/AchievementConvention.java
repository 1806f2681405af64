package dev.nendo.kpi;

import dev.nendo.internal.Choices;
import dev.nendo.problem.Sentence;

/**
 * How the achievement ratio (達成率) of a lower-is-better KPI is computed; higher-is-better KPIs always use actual / target.
 *
 * <p>For a target of at most 1.36 and an actual of 1.20, {@link #TARGET_OVER_ACTUAL} gives 17/15 = 113.3 % and
 * {@link #TWO_MINUS_RATIO} gives 2 − 15/17 = 19/17 = 111.8 %. Both are in use, so a definition names its own. No rounding; constants are
 * immutable.
 */
public enum AchievementConvention {
    /** target / actual; needs an actual above zero. */
    TARGET_OVER_ACTUAL("target-over-actual", Sentence.of("目標÷実績", "target / actual")),
    /** 2 − actual / target; can fall below zero. */
    TWO_MINUS_RATIO("two-minus-ratio", Sentence.of("2−実績÷目標", "2 − actual / target"));

    private final String id;
    private final Sentence label;

    AchievementConvention(String id, Sentence label) {
        this.id = id;
        this.label = label;
    }

    /** {@return the name used in files} */
    public String id() {
        return id;
    }

    /** {@return the formula shown to people} */
    public Sentence label() {
        return label;
    }

    /**
     * {@return the convention of a file name}
     *
     * @param id a name such as {@code two-minus-ratio}
     * @throws IllegalArgumentException if there is no such convention; the message lists the valid names
     */
    public static AchievementConvention parse(String id) {
        return Choices.find(values(), AchievementConvention::id, "an achievement convention", id);
    }

    @Override
    public String toString() {
        return id;
    }
}
