package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ratio as a sentence states it: 96件 of 100件, 96.0 %.
 *
 * @param sides numerator and denominator; without terms where only the rate is printed
 * @param rate the rate, where printed
 * @param window the months, where stated
 * @param isPreliminary whether it may still change
 */
public record StatedRatio(Sides sides, Optional<Quantity> rate, Optional<Window> window, boolean isPreliminary) {

    /**
     * What is above and below the line.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     */
    public record Sides(Side numerator, Side denominator) {
        Stream<Quantity> all() {
            return Stream.concat(numerator.terms().stream(), denominator.terms().stream());
        }
    }

    /**
     * What is added up on one side.
     *
     * @param terms the terms, in the order printed
     * @param isTakenAsCount whether some term is exact only as a whole number in a unit that nobody knows, or without one
     */
    public record Side(List<Quantity> terms, boolean isTakenAsCount) {
        /** Keeps its own copy. */
        public Side {
            terms = List.copyOf(terms);
        }
    }

    /** {@return both sides added up, if both are stated and nothing in them is approximate} */
    public Optional<Parts> parts() {
        boolean firm = sides.all().noneMatch(Datum::isApproximate);
        return !firm
                        || sides.numerator().terms().isEmpty()
                        || sides.denominator().terms().isEmpty()
                ? Optional.empty()
                : Parts.sum(sides.numerator().terms())
                        .combine(Parts.sum(sides.denominator().terms()), Parts::new)
                        .value();
    }

    boolean isApproximate() {
        return Stream.concat(sides.all(), rate.stream()).anyMatch(Datum::isApproximate);
    }
}
