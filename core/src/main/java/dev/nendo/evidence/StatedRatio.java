package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ratio as a sentence states it: 96件 of 100件, 96.0 %.
 *
 * @param terms numerator and denominator; empty lists where only the rate is printed
 * @param rate the rate, where printed
 * @param window the months, where stated
 * @param isPreliminary whether it may still change
 */
public record StatedRatio(Terms terms, Optional<Quantity> rate, Optional<Window> window, boolean isPreliminary) {

    /**
     * What is added up on both sides.
     *
     * @param numerator the terms of the numerator, in the order printed
     * @param denominator the terms of the denominator
     */
    public record Terms(List<Quantity> numerator, List<Quantity> denominator) {
        /** Keeps its own copies. */
        public Terms {
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
        }

        Stream<Quantity> all() {
            return Stream.concat(numerator.stream(), denominator.stream());
        }
    }

    /** {@return both sides added up, if both are stated and nothing in them is approximate} */
    public Optional<Parts> parts() {
        boolean firm = terms.all().noneMatch(Datum::isApproximate);
        return !firm || terms.numerator().isEmpty() || terms.denominator().isEmpty()
                ? Optional.empty()
                : Parts.sum(terms.numerator())
                        .combine(Parts.sum(terms.denominator()), Parts::new)
                        .value();
    }

    boolean isApproximate() {
        return Stream.concat(terms.all(), rate.stream()).anyMatch(Datum::isApproximate);
    }
}
