package dev.nendo.kpi;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Choices;
import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import dev.nendo.problem.Location;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One number printed in a report outside its tables, with what it is a number of.
 *
 * <p>Example: 802,300千円, labelled 資格点検 実績額累計, an {@link Role#ACTUAL}, observed over 2021-04/2022-03. The number stays as printed; what
 * interval it stands for is decided by its unit and the document's rounding rule. Immutable and thread-safe; no rounding.
 */
@Value.Immutable
@NendoStyle
public sealed interface Figure permits ImmutableFigure {
    /** {@return the id that definitions refer to; unique within the plan} */
    String id();

    /** {@return what the number counts} */
    String label();

    /** {@return what the number is for} */
    Role role();

    /** {@return the number as printed} */
    Printed printed();

    /** {@return the publisher's source where it is not the official one, such as 支部集計} */
    Optional<String> source();

    /** {@return the as-of label as printed, such as {@code 3/24} or 令和4年3月末} */
    Optional<String> asOf();

    /** {@return the months observed} */
    Optional<Window> window();

    /** {@return whether the number is exact, where the unit does not decide it rightly} */
    Optional<Boolean> exact();

    /** {@return what the last digit that is known is worth, above 0, in the unit of the figures: 100 for 12,300 to hundreds} */
    Optional<BigDecimal> precision();

    /** {@return whether figures printed without decimals are whole numbers; where it is not stated, units decide} */
    Optional<Boolean> whole();

    /** {@return whether the figures are shares of a whole, which none exceeds} */
    Optional<Boolean> share();

    /** {@return the rule by which it was rounded, where it states one of its own} */
    Optional<RoundingRule> rounding();

    /** {@return where the figure was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /**
     * Checks what is declared of the number.
     *
     * @throws IllegalArgumentException if it is both exact and of a precision, or the precision is not above 0
     */
    @Value.Check
    default void checkDeclarations() {
        Declarations.check(exact(), precision());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a figure; not thread-safe. */
    final class Builder extends ImmutableFigure.Builder {
        Builder() {}
    }

    /** What a printed number is for. */
    enum Role {
        /** A result. */
        ACTUAL("actual"),
        /** A promise. */
        TARGET("target"),
        /** A planned quantity that is not a target. */
        PLAN("plan"),
        /** A number given for comparison. */
        REFERENCE("reference"),
        /** Somebody else's result, such as the national average. */
        BENCHMARK("benchmark"),
        /** A number inside a rule, such as 10 days. */
        PARAMETER("parameter");

        private final String id;

        Role(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the role of a file name}
         *
         * @param id a name such as {@code actual}
         * @throws IllegalArgumentException if there is no such role; the message lists the valid names
         */
        public static Role parse(String id) {
            return Choices.find(values(), Role::id, "a role of a figure", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
