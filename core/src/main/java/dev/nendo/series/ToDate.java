package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A result up to a month, with the months it rests on.
 *
 * <p>It always says its coverage, the gap policy it was computed under and whether preliminary figures went into it; without a value it
 * says why. It does not say how it was computed: the caller chose the measure. Example: April 8, May missing, June 10 with gaps skipped is
 * 18 to 2021-06, 2 of 3 months, absent 2021-05.
 *
 * <p>Coverage counts months, or blocks where figures stand for blocks; months that are not applicable are not expected. A figure printed
 * as cumulative covers all months up to its own, and a level at a point only that point. Rounding: none. Immutable and thread-safe when
 * the value is; equal by all of this.
 *
 * @param <T> what kind of result, such as {@link Measured} or {@link Rate}
 */
public final class ToDate<T> {
    private final Window window;
    private final YearMonth month;
    private final Outcome<T> value;
    private final GapPolicy gaps;
    private final int[] present;
    private final int[] absent;
    private final boolean preliminary;

    ToDate(
            Window window,
            YearMonth month,
            Outcome<T> value,
            GapPolicy gaps,
            int[] present,
            int[] absent,
            boolean preliminary) {
        this.window = window;
        this.month = month;
        this.value = value;
        this.gaps = gaps;
        this.present = present;
        this.absent = absent;
        this.preliminary = preliminary;
    }

    /**
     * A result that is stated rather than computed, such as a printed total.
     *
     * @param window the months it covers, all of them
     * @param value what is stated
     * @param preliminary whether it is stated for now
     * @param <T> what kind of result
     * @return the result at the window's last month
     */
    public static <T> ToDate<T> stated(Window window, T value, boolean preliminary) {
        int[] all = Positions.range(0, window.size());
        return new ToDate<>(
                window, window.last(), Outcome.present(value), GapPolicy.ABSENT, all, Positions.NONE, preliminary);
    }

    /**
     * No result, for a reason that no series knows, such as a rate that is published without its parts.
     *
     * @param window the months it would cover
     * @param month the month it would go up to
     * @param reason why there is none
     * @param <T> what kind of result
     * @return the absence, with a coverage of 0 of 0
     */
    public static <T> ToDate<T> absent(Window window, YearMonth month, Reason reason) {
        return new ToDate<>(
                window, month, Outcome.absent(reason), GapPolicy.ABSENT, Positions.NONE, Positions.NONE, false);
    }

    /**
     * The window of the series.
     *
     * @return all months that count, also those after {@link #month()}
     */
    public Window window() {
        return window;
    }

    /**
     * The month up to which the result goes.
     *
     * @return the last month that counts at or before the one asked for, or the one asked for when none does
     */
    public YearMonth month() {
        return month;
    }

    /**
     * The result.
     *
     * @return the value, or the reason why there is none
     */
    public Outcome<T> value() {
        return value;
    }

    /**
     * The policy it was computed under.
     *
     * @return what was done about gaps
     */
    public GapPolicy gaps() {
        return gaps;
    }

    /**
     * The number of months (or blocks) with a value.
     *
     * @return from 0 to {@link #expected()}
     */
    public int present() {
        return present.length;
    }

    /**
     * The number of months (or blocks) up to the month that are applicable.
     *
     * @return 0 or more
     */
    public int expected() {
        return present.length + absent.length;
    }

    /**
     * Whether every expected month has a value.
     *
     * @return whether present and expected agree
     */
    public boolean isComplete() {
        return absent.length == 0;
    }

    /**
     * The months it rests on.
     *
     * @return in order
     */
    public List<YearMonth> months() {
        return months(present);
    }

    /**
     * The expected months without a value: what was skipped, taken as zero, or made the result absent.
     *
     * @return in order
     */
    public List<YearMonth> absentMonths() {
        return months(absent);
    }

    private List<YearMonth> months(int[] positions) {
        List<YearMonth> all = window.months();
        return Arrays.stream(positions).mapToObj(all::get).toList();
    }

    /**
     * Whether a preliminary figure went into it.
     *
     * @return whether it may still change
     */
    public boolean isPreliminary() {
        return preliminary;
    }

    /**
     * The same result seen as something else.
     *
     * @param function applied to the value, if there is one
     * @param <U> what kind of result comes out
     * @return the outcome with this coverage
     */
    public <U> ToDate<U> map(Function<? super T, ? extends U> function) {
        return with(value.map(function));
    }

    /**
     * The same result seen as something else, where that may not exist.
     *
     * @param function applied to the value, if there is one
     * @param <U> what kind of result comes out
     * @return the outcome with this coverage
     */
    public <U> ToDate<U> flatMap(Function<? super T, Outcome<U>> function) {
        return with(value.flatMap(function));
    }

    private <U> ToDate<U> with(Outcome<U> outcome) {
        return new ToDate<>(window, month, outcome, gaps, present, absent, preliminary);
    }

    /** The same result with the state of one more figure that it needed. */
    ToDate<T> needing(MonthState state) {
        boolean either = preliminary || state == MonthState.PRELIMINARY;
        return new ToDate<>(window, month, value, gaps, present, absent, either);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ToDate<?> that
                && window.equals(that.window)
                && month.equals(that.month)
                && value.equals(that.value)
                && gaps == that.gaps
                && Arrays.equals(present, that.present)
                && Arrays.equals(absent, that.absent)
                && preliminary == that.preliminary;
    }

    @Override
    public int hashCode() {
        return Objects.hash(window, month, value, gaps, Arrays.hashCode(present), Arrays.hashCode(absent), preliminary);
    }

    /**
     * The value or reason, the month, and the coverage.
     *
     * @return such as {@code 18 to 2021-06, 2 of 3, skip} or {@code GAP to 2021-06, 2 of 3, absent, preliminary}
     */
    @Override
    public String toString() {
        Stream<String> outcome =
                Stream.concat(value.value().map(Object::toString).stream(), value.reason().map(Reason::id).stream());
        return outcome.findFirst().orElseThrow() + " to " + month + ", " + present() + " of " + expected() + ", "
                + gaps.id() + (preliminary ? ", preliminary" : "");
    }
}
