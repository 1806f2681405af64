package dev.nendo.plan;

import dev.nendo.internal.NendoStyle;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Location;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published report: what it is called, when it was shown to whom, and how its figures are rounded.
 *
 * <p>It is not a file. Example: the report of 2022-07-20 of a branch council, rounding rule unknown, so a printed 1.20 stands for
 * [1.195, 1.205]. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Document permits ImmutableDocument {
    /** {@return the id that plans refer to} */
    String id();

    /** {@return the title} */
    String title();

    /** {@return the day it was presented} */
    Optional<LocalDate> date();

    /** {@return the meeting it was presented to} */
    Optional<String> meeting();

    /** {@return the number of the handout} */
    Optional<String> material();

    /** {@return whether the document prints a legend of its status characters} */
    @Value.Default
    default boolean isStatusLegendPrinted() {
        return false;
    }

    /** {@return the rule by which its figures were rounded; unknown unless the document states it} */
    @Value.Default
    default RoundingRule rounding() {
        return RoundingRule.UNKNOWN;
    }

    /** {@return the rules of figures in single units, such as 百万円 cut off where rates are rounded half up} */
    Map<Unit, RoundingRule> roundingByUnit();

    /** {@return where the document was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a document; not thread-safe. */
    final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
