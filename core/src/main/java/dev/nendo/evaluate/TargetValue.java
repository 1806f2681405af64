package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the actual is compared with: the number that a target's rule gives, in the KPI's unit.
 *
 * <p>It is not the rule. A number that the plan states is exact, 1.36 being 34/25; one taken from last year's figures is exact or an
 * interval like any actual. To date, it is the part of the full target that the phasing puts before the actual's last month. No rounding.
 * Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface TargetValue permits ImmutableTargetValue {
    /** {@return the number compared with, for a range the values that meet it; or why there is none} */
    Outcome<Quantity> value();

    /** {@return all that the number may be, or why there is none} */
    default Outcome<Interval> interval() {
        return value().map(Quantity::interval);
    }

    /** {@return the number that the printed figures give; empty where only bounds are known} */
    default Optional<Rational> nominal() {
        return value().value().flatMap(Quantity::nominal);
    }

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

    /** {@return the unit of all numbers} */
    Unit unit();

    /** {@return the months of the full target} */
    Window window();

    /** {@return the target of the whole window, where the number compared with is only a part of it} */
    Optional<Quantity> full();

    /** {@return last year's other value: of its series where the target is a printed reference, else the printed 前年同期} */
    Optional<Quantity> otherReference();

    /** {@return for a target from a baseline, the baseline and the goal} */
    Optional<Progress> progress();

    /** {@return whether a figure that may still change went into it} */
    @Value.Default
    default boolean isPreliminary() {
        return false;
    }

    /** {@return whether it is last year's value over the same months as the actual's, and not over the whole window} */
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

    /** {@return the figures that went in} */
    List<Explanation.Input> inputs();

    /** {@return what was computed from them} */
    List<Explanation.Step> steps();

    /** {@return what is missing, such as the months of last year that have no figure} */
    List<Sentence> notes();

    /** {@return whether there is a number} */
    default boolean isPresent() {
        return value().isPresent();
    }

    /** {@return the exact number, where it is one} */
    default Optional<Rational> exact() {
        return interval().value().filter(Interval::isPoint).map(Interval::lower);
    }

    /**
     * The way from a baseline to a goal.
     *
     * @param baseline where it starts
     * @param goal where it is to end
     * @param elapsed the share of the years that have passed, k of n
     */
    record Progress(Rational baseline, Rational goal, Rational elapsed) {}
}
