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
}
