package dev.nendo.audit;

import dev.nendo.internal.Checks;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Rational;
import org.immutables.value.Value;

/**
 * The named limits of an audit.
 *
 * <p>They never turn an error off: what no true values satisfy is an error under every option. Example: with {@code denominatorLimit} 20 a
 * table whose monthly denominators must differ by a factor of 15 is no longer a warning. Immutable and thread-safe; no rounding.
 */
@Value.Immutable
@NendoStyle
public sealed interface AuditOptions permits ImmutableAuditOptions {
    /** The defaults. */
    AuditOptions DEFAULT = builder().build();

    /** {@return the largest plausible ratio of largest to smallest monthly denominator; above it a table is a warning} */
    @Value.Default
    default Rational denominatorLimit() {
        return Rational.of(10);
    }

    /** {@return the most cells that a finding names together as those to change, 1 to 3; of larger sets it says the size only} */
    @Value.Default
    default int largestSuspectSet() {
        return 3;
    }

    /** {@return how many years a period label may lie from the plan's own year before it is taken for a misprint} */
    @Value.Default
    default int labelYears() {
        return 10;
    }

    /**
     * {@return in how many tables of monthly and cumulative rates that do not fit the cells are searched for whose change would make them fit}
     *
     * <p>The search takes many times as long as finding the error; further tables are reported without it, and say so.
     */
    @Value.Default
    default int searchedTables() {
        return 100;
    }

    /**
     * {@return how many findings are kept, the rest being counted; 10,000 unless set}
     *
     * <p>A figure that is wrong in many ways gives a sentence of its own for each; a file of nothing else would fill the memory with them.
     */
    @Value.Default
    default int findingCap() {
        return 10_000;
    }

    /** {@return whether the report lists what could not be checked, and why; it is counted in any case} */
    @Value.Default
    default boolean isUncheckedListed() {
        return false;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the options; not thread-safe. */
    final class Builder extends ImmutableAuditOptions.Builder {
        Builder() {}

        /**
         * {@return the options}
         *
         * @throws IllegalArgumentException if the limit is below 1, the set size not 1 to 3, the years below 1, the searched tables
         *     below 0, or fewer than 1 finding is to be kept
         */
        @Override
        public AuditOptions build() {
            AuditOptions options = super.build();
            Checks.argument(
                    options.denominatorLimit().compareTo(Rational.ONE) >= 0,
                    () -> "the limit of denominators must be at least 1: " + options.denominatorLimit());
            Checks.inRange("the largest set of suspects", options.largestSuspectSet(), 1, 3);
            Checks.argument(
                    options.labelYears() >= 1, () -> "the years of labels must be at least 1: " + options.labelYears());
            Checks.argument(
                    options.searchedTables() >= 0,
                    () -> "the searched tables must be at least 0: " + options.searchedTables());
            Checks.argument(options.findingCap() >= 1, () -> "findingCap must be 1 or more: " + options.findingCap());
            return options;
        }
    }
}
