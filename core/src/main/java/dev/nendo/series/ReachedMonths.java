package dev.nendo.series;

import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Which months of a reach have a value, and what keeps a result over them from having one. */
final class ReachedMonths {
    private final Reach reach;
    private final States states;
    private final GapPolicy gaps;
    private final int[] present;
    private final int[] absent;
    private final boolean preliminary;

    private ReachedMonths(Reach reach, States states, GapPolicy gaps) {
        this.reach = reach;
        this.states = states;
        this.gaps = gaps;
        if (states.allReported()) {
            this.present = Positions.range(reach.from(), reach.to());
            this.absent = Positions.NONE;
            this.preliminary = false;
        } else {
            this.present = Positions.among(reach, states, MonthState::hasValue);
            this.absent =
                    Positions.among(reach, states, state -> !state.hasValue() && state != MonthState.NOT_APPLICABLE);
            this.preliminary = Positions.among(reach, states, state -> state == MonthState.PRELIMINARY).length > 0;
        }
    }

    static ReachedMonths of(Reach reach, States states, GapPolicy gaps) {
        return new ReachedMonths(reach, states, gaps);
    }

    /** Of a figure printed as cumulative, which covers every month up to its own; one that is missing leaves later ones covered. */
    static ReachedMonths printed(Reach reach, States states, GapPolicy gaps) {
        int known = IntStream.range(reach.from(), reach.to())
                .filter(states::hasValue)
                .max()
                .orElse(-1);
        States covered = new States(
                states.size(),
                states.allReported(),
                i -> i < known && states.isApplicable(i) ? MonthState.REPORTED : states.state(i));
        return new ReachedMonths(reach, covered, gaps);
    }

    /** By what a mean over these months is divided. */
    int count() {
        return gaps == GapPolicy.ZERO ? present.length + absent.length : present.length;
    }

    /** Whether some month counts as zero. */
    boolean hasZeros() {
        return gaps == GapPolicy.ZERO && absent.length > 0;
    }

    /** A result from the months that have a value. */
    <T> ToDate<T> result(Function<int[], Outcome<T>> value) {
        return stated(obstacle().map(Outcome::<T>absent).orElseGet(() -> value.apply(present)));
    }

    /** A result that does not follow the gap policy. */
    <T> ToDate<T> stated(Outcome<T> value) {
        return new ToDate<>(reach.window(), reach.month(), value, gaps, present, absent, preliminary);
    }

    private Optional<Reason> obstacle() {
        if (reach.isEmpty()) {
            return Optional.of(reach.whenNone());
        }
        if (present.length + absent.length == 0) {
            return Optional.of(states.reason(reach.last()));
        }
        if (absent.length == 0) {
            return Optional.empty();
        }
        // After the last reported month there is no value, whatever is done about gaps: nothing is carried forward.
        int last = absent[absent.length - 1];
        boolean isTrailing = present.length == 0 || present[present.length - 1] < last;
        if (isTrailing && states.reason(last) == Reason.NO_DATA_YET) {
            return Optional.of(Reason.NO_DATA_YET);
        }
        boolean isBridged = gaps == GapPolicy.ZERO || (gaps == GapPolicy.SKIP && present.length > 0);
        return isBridged ? Optional.empty() : Optional.of(states.reason(absent[0]));
    }
}
