package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * This year's value against the same period of an earlier year (前年同期, 対前年度比).
 *
 * <p>It is not a target, and it never alters a status. Differences are in the KPI's unit (ポイント for rates in %), ratios are ratios: 1.41 is
 * 141 %. Windows are compared like for like; where last year's figure covers other months, that is marked. No rounding. Immutable and
 * thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface YearOnYear permits ImmutableYearOnYear {
    /** {@return how many years back: 1 for 前年, 2 for 前々年} */
    int yearsBack();

    /** {@return the earlier year's value} */
    ActualValue previous();

    /** {@return the earlier year's figure that this year's row prints (前年同期), where there is a series of that year too} */
    Optional<ActualValue> printedPrevious();

    /** {@return this year to date against the earlier year to date} */
    Comparison toDate();

    /** {@return whether both cover the same months of their years} */
    boolean isLikeForLike();

    /** {@return the last single month against the same month of the earlier year, where monthly figures are printed} */
    Optional<Comparison> sameMonth();

    /** {@return which way it went, by the printed figures} */
    Trend trend();

    /** {@return how all of this came about} */
    Explanation explanation();

    /**
     * A comparison of two values.
     *
     * @param current the months of this year's value
     * @param difference this year's minus the earlier one
     * @param ratio this year's over the earlier one
     * @param nominalRatio the ratio of the printed figures
     */
    record Comparison(
            Optional<Window> current, Interval difference, Outcome<Interval> ratio, Optional<Rational> nominalRatio) {
        /** {@return the last month compared} */
        public Optional<YearMonth> month() {
            return current.map(Window::last);
        }
    }

    /** Which way a value went; a mark of its own beside any status. */
    enum Trend {
        /** Towards the good side. */
        BETTER,
        /** Away from it. */
        WORSE,
        /** The same figure. */
        SAME,
        /** There is no good side, or only bounds are known. */
        UNKNOWN
    }
}
