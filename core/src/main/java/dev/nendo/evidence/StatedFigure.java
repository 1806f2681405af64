package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Quantity;
import java.util.Optional;

/**
 * A single figure with what is said of it.
 *
 * @param quantity what it means
 * @param label what it is called
 * @param dating the months it is of
 * @param standing who counted, and whether the figure may still change
 */
public record StatedFigure(Quantity quantity, String label, Dating dating, Standing standing) {

    /**
     * What is said of a figure's months.
     *
     * @param window the months, where stated
     * @param asOf the label of its month or day, such as 令和4年3月末
     */
    public record Dating(Optional<Window> window, Optional<String> asOf) {}

    /**
     * What is said of how far a figure may be relied on.
     *
     * @param source who counted, where it is not the publisher
     * @param isPreliminary whether it may still change
     * @param isTakenAsCount whether it is exact only as a whole number in a unit that nobody knows, or without one
     */
    public record Standing(Optional<String> source, boolean isPreliminary, boolean isTakenAsCount) {}
}
