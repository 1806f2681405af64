package dev.nendo.compare;

import dev.nendo.evaluate.YearOnYear.Trend;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The same period of an earlier year beside this year's, for a branch or for a region or the nation (前年同期, 前々年同期).
 *
 * <p>It is no target and alters no rank. BranchYears are joined on the indicator, so that a KPI may change its id from plan to plan. Example: 96.9 %
 * after 95.0 % is a difference of 1.9 points and a ratio of 969/950. Values are in the comparison's unit, differences of per cents in points
 * (ポイント). No rounding. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface AnnualChange permits ImmutableAnnualChange {
    /** {@return how many years back: 1 for 前年, 2 for 前々年} */
    int yearsBack();

    /** {@return the earlier year's value, or why there is none} */
    Outcome<Quantity> previous();

    /** {@return the months the earlier value covers} */
    Optional<Window> window();

    /** {@return this year's value minus the earlier one} */
    Outcome<Quantity> difference();

    /** {@return the unit of the difference, ポイント for rates in %} */
    Unit differenceUnit();

    /** {@return this year's value over the earlier one; absent where that is not above 0} */
    Outcome<Quantity> ratio();

    /** {@return whether both cover the same months of their years, and the same branches} */
    boolean isLikeForLike();

    /** {@return which way it went, by the stated figures} */
    Trend trend();

    /** {@return the change in words} */
    Sentence sentence();
}
