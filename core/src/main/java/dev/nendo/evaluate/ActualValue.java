package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.Rate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was reached, as far as the figures say: a point where exact counts are printed, else the interval of a printed figure.
 *
 * <p>It is what the evidence gives, not the evidence itself. Values are in {@link #unit()}, so 96.9 % is 969/10. Example: 1.20 as printed in
 * March, rounding unknown, is [239/200, 241/200] with the nominal value 6/5. No rounding. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface ActualValue permits ImmutableActualValue {
    /** {@return the actual, or why there is none; for a target at a point, the latest value} */
    Outcome<Quantity> value();

    /** {@return all that the actual may be, or why there is none} */
    default Outcome<Interval> interval() {
        return value().map(Quantity::interval);
    }

    /** {@return the value that the printed figures give; empty where only bounds are known} */
    default Optional<Rational> nominal() {
        return value().value().flatMap(Quantity::nominal);
    }

    /** {@return the figure as printed; empty where no one figure is printed for what is compared, as for counts that were added up} */
    Optional<String> printed();

    /** {@return what the value was computed from or came to, with units, such as {@code 5545人 / 81658人}; empty where nothing was computed} */
    Optional<String> computed();

    /** {@return the decimals of the printed figure} */
    Optional<Integer> decimals();

    /** {@return the unit of all values} */
    Unit unit();

    /** {@return what kind of evidence the actual rests on} */
    Evidence evidence();

    /** {@return the numerator, where counts or amounts are known} */
    Optional<Interval> numerator();

    /** {@return the denominator, where counts or amounts are known} */
    Optional<Interval> denominator();

    /**
     * {@return the numerator and the denominator in base units (円 for 千円), so that rates of several branches pool; for a weighted mean
     * the weighted sum and the sum of weights}
     */
    Optional<Rate> counts();

    /** {@return the months observed, up to the last one that the actual covers} */
    Optional<Window> window();

    /** {@return the months covered, of those expected: the months of its window up to the as-of month} */
    @Value.Default
    default Coverage coverage() {
        return Coverage.NONE;
    }

    /** {@return whether preliminary figures (速報値) went in} */
    @Value.Default
    default boolean isPreliminary() {
        return false;
    }

    /** {@return the publisher's source where it is not the official one} */
    Optional<String> source();

    /** {@return the figures that went in} */
    List<Explanation.Input> inputs();

    /** {@return what was computed from them} */
    List<Explanation.Step> steps();

    /** {@return the last month covered} */
    default Optional<YearMonth> month() {
        return window().map(Window::last);
    }

    /** {@return the figure as printed, or else as computed: something to show} */
    default Optional<String> text() {
        return printed().or(this::computed);
    }

    /** {@return whether there is a value} */
    default boolean isPresent() {
        return value().isPresent();
    }

    /**
     * {@return an absent actual}
     *
     * @param reason why there is none
     * @param unit the unit it would have
     */
    static ActualValue absent(Reason reason, Unit unit) {
        return ImmutableActualValue.builder()
                .value(Outcome.absent(reason))
                .unit(unit)
                .evidence(Evidence.NONE)
                .build();
    }

    /** What an actual rests on, the firmest first. */
    enum Evidence {
        /** A quotient of a numerator and a denominator. */
        COUNTS,
        /** One or several printed values. */
        PRINTED,
        /** Bounds only, from monthly rates without their denominators. */
        BOUNDS,
        /** Dated entries, counted. */
        ENTRIES,
        /** A statement that something was or was not done. */
        STATED,
        /** Nothing. */
        NONE
    }

    /**
     * The months a value rests on.
     *
     * @param present how many have a figure
     * @param expected how many should
     * @param absent those that have none
     * @param gaps what was done about them
     */
    record Coverage(int present, int expected, List<YearMonth> absent, GapPolicy gaps) {
        static final Coverage NONE = new Coverage(0, 0, List.of(), GapPolicy.ABSENT);

        /**
         * Copies the list.
         *
         * @param present how many have a figure
         * @param expected how many should
         * @param absent those that have none
         * @param gaps what was done about them
         */
        public Coverage {
            absent = List.copyOf(absent);
        }
    }
}
