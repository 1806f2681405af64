package dev.nendo.io.layout;

import dev.nendo.number.Cell;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A figure that was read by a layout: where it stands, what it is of, and what is printed. Not rounded. Immutable and thread-safe.
 *
 * @param address the cell, such as B7
 * @param traits what it is of, months being absolute
 * @param cell what is printed
 */
public record LayoutFigure(String address, Map<Trait, String> traits, Cell cell) {

    /**
     * Copies what it is given.
     *
     * @param address the cell, such as B7
     * @param traits what it is of
     * @param cell what is printed
     */
    public LayoutFigure {
        traits = Map.copyOf(traits);
    }

    /** {@return its value, negative where the layout says that brackets mean it; nothing where the cell has no number} */
    public Optional<BigDecimal> value() {
        return cell instanceof Cell.Value value
                ? Optional.of(
                        value.printed().isParenthesised() && "negative".equals(traits.get(Trait.BRACKETS))
                                ? value.printed().value().negate()
                                : value.printed().value())
                : Optional.empty();
    }
}
