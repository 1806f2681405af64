package dev.nendo.evaluate;

import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an amount that builds up stands against its plan to date, what is left to do, and where it would land.
 *
 * <p>It is no forecast and decides nothing. Amounts are in the KPI's unit. Example: 1,100 in twelve equal months is 550 by September; with
 * 480 reached, it is 70 behind and needs 620 more, 103 1/3 a month. Months without an actual are left out of both sides, and named, unless they count as zero or a figure to date covers them. Nothing
 * is rounded; over stated shares, whole targets are spread in whole numbers by largest remainders. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Pace permits ImmutablePace {
    /** {@return the last month compared} */
    YearMonth month();

    /**
     * {@return the plan month by month, for blocks at their last months: what each adds, or for a stock the level planned; empty where no
     * phasing is stated or its shape is not known}
     */
    Map<YearMonth, Rational> plan();

    /** {@return the months left out of both sides, having no actual} */
    List<YearMonth> dropped();

    /** {@return the actual of the months compared} */
    Outcome<Interval> actual();

    /** {@return the plan for the months compared, or why there is none} */
    Outcome<Interval> planned();

    /** {@return actual minus plan} */
    Outcome<Interval> difference();

    /** {@return actual over plan} */
    Outcome<Interval> ratio();

    /** {@return the full target minus the actual: what is still required, or for at most, what is still allowed} */
    Outcome<Interval> remaining();

    /** {@return how many months of the target's window are left} */
    int monthsLeft();

    /** {@return the remaining amount for each month left} */
    Outcome<Interval> perMonth();

    /** {@return actual to date over last year's share by the same month} */
    Outcome<Interval> landing();

    /** {@return the landing by the printed figures} */
    Optional<Rational> nominalLanding();

    /** {@return the unit of all amounts} */
    Unit unit();

    /** {@return how all of this came about} */
    Explanation explanation();
}
