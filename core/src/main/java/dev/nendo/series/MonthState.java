package dev.nendo.series;

import dev.nendo.internal.Choices;
import dev.nendo.problem.Sentence;
import java.util.Locale;

/**
 * What is known of one month of a series.
 *
 * <p>A state is not a value: the first three come with one, the others never do. Missing is not zero, and a month that is not
 * applicable (before a programme starts) is no gap. Example: with April reported, May missing and June preliminary, a sum to June is
 * absent because of May unless a {@link GapPolicy} says otherwise.
 */
public enum MonthState {
    /** Reported, with a value. */
    REPORTED(0, "報告済み", "reported"),
    /** Reported for now (速報値), with a value that may still change. */
    PRELIMINARY(1, "速報値", "preliminary"),
    /** Reported again, with the value that replaces an earlier one. */
    REVISED(2, "改定値", "revised"),
    /** Expected, but without a value. */
    MISSING(3, "欠測", "missing"),
    /** Not expected: the month is before the programme starts, or does not concern it. */
    NOT_APPLICABLE(4, "対象外", "not applicable"),
    /** Known to the publisher but withheld (秘匿). */
    SUPPRESSED(5, "秘匿", "suppressed");

    private final int code;
    private final Sentence label;

    MonthState(int code, String ja, String en) {
        this.code = code;
        this.label = Sentence.of(ja, en);
    }

    /**
     * Whether a month of this state has a value.
     *
     * @return whether it was reported, for now or for good
     */
    public boolean hasValue() {
        return code <= REVISED.code;
    }

    /**
     * The name in files.
     *
     * @return such as {@code not-applicable}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads what {@link #id()} writes.
     *
     * @param id such as {@code preliminary}
     * @return the state
     * @throws IllegalArgumentException when there is no such state
     */
    public static MonthState parse(String id) {
        return Choices.find(MonthState.values(), MonthState::id, "a month's state", id);
    }

    /**
     * The name for people.
     *
     * @return such as 速報値, preliminary
     */
    public Sentence label() {
        return label;
    }

    /** The number by which a series keeps the state; 0 for what is plainly reported, so that zeros mean nothing special. */
    int code() {
        return code;
    }

    /** The state of a month that needs two values: one that is not applicable makes the pair so. */
    static MonthState pair(MonthState one, MonthState other) {
        return one == NOT_APPLICABLE || other == NOT_APPLICABLE ? NOT_APPLICABLE : worse(one, other);
    }

    /** The state of a sum of two members: one that is not applicable contributes nothing and leaves the other as it is. */
    static MonthState sum(MonthState one, MonthState other) {
        if (one == NOT_APPLICABLE) {
            return other;
        }
        return other == NOT_APPLICABLE ? one : worse(one, other);
    }

    private static MonthState worse(MonthState one, MonthState other) {
        return one.weight() >= other.weight() ? one : other;
    }

    private int weight() {
        return switch (this) {
            case REPORTED -> 0;
            case REVISED -> 1;
            case PRELIMINARY -> 2;
            case SUPPRESSED -> 3;
            case MISSING -> 4;
            case NOT_APPLICABLE -> throw new IllegalStateException("decided before: " + this);
        };
    }
}
