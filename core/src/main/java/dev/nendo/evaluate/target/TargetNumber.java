package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.Working;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;

/** What an actual is compared with: the number that a target's rule gives, and how it was obtained. */
@Value.Immutable
@NendoStyle
public sealed interface TargetNumber permits ImmutableTargetNumber {
    /** {@return the number compared with, or the values that meet a range; or why there is none} */
    Outcome<Quantity> value();

    /** {@return the number as the plan prints it, if it does} */
    Optional<String> printed();

    /** {@return the decimals of the printed number} */
    Optional<Integer> decimals();

    /** {@return which side is good; of the branch that applied, for a conditional target} */
    Optional<Direction> direction();

    /** {@return which part of the actual is compared} */
    @Value.Default
    default Target.Subject subject() {
        return Target.Subject.VALUE;
    }

    /** {@return the unit, also where there is no number} */
    Unit unit();

    /** {@return the months of the full target} */
    Window window();

    /** {@return the target of the whole window, where the number compared with is only a part of it} */
    Optional<Quantity> full();

    /** {@return last year's value next to the target} */
    Optional<Quantity> otherReference();

    /** {@return for a target from a baseline, the baseline and the goal} */
    Optional<Progress> progress();

    /** {@return whether a figure that may still change went into it} */
    @Value.Default
    default boolean isPreliminary() {
        return false;
    }

    /** {@return whether it is last year's value over the same months as the actual's} */
    @Value.Default
    default boolean isLikeForLike() {
        return false;
    }

    /** {@return whether last year's actual of the whole window can't be the reference that the plan states} */
    @Value.Default
    default boolean isReferenceContradicted() {
        return false;
    }

    /** {@return whether part of a year is compared with a reference of a full year} */
    @Value.Default
    default boolean isPartAgainstFullYear() {
        return false;
    }

    /** {@return how it was obtained, put together when asked} */
    @Value.Auxiliary
    Supplier<Working> working();

    /** {@return the number of the whole window} */
    default Optional<Quantity> whole() {
        return full().or(() -> value().value());
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a number; not thread-safe. */
    final class Builder extends ImmutableTargetNumber.Builder {
        Builder() {}
    }

    /**
     * The way from a baseline to a goal.
     *
     * @param baseline where it starts
     * @param goal where it is to end
     * @param elapsed the share of the years that have passed, k of n
     */
    record Progress(Rational baseline, Rational goal, Rational elapsed) {
        /**
         * {@return whether the goal is on the wrong side of the baseline for a direction}
         *
         * @param direction which side is good
         */
        public boolean contradicts(Direction direction) {
            return direction.isAgainst(goal.compareTo(baseline));
        }
    }
}
