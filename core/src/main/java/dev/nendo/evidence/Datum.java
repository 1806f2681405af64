package dev.nendo.evidence;

import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.series.MonthState;
import java.util.Optional;

/**
 * A figure, or the place where one is wanting.
 *
 * @param state whether there is a figure, and whether it may still change
 * @param quantity what the figure means; present if and only if the state has a value
 * @param mark what is printed in the place of a figure that is wanting
 */
public record Datum(MonthState state, Optional<Quantity> quantity, String mark) {

    /** {@return a figure} */
    public static Datum of(MonthState state, Quantity quantity) {
        return new Datum(state, Optional.of(quantity), "");
    }

    /** {@return a place without a figure} */
    public static Datum without(MonthState state, String mark) {
        return new Datum(state, Optional.empty(), mark);
    }

    /** {@return whether there is a figure} */
    public boolean isReported() {
        return state.hasValue();
    }

    /** {@return whether there is a figure that says only about how much} */
    public boolean isApproximate() {
        return quantity.filter(Datum::isApproximate).isPresent();
    }

    /** {@return whether there is a figure that may be computed with} */
    public boolean isUsable() {
        return isReported() && !isApproximate();
    }

    /** {@return whether the publisher withholds the figure} */
    public boolean isSuppressed() {
        return state == MonthState.SUPPRESSED;
    }

    /** {@return whether the figure may still change} */
    public boolean isPreliminary() {
        return state == MonthState.PRELIMINARY;
    }

    /** {@return the figure; only where there is one} */
    public Quantity reported() {
        return quantity.orElseThrow(() -> new IllegalStateException("no figure, but " + state));
    }

    /** {@return the figure with its unit, where its text has none; else the mark of a withheld figure, or ─} */
    public String shown() {
        return quantity.map(FigureText::of).orElse(isSuppressed() ? mark : "─");
    }

    /** {@return whether a figure says only about how much} */
    public static boolean isApproximate(Quantity quantity) {
        return quantity.printed().filter(Printed::isApproximate).isPresent();
    }
}
