package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Quantity;
import java.time.YearMonth;

/**
 * A figure of a series with its month or block of months; or the place where one is wanting.
 *
 * @param period the month, or the consecutive months of a block
 * @param datum the figure
 */
public record Point(Window period, Datum datum) {

    /** {@return the last month of the period} */
    public YearMonth month() {
        return period.last();
    }

    /** {@return whether there is a figure} */
    public boolean isReported() {
        return datum.isReported();
    }

    /** {@return whether there is a figure that says only about how much} */
    public boolean isApproximate() {
        return datum.isApproximate();
    }

    /** {@return whether there is a figure that may be computed with} */
    public boolean isUsable() {
        return datum.isUsable();
    }

    /** {@return whether the publisher withholds the figure} */
    public boolean isSuppressed() {
        return datum.isSuppressed();
    }

    /** {@return whether the figure may still change} */
    public boolean isPreliminary() {
        return datum.isPreliminary();
    }

    /** {@return the figure; only where there is one} */
    public Quantity reported() {
        return datum.reported();
    }
}
