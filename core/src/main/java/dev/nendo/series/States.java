package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The states of all months of a window by position: of a series, or of two that are needed together.
 *
 * @param allReported whether each is plainly reported, so that none needs to be looked at
 */
record States(int size, boolean allReported, IntFunction<MonthState> at) {
    static States of(MonthlySeries series) {
        return new States(series.size(), series.isAllReported(), series::state);
    }

    /** For results that need the values of both series in a month. */
    static States pair(MonthlySeries one, MonthlySeries other) {
        return new States(
                one.size(),
                one.isAllReported() && other.isAllReported(),
                i -> MonthState.pair(one.state(i), other.state(i)));
    }

    MonthState state(int index) {
        return at.apply(index);
    }

    boolean hasValue(int index) {
        return state(index).hasValue();
    }

    boolean isApplicable(int index) {
        return state(index) != MonthState.NOT_APPLICABLE;
    }

    /** Whether a month after a position is known to its publisher, so that one without a value is a gap. */
    boolean isKnownAfter(int index) {
        return any(index + 1, size, i -> hasValue(i) || state(i) == MonthState.SUPPRESSED);
    }

    /** Why a month without a value has none. */
    Reason reason(int index) {
        return switch (state(index)) {
            case MISSING -> isKnownAfter(index) ? Reason.GAP : Reason.NO_DATA_YET;
            case SUPPRESSED -> Reason.SUPPRESSED;
            case NOT_APPLICABLE ->
                any(0, index, this::isApplicable) || !any(index, size, this::isApplicable)
                        ? Reason.NOT_APPLICABLE
                        : Reason.NOT_STARTED;
            case REPORTED, PRELIMINARY, REVISED -> throw new IllegalStateException("has a value: " + index);
        };
    }

    <T> Outcome<T> outcome(int index, IntFunction<T> value) {
        return hasValue(index) ? Outcome.present(value.apply(index)) : Outcome.absent(reason(index));
    }

    <T> Outcome<T> outcome(Window window, YearMonth month, IntFunction<T> value) {
        return window.contains(month)
                ? outcome(window.position(month) - 1, value)
                : Outcome.absent(Reason.NOT_APPLICABLE);
    }

    private static boolean any(int from, int to, IntPredicate test) {
        return IntStream.range(from, to).anyMatch(test);
    }
}
