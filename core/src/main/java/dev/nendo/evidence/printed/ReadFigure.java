package dev.nendo.evidence.printed;

import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;

/**
 * A printed figure in its unit, with what it means.
 *
 * @param printed the figure
 * @param meaning what a number printed so may truly be
 */
public record ReadFigure(Printed printed, FigureMeaning meaning) {
    /** {@return the figure with all it may truly be, in the printed unit} */
    public Quantity quantity() {
        return Quantity.of(printed, meaning.interval(printed.value()));
    }

    /** {@return whether the figure is exact only because nobody knows its unit, or it has none; one marked 約 is not exact} */
    boolean isTakenAsCount() {
        return meaning.isTakenAsCount() && !printed.isApproximate();
    }
}
