package dev.nendo.evidence;

import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Unit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figures of one quantity over months, as quantities with states, wherever they were read from.
 *
 * <p>It says what each figure means (unit, exact or rounded, preliminary) and what its months are, not what they add up to. Example: 10件 in
 * April and nothing in May is a point of 10件 and a point without a figure. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface QuantitySeries permits ImmutableQuantitySeries {
    /** {@return the id of the row, or of the series} */
    String id();

    /** {@return the name for people} */
    @Value.Default
    default String name() {
        return id();
    }

    /** {@return what the figures are figures of} */
    Kind kind();

    /** {@return the unit of the series; a figure of another unit says so itself} */
    Unit unit();

    /** {@return who counted, where it is not the publisher} */
    Optional<String> source();

    /** {@return whether some figure is exact only as a whole number in a unit that nobody knows, or without one} */
    @Value.Default
    default boolean isTakenAsCount() {
        return false;
    }

    /** {@return the figures with months, as they are printed: months beside blocks of them too} */
    List<Point> points();

    /** {@return the figures whose columns are no months} */
    List<Datum> labelled();

    /** {@return the printed total of all months} */
    Optional<Total> total();

    /** {@return the printed figure of the same months a year earlier (前年同期)} */
    Optional<Datum> prior();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a series; not thread-safe. */
    final class Builder extends ImmutableQuantitySeries.Builder {
        Builder() {}
    }

    /**
     * The total of a series.
     *
     * @param kind sum, cumulative or mean
     * @param figure the figure
     */
    record Total(TotalKind kind, Datum figure) {}

    /** What a figure of a series is a figure of. */
    enum Kind {
        /** One month or block each (単月). */
        MONTHLY,
        /** All months so far (累計). */
        CUMULATIVE,
        /** The end of its month. */
        AT_POINT,
        /** No month at all: columns are parts or kinds. */
        LABELLED
    }
}
