package dev.nendo.observation;

import dev.nendo.series.MonthState;

/**
 * What is said of a number besides the number itself. A number without a flag is plainly reported.
 *
 * <p>Example: 120 calls in April, preliminary (速報値), may still change, and a judgement made of it is provisional. Constants are immutable.
 */
public enum ObservationFlag {
    /** Reported for now (速報値). */
    PRELIMINARY(MonthState.PRELIMINARY),
    /** Replaces what was reported for the month before. */
    REVISED(MonthState.REVISED);

    private final MonthState state;

    ObservationFlag(MonthState state) {
        this.state = state;
    }

    /** {@return the state of a month that has such a number} */
    public MonthState state() {
        return state;
    }
}
