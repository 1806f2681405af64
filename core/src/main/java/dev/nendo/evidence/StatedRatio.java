package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ratio as a sentence states it: 96件 of 100件, 96.0 %.
 *
 * @param sides numerator and denominator; empty lists where only the rate is printed
 * @param rate the rate, where printed
 * @param window the months, where stated
 * @param isPreliminary whether it may still change
 */
public record StatedRatio(Sides sides, Optional<Quantity> rate, Optional<Window> window, boolean isPreliminary) {

    /**
     * What is added up on both sides.
     *
     * @param numerator the terms of the numerator, in the order printed
     * @param denominator the terms of the denominator
     */
    public record Sides(List<Quantity> numerator, List<Quantity> denominator) {
        /** Keeps its own copies. */
        public Sides {
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
        }

        Stream<Quantity> all() {
            return Stream.concat(numerator.stream(), denominator.stream());
        }
    }

    /** {@return both sides added up, if both are stated and nothing in them is approximate} */
    public Optional<Parts> parts() {
        boolean firm = sides.all().noneMatch(Datum::isApproximate);
        return !firm || sides.numerator().isEmpty() || sides.denominator().isEmpty()
                ? Optional.empty()
                : Parts.sum(sides.numerator())
                        .combine(Parts.sum(sides.denominator()), Parts::new)
                        .value();
    }

    boolean isApproximate() {
        return Stream.concat(sides.all(), rate.stream()).anyMatch(Datum::isApproximate);
    }
}
