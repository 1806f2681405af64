package dev.nendo.plan;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Choices;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Printed;
import dev.nendo.problem.Location;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Printed numbers of which the report says how they hang together: a ratio, a difference, or a sum.
 *
 * <p>It is a claim and may be wrong; the audit checks it. Example: 745件 … 438.2 % is a ratio without its denominator. Immutable and
 * thread-safe; no rounding.
 */
public sealed interface Statement {
    /** {@return the id that definitions refer to; unique within the plan} */
    String id();

    /** {@return what the statement is about} */
    String label();

    /** {@return where the statement was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /** numerator / denominator = rate, any of which may be left out. */
    @Value.Immutable
    @NendoStyle
    sealed interface Ratio extends Statement permits ImmutableRatio {
        /** {@return what kind of ratio it is} */
        RatioKind kind();

        /** {@return the numerator's printed terms; several are added} */
        List<Printed> numerator();

        /** {@return the denominator's printed terms; several are added} */
        List<Printed> denominator();

        /** {@return the rate as printed} */
        Optional<Printed> rate();

        /** {@return the months observed} */
        Optional<Window> window();

        /** {@return whether the numbers are preliminary (速報値)} */
        @Value.Default
        default boolean isPreliminary() {
            return false;
        }

        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** Collects the parts of a ratio; not thread-safe. */
        final class Builder extends ImmutableRatio.Builder {
            Builder() {}
        }
    }

    /** What a printed ratio is a ratio of. */
    enum RatioKind {
        /** A result. */
        ACTUAL("actual"),
        /** A result of an earlier year. */
        PRIOR_YEAR("prior-year"),
        /** A plan's projection. */
        PROJECTED("projected"),
        /** Executed money over budgeted money. */
        EXECUTION("execution"),
        /** This year over an earlier one. */
        YEAR_ON_YEAR("year-on-year");

        private final String id;

        RatioKind(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the kind of a file name}
         *
         * @param id a name such as {@code projected}
         * @throws IllegalArgumentException if there is no such kind; the message lists the valid names
         */
        public static RatioKind parse(String id) {
            return Choices.find(values(), kind -> kind.id, "a kind of ratio", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** minuend − subtrahend = difference. */
    @Value.Immutable
    @NendoStyle
    sealed interface Difference extends Statement permits ImmutableDifference {
        /** {@return the number subtracted from} */
        Printed minuend();

        /** {@return the number subtracted} */
        Printed subtrahend();

        /** {@return the difference as printed} */
        Printed difference();

        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** Collects the parts of a difference; not thread-safe. */
        final class Builder extends ImmutableDifference.Builder {
            Builder() {}
        }
    }

    /** parts = total. */
    @Value.Immutable
    @NendoStyle
    sealed interface Sum extends Statement permits ImmutableSum {
        /** {@return the parts} */
        List<Printed> parts();

        /** {@return the total as printed, if it is} */
        Optional<Printed> total();

        /** {@return whether the parts are the whole (内訳) or only some of it (うち)} */
        @Value.Default
        default boolean isComplete() {
            return true;
        }

        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** Collects the parts of a sum; not thread-safe. */
        final class Builder extends ImmutableSum.Builder {
            Builder() {}
        }
    }
}
