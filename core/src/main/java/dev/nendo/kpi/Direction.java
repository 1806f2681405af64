package dev.nendo.kpi;

import dev.nendo.internal.Choices;
import dev.nendo.problem.Sentence;

/**
 * Which side of the target is good: 以上, 超, 以下, 未満, equal, between, or an activity that is to be carried out.
 *
 * <p>It is not a comparison result. With a target of 1.36 and {@link #AT_MOST}, 1.36 itself meets the target; with {@link #LESS_THAN} it
 * does not. No rounding; constants are immutable.
 */
public enum Direction {
    /** 以上: the actual is to reach the target or more. */
    AT_LEAST("at-least", Sentence.of("以上", "at least")),
    /** 超: the actual is to be above the target. */
    MORE_THAN("more-than", Sentence.of("超", "more than")),
    /** 以下: the actual is to stay at the target or less. */
    AT_MOST("at-most", Sentence.of("以下", "at most")),
    /** 未満: the actual is to stay below the target. */
    LESS_THAN("less-than", Sentence.of("未満", "less than")),
    /** とする: the actual is to be the target itself. */
    EQUAL("equal", Sentence.of("と等しい", "equal to")),
    /** 範囲内: the actual is to lie between two ends. */
    BETWEEN("between", Sentence.of("の範囲内", "between")),
    /** 行う: something is to be done; there may be no number. */
    ACTIVITY("activity", Sentence.of("行う", "to be done"));

    private final String id;
    private final Sentence label;

    Direction(String id, Sentence label) {
        this.id = id;
        this.label = label;
    }

    /** {@return the name used in files, such as {@code at-least}} */
    public String id() {
        return id;
    }

    /** {@return whether smaller values are better} */
    public boolean isLowerBetter() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** {@return whether larger values are better} */
    public boolean isHigherBetter() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /**
     * {@return whether a change is for the worse}
     *
     * @param change its sign: above 0 for more
     */
    public boolean isAgainst(int change) {
        return (isHigherBetter() && change < 0) || (isLowerBetter() && change > 0);
    }

    /** {@return the name shown to people} */
    public Sentence label() {
        return label;
    }

    /**
     * {@return the direction of a file name}
     *
     * @param id a name such as {@code at-least}
     * @throws IllegalArgumentException if there is no such direction; the message lists the valid names
     */
    public static Direction parse(String id) {
        return Choices.find(values(), Direction::id, "a direction", id);
    }

    @Override
    public String toString() {
        return id;
    }
}
