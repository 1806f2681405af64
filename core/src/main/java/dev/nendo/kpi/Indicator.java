package dev.nendo.kpi;

import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Unit;
import dev.nendo.problem.Location;
import dev.nendo.problem.Sentence;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A quantity that several branches and years measure in the same way, so that they can be compared and ranked.
 *
 * <p>It is not a target: a branch states that in a {@link KpiDefinition}. Example: {@code generic-share}, a rate of stocks in %, at least.
 * Immutable and thread-safe; no rounding.
 */
@Value.Immutable
@NendoStyle
public sealed interface Indicator permits ImmutableIndicator {
    /** {@return the stable id that definitions join on} */
    String id();

    /** {@return the name shown to people} */
    Sentence name();

    /** {@return how the quantity accumulates and rolls up} */
    Measure measure();

    /** {@return the unit values are printed in} */
    Unit unit();

    /** {@return which side is good; absent where that is a matter of the plan} */
    Optional<Direction> direction();

    /** {@return where the indicator was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an indicator; not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
