package dev.nendo.compare;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import java.util.Optional;

/**
 * A figure that a branch's report prints to be compared with, such as the national average (全国平均).
 *
 * <p>It is the publisher's and not computed here; {@link Aggregate} is. Example: 55.48 % printed beside the branch's 55.89 %, a difference of 0.41
 * points. Values are in the comparison's unit. No rounding. Immutable and thread-safe.
 *
 * @param label what the report calls it
 * @param window the months it covers, where stated
 * @param value the figure
 * @param difference the branch's value minus the figure
 */
public record BranchBenchmark(
        String label, Optional<Window> window, Outcome<Quantity> value, Outcome<Quantity> difference) {}
